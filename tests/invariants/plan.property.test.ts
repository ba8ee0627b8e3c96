import {
  type BodySide,
  equipments,
  type GateId,
  gateIds,
  places,
  SESSION_END,
  type Setup,
  transitionTime,
  type Variation,
  type VariationKey,
} from '@ilium/movement';
import type { PlanInput } from '@ilium/planner';
import { mirrorAssessment, mirrorPlan, mirrorRequest } from '@ilium/planner/testing';
import { type Assessment, classCaps, limitText } from '@ilium/safety';
import { planToTimeline } from '@ilium/session';
import { english } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { cellToVerdict } from './matrix.ts';
import { asPlanned, changeEach, type Outcome, planAnew, smuggle } from './outcome.ts';
import {
  describePlanned,
  entryOf,
  index,
  itemsOf,
  type Planned,
  planFor,
  plannedPeople,
  sidesOf,
  verdictOf,
} from './people.ts';
import { cases, testInvariantOver } from './test-invariant.ts';

const bothSides: readonly BodySide[] = ['left', 'right'];

/** An invariant of what comes out for anyone. */
const holds = (
  says: `I${number} ${string}`,
  broken: Readonly<Record<string, Outcome>>,
  findWrong: (outcome: Outcome, planned: Planned) => readonly string[],
) => testInvariantOver({ says, subject: asPlanned, broken, findWrong }, plannedPeople, describePlanned);

const isKnownSetup = (key: VariationKey, setup: Setup): boolean =>
  entryOf(key).variation.setups.some((one) => JSON.stringify(one) === JSON.stringify(setup));

/** E2 and E6 by the ids of the specification: what is open to the calmest, what G1 opens to MODERATE, what gates ask. */
const gentle = ['M08', 'M09', 'M04.a'];
const earlyStrength = ['M05.a', 'M18', 'M19'];
const gateBySpecId: Readonly<Record<string, GateId>> = {
  ...Object.fromEntries(['M11.a', 'M11.b', 'M21'].map((id) => [id, 'G4'])),
  ...Object.fromEntries(['M15', 'M22', 'M25'].map((id) => [id, 'G5'])),
  ...Object.fromEntries(['M05.b', 'M07.a', 'M07.b', 'M17', 'M20.a', 'M20.b'].map((id) => [id, 'G3'])),
};

/** The highest phase open (E2): the class's own, and one more for each gate that leads out of it (E6). */
function highestPhase({ irritability, status }: Assessment, met: readonly GateId[]): number {
  if (status === 'gentle-only') return 0;
  if (irritability === 'high') return met.includes('G1') ? 1 : 0;
  if (irritability === 'low') return met.includes('G2') ? 3 : 2;
  return met.includes('G2') ? (met.includes('G3') ? 3 : 2) : 1;
}

/** Whether progression opens a variation; beside a flag that a clinician should see, only calm ones are. */
function isOpen(variation: Variation, assessment: Assessment, met: readonly GateId[]): boolean {
  const { specId, phase } = variation;
  const gate = gateBySpecId[specId];
  if (gate && !met.includes(gate)) return false;
  if (gentle.includes(specId)) return assessment.status !== 'gentle-only' || specId !== 'M04.a';
  if (earlyStrength.includes(specId) && assessment.irritability === 'moderate' && met.includes('G1'))
    return assessment.status !== 'gentle-only';
  return phase <= highestPhase(assessment, met);
}

/** Longest holds of items that a condition limits (B.4), in seconds. */
const longestHold: Readonly<Partial<Record<string, number>>> = { hypermobile: 15, 'head-down': 9 };

it('tries many sessions and many programmes', () => {
  const sessions = plannedPeople().filter(({ plan }) => plan.kind === 'session');
  expect(sessions.filter(({ person }) => person.programme === null).length).toBeGreaterThan(cases / 25);
  expect(sessions.filter(({ person }) => person.programme !== null).length).toBeGreaterThan(cases / 8);
}, 600_000);

describe('what is in a plan', () => {
  holds(
    'I03 no plan holds, and no way out opens, what is blocked for the side that works',
    {
      'a blocked item is smuggled in': smuggle((_, { left }) => left.status === 'blocked'),
      'a one-sided item is done on both sides': changeEach(() => ({ sides: bothSides })),
      'conditions are forgotten': planAnew((input) => ({
        ...input,
        assessment: { ...input.assessment, conditions: [] },
      })),
    },
    (outcome, planned) => {
      const { conditions } = planned.assessment;
      const isBlocked = (key: VariationKey, side: BodySide) =>
        verdictOf(conditions, entryOf(key).variation, side) === 'blocked';
      const isShut = (key: VariationKey) => {
        const blocked = bothSides.filter((side) => isBlocked(key, side));
        return blocked.length > (entryOf(key).variation.sidedness === 'each' ? 1 : 0);
      };
      const plan = outcome(planned);
      return [
        ...itemsOf(plan).flatMap((item) =>
          sidesOf(item)
            .filter((side) => isBlocked(item.variation, side))
            .map((side) => `${item.variation} is blocked on the ${side}`),
        ),
        ...plan.waysOut
          .flatMap((way) => ('opens' in way ? way.opens : []))
          .filter(isShut)
          .map((key) => `a way out opens ${key}`),
      ];
    },
  );

  holds(
    'I04 every limited item says its limit and keeps to its cap',
    {
      'limits are not said': changeEach(() => ({ limits: [] })),
      'only one limit is said': changeEach(({ limits }) => ({ limits: limits.slice(0, 1) })),
      'holds are as long as ever': changeEach(({ dose }) => ({ dose: { ...dose, holdSeconds: 20 } })),
    },
    (outcome, planned) =>
      itemsOf(outcome(planned)).flatMap((item) => {
        const { variation } = entryOf(item.variation);
        const limiting = planned.assessment.conditions
          .filter((one) => sidesOf(item).some((side) => cellToVerdict(one, variation, side) === 'limited'))
          .map(({ condition }) => condition);
        const said = item.limits.map(({ condition }) => condition);
        return [
          ...limiting
            .filter((one) => !said.includes(one) || limitText(one) === '')
            .map((one) => `${item.variation}: the limit of ${one} is not said`),
          ...limiting
            .filter((one) => item.dose.holdSeconds > (longestHold[one] ?? Infinity))
            .map((one) => `${item.variation}: held longer than ${one} allows`),
        ];
      }),
  );

  holds(
    'I18 nothing that a therapist does, and no measure, is in a session of one’s own',
    {
      'an assisted technique is smuggled in': smuggle((key) => entryOf(key).movement.kind === 'assisted'),
      'a measure is smuggled in': smuggle((key) => entryOf(key).movement.kind === 'measure'),
    },
    (outcome, planned) =>
      itemsOf(outcome(planned))
        .map(({ variation }) => variation)
        .filter((key) => entryOf(key).variation.specId.startsWith('T')),
  );

  holds(
    'I25 what needs a place or a thing that is not there is absent',
    {
      'things are taken to be there': planAnew((input) => ({
        ...input,
        request: { ...input.request, equipment: equipments },
      })),
      'everyone has a floor': planAnew((input) => ({ ...input, request: { ...input.request, places } })),
    },
    (outcome, planned) => {
      const { places: there, equipment } = planned.person.intake;
      return itemsOf(outcome(planned)).flatMap(({ variation: key, setup }) => [
        ...(there.includes(setup.place) ? [] : [`${key} needs ${setup.place}`]),
        ...setup.equipment.filter((one) => !equipment.includes(one)).map((one) => `${key} needs ${one}`),
        ...(isKnownSetup(key, setup) ? [] : [`${key} cannot be set up like this`]),
      ]);
    },
  );

  holds(
    'I17 nothing of a phase or behind a gate that is not open',
    {
      'every gate counts as met': planAnew((input) => ({
        ...input,
        history: { ...input.history, gatesMet: gateIds },
      })),
      'the calm phase is not kept to': planAnew((input) => ({
        ...input,
        assessment: { ...input.assessment, status: 'open', irritability: 'low', caps: classCaps.low },
      })),
      'one phase is jumped over': planAnew((input) => ({
        ...input,
        assessment: { ...input.assessment, caps: { ...input.assessment.caps, phase: 3 } },
      })),
    },
    (outcome, { assessment, input, ...planned }) =>
      itemsOf(outcome({ assessment, input, ...planned }))
        .map(({ variation }) => entryOf(variation).variation)
        .filter((variation) => !isOpen(variation, assessment, input.history.gatesMet))
        .map(({ specId, phase }) => `${specId} of phase ${phase} is not open yet`),
  );

  holds(
    'I27 whoever may fall is told to hold on, with every item that asks for balance',
    {
      'nothing is said about holding on': changeEach(() => ({ limits: [] })),
      'unsupported balance is smuggled in': smuggle(
        (key) =>
          entryOf(key).variation.load.trunk.balance === 2 && entryOf(key).variation.sidedness === 'each',
      ),
    },
    (outcome, planned) => {
      if (!planned.assessment.conditions.some(({ condition }) => condition === 'balance')) return [];
      return itemsOf(outcome(planned))
        .filter(({ variation }) => entryOf(variation).variation.load.trunk.balance !== undefined)
        .flatMap(({ variation: key, limits }) => [
          ...(limits.some(({ condition }) => condition === 'balance') ? [] : [`${key}: no limit is said`]),
          ...(/rail|wall/.test(limitText('balance')) ? [] : ['the limit names neither rail nor wall']),
          ...(/rail|wall|frame|chair|counter/.test(entryOf(key).variation.balanceSupport ?? '')
            ? []
            : [`${key}: no support is named`]),
        ]);
    },
  );
});

/** The person the other way round, and what comes out for them. */
const mirrored = ({ person, input }: Planned) =>
  planFor(person, {
    ...input,
    assessment: mirrorAssessment(input.assessment),
    request: mirrorRequest(input.request),
  });

describe('the shape of a plan', () => {
  holds(
    'I13 both sides are done, or a block is recorded; the painful side gets no less',
    {
      'the other side is left out': changeEach(({ sides }) => ({ sides: sides.slice(0, 1) })),
      'no reason is recorded': changeEach(() => ({ oneSided: null })),
      'extra repetitions go to the easy side': changeEach(({ sides, extraReps }) =>
        extraReps > 0 ? { sides: sides.toReversed() } : {},
      ),
    },
    (outcome, planned) => {
      const { painSide } = planned.input.request;
      return itemsOf(outcome(planned)).flatMap((item) => {
        const { variation: key, sides, oneSided, extraReps } = item;
        const { variation } = entryOf(key);
        const due = { each: 2, alternating: 1, symmetric: 0 }[variation.sidedness];
        const isBlocked =
          oneSided !== null &&
          !sides.includes(oneSided.blocked) &&
          oneSided.rules.length > 0 &&
          verdictOf(planned.assessment.conditions, variation, oneSided.blocked) === 'blocked';
        return [
          ...(sides.length === due || (due === 2 && sides.length === 1 && isBlocked)
            ? []
            : [`${key}: ${sides.length} of ${due} sides`]),
          ...(new Set(sides).size === sides.length ? [] : [`${key}: one side twice`]),
          ...(extraReps > 0 && sides[0] !== painSide ? [`${key}: more for the easy side`] : []),
        ];
      });
    },
  );

  holds(
    'I13 the mirrored person gets the mirrored plan',
    {
      'the left side always begins': ({ input, person }) => planFor(person, leadLeft(input)),
    },
    (outcome, planned) => {
      const other = mirrorPlan(outcome(planned));
      return JSON.stringify(other) === JSON.stringify(mirrored(planned)) ? [] : ['the mirrored plan differs'];
    },
  );

  holds(
    'I16 the time adds up, and is at most the minutes asked for and a tenth, and 30',
    {
      'the way there takes no time': changeEach(() => ({ transitionMs: 0 })),
      'one more repetition is not counted': changeEach(({ durationMs }) => ({
        durationMs: durationMs + 25_000,
      })),
      'everyone has half an hour': planAnew((input) => ({
        ...input,
        request: { ...input.request, minutes: 30 },
        assessment: { ...input.assessment, caps: { ...input.assessment.caps, minutes: 30 } },
      })),
    },
    (outcome, planned) => {
      const plan = outcome(planned);
      if (plan.kind === 'none') return [];
      const positions = plan.items.map(({ variation }) => entryOf(variation).variation.position);
      const ways = positions.map((to, i) => transitionTime(positions[i - 1] ?? 'standing', to));
      const sum = plan.items.reduce(
        (total, { durationMs }, i) => total + durationMs + (ways[i] ?? 0),
        SESSION_END,
      );
      const most =
        Math.min(planned.input.request.minutes * 1.1, planned.assessment.caps.minutes, 30) * 60_000;
      return [
        ...(plan.items.every(({ transitionMs }, i) => transitionMs === ways[i])
          ? []
          : ['a way is miscounted']),
        ...(sum === plan.totalMs ? [] : [`${plan.totalMs} ms instead of ${sum}`]),
        ...(sum <= most ? [] : [`${sum} ms, over ${most}`]),
      ];
    },
  );

  holds(
    'I16 played, it takes exactly the time planned',
    {
      'the end is forgotten': ({ plan }) =>
        plan.kind === 'session' ? { ...plan, totalMs: plan.totalMs - SESSION_END } : plan,
    },
    (outcome, planned) => {
      const plan = outcome(planned);
      if (plan.kind === 'none') return [];
      const { totalMs } = planToTimeline(plan, index, { words: english });
      return totalMs === plan.totalMs ? [] : [`${totalMs} ms played, ${plan.totalMs} ms planned`];
    },
  );
});

const leadLeft = (input: PlanInput): PlanInput => ({
  ...input,
  request: { ...input.request, painSide: 'left', leadSide: 'left' },
});
