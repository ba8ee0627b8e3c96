import type { EvidenceMark, RuleId } from '@ilium/movement';
import type { ClinicianFirstId, FlagDetailId, RedFlagId } from '@ilium/record';
import type { Tier } from './assessment.ts';

/** Who a flag is put to; the rest never see it and need not answer it (B.3). */
export type FlagAudience = 'everyone' | 'pregnant' | 'joint-replacement' | 'under-18';

/** Raises a flag's tier when one of these is so. A detail that was not answered counts as yes (I06). */
export interface Escalation {
  readonly to: Exclude<Tier, 'none'>;
  readonly details?: readonly FlagDetailId[];
  readonly withFlags?: readonly RedFlagId[];
  readonly withHistory?: readonly ClinicianFirstId[];
}

/** A warning sign that decides whether to exercise at all (B.3). */
export interface RedFlag {
  readonly id: RedFlagId;
  /**
   * The sign as one plain line of at most twelve words, for lists. It speaks to nobody and of nobody by name: the person
   * reads it before it is sent, and the therapist after.
   */
  readonly label: string;
  /** Answered with yes, no or not sure. */
  readonly question: string;
  /** Things to count or look for, where the question speaks of a list. */
  readonly points: readonly string[];
  /** Completes "I have hip or back pain, and …" for the person on the phone. */
  readonly say: string;
  /** Why this should not wait, in one calm sentence; names no diagnosis. */
  readonly because: string;
  /** What clinicians think of; for the record and for reviewers, never shown as a finding. */
  readonly suspicion: string;
  /** The tier of a bare yes; `routine` where only an escalation makes it matter. */
  readonly tier: Exclude<Tier, 'none'>;
  readonly escalations: readonly Escalation[];
  /** Whether the calm phase may run while the tier is `soon` (B.3 column "gentle?"). */
  readonly gentleAllowed: boolean;
  /** `not sure` counts as yes: so for every emergency and urgent row. Rows of tier `soon` are only noted then. */
  readonly unsureCountsAsYes: boolean;
  readonly askedOf: FlagAudience;
  readonly rule: RuleId;
  readonly mark: EvidenceMark;
}

type Row = Omit<
  RedFlag,
  'points' | 'escalations' | 'gentleAllowed' | 'unsureCountsAsYes' | 'askedOf' | 'rule'
> &
  Partial<Pick<RedFlag, 'points' | 'escalations' | 'gentleAllowed' | 'askedOf'>>;

const flag = (row: Row): RedFlag => ({
  points: [],
  escalations: [],
  gentleAllowed: false,
  askedOf: 'everyone',
  ...row,
  unsureCountsAsYes: row.tier === 'emergency' || row.tier === 'urgent',
  rule: row.id,
});

const legSigns: readonly RedFlagId[] = ['RF05', 'RF06a', 'RF06b', 'RF07'];
const nerveSigns: readonly RedFlagId[] = ['RF01', 'RF02', 'RF03', 'RF04', ...legSigns];

/** The 33 rows of B.3, in its order. Wordings are ours. */
export const redFlags: readonly RedFlag[] = [
  flag({
    id: 'RF01',
    label: 'Passing urine has become hard to start, stop or feel',
    question: 'Is it newly hard to start, hold or stop your urine, or to feel it pass?',
    say: 'I have new trouble with my bladder',
    because: 'With back pain, this can mean that nerves low in the spine are being pressed.',
    suspicion: 'cauda equina',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF02',
    label: 'Control or feeling of the bowel is lost',
    question: 'Have you newly lost control of your bowel, or stopped feeling it move?',
    say: 'I have newly lost control or feeling of my bowel',
    because: 'With back pain, this can mean that nerves low in the spine are being pressed.',
    suspicion: 'cauda equina',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF03',
    label: 'Numb, or feels odd, between the legs',
    question: 'Is there new numbness or a strange feeling where you would sit on a saddle?',
    points: ['between the legs', 'genitals', 'buttocks', 'around the back passage'],
    say: 'I have new numbness between my legs',
    because: 'With back pain, this can mean that nerves low in the spine are being pressed.',
    suspicion: 'cauda equina',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF04',
    label: 'Sexual feeling is lost, or sex no longer works',
    question:
      'Since the pain started, have you lost feeling in your genitals, or has sex stopped working as before?',
    say: 'I have newly lost sexual feeling or function',
    because: 'With back pain, this can mean that nerves low in the spine are being pressed.',
    suspicion: 'cauda equina',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF05',
    label: 'Pain, numbness or weakness runs down both legs',
    question: 'Does new pain, tingling, numbness or weakness run down both of your legs?',
    say: 'I have new symptoms running down both legs',
    because: 'Signs on both sides at once need a check of the nerves in the spine.',
    suspicion: 'cauda equina or spinal cord',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF06a',
    label: 'A leg is getting weaker fast, or both legs are weak',
    question: 'Is a leg or foot losing strength within hours or days, or are both legs weak?',
    say: 'my leg is quickly getting weaker, or both legs are weak',
    because: 'Strength that goes quickly can mean that a nerve is in trouble.',
    suspicion: 'cauda equina or a severe nerve root problem',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF06b',
    label: 'One leg is newly weak, or its foot drags',
    question:
      'Is one leg newly weak, does it give way, or does its foot drag, without getting quickly worse?',
    say: 'one of my legs is newly weak',
    because: 'New weakness in one leg should be examined before you load it.',
    suspicion: 'progressive nerve deficit',
    tier: 'urgent',
    mark: 'R',
  }),
  flag({
    id: 'RF07',
    label: 'Walking is unsteady, shocks run down the spine, or hands are numb',
    question: 'Has walking become unsteady or heavy, or do you feel shocks down your spine or numb hands?',
    say: 'my walking is unsteady, shocks run down my spine, or my hands are numb',
    because: 'These signs can come from the spinal cord and need an examination.',
    suspicion: 'cord compression or myelopathy',
    tier: 'urgent',
    escalations: [
      {
        to: 'emergency',
        details: ['RF07.worsening-over-days'],
        withFlags: ['RF14'],
        withHistory: ['cancer-treatment'],
      },
    ],
    mark: 'R',
  }),
  flag({
    id: 'RF08',
    label: 'It has hurt since a hard fall, crash or blow',
    question: 'Did the pain come after a hard fall, a crash or a heavy blow in recent weeks?',
    say: 'it began after a hard fall, crash or blow',
    because: 'Pain after a hard knock should be checked for a break.',
    suspicion: 'fracture',
    tier: 'urgent',
    escalations: [{ to: 'emergency', details: ['RF08.cannot-stand-or-walk'], withFlags: nerveSigns }],
    mark: 'R',
  }),
  flag({
    id: 'RF09',
    label: 'Strong pain struck after a small bump, lift or cough',
    question:
      'Did strong pain strike after a small bump, lift or cough, and are you 65 or over, or have thin bones or long steroid use?',
    say: 'strong pain struck after a small bump, lift or cough',
    because: 'Thinner bones can crack with little force.',
    suspicion: 'vertebral or insufficiency fracture',
    tier: 'urgent',
    mark: 'R',
  }),
  flag({
    id: 'RF10',
    label: 'Since a fall a leg cannot bear weight or be lifted',
    question: 'Since a fall, can you not stand on the leg or lift it, or does it look shorter or turned out?',
    say: 'since a fall I cannot stand on my leg or lift it, or it looks shorter or turned out',
    because: 'A leg that will not carry you after a fall needs an X-ray.',
    suspicion: 'hip fracture',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF11',
    label: 'A deep groin or thigh ache builds up in running',
    question: 'Does a deep ache in the groin or front of the thigh build up as you run, march or hop?',
    points: [
      'you trained more than usual lately',
      'you eat too little for your training, or periods stopped',
      'you take medicine for thin bones',
    ],
    say: 'a deep groin ache builds up when I run or hop',
    because: 'Until it is checked, keep weight and impact off that leg where you can.',
    suspicion: 'stress fracture of the femoral neck or shaft',
    tier: 'urgent',
    mark: 'R',
  }),
  flag({
    id: 'RF12a',
    label: 'Fever with a hot or stiff hip, or feeling very ill',
    question:
      'Do you have fever or shivers together with a hot or suddenly stiff hip, or do you feel very ill?',
    say: 'I have fever with a hot or stuck hip, or feel very ill',
    because: 'An infection in a joint or the blood has to be treated within hours.',
    suspicion: 'septic arthritis or sepsis',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF12b',
    label: 'Fever, sweats or feeling unwell with new pain',
    question: 'Do you have fever, sweats or feel unwell along with new back or hip pain?',
    say: 'I have fever or sweats with new pain',
    because: 'Fever with new pain can mean an infection.',
    suspicion: 'spinal infection or abscess',
    tier: 'urgent',
    mark: 'R',
  }),
  flag({
    id: 'RF13',
    label: 'New pain, and something that makes an infection likelier',
    question: 'Is the pain new, and does any of these fit?',
    points: [
      'an infection in recent weeks',
      'an operation or injection at the spine or hip',
      'drugs injected into a vein',
      'weak defences against infection',
      'contact with tuberculosis',
    ],
    say: 'my pain is new and I have a raised risk of infection',
    because: 'With this history, new pain should be checked for infection.',
    suspicion: 'infection',
    tier: 'urgent',
    mark: 'R',
  }),
  flag({
    id: 'RF14',
    label: 'Cancer at some time, and this pain is new',
    question: 'Have you ever had cancer, and is this pain new or different from what you know?',
    say: 'I have had cancer and this pain is new to me',
    because: 'After cancer, a new pain deserves a look of its own.',
    suspicion: 'metastasis',
    tier: 'urgent',
    escalations: [{ to: 'emergency', withFlags: legSigns }],
    mark: 'R',
  }),
  flag({
    id: 'RF15',
    label: 'Weight loss without trying, night sweats, or lumps',
    question: 'Have you lost weight without trying, sweated through the night, or found lumps?',
    say: 'I have unplanned weight loss, night sweats or lumps',
    because: 'These are worth a check-up of your whole health.',
    suspicion: 'malignancy or tuberculosis',
    tier: 'soon',
    escalations: [{ to: 'urgent', withFlags: ['RF14', 'RF16'] }],
    mark: 'R',
  }),
  flag({
    id: 'RF16',
    label: 'The pain never leaves, keeps growing, and nothing eases it',
    question: 'Is the pain always there and steadily growing, with no position that helps?',
    points: [
      'or is it in the middle of the back, or like a belt',
      'or does it wake you and not let you sleep again',
    ],
    say: 'my pain is constant, growing, and nothing eases it',
    because: 'Pain that never lets go is unlike ordinary back pain and should be looked at.',
    suspicion: 'malignancy, infection or fracture',
    tier: 'urgent',
    mark: 'R',
  }),
  flag({
    id: 'RF17',
    label: 'A sudden tearing pain struck the back, belly or side',
    question:
      'Did a severe, tearing pain strike in back, belly or side, with faintness, cold sweat or a throbbing belly?',
    points: ['it matters more if you are over 60, smoke, or know of a widened artery'],
    say: 'a sudden tearing pain struck my back or belly',
    because: 'This can come from a large blood vessel.',
    suspicion: 'aortic aneurysm or dissection',
    tier: 'emergency',
    mark: 'R',
  }),
  flag({
    id: 'RF18',
    label: 'Chest pain, short breath, a collapse, or blood in coughing',
    question: 'Do you have chest pain, breathlessness, a collapse, or blood when you cough?',
    say: 'I have chest pain, breathlessness, a collapse or cough up blood',
    because: 'Heart and lungs come first.',
    suspicion: 'cardiac event or pulmonary embolism',
    tier: 'emergency',
    mark: 'M',
  }),
  flag({
    id: 'RF19',
    label: 'One calf or thigh is swollen, warm and tender',
    question: 'Is one calf or thigh swollen, warm, tender, and redder or darker than the other?',
    say: 'one of my legs is swollen, warm and tender',
    because: 'This can come from a clot in a vein.',
    suspicion: 'deep vein thrombosis',
    tier: 'urgent',
    escalations: [{ to: 'emergency', withFlags: ['RF18'] }],
    mark: 'R',
  }),
  flag({
    id: 'RF20a',
    label: 'A leg has suddenly gone cold, pale or blue, and numb',
    question: 'Has a leg suddenly gone cold, pale or blue, and numb?',
    say: 'my leg has suddenly gone cold, pale and numb',
    because: 'This can mean that blood no longer reaches the leg.',
    suspicion: 'acute limb ischaemia',
    tier: 'emergency',
    mark: 'M',
  }),
  flag({
    id: 'RF20b',
    label: 'Walking brings a leg cramp that goes with standing still',
    question: 'Does a cramp in calf or buttock come on as you walk and go within minutes of standing still?',
    say: 'walking brings on a cramp in my leg that goes when I stand still',
    because: 'Cramp like this can be about blood flow rather than the back.',
    suspicion: 'peripheral arterial claudication; stenosis when only sitting or bending eases it',
    tier: 'soon',
    gentleAllowed: true,
    mark: 'M',
  }),
  flag({
    id: 'RF21',
    label: 'Long back pain that began young and eases with moving',
    question:
      'Did the pain begin before 45, has it lasted over three months, and do four or more of these fit?',
    points: [
      'it began before 35',
      'it wakes you in the second half of the night',
      'buttock pain',
      'moving helps, rest does not',
      'anti-inflammatory tablets help within two days',
      'a parent, brother, sister or child has this kind of illness',
      'arthritis',
      'sore tendons where they join the bone',
      'psoriasis',
    ],
    say: 'my pain began young and follows an inflammatory pattern',
    because: 'This pattern deserves blood tests and a specialist’s view; gentle movement is fine meanwhile.',
    suspicion: 'axial spondyloarthritis',
    tier: 'soon',
    gentleAllowed: true,
    mark: 'R',
  }),
  flag({
    id: 'RF22',
    label: 'Groin or hip pain at rest, and a risk for the bone',
    question: 'Does groin or hip pain trouble you at rest or at night, and does any of these fit?',
    points: [
      'long use of steroids',
      'heavy drinking',
      'sickle cell disease',
      'HIV',
      'chemotherapy or radiotherapy',
      'a hip once broken or out of joint',
    ],
    say: 'my hip hurts at rest and I have a risk for poor blood supply to the bone',
    because: 'Keep weight off that hip where you can until it has been looked at.',
    suspicion: 'avascular necrosis',
    tier: 'soon',
    escalations: [{ to: 'urgent', details: ['RF22.sudden-or-severe'] }],
    mark: 'R',
  }),
  flag({
    id: 'RF23a',
    label: 'Sudden strong testicle pain, or a hard, sore groin lump',
    question:
      'Is there sudden severe pain in a testicle, or a hard sore lump in the groin that stays out, with vomiting?',
    say: 'I have sudden testicle pain or a hard, sore lump in the groin',
    because: 'Both need surgeons to look within hours.',
    suspicion: 'testicular torsion or strangulated hernia',
    tier: 'emergency',
    mark: 'M',
  }),
  flag({
    id: 'RF23b',
    label: 'Blood in the urine, trouble in belly or pelvis, or a lump',
    question:
      'Is there blood in your urine, side pain with fever, trouble in belly or pelvis, or a lump you cannot explain?',
    say: 'I have blood in my urine, or signs from belly or pelvis',
    because: 'Organs in the belly can be felt in back and hip.',
    suspicion: 'visceral source',
    tier: 'urgent',
    mark: 'M',
  }),
  flag({
    id: 'RF24',
    label: 'A warning sign in pregnancy, such as bleeding',
    question: 'You are pregnant: do you have any of these now?',
    points: [
      'bleeding or fluid loss',
      'regular tightenings',
      'the baby moves less',
      'severe headache or changed sight',
      'chest pain',
      'a swollen calf',
    ],
    say: 'I am pregnant and have a warning sign',
    because: 'Your maternity unit wants to hear about this at any hour.',
    suspicion: 'obstetric',
    tier: 'emergency',
    askedOf: 'pregnant',
    mark: 'M',
  }),
  flag({
    id: 'RF25',
    label: 'The replaced hip or knee has changed, leaks or reddens',
    question:
      'Has your replaced hip or knee clunked, changed shape, stopped carrying you, leaked or reddened, or come with a fever?',
    say: 'my replaced joint has changed, leaks or is red',
    because: 'A replaced joint that changes needs the surgical team.',
    suspicion: 'dislocation, fracture around the implant, or infection',
    tier: 'urgent',
    escalations: [{ to: 'emergency', details: ['RF25.clunk-or-cannot-bear-weight'] }],
    askedOf: 'joint-replacement',
    mark: 'M',
  }),
  flag({
    id: 'RF26',
    label: 'Under 18, and the hip, groin or knee hurts',
    question: 'Do you limp, or does your hip, groin or knee hurt?',
    say: 'I am under 18 and my hip, groin or knee hurts',
    because: 'Growing hips have problems of their own, which a doctor should rule out.',
    suspicion: 'slipped epiphysis, Perthes, infection',
    tier: 'soon',
    escalations: [{ to: 'urgent', details: ['RF26.limp-or-fever'] }],
    askedOf: 'under-18',
    mark: 'M',
  }),
  flag({
    id: 'RF27',
    label: 'A stripe of blistering rash where it hurts',
    question: 'Is there a stripe of blistering rash where you hurt?',
    say: 'I have a stripe of blisters where it hurts',
    because: 'Treatment for such a rash works best when it starts early.',
    suspicion: 'shingles',
    tier: 'urgent',
    mark: 'M',
  }),
  flag({
    id: 'RF28',
    label: 'Pain of 8 or more that nothing settles for two days',
    question:
      'Has pain of 8 or more out of 10 kept you from sleep or self-care for two days, whatever you tried?',
    say: 'my pain is 8 or more out of 10 and nothing has settled it',
    because: 'Pain this strong needs help before exercise.',
    suspicion: 'severe, uncontrolled pain',
    tier: 'urgent',
    mark: 'P',
  }),
  flag({
    id: 'RF29',
    label: 'Swollen joints, a painful red eye, lasting diarrhoea or psoriasis',
    question:
      'Do you have other swollen joints, a painful red eye, diarrhoea that lasts, or psoriasis flaring up?',
    say: 'I have swollen joints, a painful red eye, lasting diarrhoea or a psoriasis flare',
    because: 'Together with back pain, this can point to inflammation in the body.',
    suspicion: 'inflammatory disease; uveitis with the eye',
    tier: 'soon',
    escalations: [{ to: 'urgent', details: ['RF29.red-painful-eye'] }],
    gentleAllowed: true,
    mark: 'R',
  }),
];

const flagById = new Map(redFlags.map((redFlag) => [redFlag.id, redFlag]));

/** The row of a flag. */
export function redFlagOf(id: RedFlagId): RedFlag {
  const found = flagById.get(id);
  if (!found) throw new Error(`no red flag ${id}`);
  return found;
}
