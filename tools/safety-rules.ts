import type { EvidenceMark } from '@ilium/movement';
import { type ConditionId, clinicianFirstIds, type RedFlagId } from '@ilium/record';
import { type Condition, conditions, type RedFlag, redFlags } from '@ilium/safety';

/** Whether a rule is in force. `partly`: some of it is, and `missing` says what is not. */
export type RuleStatus = 'enforced' | 'partly';

/** A rule of the specification, as the page about safety shows it. */
export interface SafetyRule {
  /** As in the specification; parts of a rule carry a name of ours after it ("E4.amber"). */
  readonly id: string;
  /** What it asks, in our own short words. */
  readonly says: string;
  readonly source: string;
  /** `null`: a property of the software, not a clinical statement. */
  readonly mark: EvidenceMark | null;
  readonly status: RuleStatus;
  /** What is not in force yet; empty when all is. */
  readonly missing: string;
  /** Words by which code and tests are recognised; the id itself unless others are given. */
  readonly names: readonly string[];
  /** Further words by which tests are recognised that go through a whole table. */
  readonly testNames: readonly string[];
  /** Where a person meets it. */
  readonly screen: string;
  /** Words by which screens are recognised that show it; none where `screen` alone tells. */
  readonly shownBy: readonly string[];
}

/** Rows that belong together, under one heading. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly SafetyRule[];
}

type Row = Pick<SafetyRule, 'id' | 'says'> & Partial<SafetyRule>;

const PROPOSAL = 'our own proposal';

const rule = (row: Row): SafetyRule => ({
  source: PROPOSAL,
  mark: 'P',
  status: row.missing ? 'partly' : 'enforced',
  missing: '',
  names: [row.id],
  testNames: [],
  screen: '—',
  shownBy: [],
  ...row,
});

const cauda = 'guidance on cauda equina (BMJ Best Practice, GIRFT, CSP)';
const framework = 'IFOMPT framework for red flags, NICE NG59';
const cord = 'NICE NG234';
const hipFlags = 'hip red flags (Gloucestershire MSK, GPonline)';
const spondylo = 'NICE NG65';
const general = 'general knowledge';

const sourceByFlag: Readonly<Record<RedFlagId, string>> = {
  RF01: cauda,
  RF02: cauda,
  RF03: cauda,
  RF04: cauda,
  RF05: cauda,
  RF06a: cauda,
  RF06b: framework,
  RF07: cord,
  RF08: framework,
  RF09: framework,
  RF10: hipFlags,
  RF11: hipFlags,
  RF12a: hipFlags,
  RF12b: framework,
  RF13: framework,
  RF14: framework,
  RF15: framework,
  RF16: framework,
  RF17: 'case literature on aneurysm (JOSPT 2014, RACGP)',
  RF18: general,
  RF19: 'NHS advice on clots in a vein',
  RF20a: general,
  RF20b: general,
  RF21: spondylo,
  RF22: hipFlags,
  RF23a: general,
  RF23b: general,
  RF24: general,
  RF25: general,
  RF26: general,
  RF27: general,
  RF28: PROPOSAL,
  RF29: spondylo,
};

const tierWords = {
  emergency: 'emergency',
  urgent: 'doctor today',
  soon: 'doctor soon',
  routine: 'mention it',
} as const;

function flagSays({ label, tier, escalations, gentleAllowed }: RedFlag): string {
  const raised = escalations.map(({ to }) => `, ${tierWords[to]} with what B.3 names`);
  return `${label}: ${tierWords[tier]}${raised.join('')}${gentleAllowed ? '; the calm phase may run' : ''}.`;
}

const flagToRule = (flag: RedFlag): SafetyRule =>
  rule({
    id: flag.id,
    says: flagSays(flag),
    source: sourceByFlag[flag.id],
    mark: flag.mark,
    testNames: ['redFlagIds'],
    screen: flag.tier === 'emergency' || flag.tier === 'urgent' ? 'check, emergency' : 'check, today',
  });

const sourceByCondition: Readonly<Record<ConditionId, string>> = {
  'thr-recent': 'convention; protocols vary',
  'thr-late': 'hip precautions; newer evidence disagrees, so the strict side is kept',
  'thr-late-ant': 'hip precautions after an approach from the front',
  'spine-surg-recent': 'convention; protocols vary',
  'spine-fusion': general,
  knee: general,
  'groin-pinch': 'source 002 for the assisted case',
  'lateral-hip': 'research on gluteal tendons',
  'hip-oa': 'clinical practice guideline for hip osteoarthritis',
  bone: 'Osteoporosis Canada, ESSA',
  'leg-radiating': 'research on directional response',
  'flexion-sensitive': general,
  'extension-sensitive': 'a small old trial; research on stenosis',
  'pregnant-2-3': 'ACOG summary',
  pgp: 'NHS leaflets',
  hypermobile: 'practice material',
  balance: general,
  'head-down': general,
  'no-floor': PROPOSAL,
  wrist: PROPOSAL,
  shoulder: PROPOSAL,
  'hip-unstable': general,
  bleeding: general,
  abdo: 'convention; protocols vary',
};

const closes = ({ limit }: Condition): string => `Nothing of one’s own for now. ${limit}`;

const conditionToRule = (condition: Condition): SafetyRule => {
  const { id, label, limit, scope, mark } = condition;
  return rule({
    id: `B.4:${id}`,
    says: `${label}. ${scope === 'all' ? closes(condition) : `Blocks by load; otherwise: ${limit}`}`,
    source: sourceByCondition[id],
    mark,
    names: [`B.4:${id}`, `'${id}'`, `${id}: {`, `${id}: everything`],
    testNames: ['conditionIds'],
    screen: 'check, plan',
  });
};

const actions: readonly SafetyRule[] = [
  rule({
    id: 'B.2.E',
    says: 'Emergency: get help now, do not drive; only that screen and the call, until a clinician has cleared.',
    source: framework,
    mark: 'R',
    names: ["'emergency'"],
    screen: 'emergency',
  }),
  rule({
    id: 'B.2.U',
    says: 'Urgent: a doctor today; shut until a clearance with name and day, then the whole check once more.',
    source: framework,
    mark: 'R',
    names: ["'urgent'", 'assessRecord'],
    screen: 'today',
  }),
  rule({
    id: 'B.2.S',
    says: 'Soon: see a clinician in a week or two; shut, or the calm phase alone where the row says so.',
    source: framework,
    mark: 'R',
    names: ["'soon'", 'gentleAllowed'],
    screen: 'today',
  }),
  rule({
    id: 'B.2.R',
    says: 'Routine: worth a mention; nothing is shut.',
    source: framework,
    mark: 'R',
    names: ["'routine'"],
    screen: 'today',
  }),
  rule({
    id: 'B.3.unsure',
    says: '"Not sure" counts as yes for every emergency and urgent sign, and a follow-up left open too.',
    names: ['unsureCountsAsYes', 'I06'],
    screen: 'check',
  }),
  rule({
    id: 'B.3.age',
    says: 'A first pain under 20 or from 55 on is worth a mention, never a lock.',
    source: 'cut-offs vary between sources (50, 55, 60)',
    mark: '?',
    names: ['hasAgeNote', 'age %s with pain of %s'],
    screen: 'today',
  }),
  rule({
    id: 'B.3.later',
    says: 'A sign that comes later, in a session or a check-in, has the same effect at once.',
    source: framework,
    mark: 'R',
    names: ['reportSigns', 'sign-reported'],
    screen: 'player, today',
  }),
];

const intakeRules: readonly SafetyRule[] = [
  ...(
    [
      ['E1.1', 'Age, in bands that the rules need.', ["'under-18'"], 'check'],
      [
        'E1.2',
        'Pregnancy, its third, and whether a midwife or doctor agreed.',
        ['E1.2', 'isPregnant'],
        'check',
      ],
      ['E1.3', 'Country, for the emergency number.', ['emergencyNumber'], 'emergency, settings'],
      ['E1.4', 'Where it hurts, which side, how far down.', ['E1.4', 'farthest'], 'check'],
      ['E1.5', 'Since when, and whether it grows.', ['duration', "'worse'"], 'check'],
      ['E1.6', 'How strong, and how long it takes to settle.', ['settles', 'isHigh'], 'check'],
      ['E1.7', 'What makes it worse.', ['E1.7'], 'check'],
      [
        'E1.8',
        'The warning signs, in groups, each answered, "none" chosen actively.',
        ['E1.8', 'flagCards'],
        'check',
      ],
      ['E1.9', 'Conditions, from a list.', ['E1.9'], 'check'],
      ['E1.10', 'Operations: which, when, which side, lifted or not.', ['E1.10'], 'check'],
      ['E1.11', 'Medicines of concern.', ['E1.11'], 'check'],
      ['E1.12', 'Balance and falls, the floor, leaning on the hands.', ['E1.12'], 'check'],
      ['E1.13', 'Place and equipment today.', ['E1.13', 'I25'], 'check, plan'],
      ['E1.14', 'Minutes, and days a week.', ['E1.14', 'daysPerWeek'], 'check, plan'],
      ['E1.15', 'Goals of one’s own, and the kind of work.', ['E1.15', 'goals-chosen'], 'progress'],
      ['E1.16', 'Consent, and that it is no diagnosis.', ["'consent'", 'consent: false'], 'check'],
    ] as const
  ).map(([id, says, names, screen]) => rule({ id, says, names, screen })),
  rule({
    id: 'E1.whole',
    says: 'A sign without an answer, and there is no session.',
    names: ['openFlags', 'I01'],
    screen: 'check, today',
  }),
  rule({
    id: 'E1.slips',
    says: 'Answers that cannot all be right are asked again in one sentence; meanwhile the careful side holds.',
    names: ['findContradictions'],
    screen: 'check',
    shownBy: ['slipToQuestion'],
  }),
];

const triage: readonly SafetyRule[] = [
  rule({
    id: 'E2.class',
    says: 'How easily pain flares decides phase, holds, repetitions, items and minutes.',
    names: ['irritabilityOf', 'classCaps'],
    screen: 'plan',
  }),
  rule({
    id: 'E2.bounds',
    says: 'Doses and sessions have absolute bounds: 240 s of stretch per side and movement, 30 minutes, two sessions a day, two heavy items, several sets every other day.',
    names: ['stretchSeconds', 'mostSessionsADay', 'longestSession', 'sessionsToday', 'every-other-day'],
    screen: 'plan',
  }),
  rule({
    id: 'E3.order',
    says: 'The most severe tier is shown first and alone, the rest after it.',
    names: ['findAdvice', 'compareTiers', 'lists the rest after it'],
    screen: 'today, emergency',
  }),
  rule({
    id: 'E3.T1',
    says: 'An emergency sign locks, and its screen comes first.',
    names: ["'emergency'", 'T1'],
    screen: 'emergency',
  }),
  rule({
    id: 'E3.T2',
    says: 'An urgent sign locks until a clearance is recorded.',
    names: ["'urgent'", 'T2'],
    screen: 'today',
  }),
  rule({
    id: 'E3.T3',
    says: 'A sign for soon locks, unless its row leaves the calm phase open.',
    names: ['gentleAllowed', 'gentle-only'],
    screen: 'today',
  }),
  rule({ id: 'E3.T4', says: 'Under 18 is out of scope.', names: ['E3.T4'], screen: 'today' }),
  rule({
    id: 'E3.T5',
    says: 'Pregnancy, an operation under twelve weeks old and the conditions of B.6 wait for a clinician.',
    names: ['E3.T5'],
    screen: 'today',
  }),
  rule({
    id: 'E3.T6',
    says: 'Conditions block and limit movements.',
    names: ['allowanceOf'],
    screen: 'plan',
  }),
  rule({
    id: 'E3.T7',
    says: 'What is only worth a mention locks nothing.',
    names: ['hasAgeNote', "'routine'"],
    screen: 'today',
  }),
  rule({
    id: 'E3.clearance',
    says: 'A clearance names who and when, for signs, pregnancy, operations and illnesses alike; it is not dated ahead, not older than the operation, and expires on any new yes.',
    names: ['dropVoidClearances', 'isClearanceDated', 'applyClearance', 'findClearable'],
    screen: 'check, today',
    shownBy: ['findClearable'],
  }),
  rule({
    id: 'E3.again',
    says: 'What locked stays locked when it is answered again within 24 hours without a reason, whatever the clock says.',
    names: ['acceptAnswers', 'keepLocks', 'freshLocks'],
    screen: 'check',
    shownBy: ['acceptAnswers'],
  }),
];

const session: readonly SafetyRule[] = [
  rule({
    id: 'E4.check',
    says: 'Before every session: anything new, pain now, how far down, and where; not what was just told.',
    names: ['whatToAsk', 'shortParts'],
    screen: 'check',
    shownBy: ['whatToAsk'],
  }),
  rule({
    id: 'E4.before',
    says: 'Pain of 8 or more before a session: none today, and the question of RF28.',
    names: ['mayStartWithPain', 'SEVERE_PAIN', "'severe-pain'"],
    screen: 'plan, player',
  }),
  rule({
    id: 'E4.green',
    says: 'Pain up to 2: go on.',
    names: ['go-on', 'pain 0 to 2'],
    screen: 'player',
  }),
  rule({
    id: 'E4.amber',
    says: 'Pain of 3 to 5, or 2 more than before: half the range, 10 s, one more try; again, and the item is over.',
    names: ['halve-and-retry', 'halves the range'],
    screen: 'player',
  }),
  rule({
    id: 'E4.red',
    says: 'Pain above 5, 3 more than before, or something sharp: the item ends and its family rests today, in a second session too.',
    names: ['rest-family-today', 'restingToday'],
    screen: 'player, plan',
  }),
  rule({
    id: 'E4.leg',
    says: 'Symptoms that move down the leg: calm phase only, asked again after five minutes, then the end.',
    names: ['calm-phase-only', 'leg-farther'],
    screen: 'player',
  }),
  rule({
    id: 'E4.alarm',
    says: 'New weakness, saddle signs, chest pain, fainting or a fall: the session ends and the flags are asked.',
    names: ['ask-flags', 'saddle-bladder-bowel'],
    screen: 'player, emergency',
  }),
  rule({
    id: 'E4.dizzy',
    says: 'Dizzy or nearly fallen: stop, sit down, mind balance from then on.',
    names: ['sit-down', "'dizzy'"],
    screen: 'player',
  }),
  rule({
    id: 'E4.cramp',
    says: 'A cramp: pause, then the next item.',
    names: ['pause-then-resume', "'cramp'"],
    screen: 'player',
  }),
  rule({
    id: 'E4.two-reds',
    says: 'Two reds end the session.',
    names: ['redsBefore', 'two reds end'],
    screen: 'player',
  }),
  rule({
    id: 'E4.stop',
    says: 'Stop is one action and ends at once.',
    names: ['stopSession', 'I14'],
    screen: 'player',
  }),
  rule({
    id: 'E4.profile',
    says: 'Strict (any pain ends the item) where pain flares easily and after a red; else up to 2 is fine.',
    source: 'sources 000 and 003, which differ',
    mark: '?',
    names: ['profile', 'strict profile'],
    screen: 'player',
  }),
];

const learning: readonly SafetyRule[] = [
  rule({
    id: 'D1',
    says: 'A dose rises by one step after two green sessions with good mornings, at most a fifth in a week.',
    screen: 'plan, progress',
  }),
  rule({
    id: 'D2',
    says: 'What eases may be done once or twice more, at pain up to 2, and is preferred next time.',
    source: 'sources 000 and 001',
    mark: 'S',
    screen: 'player, plan',
  }),
  rule({
    id: 'D3',
    says: 'Amber, a missing morning or a new check holds the dose.',
    names: ['D3', 'I08'],
    screen: 'plan',
  }),
  rule({ id: 'D4', says: 'One step down after two ambers or a worse morning.', screen: 'plan' }),
  rule({
    id: 'D5',
    says: 'After a red the variation rests seven days and returns one level lower with half its dose; another red, 28 days.',
    screen: 'plan',
  }),
  rule({
    id: 'D6',
    says: 'Reds in two families: flare mode; three reds: see a clinician.',
    screen: 'plan, progress',
  }),
  rule({
    id: 'D7',
    says: 'After a gap of four days one step down, after fourteen the starting dose.',
    screen: 'plan',
  }),
  rule({
    id: 'D8',
    says: 'No rise while pain is on the rise over a week, or things feel worse.',
    screen: 'plan',
  }),
  rule({
    id: 'D9',
    says: 'A clinician’s prescription is a ceiling of dose and of kind, and lifts no lock.',
    screen: 'plan',
    shownBy: ['shareOfLetter'],
  }),
  rule({
    id: 'D10',
    says: 'Where pain is above 5 to begin with, a rise of 1 is amber and of 2 is red.',
    screen: 'player',
  }),
  rule({
    id: 'E5b',
    says: 'Prepare, loosen, preferred, strengthen, settle; both sides; at most one new move; never one joint’s end of range twice in a row where it can be helped.',
    source: 'order of source 000; the rest is ours',
    mark: 'P',
    screen: 'plan',
  }),
  rule({
    id: 'E5b.break',
    says: 'A work break: three minutes, standing or on a chair.',
    names: ['work-break'],
    screen: 'plan',
    shownBy: ['work-break'],
  }),
];

const gates: readonly SafetyRule[] = [
  ...(
    [
      ['G1', 'Three calm sessions in a week and two mornings not worse open the next phase.'],
      ['G2', 'Two weeks or six sessions, mostly green, pain down: phase 2.'],
      ['G3', 'Two more weeks and a steady leg: phase 3.'],
      ['G4', 'Two weeks without leg symptoms: loaded bending.'],
      ['G5', 'No groin or knee trouble: pigeon and its kin.'],
      ['G6', 'Four weeks in phase 3 with little pain: keep up with less.'],
    ] as const
  ).map(([id, says]) => rule({ id, says, screen: 'plan, progress' })),
  rule({
    id: 'E6.back',
    says: 'One phase back with a flare, or two reds in seven days.',
    names: ['stepBack', 'findStepsBack', 'step back'],
    screen: 'plan, progress',
  }),
];

const referral: readonly SafetyRule[] = [
  ...(
    [
      [
        'E7.two-weeks',
        'Worse after two weeks: see a clinician soon.',
        'worse-after-two-weeks',
        PROPOSAL,
        'P',
      ],
      [
        'E7.six-weeks',
        'No better after six weeks: see a clinician, not more exercise.',
        'no-change-after-six-weeks',
        PROPOSAL,
        'P',
      ],
      [
        'E7.farther',
        'The farthest point moved down for a week: see a clinician soon.',
        'farther-for-a-week',
        PROPOSAL,
        'P',
      ],
      [
        'E7.long-standing',
        'Pain for over twelve weeks at the start: a clinician alongside.',
        'long-standing',
        'source 003',
        'S',
      ],
      [
        'E7.flat',
        'No change in twelve weeks: a clinician’s review.',
        'flat-after-twelve-weeks',
        PROPOSAL,
        'P',
      ],
    ] as const
  ).map(([id, says, name, source, mark]) =>
    rule({ id, says, names: [name], source, mark, screen: 'progress', shownBy: ['findReferrals'] }),
  ),
  rule({
    id: 'E8.short',
    says: 'The short check before every session; what was told within the hour is not asked again.',
    names: ['shortParts', 'whatToAsk'],
    screen: 'check',
    shownBy: ['whatToAsk'],
  }),
  rule({
    id: 'E8.whole',
    says: 'The whole check after 14 days, a gap of 14 days, a sign, a clearance, a leg that got worse, a jump in pain, or new rules; no session before it.',
    names: ['reScreenReasons', 'isExpired'],
    screen: 'check, today',
    shownBy: ['whatToAsk'],
  }),
  rule({
    id: 'E8.kept',
    says: 'Answers carry their time, are never changed, and keep their order when the clock is set back.',
    names: ['eventToOrder', 'orderOf'],
    mark: null,
    screen: 'check',
  }),
];

const clinicianRules: readonly SafetyRule[] = [
  rule({
    id: 'B.5',
    says: 'Assisted techniques only with a therapist, consent that day, agreed words to stop, and none of its exclusions.',
    names: ['B.5', 'judgeVisit'],
    screen: 'table',
    shownBy: ['judgeVisit'],
  }),
  rule({
    id: 'B.6',
    says: `A clinician first: ${clinicianFirstIds.join(', ')}, under 18.`,
    names: ['B.6'],
    screen: 'check, today',
  }),
];

type Invariant = readonly [
  id: string,
  says: string,
  screen: string,
  options?: Partial<Pick<SafetyRule, 'mark' | 'missing' | 'names'>>,
];

const invariants: readonly Invariant[] = [
  ['I01', 'No session without whole, fresh answers to the present rules.', 'today'],
  ['I02', 'A lock leaves no session, whatever else is so.', 'today, emergency'],
  [
    'I03',
    'Nothing blocked for the side that works is ever planned, prescribed or taken from a file.',
    'plan',
  ],
  ['I04', 'What is limited says so and keeps to the cap.', 'plan, player'],
  ['I05', 'One more condition never allows more.', 'plan'],
  ['I06', '"Not sure" is never safer than yes.', 'check'],
  ['I07', 'After a worse morning nothing rises.', 'plan'],
  ['I08', 'Missing answers raise nothing.', 'plan'],
  ['I09', 'Doses stay inside their bounds, whatever the record holds.', 'plan'],
  ['I10', 'At most one step up a session, a fifth a week.', 'plan'],
  ['I11', 'Easing adds at most two, never in more pain.', 'player'],
  ['I12', 'After a red: seven days away, then half.', 'plan'],
  ['I13', 'Both sides, or a recorded block; mirrored people get mirrored sessions.', 'plan, player'],
  ['I14', 'Stop ends in the same step, within one frame.', 'player'],
  [
    'I15',
    'Emergency screens read offline and carry no timer.',
    'emergency, today',
    { names: ['I15', 'adviceTexts'] },
  ],
  ['I16', 'A session takes the time that was asked for.', 'plan, player'],
  ['I17', 'No phase or gate is jumped.', 'plan'],
  ['I18', 'Nothing assisted in a session of one’s own; a therapist’s only as B.5 allows.', 'table'],
  [
    'I19',
    'A clinician’s edit over a block or bound needs a reason and is kept with it; no lock is passed.',
    'plan',
  ],
  ['I20', 'A new yes voids clearances.', 'today'],
  ['I21', 'The same input gives the same plan; nothing throws.', 'plan', { mark: null }],
  ['I22', 'Blocks and limits equal the matrix of B.4.', 'plan', { names: ['I22', 'conditionRules'] }],
  ['I23', 'No promise and no diagnosis in any sentence.', 'every screen'],
  [
    'I24',
    'The record loses nothing and replays alike.',
    'progress',
    { mark: null, names: ['I24', 'mergeEvents'] },
  ],
  ['I25', 'Nothing that needs what is not there.', 'plan'],
  ['I26', 'Symptoms down the leg leave only the calm phase, in that session and the next.', 'player, plan'],
  ['I27', 'Balance always comes with a hold.', 'plan, player'],
  ['I28', 'Changed answers plan anew before anything is played.', 'today, player'],
  ['I29', 'At most one question about pain in an item.', 'player'],
  [
    'I30',
    'Goals are the mean of what was answered; pain has both its marks, and none from a start of nothing.',
    'progress',
  ],
];

const invariantToRule = ([id, says, screen, options]: Invariant): SafetyRule =>
  rule({ id, says, screen, ...options });

/** Every rule, in the order of the page. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: 'What follows from a sign (B.2, B.3)', rules: actions },
  { title: 'Warning signs (B.3)', rules: redFlags.map(flagToRule) },
  { title: 'Conditions (B.4)', rules: conditions.map(conditionToRule) },
  { title: 'Clinicians (B.5, B.6)', rules: clinicianRules },
  { title: 'What is asked (E1)', rules: intakeRules },
  { title: 'Class and triage (E2, E3)', rules: triage },
  { title: 'In a session (E4)', rules: session },
  { title: 'Doses and sessions (E5)', rules: learning },
  { title: 'Gates (E6)', rules: gates },
  { title: 'Referral and checking again (E7, E8)', rules: referral },
  { title: 'Invariants (E9)', rules: invariants.map(invariantToRule) },
];
