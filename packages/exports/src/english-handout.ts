import type { Setup } from '@ilium/movement';
import { civilToDay } from '@ilium/units';
import { english } from '@ilium/words';
import type { HandoutCatalogue, HandoutWords } from './handout-words.ts';

const weekdays = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

const aboutMinutes = (duration: number): string =>
  `About ${english.minutesToText(Math.max(1, Math.round(duration / 60_000)))}`;

const daysToText: HandoutWords['daysToText'] = (from, to) => {
  const [first, last] = [english.dateToText(from), english.dateToText(to)];
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? first.replace(/ \d+$/, '') : first} to ${last}`;
};

const sidesToText: HandoutWords['sidesToText'] = ({ sidedness }, [first, second]) => {
  if (sidedness === 'symmetric' || !first || (sidedness === 'each' && !second)) return null;
  const side = english.sideToLabel(first);
  if (sidedness === 'alternating') return `${side} first, then change sides each time`;
  return `${side} first, then ${second}`;
};

/** Whether the first is the second without some of its things. */
const isBarer = (barer: Setup, fuller: Setup): boolean =>
  barer.place === fuller.place &&
  barer.equipment.length < fuller.equipment.length &&
  barer.equipment.every((thing) => fuller.equipment.includes(thing));

/** "on the floor, or on a bed" · "on the floor, with a mat if you have one". */
const setupsToText: HandoutWords['setupsToText'] = (setups) => {
  const spared = setups.flatMap((fuller) => {
    const barer = setups.find((other) => isBarer(other, fuller));
    return barer ? [{ fuller, barer }] : [];
  });
  const texts = setups
    .filter((setup) => !spared.some(({ barer }) => barer === setup))
    .map((setup) => {
      const barer = spared.find(({ fuller }) => fuller === setup)?.barer;
      if (!barer) return english.setupToText(setup);
      const extra = setup.equipment.filter((thing) => !barer.equipment.includes(thing));
      const things = english.listToText(extra.map(english.equipmentToText));
      return `${english.setupToText(barer)}, ${things} if you have one`;
    });
  return texts.join(texts.some((text) => text.includes(',')) ? '; or ' : ', or ');
};

const doseInFull: HandoutWords['doseInFull'] = (variation, dose, extraReps, sides) => {
  const told = english.doseToSpeech(variation, dose, extraReps, sides);
  return dose.holdSeconds > 0 ? `Hold ${told}` : told.charAt(0).toUpperCase() + told.slice(1);
};

const handout: HandoutWords = {
  subjectToTitle: (subject) => {
    if (subject.kind === 'programme') return subject.programme.title;
    if (subject.kind === 'movement' || subject.kind === 'letter') return subject.title;
    const moves = english.count(subject.itemCount, { one: '# move', other: '# moves' });
    return `${moves}, ${aboutMinutes(subject.totalMs).toLowerCase()}`;
  },
  daysToText,
  leadToText: (side) =>
    side === 'mixed' ? 'Look which side goes first.' : `${english.sideToLabel(side)} side first.`,
  howToLead: (reader, hasOneSided) => {
    if (reader === 'therapist')
      return 'Begin with the filled-in leg. Then walk round and do the same on the other side.';
    const change =
      'Begin each move with the filled-in leg. Then change over: for the other side, read left as right and right as left.';
    return hasOneSided ? `${change} Where it says one side only, do not change over.` : change;
  },
  otherSheet: (reader) =>
    reader === 'therapist'
      ? 'Does the other side hurt more? Print the sheet that begins there.'
      : 'Does your other side hurt more? Ask for the sheet that begins there.',
  painRule: (reader) =>
    reader === 'therapist'
      ? 'A stretch may be felt. Each technique names its own limit, and your client’s word stops you at any time.'
      : 'A stretch is fine. Pain rises? Make the move smaller. Still 3 of 10 or more? Leave it out today. Sharp pain? Stop.',
  notFitted: (reader) =>
    reader === 'therapist'
      ? 'For a therapist with a client on the table. Before each visit, go through the danger signs below and note consent. This sheet is fitted to nobody.'
      : 'This sheet is not fitted to you. Do the check in the app before you start: some moves may be wrong for you now.',
  holdsFor: 'After two weeks, do the check again.',
  sidesToText,
  asBefore: (place) => `The same as number ${place}.`,
  doseInFull,
  setupsToText,
  partTime: (duration) => `${aboutMinutes(duration)}, with set-up, rests and both sides.`,
  labels: {
    pain: 'Pain.',
    boxes: 'Boxes.',
    setUp: 'Get ready',
    steps: 'What to do',
    feel: 'What to feel',
    care: 'Take care',
    limits: 'For you',
    later: 'Not yet.',
    help: (reader) =>
      `Stop, and call for help at once, if ${reader === 'therapist' ? 'your client has' : 'you have'}`,
    leftOut: 'Left out for you',
    background: 'About this programme',
    frequency: 'How often',
    claim: 'What the source says',
    evidence: 'What is known',
    person: (reader) => (reader === 'therapist' ? 'Client' : 'Name'),
    givenBy: 'Given by',
    nextVisit: 'Next visit',
  },
  dayBetween: 'Every other day at most.',
  tick: 'Tick one each day you do the move. Add + if it eased you, – if it hurt.',
  dayNumber: (day) => `${day}`,
  weekdayInBrief: (day) => {
    const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
    return weekdays[(((civilToDay(year, month, date) + 4) % 7) + 7) % 7] ?? '';
  },
  writePain: 'Pain in each round, 0 to 10',
  writeFinding: 'Write down what you found on each side.',
  helpSigns: [
    { flags: ['RF01', 'RF02'], text: 'new trouble with bladder or bowel' },
    { flags: ['RF03', 'RF04'], text: 'numbness between the legs, or lost sexual feeling' },
    { flags: ['RF05', 'RF06a'], text: 'a leg that weakens fast, or new trouble in both legs' },
    { flags: ['RF18'], text: 'chest pain, short breath or a collapse' },
    { flags: ['RF17'], text: 'a sudden tearing pain in back or belly' },
    { flags: ['RF10'], text: 'a leg that bears no weight after a fall' },
    { flags: ['RF20a'], text: 'a leg that is suddenly cold and pale' },
    { flags: ['RF12a'], text: 'fever with a hot or stuck hip' },
    { flags: ['RF23a'], text: 'sudden testicle pain, or a hard sore groin lump' },
    { flags: ['RF24'], text: 'a warning sign in pregnancy, such as bleeding' },
  ],
  emergencyNumberToText: (number, isKnown) =>
    isKnown ? `Call ${number}.` : `Call ${number}, or the emergency number where you are.`,
  stopToday: (reader) =>
    reader === 'therapist'
      ? 'Stop for today if pain moves farther down the leg. A leg that is newly weak needs a doctor today.'
      : 'Stop for today if pain moves farther down your leg. If a leg is newly weak, speak to a doctor today.',
  scanToText: ({ kind }) => (kind === 'session' ? 'Scan to open the app' : 'Scan to open it in the app'),
  drawingToLabel: (title, side) => (side ? `Drawing: ${title}, on the ${side}` : `Drawing: ${title}`),
  notReviewed:
    'No clinician has reviewed this content yet. It does not take the place of someone who knows your case.',
  sourcesToText: (sources) =>
    `From ${english.listToText(sources.map(({ id, title }) => `“${title}” (document ${id})`))}.`,
  evidenceInBrief:
    'Exercise helps long-lasting back pain by a modest amount. We found no good trial of stretching alone.',
  ours: 'Rests, and doses that a source leaves open, are our own proposal.',
  page: { before: 'Page ', between: ' of ' },
};

/** The words of the app and of its handouts in English. */
export const englishHandout: HandoutCatalogue = { ...english, handout };
