import type { ClinicianFirstId, Intake } from '@ilium/record';
import type { HealthGroupId } from './health-groups.ts';

/** Ages as they are asked (E1.1). */
export const ageTexts: Readonly<Record<Intake['age'], string>> = {
  'under-18': 'Under 18',
  '18-19': '18–19',
  '20-54': '20–54',
  '55-64': '55–64',
  '65-plus': '65+',
};

/** Questions and leads of the check. Those on the quick path are as short as they can honestly be. */
export const checkWords = {
  age: 'Age?',
  consent: 'No diagnosis. Answering means consent.',
  consentMore: 'Details',
  map: 'Tap pain, tingling',
  mapNone: 'No pain today',
  average: 'Pain most days?',
  scoreLow: '0 none',
  scoreHigh: '10 worst',
  now: 'And the pain right now?',
  nowShort: 'Pain right now?',
  behaviour: 'Is it…',
  place: 'What’s around?',
  health: 'Health?',
  unsure: 'Unsure? Tick it.',
  next: 'Next',
  finish: 'See plan',
  whatCounts: 'What counts?',
  more: 'More',
  things: 'Minutes, and things at hand',
  atHand: 'At hand',
  minutes: 'Minutes',
  done: 'Done',
  day: 'Day',
  dayUnknown: 'I do not know the day',
  who: 'Name of the clinician or practice',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
} as const;

/** What answering means (E1.16); opened from the first card. */
export const consentParagraphs: readonly string[] = [
  'Ilium asks what it needs to decide whether exercise is wise for you today, and which movements to leave out. It does not examine you and cannot tell what causes your pain.',
  'No clinician has reviewed its rules yet. If something worries you, ask a doctor or physiotherapist, whatever is written here.',
  'Your answers stay on this device. By answering you agree that Ilium uses them to plan your sessions. You can delete everything in Settings.',
];

/** Ways in which pain behaves, on one card (E1.5–E1.7). */
export const behaviourTexts = {
  worse: 'Worse now',
  slow: 'Slow settling',
  night: 'Waking you',
  bending: 'Worse sitting, bending',
  standing: 'Worse standing, walking',
  long: 'Over 12 weeks',
} as const;

/** What each way covers. */
export const behaviourCovers: Readonly<Record<keyof typeof behaviourTexts, readonly string[]>> = {
  worse: ['Worse than some weeks ago', 'Worse now than on most days'],
  slow: ['Pain that stays up longer than half an hour after you were active'],
  night: ['Pain that wakes you, once in a while or every night'],
  bending: ['Sitting, bending forward or tying shoes clearly brings it on'],
  standing: ['Standing, walking or leaning back clearly brings it on'],
  long: ['It began more than twelve weeks ago'],
};

/** Groups of things about the body that change what is safe to do (E1.2, E1.9–E1.12). */
export const healthTexts: Readonly<Record<HealthGroupId, string>> = {
  pregnancy: 'Pregnancy, recent birth',
  surgery: 'Surgery, hernia, replaced joint',
  joints: 'Bones, joints',
  balance: 'Falls, dizziness, blood pressure',
  illness: 'Illness, medicine',
  floor: 'Trouble reaching floor',
};

/** The title of the card that a group opens. */
export const healthTitles: Readonly<Record<HealthGroupId, string>> = {
  pregnancy: 'Which of these?',
  surgery: 'What was it?',
  joints: 'Which bones or joints?',
  balance: 'Which of these?',
  illness: 'Which illness or medicine?',
  floor: 'Can you get down to the floor and up again?',
};

/** Illnesses for which a clinician comes first (B.6). */
export const clinicianFirstTexts: Readonly<Record<ClinicianFirstId, string>> = {
  'inflammatory-flare': 'Inflamed joints, in a flare now',
  'cancer-treatment': 'Cancer, under treatment now',
  'stroke-ms-parkinsons': 'Stroke, MS or Parkinson’s',
  'heart-failure-or-angina': 'Heart failure, or chest pain with effort',
  'epilepsy-uncontrolled': 'Fits that are not under control',
  'diabetes-foot': 'Diabetes with foot sores or numb feet',
  'recent-birth': 'Birth in the last 6 weeks, or a caesarean in the last 12',
};

/** Regular medicines that matter (E1.11). */
export const medicineTexts = {
  'long-term-steroids': 'Steroids for months (tablets such as prednisone)',
  'blood-thinner': 'Blood thinners',
  bisphosphonate: 'Medicine for thin bones',
  'blood-pressure-uncontrolled': 'High blood pressure, not under control',
} as const;

/** Operations (E1.10). */
export const surgeryTexts = {
  'hip-replacement': 'Hip replacement',
  'other-hip': 'Another hip operation',
  'knee-replacement': 'Knee replacement',
  spine: 'Back operation',
  'spine-fusion': 'Back operation that fused bones',
  abdominal: 'Belly operation',
  caesarean: 'Caesarean',
} as const;

/** Further lines of the health cards. */
export const healthItemTexts = {
  pregnant: 'Pregnant',
  hernia: 'Hernia',
  fell: 'A fall in the last year',
  balance: 'Dizzy, unsteady, or numb feet',
  'head-down': 'Eye disease or eye surgery, or vertigo',
  bleeding: 'Blood that clots poorly',
} as const;

/** Farthest point reached, by its rank (E1.4). */
export const farthestTexts = [
  'Lower back',
  'Buttock, hip or groin',
  'Thigh',
  'Knee',
  'Lower leg',
  'Foot',
] as const;

/** Places, as the check asks for them. A chair with wheels does not count (I25). */
export const placeTexts = {
  floor: 'Floor',
  bed: 'Bed',
  chair: 'Chair, no wheels',
  standing: 'Standing',
  stairs: 'Stairs, rail',
} as const;
