import type { Clearance, Intake } from '@ilium/record';
import type { toldThisHour } from '@ilium/safety';
import { daysBetween } from '@ilium/units';
import type { CheckContext } from './check-context.ts';
import { type CheckDraft, emptyDraft } from './check-draft.ts';
import { type HealthItem, healthItems } from './health-items.ts';
import { surgeryCardIds } from './health-steps.ts';

const HEALING_DAYS = 84;

function holds({ fact }: HealthItem, intake: Intake): boolean {
  switch (fact.kind) {
    case 'pregnant':
      return intake.pregnancy !== undefined;
    case 'condition':
      return intake.conditions.some(({ id }) => id === fact.condition);
    case 'first':
      return intake.clinicianFirst?.includes(fact.first) ?? false;
    case 'medicine':
      return intake.medicines?.includes(fact.medicine) ?? false;
    case 'surgery':
      return intake.surgeries?.some(({ kind }) => kind === fact.surgery) ?? false;
    case 'fell':
      return intake.abilities.fellInLastYear === 'yes';
    case 'hands':
      return intake.abilities.canLeanOnHands === 'no';
  }
}

/** Abilities that are all unsure were never asked: the check had ended early. */
const isFloorHard = ({ abilities }: Intake): boolean =>
  abilities.canGetToFloor !== 'yes' && abilities.fellInLastYear !== 'unsure';

function healthTicks(intake: Intake): CheckDraft['ticks'] {
  const held = healthItems.filter((item) => holds(item, intake));
  const groups = [
    ...new Set(held.map(({ group }) => group as string)),
    ...(isFloorHard(intake) ? ['floor'] : []),
  ];
  const byGroup = Object.fromEntries(
    groups.map((group) => [
      `health:${group}`,
      held.filter((item) => item.group === group).map(({ id }) => id),
    ]),
  );
  return { health: groups, ...byGroup };
}

function surgeryChoices(intake: Intake, { today }: CheckContext): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (intake.surgeries ?? []).flatMap(({ kind, on, approach, side }) => {
      const ids = surgeryCardIds(kind);
      const isRecent = daysBetween(on, today) < HEALING_DAYS;
      return [
        [ids.when, isRecent ? 'recent' : 'older'],
        [ids.day, on],
        ...(approach ? [[ids.approach, approach]] : []),
        ...(side ? [[`side:surgery:${kind}`, side]] : []),
      ] as [string, string][];
    }),
  );
}

const sideChoices = (intake: Intake): Readonly<Record<string, string>> =>
  Object.fromEntries(
    intake.conditions.flatMap(({ id, side }) => (side ? [[`side:condition:${id}`, side]] : [])),
  );

/** What clinicians agreed to, by the id of the card that asks (E3); a new sign has voided it before it comes here. */
function agreedTo({ pregnancy, clinicianCleared, surgeries = [] }: Intake): ReadonlyMap<string, Clearance> {
  const agreed = new Map<string, Clearance>();
  if (pregnancy?.cleared) agreed.set('pregnancy-cleared', pregnancy.cleared);
  for (const { kind, on, cleared } of surgeries) {
    if (!cleared) continue;
    const isHealed = daysBetween(on, cleared.on) >= HEALING_DAYS;
    agreed.set(isHealed ? surgeryCardIds(kind).lifted : 'clinician-cleared', cleared);
  }
  if (clinicianCleared) agreed.set('clinician-cleared', clinicianCleared);
  return agreed;
}

/** The remembered things: place, things at hand, minutes. Not yet confirmed. */
const placeTicks = ({ places, equipment }: Intake): CheckDraft['ticks'] => ({
  places,
  things: equipment,
});

/**
 * A whole check that starts from earlier answers. Warning signs and pain are asked anew; health, the map and the place
 * are shown as they were, and count only once they are confirmed. What a clinician agreed to is not asked twice.
 */
export const intakeToDraft = (intake: Intake, context: CheckContext): CheckDraft => ({
  ...emptyDraft,
  choices: {
    age: intake.age,
    ...sideChoices(intake),
    ...surgeryChoices(intake, context),
    ...Object.fromEntries([...agreedTo(intake).keys()].map((id) => [id, 'yes'])),
    ...(intake.pain.stifferSide && { stiffer: intake.pain.stifferSide }),
    ...(isFloorHard(intake) && { 'health:floor': intake.abilities.canGetToFloor }),
  },
  ticks: {
    ...healthTicks(intake),
    map: (intake.pain.areas ?? []).map(({ area, side }) => `${area}:${side}`),
    ...placeTicks(intake),
  },
  scores: { minutes: intake.minutes },
  clearances: Object.fromEntries([...agreedTo(intake)].map(([id, clearance]) => [`who:${id}`, clearance])),
});

/**
 * The short check of someone who comes back (E4): what is remembered is chosen already, and what was told a moment ago is
 * not asked again.
 */
export const intakeToShortDraft = (
  intake: Intake,
  { pain, farthest }: ReturnType<typeof toldThisHour> = { pain: null, farthest: null },
): CheckDraft => ({
  ...emptyDraft,
  kind: 'short',
  choices: farthest === null ? {} : { farthest: String(farthest) },
  ticks: placeTicks(intake),
  scores: { minutes: intake.minutes, ...(pain !== null && { now: pain }) },
});
