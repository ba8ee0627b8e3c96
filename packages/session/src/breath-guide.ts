import type { Segment } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';

/** One slow breath, mark `P`: in for four seconds, out for six. */
const IN: Milliseconds = 4_000;
const OUT: Milliseconds = 6_000;

/** Where a breath is. */
export interface Breath {
  readonly phase: 'in' | 'out';
  /** How full, 0 to 1. */
  readonly fill: number;
}

const ease = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** A slow breath at a time after its beginning; it starts with breathing in. */
export function breathAt(sinceMs: Milliseconds): Breath {
  const inBreath = sinceMs % (IN + OUT);
  return inBreath < IN
    ? { phase: 'in', fill: ease(inBreath / IN) }
    : { phase: 'out', fill: 1 - ease((inBreath - IN) / OUT) };
}

const hasRoom = ({ kind, durationMs }: Segment): boolean => kind === 'hold' && durationMs >= IN + OUT;

/** The breath to follow in a hold that has room for a whole one; `null` elsewhere. */
export const guideIn = (segment: Segment, offsetMs: Milliseconds): Breath | null =>
  hasRoom(segment) ? breathAt(offsetMs - segment.startMs) : null;

/** When the breath turns in a segment, and until when it flows that way. */
export function breathTurns(segment: Segment): readonly {
  readonly atMs: Milliseconds;
  readonly untilMs: Milliseconds;
  readonly phase: Breath['phase'];
}[] {
  if (!hasRoom(segment)) return [];
  const { startMs, durationMs } = segment;
  const endMs = startMs + durationMs;
  return Array.from({ length: Math.ceil(durationMs / (IN + OUT)) }, (_, n) => startMs + n * (IN + OUT))
    .flatMap((inMs) => [
      { atMs: inMs, untilMs: inMs + IN, phase: 'in' as const },
      { atMs: inMs + IN, untilMs: inMs + IN + OUT, phase: 'out' as const },
    ])
    .filter(({ atMs }) => atMs < endMs)
    .map((turn) => ({ ...turn, untilMs: Math.min(turn.untilMs, endMs) }));
}
