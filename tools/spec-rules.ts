const numbered = (letter: string, most: number, digits = 1): readonly string[] =>
  Array.from({ length: most }, (_, n) => `${letter}${String(n + 1).padStart(digits, '0')}`);

/**
 * Every rule that the specification gives an id, copied from it by hand and not from the code. Parts of a rule that it
 * writes as one table or sentence carry a name of ours after the id.
 */
export const specRules: readonly string[] = [
  // B.2 actions
  ...['B.2.E', 'B.2.U', 'B.2.S', 'B.2.R'],
  // B.3 warning signs, with what stands above and below the table
  ...['RF01', 'RF02', 'RF03', 'RF04', 'RF05', 'RF06a', 'RF06b', 'RF07', 'RF08', 'RF09', 'RF10', 'RF11'],
  ...['RF12a', 'RF12b', 'RF13', 'RF14', 'RF15', 'RF16', 'RF17', 'RF18', 'RF19', 'RF20a', 'RF20b', 'RF21'],
  ...['RF22', 'RF23a', 'RF23b', 'RF24', 'RF25', 'RF26', 'RF27', 'RF28', 'RF29'],
  ...['B.3.unsure', 'B.3.age', 'B.3.later'],
  // B.4 conditions
  ...['B.4:thr-recent', 'B.4:thr-late', 'B.4:thr-late-ant', 'B.4:spine-surg-recent', 'B.4:spine-fusion'],
  ...['B.4:knee', 'B.4:groin-pinch', 'B.4:lateral-hip', 'B.4:hip-oa', 'B.4:bone', 'B.4:leg-radiating'],
  ...['B.4:flexion-sensitive', 'B.4:extension-sensitive', 'B.4:pregnant-2-3', 'B.4:pgp', 'B.4:hypermobile'],
  ...['B.4:balance', 'B.4:head-down', 'B.4:no-floor', 'B.4:wrist', 'B.4:shoulder', 'B.4:hip-unstable'],
  ...['B.4:bleeding', 'B.4:abdo'],
  ...['B.5', 'B.6'],
  // E1 intake
  ...numbered('E1.', 16),
  'E1.whole',
  // E2 irritability and bounds, E3 triage
  ...['E2.class', 'E2.bounds'],
  ...numbered('E3.T', 7),
  ...['E3.order', 'E3.clearance', 'E3.again'],
  // E4 stop rules, row by row
  ...[
    'E4.check',
    'E4.before',
    'E4.green',
    'E4.amber',
    'E4.red',
    'E4.leg',
    'E4.alarm',
    'E4.dizzy',
    'E4.cramp',
  ],
  ...['E4.two-reds', 'E4.stop', 'E4.profile'],
  // E5 doses and sessions
  ...numbered('D', 10),
  ...['E5b', 'E5b.break'],
  // E6 gates
  ...numbered('G', 6),
  'E6.back',
  // E7 referral, E8 checking again
  ...['E7.two-weeks', 'E7.six-weeks', 'E7.farther', 'E7.long-standing', 'E7.flat'],
  ...['E8.short', 'E8.whole', 'E8.kept'],
  // E9 invariants
  ...numbered('I', 30, 2),
];
