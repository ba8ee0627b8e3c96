import type {
  Absence,
  Binding,
  HandRefusal,
  Lost,
  Presence,
  Station,
  TargetGroup,
  VariationKey,
} from '@ilium/movement';
import type { PlanNames } from '../plan-words.ts';
import type { WhyWords } from '../why-words.ts';
import { body, listToText } from './body.ts';
import { plan } from './plan.ts';
import { minutesToText } from './time.ts';

/** At most so many names in one sentence; more would not be read. */
const MOST_NAMES = 3;

const quote = (keys: readonly VariationKey[], { titleOf }: PlanNames): string =>
  listToText(keys.slice(0, MOST_NAMES).map((key) => `“${titleOf(key)}”`));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const withoutPart: Readonly<Record<Extract<Lost, { code: 'part' }>['role'], string>> = {
  preparation: 'Without it there would be no warm-up.',
  mobility: 'Without it nothing would be stretched.',
  strength: 'Without it there would be no strength part.',
  settle: 'Without it there would be no quiet end.',
};

const doneText = { loosen: 'loosened', strengthen: 'strengthened' } as const;

/** Parts that would be missing, then what would be worked on less; targets that were named already are left out. */
function lostToText(lost: readonly Lost[], named: readonly TargetGroup[]): readonly string[] {
  const sentence = (verb: 'loosen' | 'strengthen') => {
    const targets = lost.flatMap((one) =>
      one.code === 'target' && one.verb === verb && !named.includes(one.target) ? [one.target] : [],
    );
    const names = listToText(targets.slice(0, 2).map(body.targetToText));
    return names === '' ? [] : [`Without it, less is ${doneText[verb]}: ${names}.`];
  };
  const parts = lost.flatMap((one) => (one.code === 'part' ? [withoutPart[one.role]] : []));
  return [...parts, ...sentence('loosen'), ...sentence('strengthen')];
}

function presenceToText({ reasons, lost, instead }: Presence, names: PlanNames): readonly string[] {
  const targets = reasons.flatMap((reason) => (reason.code === 'covers' ? [reason.target] : []));
  const others = reasons.filter(({ code }) => code !== 'covers');
  return [
    ...new Set(others.map((reason) => plan.reasonToText(reason, names))),
    ...(targets.length > 0 ? [`Targets ${listToText(targets.map(body.targetToText))}.`] : []),
    ...lostToText(lost, targets),
    instead === null
      ? 'Nothing else would come in its place.'
      : `${quote([instead], names)} would come in its place.`,
  ];
}

const tripText: Readonly<Record<Station, string>> = {
  standing: 'You would have to stand up for it.',
  chair: 'You would have to sit down on a chair for it.',
  floor: 'You would have to get down to the floor for it.',
  lying: 'You would have to lie down for it.',
};

function costToText(
  { out, less, trip }: Extract<Absence, { kind: 'pushes-out' }>,
  names: PlanNames,
): readonly string[] {
  const cost =
    out.length > 0
      ? `It fits, but pushes out ${quote(out, names)}.`
      : less.length > 0
        ? `It fits, but leaves less time for ${quote(less, names)}.`
        : 'It fits, but the session without it suits you better today.';
  return [cost, ...(trip ? [tripText[trip]] : [])];
}

function absenceToText(absence: Absence, names: PlanNames): readonly string[] {
  switch (absence.kind) {
    case 'present':
      return [`${quote([absence.variation], names)} is in today’s session.`];
    case 'unknown':
      return ['There is no movement of that name.'];
    case 'no-session':
      return ['There is no session today.'];
    case 'rule':
      return [...new Set(absence.rejections.map((one) => plan.rejectionToText(one, names)))];
    case 'no-room':
      return ['It is allowed, but does not fit into a session today.'];
    case 'pushes-out':
      return costToText(absence, names);
    case 'as-good':
      return absence.instead === null
        ? ['It would do as well beside the others.']
        : [`It would do as well in the place of ${quote([absence.instead], names)}. Swap them if you like.`];
  }
}

const classText: Readonly<Record<Extract<Binding, { by: 'class' }>['irritability'], string>> = {
  high: 'while your pain is easily stirred up',
  moderate: 'while your pain is still a bit lively',
  low: 'for now',
};

function bindingToText(binding: Binding, names: PlanNames): string {
  switch (binding.by) {
    case 'minutes':
      return `With ${minutesToText(binding.minutes)}: ${quote(binding.opens, names)}.`;
    case 'place':
      return `${capital(body.setupToText(binding))}: ${quote(binding.opens, names)}.`;
    case 'condition': {
      const waits = `${quote(binding.opens, names)} ${binding.opens.length === 1 ? 'stays' : 'stay'} out`;
      return binding.certainty === 'unsure'
        ? `${capital(plan.conditionToText(binding.condition))}, ${waits}. You were not sure of that answer.`
        : `${capital(plan.conditionToText(binding.condition))}, ${waits}.`;
    }
    case 'class':
      return `A session has at most ${minutesToText(binding.minutes)} ${classText[binding.irritability]}.`;
  }
}

const minutesUp = (milliseconds: number): string => minutesToText(Math.ceil(milliseconds / 60_000));

function handRefusalToText(refusal: HandRefusal, names: PlanNames): string {
  switch (refusal.code) {
    case 'kept-out': {
      const [first] = refusal.rejections;
      return first ? plan.rejectionToText(first, names) : 'It is not in the library any more.';
    }
    case 'too-many':
      return `Your session has at most ${refusal.most} moves.`;
    case 'too-long':
      return `Together these take ${minutesUp(refusal.needsMs)}, longer than there is.`;
    case 'not-together':
      return `${quote(refusal.variations, names)} do not go into one session.`;
    case 'same-joint':
      return `${quote([refusal.next], names)} cannot follow ${quote([refusal.first], names)}: the same joint would be stretched twice in a row.`;
    case 'part-order':
      return `${quote([refusal.next], names)} cannot come after ${quote([refusal.first], names)}: a session warms up, stretches, strengthens, then rests.`;
    case 'no-session':
      return 'There is no session to change.';
  }
}

const movedToText = (place: number, count: number): string => `Now number ${place + 1} of ${count}.`;

export const why: WhyWords = {
  presenceToText,
  absenceToText,
  bindingToText,
  movedToText,
  handRefusalToText,
};
