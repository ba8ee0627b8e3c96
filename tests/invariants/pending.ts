/** An invariant, or a part of one, that no test of this folder proves yet. */
export interface Pending {
  readonly id: `I${number}`;
  /** The part that is meant; `null` for the whole. */
  readonly part: string | null;
  /** Why not yet, and what it waits for. */
  readonly because: string;
}

/** Everything that is not proved yet, said openly; docs/safety.md shows it as "not yet". */
export const pending: readonly Pending[] = [
  {
    id: 'I03',
    part: 'prescriptions and imported records',
    because:
      'Clinician edits and import do not exist yet. Edits of one’s own are planned again from scratch.',
  },
  {
    id: 'I05',
    part: 'sessions of the planner’s own choice',
    because:
      'There another condition may make room for a larger dose of something else, up to the same ceiling. The ceiling itself, and every dose of a programme, is proved.',
  },
  {
    id: 'I07',
    part: 'raised doses and levels',
    because: 'Nothing raises a dose by itself until the rules of learning (D1) are built.',
  },
  {
    id: 'I10',
    part: null,
    because: 'No rule raises a dose yet, so there is no step to count. It comes with D1.',
  },
  {
    id: 'I12',
    part: 'one level lower, and half of a dose that is already near its least',
    because:
      'Levels are not chosen from the record yet. Where half a dose is below its bounds, the planner takes the least the bounds allow, which may be more than half.',
  },
  {
    id: 'I12',
    part: 'extra repetitions on the painful side after a red',
    because: 'The planner still adds them where a variation has often eased before.',
  },
  {
    id: 'I13',
    part: 'mirrored poses on the screen',
    because: 'Proved in packages/body for joint angles; the drawn figure is tested with the screens.',
  },
  {
    id: 'I14',
    part: 'within one frame on a screen',
    because: 'The step itself is proved; the frame is measured in the browser tests.',
  },
  {
    id: 'I15',
    part: null,
    because: 'Reading a screen offline, and that it holds no timer, is for the browser tests.',
  },
  {
    id: 'I17',
    part: 'what meets the gates G2 to G6',
    because: 'Only G1 is counted from the record so far; the others stay shut.',
  },
  {
    id: 'I17',
    part: 'a change of class between two checks',
    because:
      'Someone whose pain calms from HIGH to LOW has phase 2 open at the next check: two phases at once. Whether that is meant is a question for a clinician.',
  },
  {
    id: 'I18',
    part: 'the clinician’s side: role, consent and B.5',
    because: 'There is no clinician role yet; assisted techniques are never planned.',
  },
  { id: 'I19', part: null, because: 'Clinician edits do not exist yet.' },
  {
    id: 'I26',
    part: 'the next session',
    because:
      'The record keeps the item as worse, but not that symptoms moved down; the next check asks for it.',
  },
  {
    id: 'I28',
    part: null,
    because:
      'Planning again is done by the app’s state, not by a pure room; a session left half-way can still be taken up after a new check.',
  },
  { id: 'I30', part: null, because: 'Outcome arithmetic is not built yet.' },
];
