import type { SessionInput } from '../../state/session-live.ts';

/** What a key press was. */
export interface KeyPress {
  readonly key: string;
  /** With Ctrl, Alt or Meta it belongs to the browser. */
  readonly modified: boolean;
  /** A button, link or field has the focus and needs its own keys. */
  readonly onControl: boolean;
}

type Phase = 'ready' | 'lead-in' | 'playing' | 'paused' | 'asking' | 'ended';

const startOrGoOn = (phase: Phase): SessionInput =>
  phase === 'ready' ? { kind: 'start', painBefore: null } : { kind: 'resume' };

/** Pauses while time runs, goes on while it stands. */
export const toggleInput = (phase: Phase): SessionInput =>
  phase === 'playing' || phase === 'lead-in' ? { kind: 'pause' } : startOrGoOn(phase);

/**
 * What a key asks of the player; `null` where it asks nothing. Escape works everywhere. The space bar says "done"
 * where a repetition waits for it.
 */
export function keyToInput(
  { key, modified, onControl }: KeyPress,
  phase: Phase,
  waitsForDone = false,
): SessionInput | null {
  if (modified) return null;
  if (key === 'Escape') return { kind: 'stop' };
  if (phase === 'asking') {
    const pain = /^[0-9]$/.test(key) ? Number(key) : null;
    return pain === null ? null : { kind: 'hurts', answer: { pain, sign: null } };
  }
  switch (key) {
    case ' ':
      if (onControl) return null;
      return waitsForDone ? { kind: 'done' } : toggleInput(phase);
    case 'ArrowLeft':
      return { kind: 'back' };
    case 'ArrowRight':
      return { kind: 'skip' };
    case 'h':
    case 'H':
      return { kind: 'hurts', answer: null };
    case 'e':
    case 'E':
      return { kind: 'helps' };
    default:
      return null;
  }
}
