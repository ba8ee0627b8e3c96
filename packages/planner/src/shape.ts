import type { LibraryEntry, Place, Rejection, SessionShape, Variation } from '@ilium/movement';
import { classCaps } from '@ilium/safety';
import type { Minutes } from '@ilium/units';
import { allowedMinutes } from './budget.ts';
import { type PlanInput, shapeOf } from './plan-input.ts';

/** What a kind of session asks for beyond the rules that hold for all. Our own proposal (P) where no rule is named. */
interface ShapeRule {
  /** Where it is done; `null` for wherever the person is. */
  readonly places: readonly Place[] | null;
  readonly mostMinutes: Minutes;
  /** Most items; the class's own number holds all the same. */
  readonly mostItems: number;
  readonly isFor: (entry: LibraryEntry) => boolean;
  /** The rule that is named for what is not for it. */
  readonly rule: string;
}

const anything = (): boolean => true;

/** Part of the first, gentlest set (E2). */
const isGentle = ({ phase, gentle }: Variation): boolean => phase === 0 || gentle;

const longest: Minutes = 30;

const ruleByShape: Readonly<Record<SessionShape, ShapeRule>> = {
  personal: { places: null, mostMinutes: longest, mostItems: 5, isFor: anything, rule: 'E5b' },
  'work-break': {
    places: ['standing', 'chair', 'stairs'],
    mostMinutes: 3,
    mostItems: 3,
    isFor: ({ movement }) => movement.roles.includes('work-break'),
    rule: 'E5b',
  },
  bed: { places: ['bed'], mostMinutes: longest, mostItems: 5, isFor: anything, rule: 'E5b' },
  strength: { places: null, mostMinutes: longest, mostItems: 5, isFor: anything, rule: 'E5b' },
  gentle: {
    places: null,
    mostMinutes: classCaps.high.minutes,
    mostItems: classCaps.high.items.max,
    isFor: ({ variation }) => isGentle(variation),
    rule: 'E2',
  },
  one: { places: null, mostMinutes: longest, mostItems: 1, isFor: anything, rule: 'D2' },
};

/** Why a variation is not for the kind of session asked for, or `null` where it is. */
export function judgeShape(entry: LibraryEntry, input: PlanInput): Rejection | null {
  const shape = shapeOf(input);
  const { isFor, rule } = ruleByShape[shape];
  return isFor(entry) ? null : { code: 'shape', shape, rule };
}

/** Whether the doses of the calmest class hold today, whatever the person's own class is. */
export const isGentleDay = (input: Pick<PlanInput, 'shape'>): boolean => shapeOf(input) === 'gentle';

/** The longest session that may be asked for: what the class allows (E2), and what the kind of session is for. */
export const mostMinutesOf = (input: Pick<PlanInput, 'shape' | 'assessment'>): Minutes =>
  Math.min(allowedMinutes(input.assessment), ruleByShape[shapeOf(input)].mostMinutes);

const placesFor = (wanted: readonly Place[] | null, present: readonly Place[]): readonly Place[] => {
  if (wanted === null) return present;
  const both = wanted.filter((place) => present.includes(place));
  return both.length > 0 ? both : wanted.slice(0, 1);
};

/**
 * The input as the kind of session narrows it: fewer minutes, places and items, smaller doses. Nothing is ever widened:
 * the person's own class and conditions hold as before. The one place that a shape may add is its own first (a bed for
 * the bed set), because asking for it says that it is there.
 */
export function shapeInput(input: PlanInput): PlanInput {
  const { places, mostMinutes, mostItems } = ruleByShape[shapeOf(input)];
  const { request, assessment } = input;
  const caps = isGentleDay(input) ? gentlerCaps(assessment.caps) : assessment.caps;
  const items = {
    min: Math.min(caps.items.min, mostItems),
    max: Math.min(caps.items.max, mostItems),
  };
  return {
    ...input,
    request: {
      ...request,
      minutes: Math.min(request.minutes, mostMinutes),
      places: placesFor(places, request.places),
    },
    assessment: { ...assessment, caps: { ...caps, items } },
  };
}

type Caps = PlanInput['assessment']['caps'];

/** The calmest class's numbers, and the person's own phase. */
const gentlerCaps = (own: Caps): Caps => ({ ...classCaps.high, phase: own.phase });
