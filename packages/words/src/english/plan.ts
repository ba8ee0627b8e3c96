import {
  type BodySide,
  oppositeSide,
  type Reason,
  type Rejection,
  type SessionShape,
  type TargetGroup,
} from '@ilium/movement';
import type { ConditionId } from '@ilium/record';
import type { PlanNames, PlanWords } from '../plan-words.ts';
import { body, listToText } from './body.ts';
import { count } from './count.ts';
import { dateToText, dayToText, minutesToText } from './time.ts';

const conditionText: Readonly<Record<ConditionId, string>> = {
  'thr-recent': 'because your hip replacement is recent',
  'thr-late': 'because of your hip replacement',
  'thr-late-ant': 'because of your hip replacement',
  'spine-surg-recent': 'because your back operation is recent',
  'spine-fusion': 'because part of your back is fused',
  knee: 'because of your knee',
  'groin-pinch': 'because of the pinch in your groin',
  'lateral-hip': 'because of the pain at the outside of your hip',
  'hip-oa': 'because of your hip joint',
  bone: 'because of your bones',
  'leg-radiating': 'because of the pain down your leg',
  'flexion-sensitive': 'because bending forward sets your pain off',
  'extension-sensitive': 'because leaning back sets your pain off',
  'pregnant-2-3': 'because you are pregnant',
  pgp: 'because of your pelvic girdle pain',
  hypermobile: 'because your joints are very loose',
  balance: 'because of your balance',
  'head-down': 'because you should keep your head up',
  'no-floor': 'because you cannot easily get to the floor',
  wrist: 'because of your wrists',
  shoulder: 'because of your shoulder',
  'hip-unstable': 'because your hip is unstable',
  bleeding: 'because you bruise or bleed easily',
  abdo: 'because your operation on the belly is recent',
};

const isConditionId = (id: string): id is ConditionId => Object.hasOwn(conditionText, id);

const conditionToText = (condition: string): string =>
  isConditionId(condition) ? conditionText[condition] : 'because of an answer in your check';

const gateText: Readonly<Record<Parameters<PlanWords['gateToText']>[0], string>> = {
  G1: 'Comes after three calm sessions in one week.',
  G2: 'Comes after about two weeks of calm sessions with less pain.',
  G3: 'Comes later, once you are steady on one leg and the easier strength moves feel fine.',
  G4: 'Comes once your legs have been quiet for two weeks and bending feels fine.',
  G5: 'Comes once the gentler hip stretches have gone well three times.',
  G6: 'Comes after four good weeks of strength work.',
};

const conditionWithSide = (condition: string, side: BodySide | null): string =>
  side ? `on the ${side} ${conditionToText(condition)}` : conditionToText(condition);

const untilText = (day: string | null, names: PlanNames): string => {
  if (day === null) return 'for now';
  return `until ${names.today ? dayToText(day, names.today) : dateToText(day)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function reasonToText(reason: Reason, names: PlanNames): string {
  switch (reason.code) {
    case 'opens-session':
      return 'Gets you moving gently first.';
    case 'covers':
      return `Targets ${body.targetToText(reason.target)}.`;
    case 'eased-before':
      return reason.tried === 1
        ? 'It eased the one time you tried it.'
        : `It eased ${reason.eased} of the ${reason.tried} times you tried it.`;
    case 'new-today':
      return 'New today, so it starts low.';
    case 'same-station':
      return `You are ${body.stationToText(reason.station)} already.`;
    case 'gentle-phase':
      return 'Gentle enough for how things are now.';
    case 'adds-strength':
      return 'It is part of the strength work.';
    case 'settles':
      return 'A quiet end.';
    case 'only-one-that-fits':
      return 'The one move that fits here and now.';
    case 'published': {
      const title = names.programmeTitleOf?.(reason.programme);
      return title ? `Part of “${title}”.` : 'Part of the programme you chose.';
    }
    case 'prescribed':
      return 'Your clinician asked for it.';
  }
}

/** What tells a person most about an item, first; the rest stays behind "why". */
const telling: readonly Reason['code'][] = [
  'prescribed',
  'published',
  'only-one-that-fits',
  'eased-before',
  'opens-session',
  'adds-strength',
  'settles',
  'covers',
  'gentle-phase',
  'new-today',
  'same-station',
];
const REASONS_IN_A_ROW = 2;

/** Target groups in two or three words, for a row. */
const targetInBrief: Readonly<Record<TargetGroup, string>> = {
  gluteals: 'buttock',
  'deep-rotators': 'deep hip',
  'hip-flexors': 'front hip',
  adductors: 'inner thigh',
  'outer-hip': 'outer hip',
  'side-trunk': 'waist',
  'low-back': 'low back',
  hamstrings: 'back thigh',
  quadriceps: 'front thigh',
  trunk: 'middle',
};

const rank = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code));

function reasonInBrief(reasons: readonly Reason[], names: PlanNames): string {
  const [first] = rank(reasons);
  if (!first) return '';
  if (first.code === 'opens-session') return 'A gentle start.';
  if (first.code === 'covers') return `For the ${targetInBrief[first.target]}.`;
  if (first.code === 'adds-strength') {
    const target = reasons.find((reason) => reason.code === 'covers')?.target;
    return target ? `Strength: ${targetInBrief[target]}.` : 'Strength.';
  }
  return reasonToText(first, names);
}

function reasonsToText(reasons: readonly Reason[], names: PlanNames): string {
  const ranked = rank(reasons);
  const targets = ranked.filter((reason) => reason.code === 'covers').map(({ target }) => target);
  const once = ranked.filter((reason, i) => ranked.findIndex(({ code }) => code === reason.code) === i);
  return once
    .slice(0, REASONS_IN_A_ROW)
    .map((reason) =>
      reason.code === 'covers'
        ? `Targets ${listToText(targets.map(body.targetToText))}.`
        : reasonToText(reason, names),
    )
    .join(' ');
}

/** Kinds of session, as they are chosen. */
const shapeChoice: Readonly<Record<SessionShape, { readonly label: string; readonly detail: string }>> = {
  personal: { label: 'Usual session', detail: 'What suits you best today' },
  'work-break': { label: 'Short work break', detail: 'Three minutes at most, standing or on a chair' },
  bed: { label: 'In bed', detail: 'Without getting up, in the morning or at night' },
  strength: { label: 'Strength day', detail: 'More strength, less stretching' },
  gentle: { label: 'Gentle day', detail: 'Only the calmest moves, and less of each' },
  one: { label: 'Just the one that helps', detail: 'One move that eased it before' },
};

/** Why something is not for a kind of session. */
const shapeText: Readonly<Record<SessionShape, string>> = {
  personal: 'Other moves suit you better today.',
  'work-break': 'It does not suit a short break at work.',
  bed: 'It cannot be done in bed.',
  strength: 'It is not a strength move.',
  gentle: 'It is more than a gentle day asks for.',
  one: 'You asked for just the one that helps.',
};

const irritabilityText = (irritability: 'high' | 'moderate'): string =>
  irritability === 'high' ? 'Your pain is easily stirred up just now' : 'Your pain is still a bit lively';

function rejectionToText(rejection: Rejection, names: PlanNames): string {
  switch (rejection.code) {
    case 'blocked':
      return `Left out ${conditionWithSide(rejection.condition, rejection.side)}.`;
    case 'place':
      return rejection.needs.length === 0
        ? 'It cannot be done where you are.'
        : `It is done ${rejection.needs.map(body.setupToText).join(', or ')}.`;
    case 'phase':
      return 'It comes later, when the gentler moves have gone well.';
    case 'irritability':
      return `${irritabilityText(rejection.irritability)}, so this one waits.`;
    case 'gate':
      return gateText[rejection.gate];
    case 'assisted':
      return 'A therapist does this one with you.';
    case 'resting':
      return `It made things worse, so it rests ${untilText(rejection.untilDay, names)}.`;
    case 'shape':
      return shapeText[rejection.shape];
    case 'family-full':
      return `“${names.titleOf(rejection.with)}” does much the same and is in already.`;
    case 'minutes':
      return `It needs ${minutesToText(Math.ceil(rejection.needsMs / 60_000))}, more than there is room for.`;
    case 'asked-too-little':
      return 'Your letter asks for less of it than it takes. Ask who sent it.';
    case 'not-prescribed':
      return 'It is not in the letter that you follow.';
    case 'outranked':
      return rejection.by.length === 0
        ? 'Other moves suit you better today.'
        : `${listToText(rejection.by.map((key) => `“${names.titleOf(key)}”`))} ${rejection.by.length === 1 ? 'suits' : 'suit'} you better today.`;
  }
}

export const plan: PlanWords = {
  roleToText: (role) =>
    ({
      preparation: 'Warm-up',
      mobility: 'Stretch',
      preferred: 'Has helped you',
      strength: 'Strength',
      settle: 'Quiet end',
    })[role],
  reasonToText,
  reasonsToText,
  reasonInBrief,
  doseNoteToText: (note, side) => {
    switch (note.code) {
      case 'irritability-cap':
        return `${irritabilityText(note.irritability)}, so there is less of it.`;
      case 'limit-cap':
        return `Less of it ${conditionToText(note.condition)}.`;
      case 'fits-minutes':
        return 'Shortened to fit your minutes.';
      case 'extra-on-painful-side':
        return `${note.reps} more ${side ? `on the ${side}` : 'on your painful side'}.`;
      case 'gentle-day':
        return 'Less of it, for a gentle day.';
      case 'after-red':
        return 'Half as much as before, because it hurt.';
      case 'every-other-day':
        return 'One set today: this heavier work needs a day in between.';
      case 'prescribed':
        return 'As much as your clinician asked for.';
    }
  },
  rejectionToText,
  wayOutToText: (wayOut) => {
    const fits = (opens: readonly unknown[]) =>
      count(opens.length, { one: 'One move fits', other: '# moves fit' });
    switch (wayOut.code) {
      case 'place':
        return { label: capital(body.setupToText(wayOut)), detail: fits(wayOut.opens) };
      case 'minutes':
        return { label: `${minutesToText(wayOut.minutes)} instead`, detail: fits(wayOut.opens) };
      case 'clinician':
        return {
          label: 'Ask a clinician',
          detail: 'A doctor or physio can look at you and say what is safe.',
        };
      case 'answer-again':
        return { label: 'Answer the check again', detail: 'Only if something has changed.' };
    }
  },
  shapeToText: (shape) => shapeChoice[shape],
  oneSidedToText: (oneSided) =>
    oneSided
      ? `${capital(oppositeSide(oneSided.blocked))} side only, because of an answer in your check.`
      : null,
  gateToText: (gate) => gateText[gate],
  conditionToText,
  titleToText: (movementTitle, variationTitle) =>
    variationTitle === null
      ? movementTitle
      : `${movementTitle}, ${variationTitle.charAt(0).toLowerCase()}${variationTitle.slice(1)}`,
};
