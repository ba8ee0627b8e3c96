import type { Segment } from '@ilium/movement';
import { planSession } from '@ilium/planner';
import { planToTimeline } from '@ilium/session';
import { english } from '@ilium/words';
import type { Arguments } from '../arguments.ts';
import { index, readPerson } from '../person.ts';
import { Refusal } from '../refusal.ts';

const describeSegment = ({ startMs, durationMs, kind, at, headline }: Segment): string =>
  `${english.durationToClock(startMs).padStart(6)}  ${english.durationToText(durationMs).padEnd(9)} ${kind.padEnd(10)} ${(at.side ?? '').padEnd(6)} ${headline}`;

/** `ilium session <intake.json>`: the timeline of today's session, with everything that is said. */
export function session(args: Arguments): string {
  const { planInput } = readPerson(args);
  const plan = planSession(planInput);
  if (plan.kind === 'none') throw new Refusal('There is no session for these answers; see: ilium plan');
  const timeline = planToTimeline(plan, index, { words: english });
  if (args.json) return JSON.stringify(timeline, null, 2);
  const said = timeline.cues.filter(({ text }) => text !== '');
  return [
    ...timeline.segments.map(describeSegment),
    '',
    ...said.map(({ atMs, text }) => `${english.durationToClock(atMs).padStart(6)}  ${text}`),
    '',
    `${english.durationToText(timeline.totalMs)} in all`,
  ].join('\n');
}
