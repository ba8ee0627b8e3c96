import type { FlagDetailId, RedFlagId } from '@ilium/record';

/** A follow-up question that decides how serious a flag is (B.3). */
export interface FlagDetail {
  readonly id: FlagDetailId;
  /** Put only when this flag was answered with yes or not sure. */
  readonly flag: RedFlagId;
  readonly question: string;
}

/** All follow-up questions. */
export const flagDetails: readonly FlagDetail[] = [
  {
    id: 'RF07.worsening-over-days',
    flag: 'RF07',
    question: 'Has it become worse over the last few days?',
  },
  {
    id: 'RF08.cannot-stand-or-walk',
    flag: 'RF08',
    question: 'Are you unable to stand or to walk?',
  },
  {
    id: 'RF22.sudden-or-severe',
    flag: 'RF22',
    question: 'Did it come suddenly, or is it severe?',
  },
  {
    id: 'RF25.clunk-or-cannot-bear-weight',
    flag: 'RF25',
    question: 'Did the joint clunk, is the leg shorter or turned, or can it not carry you?',
  },
  {
    id: 'RF26.limp-or-fever',
    flag: 'RF26',
    question: 'Do you limp, or have you had a fever?',
  },
  {
    id: 'RF29.red-painful-eye',
    flag: 'RF29',
    question: 'Is an eye red and painful?',
  },
];

/** The follow-up questions of a flag, in order. */
export const detailsOf = (flag: RedFlagId): readonly FlagDetail[] =>
  flagDetails.filter((detail) => detail.flag === flag);
