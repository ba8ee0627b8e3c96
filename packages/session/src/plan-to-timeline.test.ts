import type { Bell, SegmentKind } from '@ilium/movement';
import { english } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { planToTimeline } from './plan-to-timeline.ts';
import { fourToys, type Toy, toyIndex } from './testing/toy-library.ts';
import { type ToyItem, toyPlan } from './testing/toy-plan.ts';

const compile = (toys: readonly Toy[], items: readonly ToyItem[], known: boolean = false) => {
  const index = toyIndex(toys);
  const plan = toyPlan(index, items);
  const options = known
    ? { words: english, known: plan.items.map(({ variation }) => variation) }
    : { words: english };
  return planToTimeline(plan, index, options);
};

const reach = compile(fourToys, [{ id: 'reach' }]);
const kinds = reach.segments.map(({ kind }) => kind);
const cuesIn = (timeline: typeof reach, kind: SegmentKind, n = 0) => {
  const segment = timeline.segments.filter((candidate) => candidate.kind === kind)[n];
  if (!segment) throw new Error(`no ${kind}`);
  return timeline.cues
    .filter(({ atMs }) => atMs >= segment.startMs && atMs < segment.startMs + segment.durationMs)
    .map((cue) => ({ ...cue, atMs: cue.atMs - segment.startMs }));
};
const bellTimes = (timeline: typeof reach, bell: Bell) =>
  timeline.cues.filter((cue) => cue.bell === bell).map(({ atMs }) => atMs);

describe('a hold on each side', () => {
  it('goes from the way there over both sides to the end', () => {
    const side: SegmentKind[] = ['get-ready', 'out', 'hold', 'back', 'rest', 'out', 'hold', 'back'];
    expect(kinds).toEqual(['transition', 'set-up', ...side, 'switch', ...side, 'end']);
  });

  it('leads with the painful side and then changes over', () => {
    const flipped = compile(fourToys, [{ id: 'reach', sides: ['right', 'left'] }]);
    const readySides = flipped.segments.filter(({ kind }) => kind === 'get-ready').map(({ at }) => at.side);
    expect(readySides).toEqual(['right', 'left']);
  });

  it('names what comes and what it needs on the way, and the side while setting up', () => {
    const said = [...cuesIn(reach, 'transition'), ...cuesIn(reach, 'set-up')].map(({ text }) => text);
    expect(said[0]).toBe('First: Toy reach.');
    expect(said).toContain('You need a chair without wheels.');
    expect(said).toContain('Left side first.');
    expect(said).toContain('Rest the left foot.');
  });

  it('counts down aloud, then rings the start', () => {
    const ready = cuesIn(reach, 'get-ready');
    expect(ready.map(({ bell, text }) => bell ?? text)).toEqual([
      'ready',
      'Left side.',
      'Three',
      'Two',
      'One',
    ]);
    expect(ready.slice(2).map(({ atMs }) => atMs)).toEqual([2000, 3000, 4000]);
    expect(cuesIn(reach, 'out')[0]).toMatchObject({ atMs: 0, bell: 'start' });
  });

  it('rings half-way, the last three seconds and the end of a hold of twenty seconds', () => {
    const bells = cuesIn(reach, 'hold').filter(({ bell }) => bell);
    expect(bells.map(({ atMs, bell }) => [atMs, bell])).toEqual([
      [10_000, 'half-way'],
      [17_000, 'tick'],
      [18_000, 'tick'],
      [19_000, 'tick'],
    ]);
    expect(cuesIn(reach, 'back')[0]).toMatchObject({ atMs: 0, bell: 'end' });
  });

  it('says in the rest what comes next', () => {
    expect(cuesIn(reach, 'rest').map(({ text }) => text)).toContain('Next: left again, 2 of 2.');
  });

  it('says the new side at the switch', () => {
    const cues = cuesIn(reach, 'switch');
    expect(cues[0]?.bell).toBe('switch');
    expect(cues[1]?.text).toBe('Switch sides. Right side now.');
  });

  it('ends with a bell of its own and a word', () => {
    expect(cuesIn(reach, 'end').map(({ bell, text }) => bell ?? text)).toEqual([
      'finish',
      'That was the session.',
    ]);
  });

  it('breathes as the movement says, part by part', () => {
    const breathOf = (kind: SegmentKind) => reach.segments.find((segment) => segment.kind === kind)?.breath;
    expect([breathOf('out'), breathOf('hold'), breathOf('back')]).toEqual(['out', 'slow', 'in']);
  });

  it('gives the first side its extra repetitions in the last set', () => {
    const more = compile(fourToys, [{ id: 'reach', extraReps: 1 }]);
    const count = (side: 'left' | 'right') =>
      more.repetitions.filter((repetition) => repetition.side === side).length;
    expect([count('left'), count('right')]).toEqual([3, 2]);
  });
});

describe('repetitions without a long hold', () => {
  it('alternate sides at each one, as many on either', () => {
    const sway = compile(fourToys, [{ id: 'sway' }]);
    expect(sway.repetitions.map(({ side }) => side).join(' ')).toBe(
      'left right left right left right left right',
    );
  });

  it('ring at the beginning and the end of a set only', () => {
    const press = compile(fourToys, [{ id: 'press' }]);
    expect(bellTimes(press, 'start')).toHaveLength(2);
    expect(bellTimes(press, 'half-way')).toEqual([]);
  });

  it('are counted aloud from the second on', () => {
    const press = compile(fourToys, [{ id: 'press' }]);
    expect(press.cues.map(({ text }) => text)).toEqual(expect.arrayContaining(['Two', 'Three']));
  });

  it('announce the next set in the rest between sets', () => {
    const press = compile(fourToys, [{ id: 'press' }]);
    expect(cuesIn(press, 'set-rest').map(({ text }) => text)).toContain('Next: set 2 of 2.');
  });
});

describe('a plan of several items', () => {
  const two = compile(fourToys, [{ id: 'reach' }, { id: 'press' }]);

  it('asks for each thing once', () => {
    expect(two.cues.filter(({ text }) => text.startsWith('You need'))).toHaveLength(1);
  });

  it('says the title of what comes next before anything else', () => {
    const start = two.items[1]?.startMs ?? 0;
    expect(two.cues.find(({ atMs, text }) => atMs >= start && text !== '')?.text).toBe('Next: Toy press.');
  });

  it('says less about a move that is known, and keeps all of it in the captions', () => {
    const short = compile(fourToys, [{ id: 'reach' }], true);
    expect(short.cues.map(({ text }) => text)).not.toContain('Come back slowly.');
    expect(reach.items[0]?.captions).toContain('A stretch on the left side.');
  });

  it('leaves out an item that the library does not know', () => {
    const index = toyIndex(fourToys);
    const plan = toyPlan(index, [{ id: 'reach' }, { id: 'press' }]);
    const other = toyIndex(fourToys.filter(({ id }) => id !== 'reach'));
    const timeline = planToTimeline(plan, other, { words: english });
    expect(timeline.items.map(({ dropped }) => dropped)).toEqual([true, false]);
    expect(timeline.segments[0]?.at.item).toBe(1);
  });

  it('says a limit with its item', () => {
    const index = toyIndex(fourToys);
    const plan = toyPlan(index, [{ id: 'reach' }]);
    const limited = {
      ...plan,
      items: plan.items.map((item) => ({
        ...item,
        limits: [{ condition: 'knee', side: null, rule: 'B.4:knee' }],
      })),
    };
    const plain = planToTimeline(plan, index, { words: english }).items[0]?.captions ?? [];
    const captions = planToTimeline(limited, index, { words: english }).items[0]?.captions ?? [];
    expect(captions).toHaveLength(plain.length + 1);
  });
});
