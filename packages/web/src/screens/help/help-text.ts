/** When to stop while moving (E4), in plain words. */
export const stopRules: readonly string[] = [
  'A pull or a stretch is fine. Pain up to 2 of 10 is fine too.',
  'Pain of 3 to 5: go half as far. If it stays, leave that move.',
  'Pain above 5, or 3 more than when you began: stop that move for today.',
  'Sharp, catching or pinching pain: stop that move at once.',
  'Pain, tingling or numbness that runs farther down the leg: stop, and come back to the middle.',
  'New weakness, numbness between the legs, or a change of bladder or bowel: stop and call for help.',
  'Worse the next morning, and still worse a day later: rest that move for a week.',
];

/** What research says, and how sure it is. */
export const evidence: readonly { readonly title: string; readonly paragraphs: readonly string[] }[] = [
  {
    title: 'Stretching',
    paragraphs: [
      'Stretching makes you more limber, for a while at first and for longer with weeks of practice. About four minutes for one muscle in a session seems to be enough, and light stretching works as well as hard stretching.',
      'For back pain, we found no good trial of stretching alone. The ease that many feel at once is real to them; how long it lasts differs.',
    ],
  },
  {
    title: 'Exercise for back pain',
    paragraphs: [
      'A review of 249 trials found that exercise helps long-lasting back pain by a modest amount. No single kind of exercise is clearly the best.',
      'Hip strengthening on top of other care brought a small extra gain in five trials with 309 people; less than most people would notice.',
    ],
  },
  {
    title: 'Pain that runs down the leg',
    paragraphs: [
      'For sciatica, exercise eased leg pain a little more than advice did in the first weeks, and no more later. How sure that is remains low.',
    ],
  },
  {
    title: 'How long it takes',
    paragraphs: [
      'Many people feel some ease within days to weeks. Strength takes 6 to 12 weeks. Pain that is new often settles within six weeks; pain that has lasted longer moves more slowly.',
      'Pain also goes up and down by itself. A line that falls shows what happened, not why.',
    ],
  },
  {
    title: 'Doing it',
    paragraphs: [
      'Most people do not carry on with exercises they are given. Fewer than four at a time, a fixed place, and knowing the reason all make it more likely. That is why sessions here are short and each move says why it is there.',
    ],
  },
];

/** The documents that the movements come from. */
export const origins: readonly { readonly source: string; readonly what: string }[] = [
  { source: '000', what: 'A two-part programme of stretches and strength for pain on one side.' },
  { source: '001', what: 'A three-minute set for pain that runs into the leg.' },
  { source: '002', what: 'Two techniques that a therapist does with you at a table.' },
  { source: '003', what: 'Five stretches and four strength exercises.' },
  { source: '004', what: 'Six stretches for back and hips.' },
];

/** What no source says, and a clinician should look at first. */
export const ours: readonly string[] = [
  'Joint angles, rests, and starting doses where the source gives none.',
  'The bounds that no automatic rule may pass.',
  'How easily your pain is stirred up, worked out from your answers.',
  'How doses rise and fall with your answers.',
  'The list of conditions that block or limit a move, and how far.',
  'The order of a session and the time to change position.',
];
