import { englishReport } from '@ilium/exports';
import { conditionIds, parseIntake, redFlagIds } from '@ilium/record';
import { assessIntake, flagCards, redFlags } from '@ilium/safety';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { emptyDraft, settleWithNone } from './check-draft.ts';
import { draftToIntake } from './draft-to-intake.ts';
import { healthGroupIds } from './health-groups.ts';
import { healthItems, itemsOf } from './health-items.ts';
import { intakeToDraft } from './intake-to-draft.ts';
import { firstContext, type Story, testJudged, walkCheck } from './testing/walk.ts';

const at = '2026-11-21T12:00:00+01:00';
const intakeOf = (story: Story) => walkCheck(story).end.intake;

describe('the intake of someone with nothing to report', () => {
  const { intake, assessment } = walkCheck({}).end;

  it('reads as an intake', () => {
    expect(parseIntake(structuredClone(intake)).ok).toBe(true);
  });
  it('opens a session of low irritability', () => {
    expect(assessment).toMatchObject({ status: 'open', tier: 'none', irritability: 'low', missing: [] });
  });
  it('answers no to each warning sign by name', () => {
    const asked = redFlags.filter(({ askedOf }) => askedOf === 'everyone').map(({ id }) => id);
    expect(Object.keys(intake.redFlags).toSorted()).toEqual([...asked].toSorted());
    expect(new Set(Object.values(intake.redFlags))).toEqual(new Set(['no']));
  });
  it('takes the pain now to be as much as on most days', () => {
    expect(intake.pain).toMatchObject({ average: 3, now: 3, side: 'left', farthest: 1 });
  });
  it('carries the consent that was given with the first answer', () => {
    expect(intake.consent).toBe(true);
  });
});

describe('warning signs', () => {
  it('stay open, and the check incomplete, while their card was not left', () => {
    const intake = draftToIntake({ ...emptyDraft, choices: { age: '20-54' } }, firstContext, at);
    expect(intake.redFlags).toEqual({});
    expect(assessIntake(intake, testJudged).status).toBe('incomplete');
  });
  it('are answered with no by none of these, on that card alone', () => {
    const draft = settleWithNone({ ...emptyDraft, choices: { age: '20-54' } }, 'flags:pattern');
    const [card] = flagCards.filter(({ id }) => id === 'pattern');
    const ids = card?.options.flatMap(({ flags }) => flags) ?? [];
    expect(draftToIntake(draft, firstContext, at).redFlags).toEqual(
      Object.fromEntries(ids.map((id) => [id, 'no'])),
    );
  });
  it('keep a not sure', () => {
    const intake = intakeOf({ ticks: { 'flags:pattern': ['0'] }, choices: { 'flag:RF14': 'unsure' } });
    expect(intake.redFlags.RF14).toBe('unsure');
  });
  it('are answered with no where their line was not ticked, beside one that was', () => {
    const intake = intakeOf({ ticks: { 'flags:pattern': ['0'] } });
    expect(intake.redFlags).toMatchObject({ RF14: 'no', RF29: 'no' });
  });
  it('keep the answer to a follow-up question', () => {
    const intake = intakeOf({
      ticks: { 'flags:with-the-pain': ['4'] },
      choices: { 'flag:RF08': 'yes', 'detail:RF08.cannot-stand-or-walk': 'no' },
    });
    expect(intake.flagDetails).toEqual({ 'RF08.cannot-stand-or-walk': 'no' });
  });

  const everyone = flagCards.filter(({ askedOf }) => askedOf === 'everyone');
  const optionOf = everyone.flatMap((card) =>
    card.options.flatMap(({ flags }, index) => flags.map((id) => ({ id, card: `flags:${card.id}`, index }))),
  );
  it.each(optionOf)('$id answered with not sure is never safer than a no', ({ id, card, index }) => {
    const story: Story = { ticks: { [card]: [String(index)] }, choices: { [`flag:${id}`]: 'unsure' } };
    const { assessment } = walkCheck(story).end;
    expect(assessment.flags.map(({ flag }) => flag)).toContain(id);
  });
});

describe('a report', () => {
  const told = (story: Story) => englishReport.whereToText(intakeOf(story));

  it('tells what was told and nothing else: no age of the pain, no number for now, no course', () => {
    expect(told({})).toEqual([
      'Pain on the left (buttock), as far as the buttock, hip or groin.',
      'In that check: on average 3; wakes at night: no.',
    ]);
  });

  it('tells more where more was told', () => {
    const story: Story = {
      ticks: { behaviour: ['worse', 'night', 'long'] },
      choices: { trend: 'worse', night: 'sometimes' },
      scores: { average: 4, now: 5 },
    };
    expect(told(story)).toEqual([
      'Pain on the left (buttock), as far as the buttock, hip or groin, for over 12 weeks.',
      'In that check: now 5, on average 4; getting worse; wakes at night: sometimes.',
    ]);
  });

  it('tells nothing where the check ended before pain was asked for, and no place where none was marked', () => {
    const emergency: Story = { ticks: { 'flags:with-the-pain': ['0'] }, choices: { 'flag:RF01': 'yes' } };
    expect(told(emergency)).toEqual([]);
    expect(told({ ticks: { map: [] } })).toEqual(['In that check: on average 3; wakes at night: no.']);
  });

  it.each([
    [['low-back:centre'], 'Pain in the middle (lower back), as far as the lower back.'],
    [['groin:left'], 'Pain on the left (groin), as far as the buttock, hip or groin.'],
  ])('names no place that was not tapped: %j', (map, where) => {
    expect(told({ ticks: { map } })[0]).toBe(where);
  });

  it('takes not sure for no answer', () => {
    const unsure = told({
      ticks: { behaviour: ['night', 'worse'] },
      choices: { night: 'unsure', trend: 'unsure', age: '65-plus', duration: 'unsure' },
    });
    expect(unsure.join(' ')).not.toMatch(/wakes|worse|weeks/);
  });

  it('tells of a short check what it asked', () => {
    const previous = intakeOf({});
    const draft = { ...emptyDraft, kind: 'short' as const, scores: { now: 2 } };
    const intake = draftToIntake(draft, { ...firstContext, previous }, at);
    expect(englishReport.whereToText(intake)[1]).toBe(
      'In that check: now 2, on average 3; wakes at night: no.',
    );
  });
});

describe('an emergency', () => {
  const walk = walkCheck({ ticks: { 'flags:with-the-pain': ['0', '1'] }, choices: { 'flag:RF01': 'yes' } });

  it('ends the check at once', () => {
    expect(walk.shown.map(({ id }) => id)).toEqual(['age', 'flags:with-the-pain', 'flag:RF01']);
  });
  it('makes an intake that reads, locks, and invents no other sign', () => {
    const { intake, assessment } = walk.end;
    expect(parseIntake(structuredClone(intake)).ok).toBe(true);
    expect(assessment).toMatchObject({ status: 'locked', tier: 'emergency' });
    expect(assessment.flags.map(({ flag }) => flag)).toEqual(['RF01']);
  });
  it('waits for the follow-up question that decides it', () => {
    const fall: Story = { ticks: { 'flags:with-the-pain': ['4'] }, choices: { 'flag:RF08': 'yes' } };
    const { shown, end } = walkCheck({
      ...fall,
      choices: { ...fall.choices, 'detail:RF08.cannot-stand-or-walk': 'yes' },
    });
    expect(shown.at(-1)?.id).toBe('detail:RF08.cannot-stand-or-walk');
    expect(end.assessment.tier).toBe('emergency');
    expect(walkCheck(fall).end.assessment.tier).toBe('urgent');
  });
});

describe('pain', () => {
  it.each([
    [5, 'behaviour', 'moderate'],
    [6, 'now', 'moderate'],
  ] as const)('of %i on most days goes on with %s', (average, next, irritability) => {
    const { shown, end } = walkCheck({ scores: { average, now: 4 } });
    const index = shown.findIndex(({ id }) => id === 'average');
    expect(shown[index + 1]?.id).toBe(next);
    expect(end.assessment.irritability).toBe(irritability);
  });
  it('of 8 right now keeps sessions shut, whatever most days are like', () => {
    const { end } = walkCheck({ ticks: { behaviour: ['worse'] }, scores: { average: 2, now: 8 } });
    expect(end.intake.pain).toMatchObject({ average: 2, now: 8 });
    expect(end.assessment.status).toBe('locked');
  });
  it('that settles later and is set off by little is of the high class', () => {
    const story: Story = { ticks: { behaviour: ['slow'] }, choices: { settles: 'later', light: 'yes' } };
    expect(walkCheck(story).end.assessment.irritability).toBe('high');
  });
  it.each([
    [
      'settles',
      { settles: 'unsure', light: 'unsure' },
      { settles: 'later', provokedByLightActivity: true },
      'slow',
    ],
    ['night', { night: 'unsure' }, { wakesAtNight: 'daily' }, 'night'],
    ['trend', { trend: 'unsure' }, { trend: 'worse' }, 'worse'],
  ])('takes not sure about %s as the more careful answer', (_, choices, expected, way) => {
    expect(intakeOf({ ticks: { behaviour: [way] }, choices }).pain).toMatchObject(expected);
  });
  it.each([
    [['buttock:left', 'low-back:centre'], 'left', 1],
    [['calf:right', 'buttock:right'], 'right', 4],
    [['low-back:centre'], 'centre', 0],
    [['foot:left', 'groin:right'], 'both', 5],
  ] as const)('marked at %j is on the %s side and reaches rank %i', (map, side, farthest) => {
    expect(intakeOf({ ticks: { map } }).pain).toMatchObject({ side, farthest });
  });
  it('in both sides keeps the stiffer one to begin with', () => {
    const story: Story = { ticks: { map: ['buttock:left', 'buttock:right'] }, choices: { stiffer: 'right' } };
    expect(intakeOf(story).pain.stifferSide).toBe('right');
  });
});

describe('conditions', () => {
  const storyFor = new Map<string, Story>([
    ['leg-radiating', { ticks: { map: ['calf:left'] } }],
    ['flexion-sensitive', { ticks: { behaviour: ['bending'] } }],
    ['extension-sensitive', { ticks: { behaviour: ['standing'] } }],
    ['no-floor', { ticks: { health: ['floor'] }, choices: { 'health:floor': 'no' } }],
    ['wrist', { ticks: { health: ['joints'], 'health:joints': ['hands'] } }],
    ['pregnant-2-3', { ticks: { health: ['pregnancy'], 'health:pregnancy': ['pregnant'] } }],
    ...(
      [
        ['thr-recent', 'hip-replacement', 'recent', 'unknown'],
        ['thr-late', 'hip-replacement', 'older', 'unknown'],
        ['thr-late-ant', 'hip-replacement', 'older', 'anterior'],
        ['spine-surg-recent', 'spine', 'recent', 'unknown'],
      ] as const
    ).map(([id, kind, when, approach]): [string, Story] => [
      id,
      {
        ticks: { health: ['surgery'], 'health:surgery': [`surgery:${kind}`] },
        choices: { [`when:${kind}`]: when, [`approach:${kind}`]: approach },
      },
    ]),
    ...healthItems.flatMap(({ id, group, fact }): [string, Story][] =>
      fact.kind === 'condition'
        ? [[fact.condition, { ticks: { health: [group], [`health:${group}`]: [id] } }]]
        : [],
    ),
  ]);

  it.each(conditionIds)('%s can be said', (id) => {
    const { assessment } = walkCheck(storyFor.get(id) ?? {}).end;
    expect(assessment.conditions.map(({ condition }) => condition)).toContain(id);
  });

  it('hold on the side that was named, and on both when not sure', () => {
    const ticks = { health: ['joints'], 'health:joints': ['condition:hip-oa'] };
    const said = (side: string) => intakeOf({ ticks, choices: { 'side:condition:hip-oa': side } }).conditions;
    expect(said('right')).toEqual([{ id: 'hip-oa', side: 'right' }]);
    expect(said('unsure')).toEqual([{ id: 'hip-oa', side: 'both', answer: 'unsure' }]);
  });
  it('of a marked groin keep not sure', () => {
    const intake = intakeOf({ ticks: { map: ['groin:left'] }, choices: { groin: 'unsure' } });
    expect(intake.conditions).toEqual([{ id: 'groin-pinch', side: 'left', answer: 'unsure' }]);
  });
  it('count an operation of unknown day as today, and lock', () => {
    const { intake, assessment } = walkCheck({
      ticks: { health: ['surgery'], 'health:surgery': ['surgery:spine'] },
      choices: { 'when:spine': 'unsure' },
    }).end;
    expect(intake.surgeries).toEqual([{ kind: 'spine', on: '2026-11-21' }]);
    expect(assessment.status).toBe('locked');
  });
  it('record who agreed to exercise in pregnancy', () => {
    const { intake, assessment } = walkCheck({
      ticks: { health: ['pregnancy'], 'health:pregnancy': ['pregnant'] },
      choices: { trimester: '3', 'pregnancy-cleared': 'yes' },
    }).end;
    expect(intake.pregnancy).toEqual({ trimester: 3, cleared: { by: 'Dr Weber', on: '2026-11-20' } });
    expect(assessment.status).toBe('open');
  });
});

describe('an earlier check', () => {
  it('is remembered in health, map, place and minutes, but not in warning signs or pain', () => {
    const before = intakeOf({
      ticks: {
        health: ['joints', 'illness'],
        'health:joints': ['condition:hip-oa'],
        'health:illness': ['medicine:blood-thinner'],
        map: ['groin:right'],
      },
      choices: { 'side:condition:hip-oa': 'right' },
      scores: { average: 5 },
    });
    const context = { ...firstContext, previous: before };
    const draft = intakeToDraft(before, context);
    expect(draft.ticks).toMatchObject({
      health: ['joints', 'illness'],
      'health:joints': expect.arrayContaining(['condition:hip-oa']),
      'health:illness': ['medicine:blood-thinner'],
      map: ['groin:right'],
      places: before.places,
    });
    expect(draft.settled).toEqual([]);
    expect(draft.scores['average']).toBeUndefined();
    expect(Object.keys(draft.choices).some((id) => id.startsWith('flag:'))).toBe(false);
  });
});

describe('any way through the check', () => {
  const offered = (card: Card): readonly string[] =>
    card.kind === 'choice' || card.kind === 'several' ? card.options.map(({ value }) => value) : [];
  const anyStory: fc.Arbitrary<Story> = fc.record({
    ticks: fc
      .tuple(
        fc.subarray([...healthGroupIds]),
        fc.array(fc.subarray(['0', '1', '2', '3', '4']), { minLength: 3, maxLength: 3 }),
        fc.subarray(['worse', 'slow', 'night', 'bending', 'standing', 'long']),
        fc.subarray(
          ['low-back:centre', 'groin:left', 'outer-hip:right', 'knee:left', 'calf:right', 'calf:left'],
          {
            minLength: 1,
          },
        ),
        fc.infiniteStream(fc.boolean()),
      )
      .map(([health, flags, behaviour, map, coin]) => ({
        health,
        behaviour,
        map,
        'flags:with-the-pain': flags[0] ?? [],
        'flags:whole-body': flags[1] ?? [],
        'flags:pattern': flags[2] ?? [],
        ...Object.fromEntries(
          healthGroupIds.map((group) => [
            `health:${group}`,
            itemsOf(group)
              .filter(() => coin.next().value)
              .map(({ id }) => id),
          ]),
        ),
      })),
    choices: fc
      .record({
        age: fc.constantFrom('under-18', '18-19', '20-54', '55-64', '65-plus'),
        slip: fc.constant('age'),
        answer: fc.constantFrom('yes', 'no', 'unsure'),
        detail: fc.constantFrom('yes', 'no', 'unsure'),
        when: fc.constantFrom('recent', 'older', 'unsure'),
        side: fc.constantFrom('left', 'right', 'both', 'unsure'),
      })
      .map(({ age, slip, answer, detail, when, side }) => ({
        age,
        slip,
        ...Object.fromEntries(redFlagIds.map((id, index) => [`flag:${id}`, index % 3 === 0 ? answer : 'no'])),
        'detail:RF07.worsening-over-days': detail,
        'detail:RF08.cannot-stand-or-walk': detail,
        ...Object.fromEntries(healthItems.map(({ id }) => [`side:${id}`, side])),
        ...Object.fromEntries(
          healthItems.flatMap(({ fact }) =>
            fact.kind === 'surgery' ? [[`when:${fact.surgery}`, when]] : [],
          ),
        ),
        'health:floor': answer,
        groin: answer,
        knee: detail,
      })),
    scores: fc.record({ average: fc.integer({ min: 0, max: 10 }), now: fc.integer({ min: 0, max: 10 }) }),
  });

  it('ends with an intake that reads and that safety can judge, with nothing missing', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { end, shown } = walkCheck(story);
        expect(parseIntake(structuredClone(end.intake))).toMatchObject({ ok: true });
        expect(end.assessment.missing).toEqual([]);
        for (const card of shown) expect(new Set(offered(card)).size).toBe(offered(card).length);
      }),
      { numRuns: 100 },
    );
  });
});
