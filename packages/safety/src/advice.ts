/** Screens of advice, by what calls for them (B.2, E3). */
export const adviceIds = [
  'emergency',
  'maternity',
  'urgent',
  'severe-pain',
  'under-age',
  'soon',
  'pregnancy',
  'surgery',
  'clinician-first',
  'expired',
  'incomplete',
  'gentle-only',
  'calm-after-leg',
  'routine',
] as const;
/** Names an advice screen. */
export type AdviceId = (typeof adviceIds)[number];

/** The words of an advice screen. They hold without a network and without a telephone number. */
export interface AdviceText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What to do, in order. */
  readonly actions: readonly string[];
  readonly doNot: readonly string[];
}

/** What is said for each screen; short, calm, second person. */
export const adviceTexts: Readonly<Record<AdviceId, AdviceText>> = {
  emergency: {
    title: 'Get help now',
    paragraphs: [
      'You named a sign that a hospital should check today. It may turn out to be harmless, but it should not wait.',
    ],
    actions: [
      'Call an ambulance, or have someone take you to an emergency department.',
      'Read them the words on this screen.',
      'Take a list of your medicines with you.',
      'Ask someone to stay with you.',
    ],
    doNot: ['Do not drive yourself.', 'Do not exercise until someone has examined you.'],
  },
  maternity: {
    title: 'Call your maternity unit now',
    paragraphs: ['You named a sign that your midwife or maternity ward wants to know about at any hour.'],
    actions: [
      'Call the maternity unit that looks after you.',
      'If you cannot reach them, or feel very unwell, call an ambulance.',
      'Have your pregnancy notes at hand.',
    ],
    doNot: ['Do not wait for your next appointment.', 'Do not exercise until they have cleared you.'],
  },
  urgent: {
    title: 'Speak to a doctor today',
    paragraphs: [
      'You named a sign that a clinician should judge within a day.',
      'Sessions stay locked until you note who examined you, and when.',
    ],
    actions: [
      'Call your doctor or the urgent-care line today.',
      'Read them the words on this screen.',
      'If it gets worse, or you feel very ill, call an ambulance.',
      'Once someone has cleared you to exercise, note their name and the date here.',
    ],
    doNot: ['Do not exercise before that.', 'Do not sleep on it if it is getting worse.'],
  },
  'severe-pain': {
    title: 'Too much pain to exercise',
    paragraphs: [
      'At 8 or more out of 10, exercise is not the first thing you need. Relief is.',
      'If it has been like this for two days, or keeps you from sleep or from caring for yourself, speak to a doctor today.',
    ],
    actions: [
      'Find a position that is easier, and change it often.',
      'Call your doctor or the urgent-care line if nothing settles it.',
      'Open the check again when the pain is lower.',
    ],
    doNot: ['Do not stretch into strong pain.', 'Do not take more medicine than its label allows.'],
  },
  'under-age': {
    title: 'Made for adults',
    paragraphs: ['Growing hips and backs have needs of their own, and these sessions are not made for them.'],
    actions: [
      'Tell a parent, or another adult you trust, about the pain.',
      'See a doctor with them. If you limp or have a fever, do so today.',
    ],
    doNot: ['Do not train through a limp.'],
  },
  soon: {
    title: 'Have this looked at soon',
    paragraphs: [
      'You named something that a clinician should see within a week or two.',
      'Stretching and loading wait until then.',
    ],
    actions: [
      'Book an appointment, and say what you told us here.',
      'Stay as active in daily life as feels easy.',
      'Note here who saw you, and when; the check then runs once more.',
    ],
    doNot: ['Do not push into the pain meanwhile.'],
  },
  pregnancy: {
    title: 'Ask your midwife first',
    paragraphs: [
      'Exercise is often welcome in pregnancy. Someone who knows yours should agree to it before you start.',
    ],
    actions: [
      'Ask your midwife or doctor whether gentle hip and back exercise suits you.',
      'Note their name and the date here.',
    ],
    doNot: ['Do not start before they agree.'],
  },
  surgery: {
    title: 'Ask your surgical team first',
    paragraphs: [
      'In the first twelve weeks after an operation, and with a hernia, movements should come from the people who treat you.',
      'Their consent lifts this lock. Until the twelve weeks are over, only movements they prescribe are open.',
    ],
    actions: [
      'Ask your surgeon or physiotherapist which movements they allow.',
      'Note their name and the date here.',
    ],
    doNot: ['Do not try movements from memory or from a leaflet for someone else.'],
  },
  'clinician-first': {
    title: 'Ask a clinician first',
    paragraphs: [
      'You named a condition with which exercise can be good, but needs someone who knows your case.',
    ],
    actions: [
      'Ask the clinician who treats it whether hip and back exercise suits you.',
      'Note their name and the date here.',
    ],
    doNot: ['Do not change your medicines for this.'],
  },
  expired: {
    title: 'Time to check again',
    paragraphs: [
      'Your answers are over two weeks old, were given for older rules, or something has happened since.',
    ],
    actions: ['Go through the check once more. It takes about a minute.'],
    doNot: [],
  },
  incomplete: {
    title: 'A few answers are missing',
    paragraphs: ['A session can only be planned when every safety question has an answer.'],
    actions: ['Answer what is still open. "Not sure" is an answer too.'],
    doNot: [],
  },
  'gentle-only': {
    title: 'Only the calm movements for now',
    paragraphs: [
      'You named something that a clinician should see within a week or two. Calm movements may run meanwhile.',
    ],
    actions: ['Book an appointment, and say what you told us here.', 'Stop if anything feels worse.'],
    doNot: ['Do not add stretches or strength until then.'],
  },
  'calm-after-leg': {
    title: 'Calm movements this time',
    paragraphs: [
      'Something moved farther down your leg. Until one session has gone well, only the calmest movements are planned.',
    ],
    actions: [
      'Stop if it moves farther down again.',
      'If it stays there for a week, show it to a clinician.',
    ],
    doNot: ['Do not stretch the leg to test it.'],
  },
  routine: {
    title: 'Worth a mention',
    paragraphs: [
      'One of your answers is worth telling your doctor. By itself it does not keep you from a session.',
    ],
    actions: ['Mention it at your next appointment.'],
    doNot: [],
  },
};
