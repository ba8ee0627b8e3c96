import type { EvidenceMark } from '@ilium/movement';
import { type ConditionId, clinicianFirstIds, type RedFlagId } from '@ilium/record';
import { type Condition, conditions, type RedFlag, redFlags } from '@ilium/safety';

/** Whether a rule is in force. `partly`: some of it is, and `missing` says what is not. */
export type RuleStatus = 'enforced' | 'partly' | 'not yet';

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

const triage: readonly SafetyRule[] = [
  rule({
    id: 'E1',
    says: 'What is asked before anything is planned; every safety question needs an answer, "not sure" included.',
    screen: 'check',
  }),
  rule({
    id: 'E2.class',
    says: 'How easily pain flares decides phase, holds, repetitions, items and minutes.',
    names: ['irritabilityOf', 'classCaps'],
    screen: 'plan',
  }),
  rule({
    id: 'E2.bounds',
    says: 'Doses and sessions have absolute bounds: 240 s of stretch per side and movement, 30 minutes, two sessions a day, two heavy items.',
    names: ['stretchSeconds', 'mostSessionsADay', 'longestSession', 'sessionsToday'],
    screen: 'plan',
    missing: 'Several sets of band or one-leg work every other day only is kept by planning one set.',
  }),
  rule({
    id: 'E3.T1',
    says: 'An emergency sign locks, and its screen comes first.',
    names: ["'emergency'"],
    screen: 'emergency',
  }),
  rule({
    id: 'E3.T2',
    says: 'An urgent sign locks until a clearance is recorded.',
    names: ["'urgent'"],
    screen: 'emergency',
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
    says: 'A clearance names who and when, is not dated ahead, and expires on any new yes.',
    names: ['dropVoidClearances', 'isClearanceDated', 'clearedFlags'],
    screen: 'check, today',
  }),
  rule({
    id: 'E3.again',
    says: 'Answers that locked cannot be replaced within 24 hours without a reason.',
    names: ['mayReplaceLock'],
    screen: 'check',
  }),
];

const session: readonly SafetyRule[] = [
  rule({
    id: 'E4.before',
    says: 'Pain of 8 or more before a session: none today.',
    names: ['mayStartWithPain', 'SEVERE_PAIN', "'severe-pain'"],
    screen: 'plan',
  }),
  rule({
    id: 'E4.green',
    says: 'Pain up to 2: go on.',
    names: ['go-on'],
    screen: 'player',
  }),
  rule({
    id: 'E4.amber',
    says: 'Pain of 3 to 5, or 2 more than before: half the range, short holds, one more try.',
    names: ['halve-and-retry'],
    screen: 'player',
  }),
  rule({
    id: 'E4.red',
    says: 'Pain above 5, 3 more than before, or something sharp: the item ends and its family rests today.',
    names: ['rest-family-today'],
    screen: 'player',
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
    names: ['ask-flags'],
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
    names: ['redsBefore'],
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
    names: ['profile'],
    screen: 'player',
  }),
];

const learning: readonly SafetyRule[] = [
  rule({
    id: 'D1',
    says: 'Raise a dose by one step after two green sessions with good mornings.',
    status: 'not yet',
    missing: 'No dose rises by itself yet.',
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
    says: 'Hold the dose on amber or a missing morning.',
    names: ['D3', 'I08'],
    status: 'not yet',
    missing: 'Nothing rises yet, so nothing has to be held.',
  }),
  rule({
    id: 'D4',
    says: 'Lower one step after two ambers or a worse morning.',
    status: 'not yet',
    missing: 'A worse morning shuts G1; doses are not lowered yet.',
  }),
  rule({
    id: 'D5',
    says: 'After a red the variation rests seven days and returns with half its dose; another red, 28 days.',
    screen: 'plan',
    missing: 'The second red rests seven days too, and no lower level is chosen.',
  }),
  rule({
    id: 'D6',
    says: 'Reds in two families: flare mode; three reds: see a clinician.',
    status: 'not yet',
    missing: 'Not built.',
  }),
  rule({
    id: 'D7',
    says: 'After a gap of four days one step down, after fourteen the starting dose.',
    status: 'not yet',
    missing: 'A gap of 14 days asks for the whole check; doses stay.',
  }),
  rule({
    id: 'D8',
    says: 'No raise while pain is on the rise over a week.',
    status: 'not yet',
    missing: 'Nothing rises yet.',
  }),
  rule({
    id: 'D9',
    says: 'A clinician’s prescription is a ceiling, and lifts no lock.',
    status: 'not yet',
    missing: 'There are no prescriptions yet.',
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
];

const gates: readonly SafetyRule[] = [
  rule({
    id: 'G1',
    says: 'Three calm sessions in a week and two mornings not worse open the next phase.',
    screen: 'plan',
  }),
  ...(
    [
      ['G2', 'Two weeks or six sessions, mostly green, pain down: phase 2.'],
      ['G3', 'Two more weeks and a steady leg: phase 3.'],
      ['G4', 'Two weeks without leg symptoms: loaded bending.'],
      ['G5', 'No groin or knee trouble: pigeon and its kin.'],
    ] as const
  ).map(([id, says]) =>
    rule({
      id,
      says,
      screen: 'plan',
      missing:
        id === 'G4'
          ? 'Shut until met, which is not counted from the record yet. That M23 needs it too after leg pain of the past is not known.'
          : 'Shut until met; what meets it is not counted from the record yet.',
    }),
  ),
  rule({
    id: 'G6',
    says: 'Four weeks in phase 3 with little pain: keep up with less.',
    status: 'not yet',
    missing: 'Not built.',
  }),
];

const referral: readonly SafetyRule[] = [
  rule({
    id: 'E7.two-weeks',
    says: 'Worse after two weeks: see a clinician soon.',
    status: 'not yet',
    missing: 'Not built.',
  }),
  rule({
    id: 'E7.six-weeks',
    says: 'No better after six weeks: see a clinician, not more exercise.',
    status: 'not yet',
    missing: 'Not built.',
  }),
  rule({
    id: 'E7.farther',
    says: 'The farthest point moved down for a week: see a clinician soon.',
    status: 'not yet',
    missing: 'Not built.',
  }),
  rule({
    id: 'E7.twelve-weeks',
    says: 'Pain for over twelve weeks at the start: a clinician alongside.',
    source: 'source 003',
    mark: 'S',
    status: 'not yet',
    missing: 'Not built.',
  }),
  rule({
    id: 'E8',
    names: ['E8', 'isExpired', "'expired'"],
    says: 'A short check before every session; the whole one after 14 days, a long gap, a new sign, or new rules.',
    screen: 'check',
    missing:
      'Answers to older rules are refused by the safety room; the app does not tell it their version yet.',
  }),
];

const clinicianRules: readonly SafetyRule[] = [
  rule({
    id: 'B.5',
    says: 'Assisted techniques only with a therapist, consent that day and none of its exclusions.',
    names: ['I18', 'isAssisted'],
    missing: 'They are never planned; the therapist’s side is not built.',
    screen: 'library',
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
  options?: Partial<Pick<SafetyRule, 'mark' | 'status' | 'missing' | 'screen' | 'names'>>,
];

const notBuilt = (missing: string) => ({ status: 'not yet', missing }) as const;

const invariants: readonly Invariant[] = [
  ['I01', 'No session without whole, fresh answers to the present rules.'],
  ['I02', 'A lock leaves no session, whatever else is so.'],
  [
    'I03',
    'Nothing blocked for the side that works is ever planned.',
    { missing: 'Prescriptions and imports do not exist yet.' },
  ],
  ['I04', 'What is limited says so and keeps to the cap.'],
  ['I05', 'One more condition never allows more.'],
  ['I06', '"Not sure" is never safer than yes.'],
  [
    'I07',
    'After a worse morning nothing rises.',
    { missing: 'Nothing raises doses yet.', names: ['I07', 'isG1Met'] },
  ],
  ['I08', 'Missing answers raise nothing.'],
  ['I09', 'Doses stay inside their bounds, whatever the record holds.'],
  ['I10', 'At most one step up a session, 20 % a week.', notBuilt('No rule raises a dose yet.')],
  ['I11', 'Easing adds at most two, never in more pain.'],
  [
    'I12',
    'After a red: seven days away, then half.',
    { missing: 'Near its least a dose may be more than half; extra repetitions may still come on top.' },
  ],
  ['I13', 'Both sides, or a recorded block; mirrored people get mirrored sessions.'],
  ['I14', 'Stop ends in the same step.', { screen: 'player' }],
  ['I15', 'Emergency screens read offline and carry no timer.', notBuilt('Left to the browser tests.')],
  ['I16', 'A session takes the time that was asked for.'],
  ['I17', 'No phase or gate is jumped.', { missing: 'Only G1 is counted from the record.' }],
  ['I18', 'Nothing assisted in a session of one’s own.', { missing: 'The clinician’s side is not built.' }],
  ['I19', 'A clinician’s edits need a reason.', notBuilt('Clinician edits do not exist yet.')],
  ['I20', 'A new yes voids clearances.'],
  ['I21', 'The same input gives the same plan; nothing throws.', { mark: null }],
  ['I22', 'Blocks and limits equal the matrix of B.4.', { names: ['I22', 'conditionRules'] }],
  ['I23', 'No promise and no diagnosis in any sentence.'],
  ['I24', 'The record loses nothing and replays alike.', { mark: null, names: ['I24', 'mergeEvents'] }],
  ['I25', 'Nothing that needs what is not there.'],
  [
    'I26',
    'Symptoms down the leg leave only the calm phase.',
    { missing: 'The next session does not know of it yet.' },
  ],
  ['I27', 'Balance always comes with a hold.'],
  ['I28', 'Changed answers plan anew before anything is played.', notBuilt('Left to the app’s tests.')],
  ['I29', 'At most one question about pain in an item.'],
  ['I30', 'Outcome arithmetic.', notBuilt('Not built.')],
];

const invariantToRule = ([id, says, options]: Invariant): SafetyRule => rule({ id, says, ...options });

/** Every rule, in the order of the page. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: 'Warning signs (B.3)', rules: redFlags.map(flagToRule) },
  { title: 'Conditions (B.4)', rules: conditions.map(conditionToRule) },
  { title: 'Clinicians (B.5, B.6)', rules: clinicianRules },
  { title: 'Check and triage (E1–E3)', rules: triage },
  { title: 'In a session (E4)', rules: session },
  { title: 'Doses and sessions (E5)', rules: learning },
  { title: 'Gates (E6)', rules: gates },
  { title: 'Referral and checking again (E7, E8)', rules: referral },
  { title: 'Invariants (E9)', rules: invariants.map(invariantToRule) },
];
