import type { Clearance, Intake } from '@ilium/record';
import { addDays } from '@ilium/units';
import { toAnswer } from './answer-options.ts';
import { sidesOfArea } from './body-areas.ts';
import type { CheckContext } from './check-context.ts';
import { type CheckDraft, ticksOf } from './check-draft.ts';
import type { SurgeryKind } from './health-items.ts';
import { heldItems, heldSurgeries, isPregnantIn, isRecentSurgery, surgeryCardIds } from './health-steps.ts';
import { markedAreas } from './pain-steps.ts';

type Conditions = Intake['conditions'];
type Surgery = NonNullable<Intake['surgeries']>[number];

/** Twelve weeks: an operation said to be longer ago, without a day, is counted as just that old (E3 T5). */
const HEALED_DAYS = 84;

/** A recorded yes of a clinician, where the question was answered with yes. */
const clearanceOf = (draft: CheckDraft, id: string): Clearance | undefined =>
  draft.choices[id] === 'yes' ? draft.clearances[`who:${id}`] : undefined;

/** The side of a line; not sure counts as both, and is said to be unsure (I06). */
function sideOfItem(draft: CheckDraft, id: string): Pick<Conditions[number], 'side' | 'answer'> {
  const side = draft.choices[`side:${id}`];
  if (side === 'left' || side === 'right' || side === 'both') return { side };
  return { side: 'both', answer: 'unsure' };
}

/** Conditions that a place on the map and its question state. */
function fromPlaces(draft: CheckDraft): Conditions {
  const areas = markedAreas(draft);
  const state = (area: 'groin' | 'knee' | 'outer-hip', id: 'groin-pinch' | 'knee' | 'lateral-hip') => {
    const side = sidesOfArea(areas, area);
    const answer = toAnswer(draft.choices[area]) ?? 'unsure';
    return side === null || answer === 'no' ? [] : [{ id, side, answer }];
  };
  return [...state('groin', 'groin-pinch'), ...state('knee', 'knee'), ...state('outer-hip', 'lateral-hip')];
}

const fromItems = (draft: CheckDraft): Conditions =>
  heldItems(draft).flatMap(({ id, fact, sided }) =>
    fact.kind === 'condition' ? [{ id: fact.condition, ...(sided ? sideOfItem(draft, id) : {}) }] : [],
  );

function toSurgery(draft: CheckDraft, kind: SurgeryKind, context: CheckContext): Surgery {
  const ids = surgeryCardIds(kind);
  const isRecent = isRecentSurgery(draft, kind, context);
  const day = draft.choices[ids.day];
  const approach = draft.choices[ids.approach];
  const cleared = isRecent ? clearanceOf(draft, 'clinician-cleared') : clearanceOf(draft, ids.lifted);
  const latest = isRecent ? context.today : addDays(context.today, -HEALED_DAYS);
  // An old operation without a day had healed when its limits were lifted.
  const liftedOn = !isRecent && cleared && cleared.on < context.today ? cleared.on : context.today;
  const unknownDay = isRecent ? context.today : addDays(liftedOn, -HEALED_DAYS);
  const on = day !== undefined && day !== '' && day <= latest ? day : unknownDay;
  const { side } = sideOfItem(draft, `surgery:${kind}`);
  const isSided = kind === 'hip-replacement' || kind === 'other-hip' || kind === 'knee-replacement';
  return {
    kind,
    on,
    ...(isSided && side && { side }),
    ...(kind === 'hip-replacement' && {
      approach:
        approach === 'anterior' || approach === 'posterior' || approach === 'lateral' ? approach : 'unknown',
    }),
    ...(cleared && { cleared }),
  };
}

function pregnancyOf(draft: CheckDraft): Pick<Intake, 'pregnancy'> {
  if (!isPregnantIn(draft)) return {};
  const trimester = draft.choices['trimester'];
  const cleared = clearanceOf(draft, 'pregnancy-cleared');
  return {
    pregnancy: {
      // Not sure counts as later: those weeks have the stricter limits (B.4).
      trimester: trimester === '1' ? 1 : trimester === '3' ? 3 : 2,
      ...(cleared && { cleared }),
    },
  };
}

function abilitiesOf(draft: CheckDraft): Intake['abilities'] {
  const isAsked = draft.settled.includes('health');
  const held = heldItems(draft);
  const has = (kind: 'fell' | 'hands') => held.some(({ fact }) => fact.kind === kind);
  const floor = ticksOf(draft, 'health').includes('floor')
    ? (toAnswer(draft.choices['health:floor']) ?? 'unsure')
    : 'yes';
  return {
    fellInLastYear: !isAsked ? 'unsure' : has('fell') ? 'yes' : 'no',
    canGetToFloor: isAsked ? floor : 'unsure',
    canLeanOnHands: !isAsked ? 'unsure' : has('hands') ? 'no' : 'yes',
  };
}

/** Health as answered (E1.2, E1.9–E1.12). Abilities that were not asked are unsure, which counts as the limit (I06). */
export function healthAnswer(
  draft: CheckDraft,
  context: CheckContext,
): Pick<
  Intake,
  'conditions' | 'clinicianFirst' | 'clinicianCleared' | 'surgeries' | 'medicines' | 'abilities' | 'pregnancy'
> {
  const held = heldItems(draft);
  const clinicianFirst = held.flatMap(({ fact }) => (fact.kind === 'first' ? [fact.first] : []));
  const medicines = held.flatMap(({ fact }) => (fact.kind === 'medicine' ? [fact.medicine] : []));
  const surgeries = heldSurgeries(draft).map((kind) => toSurgery(draft, kind, context));
  const clinicianCleared = clearanceOf(draft, 'clinician-cleared');
  return {
    ...pregnancyOf(draft),
    conditions: [...fromItems(draft), ...fromPlaces(draft)],
    ...(clinicianFirst.length > 0 && { clinicianFirst }),
    ...(clinicianCleared && { clinicianCleared }),
    ...(surgeries.length > 0 && { surgeries }),
    ...(medicines.length > 0 && { medicines }),
    abilities: abilitiesOf(draft),
  };
}
