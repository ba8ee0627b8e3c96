import type { LetterWords, SealRefusal, SignerStanding } from '../letter-words.ts';
import { count } from './count.ts';
import { dateToText } from './time.ts';

const nothingChanged = 'Nothing has changed.';

/** Why something that was signed is not read; `thing`: "letter" or "report". */
function sealToText(refusal: SealRefusal, thing: string): string {
  switch (refusal.code) {
    case 'no-signing':
      return `This browser cannot check who signed a ${thing}, so it is not read. Try another browser.`;
    case 'not-a-letter':
      return `This is not a ${thing} of Ilium, or a piece of it is missing. ${nothingChanged}`;
    case 'too-large':
      return `This is far larger than any ${thing}, so it was not read. ${nothingChanged}`;
    case 'newer-version':
      return `A newer Ilium wrote this ${thing}. Open Ilium with the network on, so that it renews itself, and try again. ${nothingChanged}`;
    case 'altered':
      return `This ${thing} was changed on its way: its signature does not fit. Ask for it again. ${nothingChanged}`;
    case 'not-understood':
      return `The ${thing} says something that is not allowed, at “${refusal.path}”. ${nothingChanged}`;
    case 'from-the-future':
      return `This ${thing} says it was made on ${dateToText(refusal.madeOn)}, which is still to come. Check the clock of this device. ${nothingChanged}`;
  }
}

const signers: Readonly<Record<SignerStanding, (from: string) => string>> = {
  first: (from) =>
    `The signature fits: nobody changed the letter on its way. It is the first letter from ${from} here, so the name itself is not proved.`,
  'same-key': (from) =>
    `The signature fits, and it is from the same device as the letter from ${from} before.`,
  'other-key': (from) =>
    `The signature fits, but a letter from ${from} came from another device before. Ask ${from} if this one is real.`,
};

const phones: Readonly<Record<SignerStanding, (client: string) => string>> = {
  first: (client) =>
    `The signature fits: nobody changed the report on its way. It is the first one for ${client}. The next one is compared with this phone.`,
  'same-key': (client) =>
    `The signature fits, and it is from the same phone as the report of ${client} before.`,
  'other-key': (client) =>
    `The signature fits, but the report of ${client} before came from another phone. Ask if they have a new one, and keep this report only then.`,
};

const daysToText = (days: number): string =>
  days === 7 ? 'Every day' : days === 1 ? '1 day a week' : `${days} days a week`;

const askedToText: LetterWords['askedToText'] = ({ daysPerWeek, reviewOn }) =>
  [
    ...(daysPerWeek === undefined ? [] : [`${daysToText(daysPerWeek)}.`]),
    ...(reviewOn === undefined ? [] : [`You look at it together on ${dateToText(reviewOn)}.`]),
  ].join(' ');

/** What is said about letters in English; apart from the rest, since few pages need it. */
export const englishLetter: LetterWords = {
  refusalToText: (refusal) => {
    switch (refusal.code) {
      case 'expired':
        return `This letter was good until ${dateToText(refusal.on)}. Ask for a new one. ${nothingChanged}`;
      case 'unknown-movement':
        return `Number ${refusal.item} of the letter, “${refusal.name}”, is not in this library. ${nothingChanged}`;
      case 'for-the-table':
        return `Number ${refusal.item} of the letter is done by a therapist at a table, never alone. ${nothingChanged}`;
      case 'above-bounds':
        return `Number ${refusal.item} of the letter, ${refusal.name}, goes past its bounds and gives no reason. ${nothingChanged}`;
      case 'already-received':
        return refusal.isFollowed
          ? `You follow this letter from ${refusal.from} already. ${nothingChanged}`
          : `You had this letter from ${refusal.from} before. Ask for a new one to follow it again. ${nothingChanged}`;
      case 'older':
        return `This letter is older than the one from ${refusal.from} that you follow. ${nothingChanged}`;
      default:
        return sealToText(refusal, 'letter');
    }
  },
  signerToText: (standing, from) => signers[standing](from),
  reportRefusalToText: (refusal) => {
    switch (refusal.code) {
      case 'no-such-letter':
        return `This report answers a letter that was not written on this device. Open it where the letter was made. ${nothingChanged}`;
      case 'already-kept':
        return `This report of ${refusal.client} is kept here already. ${nothingChanged}`;
      case 'older-report':
        return `This report of ${refusal.client} is older than the newest one here. ${nothingChanged}`;
      default:
        return sealToText(refusal, 'report');
    }
  },
  opening: {
    title: 'Open a report from home',
    scan: 'Scan its codes',
    file: 'Pick its file',
    paste: 'Or paste its link',
    open: 'Open it',
    picture: 'What the camera sees',
    privacy: 'The pictures stay on this device, and none is kept.',
    looking: 'Hold the camera over your client’s screen.',
    otherCode: 'That is not a code of a report.',
    partsToText: (have, of) => `Read ${have} of ${of} codes. Go on to the next one.`,
    troubleToText: (trouble) =>
      ({
        'not-allowed':
          'The camera is not allowed here. Allow it for this page in your browser, or pick the file.',
        'no-camera': 'No camera was found. Pick the file, or paste the link.',
        'camera-failed': 'The camera could not be used. Close other apps that use it, and try again.',
      })[trouble],
  },
  phoneToText: (standing, client) => phones[standing](client),
  keyRefusalToText: (refusal) =>
    refusal === 'no-signing'
      ? 'This browser cannot sign, so nothing can be made here. Try another browser.'
      : 'This browser keeps nothing for this page, so it has no key to sign with.',
  sheetToText: ({ notes, ...letter }) => ({
    title: `For home, from ${letter.from}`,
    lead: [askedToText(letter), notes].filter((text) => text !== '').join(' '),
  }),
  askedToText,
  filesTaken: 'A letter of Ilium, or a plan from a clinic’s system (a FHIR CarePlan).',
  nothingChanged,
  unsigned:
    'Nobody signed this file, so Ilium cannot tell who wrote it. Take it only from someone whom you know.',
  daysToText,
  dosePartToText: (part, value) => {
    if (part === 'holdSeconds') return `Hold ${value} s`;
    if (part === 'reps') return count(value, { one: '# time', other: '# times' });
    return count(value, { one: '# set', other: '# sets' });
  },
  blockedToText: (conditions) => `Not with this: ${conditions.join(', ')}.`,
  pastBoundsToText: (reason) =>
    `The letter asks for more or less than the bounds of this move: “${reason}”. Ilium stays within the bounds.`,
};
