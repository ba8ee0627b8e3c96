import type { ChangeMark, EvidenceMark } from '@ilium/movement';

/** A threshold of a noticeable change, whether it is passed, and where the threshold comes from. */
export interface Mark {
  readonly mark: ChangeMark;
  readonly met: boolean;
  /** Who gives the number, and how it is known (outcomes.md). */
  readonly source: string;
  readonly evidence: EvidenceMark;
}

/** Points of pain, and percent of it, that count as noticeable (outcomes.md). */
const PAIN_POINTS = 2;
const PAIN_PERCENT = 30;

/** Points of the goals' mean (outcomes.md). */
const GOALS_SMALL = 1.3;
const GOALS_MEDIUM = 2.3;
const GOALS_LARGE = 2.7;

/** Steps of the overall answer, −5 to 5 (outcomes.md: 2.5; the answers are whole). */
const OVERALL = 2.5;

/** Keeps sums of tenths from missing a threshold by a rounding of the machine. */
const HAIR = 1e-9;

/** How pain changed; `percent` is `null` where it began at 0, because nothing can fall from there (I30). */
export interface PainChange {
  readonly from: number;
  readonly to: number;
  /** Points that it fell; negative where it rose. */
  readonly fell: number;
  readonly percent: number | null;
  readonly marks: readonly Mark[];
}

/** What changed between two means of pain, 0–10. Both marks are worked out; neither is met from a start of 0 (I30). */
export function painChange(from: number, to: number): PainChange {
  const fell = from - to;
  const percent = from === 0 ? null : (100 * fell) / from;
  return {
    from,
    to,
    fell,
    percent,
    marks: [
      {
        mark: 'pain-2-points',
        met: from > 0 && fell >= PAIN_POINTS - HAIR,
        source: 'Childs; Ostelo',
        evidence: 'M',
      },
      {
        mark: 'pain-30-percent',
        met: percent !== null && percent >= PAIN_PERCENT - HAIR,
        source: 'Ostelo',
        evidence: 'M',
      },
      { mark: 'pain-gone', met: from > 0 && to === 0, source: 'Kamper', evidence: 'R' },
    ],
  };
}

/** Marks of a change of the goals' mean, 0–10, higher is better. */
export function goalMarks(from: number, to: number): readonly Mark[] {
  const rose = to - from;
  const mark = (name: ChangeMark, least: number): Mark => ({
    mark: name,
    met: rose >= least - HAIR,
    source: 'Abbott 2014',
    evidence: 'R',
  });
  return [
    mark('goals-small', GOALS_SMALL),
    mark('goals-medium', GOALS_MEDIUM),
    mark('goals-large', GOALS_LARGE),
  ];
}

/** The mark of an overall answer, −5 to 5, for the better. */
export const overallMark = (change: number): Mark => ({
  mark: 'overall',
  met: change >= OVERALL,
  source: 'studies of low-back pain with eleven answers',
  evidence: 'R',
});
