import { findBannedWords, type LibraryIndex, type Plan } from '@ilium/movement';
import {
  adviceIds,
  adviceTexts,
  conditions,
  flagCards,
  flagDetails,
  redFlags,
  whatToSay,
} from '@ilium/safety';
import { planToTimeline } from '@ilium/session';
import { type Catalogue, english, indexToTitles } from '@ilium/words';
import fc from 'fast-check';
import { describe } from 'vitest';
import {
  arbitraryPerson,
  index,
  itemsOf,
  type Person,
  personToInput,
  planFor,
  smallIndexes,
} from './people.ts';
import { testInvariant } from './test-invariant.ts';

/** C.4 in its own words: what no sentence may promise or claim. */
const promises =
  /\b(fix(es|ed|ing)?|cur(es?|ed|ing)|for good|instant(ly)?|guarantee[sd]?|out of balance|prevents? injur\w*|corrects? (your )?posture|avoid (your )?(doctors?|medic\w+|surgery)|stem[- ]cells?|PRP|it[’']s your \w+)\b/i;

/** Everything that is shown or said about a plan. */
function planToTexts(plan: Plan, words: Catalogue): readonly string[] {
  const names = { titleOf: indexToTitles(index, words) };
  const items = itemsOf(plan);
  const timeline = plan.kind === 'session' ? planToTimeline(plan, index, { words }) : null;
  return [
    ...items.flatMap((item) => [
      words.reasonsToText(item.reasons, names),
      ...item.reasons.map((reason) => words.reasonToText(reason, names)),
      ...item.doseNotes.map((note) => words.doseNoteToText(note, item.sides[0] ?? null)),
      words.oneSidedToText(item.oneSided) ?? '',
    ]),
    ...Object.values(plan.rejections).flatMap((all) => all.map((one) => words.rejectionToText(one, names))),
    ...plan.waysOut.flatMap((way) => Object.values(words.wayOutToText(way))),
    ...(timeline?.cues.map(({ text }) => text) ?? []),
    ...(timeline?.items.flatMap(({ captions, title }) => [title, ...captions]) ?? []),
  ];
}

/** Everything that the check may say to anyone. */
const checkTexts: readonly string[] = [
  ...adviceIds.flatMap((id) => Object.values(adviceTexts[id]).flat()),
  ...conditions.flatMap(({ label, limit }) => [label, limit]),
  ...flagCards.flatMap(({ title, options }) => [title, ...options.map(({ label }) => label)]),
  ...flagDetails.map(({ question }) => question),
  ...redFlags.flatMap(({ label, question, points, say, because }) => [
    label,
    question,
    ...points,
    say,
    because,
  ]),
];

const judgedByText = new Map<string, boolean>();

/** Whether a text says what must not be said; each text is judged once. */
function isBad(text: string): boolean {
  const known = judgedByText.get(text);
  if (known !== undefined) return known;
  const bad = promises.test(text) || findBannedWords(text).length > 0;
  judgedByText.set(text, bad);
  return bad;
}

interface Speaker {
  readonly words: Catalogue;
  readonly check: readonly string[];
}

describe('everything that is said', () => {
  testInvariant<Speaker, readonly [Person, LibraryIndex]>(
    {
      says: 'I23 nothing that is said promises a cure or names a cause',
      subject: { words: english, check: checkTexts },
      broken: {
        'a reason promises': {
          words: { ...english, reasonToText: (...told) => `${english.reasonToText(...told)} It cures.` },
          check: checkTexts,
        },
        'the voice names a cause': {
          words: { ...english, headlineRest: 'Rest', firstMove: (title) => `${title}: it’s your piriformis` },
          check: checkTexts,
        },
        'the check promises': { words: english, check: [...checkTexts, 'A fix for good.'] },
      },
      findWrong: ({ words, check }, [person, known]) => {
        const input = { ...personToInput(person), index: known };
        const telephone = whatToSay(input.assessment);
        return [...planToTexts(planFor(person, input), words), ...check, telephone].filter(isBad);
      },
    },
    fc.tuple(
      arbitraryPerson.map((person) => ({ ...person, intake: { ...person.intake, minutes: 6 } })),
      fc.constantFrom(...smallIndexes),
    ),
  );
});
