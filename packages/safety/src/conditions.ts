import type { EvidenceMark, Place, RuleId, Wording } from '@ilium/movement';
import { type ConditionId, conditionIds } from '@ilium/record';
import type { DoseCaps } from './assessment.ts';
import { type ConditionRule, conditionRules } from './condition-rules.ts';

/** What a condition concerns: every movement, one leg, the trunk or surroundings, or any joint alike. */
export type ConditionScope = 'all' | 'side' | 'trunk' | 'any';

/** Something about a person that blocks or limits movements (B.4). */
export interface Condition {
  readonly id: ConditionId;
  /** For the checklist: at most twelve words. */
  readonly label: string;
  readonly scope: ConditionScope;
  /** Said and shown with every item that it limits (I04); for conditions of a side, about the leg of that side. */
  readonly limit: Wording;
  /** Caps on the dose of items that it limits. */
  readonly caps: DoseCaps;
  /** Places that are closed to the person. */
  readonly closedPlaces: readonly Place[];
  /** Largest share of a session's time for mobility, 0 to 1; `null` for no bound. */
  readonly mobilityShare: number | null;
  readonly bodyRule: ConditionRule;
  readonly rule: RuleId;
  readonly mark: EvidenceMark;
}

type Row = Pick<Condition, 'label' | 'scope' | 'limit' | 'mark'> &
  Partial<Pick<Condition, 'caps' | 'closedPlaces' | 'mobilityShare'>>;

const rowById: Readonly<Record<ConditionId, Row>> = {
  'thr-recent': {
    label: 'Hip surgery under 12 weeks ago, or surgeon’s limits still apply',
    scope: 'all',
    limit: 'Only what your surgical team has shown you.',
    mark: 'M',
  },
  'thr-late': {
    label: 'Hip replacement over 12 weeks ago, not from the front',
    scope: 'side',
    limit: 'Keep this hip at or under a right angle, do not cross it, do not turn it in. Go slowly.',
    mark: 'R',
  },
  'thr-late-ant': {
    label: 'Hip replacement over 12 weeks ago, from the front',
    scope: 'side',
    limit: 'Bring this leg no farther back than straight and turn it out only half way.',
    mark: 'R',
  },
  'spine-surg-recent': {
    label: 'Back surgery under 12 weeks ago',
    scope: 'all',
    limit: 'Only what your surgical team has shown you.',
    mark: 'M',
  },
  'spine-fusion': {
    label: 'Fused bones in the back',
    scope: 'trunk',
    limit: 'Stay in the middle of the range and do not hold a twist.',
    mark: 'M',
  },
  knee: {
    label: 'Replaced knee, or knee sore when bent, twisted or knelt on',
    scope: 'side',
    limit: 'Pad this knee, keep the foot pulled up, turn from the hip, and never push the knee by hand.',
    mark: 'M',
  },
  'groin-pinch': {
    label: 'Pinch in the groin when the hip bends',
    scope: 'side',
    limit: 'Keep this hip near a right angle, knee outward, and ease off as soon as it pinches.',
    mark: 'S',
  },
  'lateral-hip': {
    label: 'Outer hip pain, worse lying on it',
    scope: 'side',
    limit: 'Do not cross this leg over; keep the movement small.',
    mark: 'R',
  },
  'hip-oa': {
    label: 'Hip arthritis, or a very stiff hip',
    scope: 'side',
    limit: 'Warm up first and stop a quarter short of the end of your range.',
    mark: 'R',
  },
  bone: {
    label: 'Thin bones, a break from little force, or long steroid use',
    scope: 'trunk',
    limit: 'Tip from the hips, do not round your back, turn half way at most. Hold on to something.',
    mark: 'R',
  },
  'leg-radiating': {
    label: 'Pain or tingling below the knee',
    scope: 'trunk',
    limit: 'Half range. Stop if anything moves farther down your leg.',
    mark: 'R',
  },
  'flexion-sensitive': {
    label: 'Bending or sitting clearly makes it worse',
    scope: 'trunk',
    limit: 'Keep your back long and fold at the hips only a little.',
    mark: 'M',
  },
  'extension-sensitive': {
    label: 'Standing, walking or leaning back clearly makes it worse',
    scope: 'trunk',
    limit:
      'Keep the pelvis tucked, lift to four fifths of the height, and shorten the stretch at the back leg.',
    mark: 'R',
  },
  'pregnant-2-3': {
    label: 'Pregnant',
    scope: 'trunk',
    limit: 'Hold on to something, open your legs only as far as is easy, and keep breathing.',
    mark: 'R',
  },
  pgp: {
    label: 'Pain at the joints of the pelvis',
    scope: 'any',
    limit: 'Keep both legs alike where you can, and the range small.',
    mark: 'R',
  },
  hypermobile: {
    label: 'Very flexible joints, or joints that slip out',
    scope: 'any',
    limit: 'Stay in the middle of your range, well before its end.',
    caps: { holdSeconds: 15 },
    mobilityShare: 0.4,
    mark: 'R',
  },
  balance: {
    label: 'A fall this year, dizziness, numb feet or unsteady',
    scope: 'trunk',
    limit: 'Hold a rail or keep a hand on a wall, eyes open.',
    mark: 'M',
  },
  'head-down': {
    label: 'High blood pressure not under control, eye disease or surgery, vertigo',
    scope: 'trunk',
    limit: 'Keep your head above your heart, hold for less than ten seconds, and breathe.',
    caps: { holdSeconds: 9 },
    mark: 'M',
  },
  'no-floor': {
    label: 'Cannot get down to the floor and up again',
    scope: 'trunk',
    limit: 'Do this on a bed.',
    closedPlaces: ['floor'],
    mark: 'P',
  },
  wrist: {
    label: 'Cannot lean on hands or wrists',
    scope: 'trunk',
    limit: 'Keep your weight off your hands.',
    mark: 'P',
  },
  shoulder: {
    label: 'Shoulder pain with the arm overhead',
    scope: 'trunk',
    limit: 'Leave the arm by your side, or rest the hand on your head.',
    mark: 'P',
  },
  'hip-unstable': {
    label: 'Unstable hip: shallow socket, torn rim, or told so',
    scope: 'side',
    limit: 'Move this hip gently, well before its end, and let nobody push or pull it.',
    mark: 'M',
  },
  bleeding: {
    label: 'Blood thinners, or blood that clots poorly',
    scope: 'trunk',
    limit: 'Light hands only: no pushing, no pulling.',
    mark: 'M',
  },
  abdo: {
    label: 'Hernia, or belly surgery or caesarean under 12 weeks ago',
    scope: 'all',
    limit: 'Only what your clinician has shown you.',
    mark: 'M',
  },
};

/** The 24 conditions of B.4, in its order. */
export const conditions: readonly Condition[] = conditionIds.map((id) => ({
  caps: {},
  closedPlaces: [],
  mobilityShare: null,
  ...rowById[id],
  id,
  bodyRule: conditionRules[id],
  rule: `B.4:${id}`,
}));

const conditionById = new Map(conditions.map((condition) => [condition.id, condition]));

/** The condition of an id. */
export function conditionOf(id: ConditionId): Condition {
  const found = conditionById.get(id);
  if (!found) throw new Error(`no condition ${id}`);
  return found;
}

/** What is said with an item that a condition limits. */
export const limitText = (condition: ConditionId): Wording => conditionOf(condition).limit;
