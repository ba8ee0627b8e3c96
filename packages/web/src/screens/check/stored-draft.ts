import { type CheckDraft, emptyDraft } from './check-draft.ts';

const isRecordOf =
  (isValue: (value: unknown) => boolean) =>
  (input: unknown): boolean =>
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    Object.values(input).every(isValue);

const isText = (input: unknown): input is string => typeof input === 'string';
const isScore = (input: unknown): boolean => Number.isInteger(input);
const isTexts = (input: unknown): boolean => Array.isArray(input) && input.every(isText);

const isField: Readonly<Record<keyof CheckDraft, (input: unknown) => boolean>> = {
  version: (input) => input === emptyDraft.version,
  kind: (input) => input === 'full' || input === 'short',
  at: isText,
  choices: isRecordOf(isText),
  ticks: isRecordOf(isTexts),
  scores: isRecordOf(isScore),
  clearances: isRecordOf(
    (each) => isRecordOf(isText)(each) && isText((each as Partial<CheckDraft['clearances'][string]>).on),
  ),
  settled: isTexts,
};

const isDraft = (input: unknown): input is CheckDraft =>
  typeof input === 'object' &&
  input !== null &&
  Object.entries(isField).every(([key, isSound]) => isSound((input as Record<string, unknown>)[key]));

/** Reads a draft from this tab's storage; `null` where there is none or it is not one of ours. */
export function parseDraft(text: string | null): CheckDraft | null {
  if (text === null) return null;
  try {
    const input: unknown = JSON.parse(text);
    return isDraft(input) ? input : null;
  } catch {
    return null;
  }
}

/** The text of a draft; the inverse of {@link parseDraft}. */
export const draftToText = (draft: CheckDraft): string => JSON.stringify(draft);
