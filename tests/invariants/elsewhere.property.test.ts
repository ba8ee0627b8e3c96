import {
  type BodySide,
  type Dose,
  holdPerSide,
  type PlanItem,
  type SessionPlan,
  type VariationKey,
} from '@ilium/movement';
import { planSession } from '@ilium/planner';
import { arbitraryHistory } from '@ilium/planner/testing';
import { type Answer, conditionIds, type Intake, type VisitAnswers } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import {
  type AllowedPart,
  type Assessment,
  acceptEdit,
  allowedPart,
  assessIntake,
  type ClinicianEdit,
  judgeVisit,
} from '@ilium/safety';
import { arbitraryIntake, arbitraryOpenIntake, testContext } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe } from 'vitest';
import { entryOf, index, itemsOf, keys, personToInput, sidesOf, verdictOf } from './people.ts';
import { testInvariant } from './test-invariant.ts';

const assess = (intake: Intake): Assessment => assessIntake(intake, testContext);

const anyDose: fc.Arbitrary<Dose> = fc.record({
  holdSeconds: fc.oneof(fc.constantFrom(0, 5, 10, 20, 30), fc.nat(600)),
  reps: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.nat(99)),
  sets: fc.oneof(fc.constantFrom(1, 1, 2), fc.nat(20)),
});
const anySides = fc.constantFrom<readonly BodySide[]>(['left', 'right'], ['left'], ['right'], []);
const anyKey = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...keys) },
  { weight: 1, arbitrary: fc.constant<VariationKey>('of-the-future/plain') },
);

/** Items as a file may have them: blocked, too much, done by a therapist, unknown. */
const anyItem: fc.Arbitrary<PlanItem> = fc
  .tuple(anyKey, anyDose, anySides, fc.constantFrom(0, 1, 2))
  .map(([key, dose, sides, extraReps]) => {
    const known = index.entryOf(key)?.variation;
    const [first] = examplePlan.items;
    return {
      ...(first as PlanItem),
      variation: key,
      setup: known?.setups[0] ?? (first as PlanItem).setup,
      dose,
      sides: known?.sidedness === 'each' && sides.length === 0 ? ['left', 'right'] : sides,
      extraReps: extraReps as 0 | 1 | 2,
    };
  });
const anyPlan: fc.Arbitrary<SessionPlan> = fc
  .array(anyItem, { minLength: 1, maxLength: 6 })
  .map((items) => ({ ...examplePlan, items }));

type Load = (plan: SessionPlan, assessment: Assessment) => AllowedPart;
const load: Load = (plan, assessment) => allowedPart(plan, { index, assessment });

/** What is wrong with an item that is to be done: blocked, of a therapist, or past a bound (I03, I04, I09, I18). */
function findForbidden(item: PlanItem, assessment: Assessment): readonly string[] {
  const entry = index.entryOf(item.variation);
  if (!entry) return [`${item.variation} is not in the library`];
  const { movement, variation } = entry;
  const { bounds } = variation.dose;
  const isShut = sidesOf(item).some(
    (side) => verdictOf(assessment.conditions, variation, side) === 'blocked',
  );
  const isOver =
    item.dose.holdSeconds > bounds.holdSeconds.max ||
    item.dose.reps + item.extraReps > bounds.reps.max + bounds.reliefReps ||
    item.dose.sets > bounds.setsMax;
  return [
    ...(isShut ? [`${entry.key} is blocked`] : []),
    ...(isOver ? [`${entry.key} is over its bounds`] : []),
    ...(movement.kind === 'assisted' || movement.kind === 'measure' ? [`${entry.key} is a therapist’s`] : []),
  ];
}

/** The conditions of a pregnancy’s first weeks have no column in the matrix. */
const withoutPregnancy = ({ pregnancy: _, ...intake }: Intake): Intake => intake;

describe('a plan from elsewhere', () => {
  testInvariant<Load, readonly [SessionPlan, Intake]>(
    {
      says: 'I03 a plan from a file or an old record is loaded without what is blocked, says so, and stays as it was',
      subject: load,
      broken: {
        'it is loaded as it is': (plan) => ({ plan, leftOut: [], lessened: [] }),
        'conditions are forgotten': (plan, assessment) => load(plan, { ...assessment, conditions: [] }),
        'what is left out is not said': (plan, assessment) => ({ ...load(plan, assessment), leftOut: [] }),
        'doses are believed': (plan, assessment) => {
          const loaded = load(plan, assessment);
          const items = loaded.plan?.items.map((item) => ({ ...item, dose: { ...item.dose, sets: 9 } }));
          return loaded.plan && items ? { ...loaded, plan: { ...loaded.plan, items } } : loaded;
        },
        'a lock is passed over': (plan, assessment) => load(plan, { ...assessment, status: 'open' }),
        'it is mended in place': (plan, assessment) => {
          const loaded = load(plan, assessment);
          (plan.items as PlanItem[]).splice(0, plan.items.length, ...(loaded.plan?.items ?? []));
          return loaded;
        },
      },
      findWrong: (loadIt, [given, intake]) => {
        const plan = structuredClone(given);
        const assessment = assess(intake);
        const loaded = loadIt(plan, assessment);
        const items = loaded.plan?.items ?? [];
        const isOpen = assessment.status === 'open' || assessment.status === 'gentle-only';
        const gone = given.items.length - items.length;
        const said = new Set(loaded.leftOut.filter(({ side }) => side === null).map(({ item }) => item));
        return [
          ...items.flatMap((item) => findForbidden(item, assessment)),
          ...(items.length > 0 && !isOpen ? ['something is done although sessions are shut'] : []),
          ...(said.size === gone ? [] : [`${gone} items are gone, ${said.size} are said`]),
          ...(JSON.stringify(plan) === JSON.stringify(given) ? [] : ['the plan that came was changed']),
        ];
      },
    },
    fc.tuple(anyPlan, fc.oneof(arbitraryOpenIntake, arbitraryIntake).map(withoutPregnancy)),
  );

  testInvariant<typeof planSession, readonly [SessionPlan, Intake, Parameters<typeof personToInput>[0]]>(
    {
      says: 'I03 a prescription opens nothing that is blocked, and raises nothing above its own dose, and is all there is',
      subject: planSession,
      broken: {
        'a therapist’s word lifts blocks': (input) =>
          planSession({ ...input, assessment: { ...input.assessment, conditions: [] } }),
        'a therapist’s word lifts locks': (input) =>
          planSession({ ...input, assessment: { ...input.assessment, status: 'open', locks: [] } }),
        'something else is slipped in': ({ prescription: _, ...input }) => planSession(input),
        'a prescription is no ceiling': (input) => {
          const plan = planSession(input);
          const more = (item: PlanItem): PlanItem => ({ ...item, dose: { ...item.dose, reps: 999 } });
          return plan.kind === 'session' ? { ...plan, items: plan.items.map(more) } : plan;
        },
      },
      findWrong: (planIt, [asked, intake, person]) => {
        const items = asked.items.map(({ variation, dose }) => ({ variation, dose }));
        const assessment = assess(intake);
        const input = { ...personToInput({ ...person, intake }), assessment };
        const planned = itemsOf(planIt({ ...input, prescription: { items } }));
        const { status } = input.assessment;
        const isOpen = status === 'open' || status === 'gentle-only';
        const asksFor = (item: PlanItem) =>
          items.filter(({ variation }) => index.entryOf(variation)?.key === item.variation);
        const isOver = (item: PlanItem): boolean =>
          asksFor(item).some(
            ({ dose }) => item.dose.reps > dose.reps || item.dose.holdSeconds > dose.holdSeconds,
          );
        // B.4 hypermobile alone asks for more than the letter: strength beside stretches.
        const isLoose = assessment.conditions.some(({ condition }) => condition === 'hypermobile');
        const isSlippedIn = (item: PlanItem): boolean =>
          asksFor(item).length === 0 &&
          !(isLoose && index.entryOf(item.variation)?.movement.kind === 'strength');
        return [
          ...planned.flatMap((item) => findForbidden(item, input.assessment)),
          ...planned.filter(isOver).map(({ variation }) => `${variation}: more than was prescribed`),
          ...planned.filter(isSlippedIn).map(({ variation }) => `${variation}: not prescribed`),
          ...(planned.length > 0 && !isOpen ? ['a session although sessions are shut'] : []),
        ];
      },
    },
    fc.tuple(
      anyPlan,
      fc
        .oneof({ weight: 3, arbitrary: arbitraryOpenIntake }, { weight: 1, arbitrary: arbitraryIntake })
        .map(withoutPregnancy),
      fc.record({
        intake: arbitraryOpenIntake,
        history: arbitraryHistory(keys),
        programme: fc.constant(null),
      }),
    ),
  );
});

type Accept = typeof acceptEdit;

const anyEdit: fc.Arbitrary<ClinicianEdit> = fc.record({
  variation: anyKey,
  sides: anySides,
  dose: anyDose,
  by: fc.constantFrom('A. Osei, physiotherapist', ' '),
  reason: fc.constantFrom(null, '', 'Seen and examined today.'),
});

/** Blocks and bounds that an edit goes against, in the words of the specification. */
function isAgainstARule({ variation: key, sides, dose }: ClinicianEdit, { conditions }: Assessment): boolean {
  const { variation } = entryOf(key);
  const { bounds, kind } = variation.dose;
  const used = variation.sidedness === 'each' ? sides : (['left', 'right'] as const);
  return (
    used.some((side) => verdictOf(conditions, variation, side) === 'blocked') ||
    dose.holdSeconds < bounds.holdSeconds.min ||
    dose.holdSeconds > bounds.holdSeconds.max ||
    dose.reps < 1 ||
    dose.reps > bounds.reps.max + bounds.reliefReps ||
    dose.sets < 1 ||
    dose.sets > bounds.setsMax ||
    (kind.startsWith('static') && holdPerSide(dose, 0) > 240)
  );
}

describe('a clinician’s edit', () => {
  testInvariant<Accept, readonly [ClinicianEdit, Intake]>(
    {
      says: 'I19 above a bound or over a block it needs a reason and says so for good, and no lock is passed without a clearance',
      subject: acceptEdit,
      broken: {
        'a reason is taken for granted': (edit, context) =>
          acceptEdit({ ...edit, reason: 'Because.' }, context),
        'blocks are the clinician’s own affair': (edit, { assessment, ...context }) =>
          acceptEdit(edit, { ...context, assessment: { ...assessment, conditions: [] } }),
        'locks are the clinician’s own affair': (edit, { assessment, ...context }) =>
          acceptEdit(edit, { ...context, assessment: { ...assessment, status: 'open', locks: [] } }),
        'what it goes against is not kept': (edit, context) => {
          const accepted = acceptEdit(edit, context);
          return accepted.ok ? { ok: true, value: { ...accepted.value, against: [] } } : accepted;
        },
        'anyone may': (edit, context) => acceptEdit({ ...edit, by: 'someone' }, context),
      },
      findWrong: (accept, [edit, intake]) => {
        const assessment = assess(intake);
        const accepted = accept(edit, { index, assessment });
        if (!accepted.ok) return [];
        const isAgainst = isAgainstARule(edit, assessment);
        const { reason, against, by } = accepted.value;
        return [
          ...(assessment.status === 'locked' ? ['a lock was passed'] : []),
          ...(edit.by.trim() === '' || by.trim() === '' ? ['nobody asked for it'] : []),
          ...(isAgainst && (edit.reason ?? '').trim() === '' ? ['no reason was given'] : []),
          ...(isAgainst && (against.length === 0 || !reason) ? ['what it goes against is not kept'] : []),
        ];
      },
    },
    fc.tuple(anyEdit, fc.oneof(arbitraryOpenIntake, arbitraryIntake).map(withoutPregnancy)),
  );
});

const anyAnswer = fc.constantFrom<Answer | null>('no', 'no', 'no', 'no', 'no', 'no', 'yes', 'unsure', null);
const anyVisit: fc.Arbitrary<VisitAnswers> = fc.record({
  therapist: fc.constantFrom('A. Osei', 'A. Osei', 'A. Osei', ' '),
  consent: fc.constantFrom(true, true, true, false),
  stopWord: fc.constantFrom('halt', 'halt', 'halt', ''),
  dangerSign: anyAnswer,
  acute: anyAnswer,
  neurologicalChange: anyAnswer,
  clinicianFirst: anyAnswer,
  conditions: fc.option(
    fc
      .uniqueArray(fc.constantFrom(...conditionIds), { maxLength: 3 })
      .map((ids) => ids.map((id) => ({ id, side: 'left' as const }))),
    { freq: 9 },
  ),
});

type JudgeVisit = typeof judgeVisit;

/** B.5 in its own words: what stands against the assisted techniques. */
function standsAgainst(visit: VisitAnswers): boolean {
  const { dangerSign, acute, neurologicalChange, clinicianFirst, conditions } = visit;
  const found = (...ids: readonly (typeof conditionIds)[number][]) =>
    (conditions ?? []).some(({ id }) => ids.includes(id));
  return (
    visit.therapist.trim() === '' ||
    !visit.consent ||
    visit.stopWord === '' ||
    [dangerSign, acute, neurologicalChange, clinicianFirst].some((answer) => answer !== 'no') ||
    conditions === null ||
    found('bone', 'hypermobile', 'hip-unstable', 'thr-recent', 'thr-late', 'thr-late-ant') ||
    found('pregnant-2-3', 'pgp', 'spine-surg-recent', 'abdo')
  );
}

const visitWith =
  (change: (visit: VisitAnswers) => Partial<VisitAnswers>): JudgeVisit =>
  (visit) =>
    judgeVisit({ ...visit, ...change(visit) });

describe('a visit', () => {
  testInvariant<JudgeVisit, VisitAnswers>(
    {
      says: 'I18 assisted techniques need a therapist, consent that day, agreed words to stop, and none of the exclusions of B.5',
      subject: judgeVisit,
      broken: {
        'nobody has to be named': visitWith(() => ({ therapist: 'someone' })),
        'consent is taken for granted': visitWith(() => ({ consent: true })),
        'stop needs no words': visitWith(() => ({ stopWord: 'halt' })),
        'not sure counts as no': visitWith(({ acute }) => ({ acute: acute === 'unsure' ? 'no' : acute })),
        'what was not asked counts as no': visitWith(({ acute }) => ({ acute: acute ?? 'no' })),
        'nerves are not asked about': visitWith(() => ({ neurologicalChange: 'no' })),
        'signs are forgotten': visitWith(() => ({ dangerSign: 'no' })),
        'a clinician’s word is not waited for': visitWith(() => ({ clinicianFirst: 'no' })),
        'conditions are forgotten': visitWith(() => ({ conditions: [] })),
        'a pregnancy does not matter': visitWith(({ conditions }) => ({
          conditions: conditions?.filter(({ id }) => id !== 'pregnant-2-3') ?? null,
        })),
      },
      findWrong: (judge, visit) => {
        const { ok } = judge(visit);
        if (ok && standsAgainst(visit)) return ['leave in spite of B.5'];
        return !ok && !standsAgainst(visit) ? ['refused although nothing stands against it'] : [];
      },
    },
    anyVisit,
  );
});
