import { RULES_VERSION } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import {
  type ConditionId,
  conditionIds,
  flagDetailIds,
  type Intake,
  type RedFlagId,
  redFlagIds,
} from '@ilium/record';
import {
  type Assessment,
  type AssessmentContext,
  adviceTexts,
  allowanceOf,
  assessIntake,
  dropVoidClearances,
  reportSigns,
  type SideAllowance,
} from '@ilium/safety';
import { arbitraryIntake, arbitraryOpenIntake, testContext, testNow } from '@ilium/safety/testing';
import { DAY, HOUR, instantToIso, parseIso } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { entryOf, index, keys } from './people.ts';
import { testInvariant } from './test-invariant.ts';

/** Rows of B.3 that an answer of yes makes an emergency or urgent, whatever else was answered. Copied by hand. */
const emergencyOrUrgent: readonly RedFlagId[] = [
  ...(['RF01', 'RF02', 'RF03', 'RF04', 'RF05', 'RF06a', 'RF06b', 'RF07', 'RF08', 'RF09', 'RF10'] as const),
  ...(['RF11', 'RF12a', 'RF12b', 'RF13', 'RF14', 'RF16', 'RF17', 'RF18', 'RF19', 'RF20a'] as const),
  ...(['RF23a', 'RF23b', 'RF24', 'RF25', 'RF27', 'RF28'] as const),
];

type Assess = (intake: Intake, context: AssessmentContext) => Assessment;

const answerOf = ({ redFlags }: Intake, id: RedFlagId) => redFlags[id] ?? redFlags.others;

/** Questions that only some are asked (B.3). */
function isAsked(id: RedFlagId, { pregnancy, conditions, surgeries, age }: Intake): boolean {
  const has = (...ids: readonly ConditionId[]) => conditions.some((one) => ids.includes(one.id));
  const isReplaced = (kind: string) => kind === 'hip-replacement' || kind === 'knee-replacement';
  if (id === 'RF24') return pregnancy !== undefined || has('pregnant-2-3');
  if (id === 'RF25')
    return (
      has('thr-recent', 'thr-late', 'thr-late-ant') || (surgeries ?? []).some(({ kind }) => isReplaced(kind))
    );
  return id !== 'RF26' || age === 'under-18';
}

/** I01 in its own words: every question answered, agreed to, at most 14 days old, of the present rules. */
function isWhole(intake: Intake, { now, rulesVersion = RULES_VERSION }: AssessmentContext): boolean {
  const read = intake.answeredAt === undefined ? null : parseIso(intake.answeredAt);
  const age = read?.ok ? now - read.value.at : 0;
  return (
    intake.consent &&
    rulesVersion === RULES_VERSION &&
    (read === null || read.ok) &&
    age <= 14 * DAY &&
    age >= -HOUR &&
    redFlagIds.every((id) => !isAsked(id, intake) || answerOf(intake, id) !== undefined)
  );
}

const planOf = (intake: Intake, assessment: Assessment) =>
  planSession({ index, assessment, request: intakeToRequest(intake), history: emptyHistory });

const arbitraryContext = fc.record({
  now: fc.integer({ min: -20 * 24, max: 20 * 24 }).map((hours) => testNow + hours * HOUR),
  offsetMinutes: fc.constantFrom(-480, 0, 60, 330),
  rulesVersion: fc.constantFrom(
    RULES_VERSION,
    RULES_VERSION,
    RULES_VERSION,
    RULES_VERSION - 1,
    RULES_VERSION + 1,
  ),
});

/** Complete answers too, so that age and version alone decide. */
const anyIntake = fc.oneof(arbitraryIntake, arbitraryOpenIntake).map((intake) => ({ ...intake, minutes: 3 }));

describe('incomplete answers', () => {
  testInvariant<Assess, readonly [Intake, AssessmentContext]>(
    {
      says: 'I01 no session without a complete intake that is fresh and of the present rules',
      subject: assessIntake,
      broken: {
        'questions left open count as no': (intake, context) =>
          assessIntake({ ...intake, redFlags: { ...intake.redFlags, others: 'no' } }, context),
        'old answers count as new': ({ answeredAt: _, ...intake }, context) => assessIntake(intake, context),
        'answers from the future are believed': (intake, context) => {
          const read = parseIso(intake.answeredAt ?? '');
          const now = read.ok ? Math.max(context.now, read.value.at) : context.now;
          return assessIntake(intake, { ...context, now });
        },
        'answers to older rules are believed': (intake, { rulesVersion: _, ...context }) =>
          assessIntake(intake, context),
        'consent is taken for granted': (intake, context) =>
          assessIntake({ ...intake, consent: true }, context),
      },
      findWrong: (assess, [intake, context]) => {
        if (isWhole(intake, context)) return [];
        const { kind } = planOf(intake, assess(intake, context));
        return kind === 'session' ? ['a session from answers that are not whole'] : [];
      },
    },
    fc.tuple(anyIntake, arbitraryContext),
  );
});

const someEmergency = fc
  .tuple(
    anyIntake,
    fc.constantFrom(...emergencyOrUrgent),
    fc.constantFrom('yes' as const, 'unsure' as const),
    fc.integer({ min: 0, max: 1 }),
  )
  .map(([{ clearances, ...intake }, flag, answer, keepsOthers]): { intake: Intake; flag: RedFlagId } => ({
    flag,
    intake: {
      ...intake,
      redFlags: { ...intake.redFlags, [flag]: answer },
      ...(keepsOthers === 1 && clearances && { clearances: clearances.filter((one) => one.flag !== flag) }),
    },
  }));

/** Plans although there is a lock, as if the person had tapped past it. */
const openAll: Assess = (intake, context) => {
  const assessment = assessIntake(intake, context);
  return assessment.status === 'locked' ? { ...assessment, status: 'open' } : assessment;
};

const withAnswers =
  (from: 'unsure' | 'yes', change: (intake: Intake) => Intake): Assess =>
  (intake, context) =>
    Object.values(intake.redFlags).includes(from)
      ? assessIntake(change(intake), context)
      : assessIntake(intake, context);

const unsureToNo = (intake: Intake): Intake => ({
  ...intake,
  redFlags: Object.fromEntries(
    Object.entries(intake.redFlags).map(([id, answer]) => [id, answer === 'unsure' ? 'no' : answer]),
  ),
});

describe('locks', () => {
  testInvariant<Assess, { readonly intake: Intake; readonly flag: RedFlagId }>(
    {
      says: 'I02 an emergency or urgent sign without a clearance leaves no session, and has a screen with something to do',
      subject: assessIntake,
      broken: {
        'a lock can be tapped away': openAll,
        'not sure counts as no': withAnswers('unsure', unsureToNo),
        'the screen is missing': (intake, context) => ({ ...assessIntake(intake, context), advice: [] }),
      },
      findWrong: (assess, { intake }) => {
        const assessment = assess(intake, testContext);
        const plan = planOf(intake, assessment);
        const texts = assessment.advice.map((id) => adviceTexts[id]);
        return [
          ...(plan.kind === 'session' || plan.because !== 'safety' ? ['a session in spite of a sign'] : []),
          ...('items' in plan ? ['items in a refusal'] : []),
          ...(texts.some(({ actions }) => actions.length > 0) ? [] : ['nothing to do is said']),
          ...(assessment.tier === 'emergency' || assessment.tier === 'urgent'
            ? []
            : [`tier ${assessment.tier}`]),
        ];
      },
    },
    someEmergency,
  );

  testInvariant<Assess, { readonly intake: Intake; readonly flag: RedFlagId }>(
    {
      says: 'I06 not sure, or a follow-up left open, is never taken as safer than yes',
      subject: assessIntake,
      broken: {
        'not sure counts as no': withAnswers('unsure', unsureToNo),
        'a follow-up left open counts as no': (intake, context) =>
          assessIntake(
            {
              ...intake,
              flagDetails: {
                ...Object.fromEntries(flagDetailIds.map((id) => [id, 'no' as const])),
                ...intake.flagDetails,
              },
            },
            context,
          ),
      },
      findWrong: (assess, { intake, flag }) => {
        const answered = (answer: 'yes' | 'unsure', details: Intake['flagDetails']) => {
          const { flagDetails: _, ...rest } = intake;
          const redFlags = { ...intake.redFlags, [flag]: answer };
          return assess({ ...rest, redFlags, ...(details && { flagDetails: details }) }, testContext);
        };
        const verdict = ({ status, tier, locks, advice }: Assessment) =>
          JSON.stringify({ status, tier, locks, advice });
        const allYes = Object.fromEntries(flagDetailIds.map((id) => [id, 'yes' as const]));
        const allUnsure = Object.fromEntries(flagDetailIds.map((id) => [id, 'unsure' as const]));
        const strict = verdict(answered('yes', allYes));
        return [
          ...(verdict(answered('unsure', allYes)) === strict ? [] : [`${flag}: not sure`]),
          ...(verdict(answered('yes', undefined)) === strict ? [] : [`${flag}: follow-ups open`]),
          ...(verdict(answered('unsure', allUnsure)) === strict ? [] : [`${flag}: follow-ups not sure`]),
        ];
      },
    },
    someEmergency,
  );
});

const strictness: Readonly<Record<SideAllowance['status'], number>> = { free: 0, limited: 1, blocked: 2 };

describe('conditions that one is not sure of', () => {
  testInvariant<Assess, readonly [Intake, ConditionId, 'left' | 'right' | 'both', (typeof keys)[number]]>(
    {
      says: 'I06 a condition that one is not sure of allows no more than its limit',
      subject: assessIntake,
      broken: {
        'not sure counts as no': (intake, context) =>
          assessIntake(
            { ...intake, conditions: intake.conditions.filter(({ answer }) => answer !== 'unsure') },
            context,
          ),
      },
      findWrong: (assess, [intake, id, side, key]) => {
        const withIt = (answer: 'yes' | 'unsure') =>
          allowanceOf(
            assess({ ...intake, conditions: [...intake.conditions, { id, side, answer }] }, testContext),
            entryOf(key).variation,
          );
        const [sure, unsure] = [withIt('yes'), withIt('unsure')];
        return (['left', 'right'] as const).flatMap((one) =>
          strictness[unsure[one].status] >= Math.min(1, strictness[sure[one].status])
            ? []
            : [`${key} ${one}: ${unsure[one].status} instead of ${sure[one].status}`],
        );
      },
    },
    fc.tuple(
      arbitraryOpenIntake,
      fc.constantFrom(...conditionIds),
      fc.constantFrom('left', 'right', 'both'),
      fc.constantFrom(...keys),
    ),
  );
});

const clearedOn = instantToIso(testNow - DAY, testContext.offsetMinutes).slice(0, 10);

/** Someone who was cleared for everything that was found. */
const clearedIntake = anyIntake.map((intake): Intake => {
  const clearance = { by: 'Dr Lindgren', on: clearedOn };
  const positive = redFlagIds.filter((id) => ['yes', 'unsure'].includes(answerOf(intake, id) ?? ''));
  return {
    ...intake,
    clearances: positive.map((flag) => ({ flag, clearance })),
    clinicianCleared: clearance,
    ...(intake.pregnancy && { pregnancy: { ...intake.pregnancy, cleared: clearance } }),
    ...(intake.surgeries && { surgeries: intake.surgeries.map((one) => ({ ...one, cleared: clearance })) }),
  };
});

/** How answers that replace earlier ones, or signs told outside the check, come into force. */
interface Voiding {
  readonly replace: typeof dropVoidClearances;
  readonly report: typeof reportSigns;
}

const clearancesOf = ({ clearances = [], clinicianCleared, pregnancy, surgeries = [] }: Intake): number =>
  clearances.length +
  Number(clinicianCleared !== undefined) +
  Number(pregnancy?.cleared !== undefined) +
  surgeries.filter(({ cleared }) => cleared !== undefined).length;

describe('clearance', () => {
  testInvariant<Voiding, readonly [Intake, RedFlagId]>(
    {
      says: 'I20 a clearance is void after any new yes',
      subject: { replace: dropVoidClearances, report: reportSigns },
      broken: {
        'new answers keep old clearances': { replace: (_, after) => after, report: reportSigns },
        'a sign told in a session leaves clearances standing': {
          replace: dropVoidClearances,
          report: (intake, flags) => ({
            ...intake,
            redFlags: { ...intake.redFlags, ...Object.fromEntries(flags.map((flag) => [flag, 'yes'])) },
          }),
        },
      },
      findWrong: ({ replace, report }, [before, flag]) => {
        const isNew = !['yes', 'unsure'].includes(answerOf(before, flag) ?? '') && before.pain.now < 8;
        const answered: Intake = { ...before, redFlags: { ...before.redFlags, [flag]: 'yes' } };
        const told = report(before, [flag]);
        return [
          ...(isNew && clearancesOf(replace(before, answered)) > 0 ? ['clearances outlive new answers'] : []),
          ...(clearancesOf(told) > 0 ? ['clearances outlive a sign'] : []),
          ...(assessIntake(told, testContext).flags.some(({ cleared }) => cleared)
            ? ['a flag is cleared']
            : []),
        ];
      },
    },
    fc.tuple(clearedIntake, fc.constantFrom(...redFlagIds)),
  );

  testInvariant<Assess, readonly [Intake, RedFlagId]>(
    {
      says: 'I20 one serious flag without a clearance shuts what the others’ clearances opened',
      subject: assessIntake,
      broken: {
        'each clearance counts for itself': (intake, context) => {
          const cleared = (intake.clearances ?? []).map((one) => one.flag);
          const assessment = assessIntake(intake, context);
          const flags = assessment.flags.map((one) => ({ ...one, cleared: cleared.includes(one.flag) }));
          return { ...assessment, flags };
        },
      },
      findWrong: (assess, [before, flag]) => {
        const clearances = (before.clearances ?? []).filter((one) => one.flag !== flag);
        const { flags } = assess(
          { ...before, clearances, redFlags: { ...before.redFlags, [flag]: 'yes' } },
          testContext,
        );
        return flags.filter(({ cleared }) => cleared).map((one) => `${one.flag} stays cleared`);
      },
    },
    fc.tuple(clearedIntake, fc.constantFrom(...redFlagIds)),
  );
});
