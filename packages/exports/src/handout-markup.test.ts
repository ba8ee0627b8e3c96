import { library } from '@ilium/library';
import {
  type BodySide,
  findBannedWords,
  indexLibrary,
  type Movement,
  oppositeSide,
  type PlanItem,
  type Programme,
  type SessionPlan,
} from '@ilium/movement';
import { emptyHistory, intakeToRequest, planProgramme, planSession } from '@ilium/planner';
import type { Intake } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake, limitText, redFlags } from '@ilium/safety';
import { indexToTitles } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { englishHandout } from './english-handout.ts';
import type { Handout } from './handout.ts';
import { handoutToMarkup } from './handout-markup.ts';
import { movementToHandout } from './movement-handout.ts';
import type { HandoutOptions } from './page-setting.ts';
import { planToHandout } from './plan-handout.ts';
import { programmeToHandout } from './programme-handout.ts';

const index = indexLibrary(library);
const titleOf = indexToTitles(index, englishHandout);

const drawing = (side: BodySide) =>
  `<svg viewBox="0 0 9 9"><path fill="var(--fig-work,red)" d="${side}"/></svg>`;
const print = (handout: Handout, own: Partial<HandoutOptions> = {}): string =>
  handoutToMarkup(handout, { words: englishHandout, index, drawingOf: (_, side) => drawing(side), ...own });

/** What a reader reads: no tags, no style, entities resolved. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

const kneePerson: Intake = {
  ...exampleIntake,
  pain: { ...exampleIntake.pain, side: 'right' },
  conditions: [{ id: 'knee', side: 'right', answer: 'yes' }],
  equipment: ['sturdy-chair', 'mat', 'loop-band'],
  minutes: 20,
};

function inputOf(intake: Intake) {
  const now = 1_795_000_000_000;
  const assessment = assessIntake(intake, { now, offsetMinutes: 0 });
  return { index, assessment, request: intakeToRequest(intake), history: emptyHistory };
}

function sessionOf(intake: Intake, programme?: Programme): SessionPlan {
  const input = inputOf(intake);
  const plan = programme ? planProgramme({ ...input, programme }) : planSession(input);
  if (plan.kind === 'none') throw new Error('no session for the example');
  return plan;
}

const programmeOf = (id: string): Programme => {
  const found = library.programmes.find((one) => one.id === id);
  if (!found) throw new Error(`no programme ${id}`);
  return found;
};

const programmeHandout = (programme: Programme, side: BodySide = 'left', part?: string): Handout => {
  const handout = programmeToHandout(programme, index, side, part);
  if (!handout) throw new Error('no such part');
  return handout;
};

const oneSided = library.movements.filter(({ variations }) =>
  variations.some(({ sidedness }) => sidedness === 'each'),
);
const [firstOneSided] = oneSided as [Movement];

const everyHandout: readonly (readonly [string, Handout])[] = [
  ...library.programmes.map(
    (programme) => [`programme ${programme.id}`, programmeHandout(programme)] as const,
  ),
  ...library.movements.map(
    (movement) => [`movement ${movement.id}`, movementToHandout(movement, 'right')] as const,
  ),
  ['a session', planToHandout(sessionOf(kneePerson), index)],
];

describe('every handout', () => {
  it.each(everyHandout)('of %s has headings in order, from one first', (_, handout) => {
    const levels = [...print(handout).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  });

  it.each(everyHandout)('of %s leaves no token, no loose value and no banned word', (_, handout) => {
    const text = textOf(print(handout, { date: '2026-11-21', isLarge: true }));
    expect(text).not.toMatch(/\{|\}|undefined|null|NaN|\[object/);
    expect(findBannedWords(text)).toEqual([]);
  });

  it.each(everyHandout)(
    'of %s has numbers, names, doses, steps and cautions of all its items',
    (_, handout) => {
      const text = textOf(print(handout));
      const items = handout.parts.flatMap((part) => part.items);
      items.forEach((item, i) => {
        const { variation } = item.entry;
        expect(text).toContain(`${i + 1} ${titleOf(item.entry.key)}`);
        const { doseInFull } = englishHandout.handout;
        if (item.entry.movement.kind !== 'measure')
          expect(text).toContain(doseInFull(variation, item.dose, item.extraReps, item.sides));
      });
    },
  );

  it('says when to call for help, that no clinician reviewed it, and where it comes from', () => {
    const text = textOf(print(movementToHandout(firstOneSided, 'left')));
    expect(text).toContain('Stop, and call for help at once, if you have');
    expect(text).toContain('No clinician has reviewed this content');
    const published = library.programmes.find(({ source }) => source === firstOneSided.source);
    expect(text).toContain(`“${published?.title}” (document ${firstOneSided.source})`);
    expect(text).toContain(englishHandout.handout.evidenceInBrief);
  });

  it('names a sign for every red flag that calls for an ambulance (B.3)', () => {
    const named = englishHandout.handout.helpSigns.flatMap(({ flags }) => flags);
    const emergencies = redFlags.filter(({ tier }) => tier === 'emergency').map(({ id }) => id);
    expect(named.toSorted()).toEqual(emergencies.toSorted());
  });

  it('is the same for the same data', () => {
    const handout = programmeHandout(programmeOf('004'));
    expect(print(handout)).toBe(print(handout));
  });

  it('has nothing to run or to fetch, and no style of its own', () => {
    const page = print(programmeHandout(programmeOf('001')), { address: 'https://ilium.example/#/x' });
    expect(page).not.toMatch(/<script|<link|<img|<style|src="|url\(| style="| on[a-z]+="/);
  });

  it('takes a title from outside as text', () => {
    const page = print(movementToHandout(firstOneSided, 'left'), { title: '<script>"Ruth"</script>' });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
  });

  it('gives the background on the first page, and at the end in large type', () => {
    const handout = programmeHandout(programmeOf('004'));
    const { evidence } = programmeOf('004');
    const placeOf = (isLarge: boolean) => {
      const text = textOf(print(handout, { isLarge }));
      return text.indexOf(evidence) < text.indexOf('What to do') ? 'before' : 'after';
    };
    expect([placeOf(false), placeOf(true)]).toEqual(['before', 'after']);
  });
});

describe('sides', () => {
  it.each(['left', 'right'] as const)('lead in words and in the drawing: %s', (side) => {
    const page = print(movementToHandout(firstOneSided, side));
    const text = textOf(page);
    const label = englishHandout.sideToLabel(side);
    expect(text).toContain(`${label} side first.`);
    expect(text).toContain(`${label} first, then ${oppositeSide(side)}`);
    expect(page).toContain(`d="${side}"`);
    expect(page).not.toContain(`d="${oppositeSide(side)}"`);
  });

  it('are exact mirrors of each other in every step', () => {
    const steps = (side: BodySide) =>
      oneSided.map((movement) =>
        [
          ...print(movementToHandout(movement, side)).matchAll(/<ol class="handout-steps">(.*?)<\/ol>/gs),
        ].join(''),
      );
    const flipped = steps('right').map((text) =>
      text.replace(
        /left|right/gi,
        (word) => ({ left: 'right', right: 'left', Left: 'Right', Right: 'Left' })[word] ?? word,
      ),
    );
    expect(flipped).toEqual(steps('left'));
  });

  it('never lead where both work at once', () => {
    const symmetric = library.movements.filter(({ variations }) =>
      variations.every(({ sidedness }) => sidedness === 'symmetric'),
    );
    expect(symmetric.length).toBeGreaterThan(0);
    for (const movement of symmetric) {
      const page = print(movementToHandout(movement, 'left'));
      expect(page).not.toMatch(/class="handout-(chip|side)"/);
    }
  });

  it('are told apart where the items of a session begin on different ones', () => {
    const plan = sessionOf(kneePerson);
    const items = plan.items.filter(({ sides }) => sides.length === 2);
    const mixed = items.map(
      (item, i): PlanItem =>
        i === 0 ? { ...item, sides: ['left', 'right'] } : { ...item, sides: ['right', 'left'] },
    );
    const text = textOf(print(planToHandout({ ...plan, items: mixed }, index)));
    expect(mixed.length).toBeGreaterThan(1);
    expect(text).toContain('Look which side goes first.');
  });
});

describe('boxes', () => {
  it('are one for each of fourteen days and each item at home', () => {
    for (const id of ['000', '001', '003', '004']) {
      const handout = programmeHandout(programmeOf(id));
      const items = handout.parts.flatMap((part) => part.items);
      expect(count(print(handout), /class="handout-box"/g)).toBe(14 * items.length);
    }
  });

  it('bear the days from the date on', () => {
    const page = print(movementToHandout(firstOneSided, 'left'), { date: '2026-11-21' });
    const days = [...page.matchAll(/class="handout-box"><\/span>([^<]*)/g)]
      .map(([, day]) => day)
      .slice(0, 14);
    expect(days.join(' ')).toBe('Sa Su Mo Tu We Th Fr Sa Su Mo Tu We Th Fr');
    expect(textOf(page)).toContain('21 November to 4 December 2026');
  });

  it('are rounds and findings for each side at a table', () => {
    const table = library.programmes.filter(({ assisted }) => assisted);
    for (const programme of table) {
      const items = programmeHandout(programme).parts.flatMap((part) => part.items);
      const boxes = items.map(
        ({ entry, dose }) => 2 * (entry.movement.kind === 'measure' ? 1 : dose.reps * dose.sets),
      );
      expect(count(print(programmeHandout(programme)), /class="handout-box"/g)).toBe(
        boxes.reduce((sum, one) => sum + one, 0),
      );
    }
    expect(table).toHaveLength(1);
  });
});

describe('a session', () => {
  const plan = sessionOf(kneePerson);
  const text = textOf(print(planToHandout(plan, index)));

  it('prints each limit with the side it is about (I04)', () => {
    const limited = plan.items.filter(({ limits }) => limits.some(({ condition }) => condition === 'knee'));
    expect(limited.length).toBeGreaterThan(0);
    expect(text).toContain(`For you Right: ${limitText('knee')}`);
  });

  it('prints its items and no other movement of the library', () => {
    const done = plan.items.map(({ variation }) => titleOf(variation));
    const headings = [
      ...print(planToHandout(plan, index)).matchAll(/class="handout-title">(.*?)<\/h2>/gs),
    ].map(([, title]) => textOf(title ?? '').trim());
    expect(headings).toEqual(done.map((title, i) => `${i + 1} ${title}`));
  });

  it('says the number to call where the country is known', () => {
    expect(textOf(print(planToHandout(plan, index), { country: 'GB' }))).toContain('Call 999.');
    expect(text).toContain('Call 112, or the emergency number where you are.');
  });

  it('says not to change over only where an item is for one side', () => {
    const [first, ...rest] = plan.items as [PlanItem, ...PlanItem[]];
    const only: PlanItem = { ...first, sides: ['left'], oneSided: { blocked: 'right', rules: ['B.4'] } };
    const sheet = textOf(print(planToHandout({ ...plan, items: [only, ...rest] }, index)));
    expect(sheet).toContain('Where it says one side only, do not change over.');
    expect(textOf(print(movementToHandout(firstOneSided, 'left')))).not.toContain('do not change over');
  });

  it('is not called unfitted, as a published sheet is', () => {
    expect(text).not.toContain('not fitted to you');
    expect(textOf(print(programmeHandout(programmeOf('003'))))).toContain('not fitted to you');
  });
});

describe('a programme for one person', () => {
  const programme = programmeOf('003');
  const plan = sessionOf(kneePerson, programme);
  const page = print(planToHandout(plan, index, programme));

  it('never prints how to do what is blocked or waits, but names it with the reason', () => {
    const published = programme.parts.flatMap(({ items }) => items.map(({ variation }) => variation));
    const done = plan.items.map(({ variation }) => variation);
    const missing = published.filter((key) => !done.includes(key));
    expect(missing.length).toBeGreaterThan(0);
    const [doing = '', named = ''] = textOf(page).split('Left out for you');
    for (const key of missing) {
      expect(doing).not.toContain(` ${titleOf(key)} `);
      expect(named).toContain(`${titleOf(key)}.`);
    }
    expect(named).toContain('because of your knee');
  });
});

describe('a published programme', () => {
  it('says of each gated item that it comes later', () => {
    const programme = programmeOf('001');
    const gated = programme.parts.flatMap(({ items }) => items.filter(({ gate }) => gate !== null));
    expect(gated.length).toBeGreaterThan(0);
    expect(count(print(programmeHandout(programme)), /class="handout-later"/g)).toBe(gated.length);
  });

  it('can be printed in one part', () => {
    const [part] = programmeOf('000').parts;
    const handout = programmeHandout(programmeOf('000'), 'left', part?.id);
    expect(handout.parts.map(({ title }) => title)).toEqual([part?.title]);
    expect(programmeToHandout(programmeOf('000'), index, 'left', 'no-such-part')).toBeUndefined();
  });

  it('speaks to the therapist where one works, and refers back to what it has explained', () => {
    const page = print(programmeHandout(programmeOf('002')));
    expect(textOf(page)).toContain('if your client has');
    expect(textOf(page)).toContain('The same as number 1.');
    expect(page).not.toContain('handout-days');
  });
});

describe('drawings and codes', () => {
  it('leave their room to the words where there is no drawing', () => {
    const page = print(movementToHandout(firstOneSided, 'left'), { drawingOf: () => null });
    expect(count(page, /handout-item handout-bare/g)).toBe(firstOneSided.variations.length);
    expect(page).not.toMatch(/role="img"|handout-drawing/);
    expect(page).toContain('handout-steps');
  });

  it('have words for those who do not see them', () => {
    const page = print(movementToHandout(firstOneSided, 'right'));
    const [variation] = firstOneSided.variations;
    expect(page).toContain(
      `aria-label="Drawing: ${titleOf(`${firstOneSided.id}/${variation?.id}`)}, on the right"`,
    );
  });

  it('are one code with the address as a link, and none without an address', () => {
    const handout = movementToHandout(firstOneSided, 'left');
    const page = print(handout, { address: 'https://ilium.example/#/library' });
    expect(page).toContain('<a class="handout-scan" href="https://ilium.example/#/library">');
    expect(print(handout)).not.toContain('class="handout-code"');
  });
});
