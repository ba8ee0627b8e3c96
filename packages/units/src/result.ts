/** An expected outcome that may be a refusal. Bugs throw; refusals are returned. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal };

/** A successful result. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** A refusal, with what is needed to say it in a sentence. */
export const err = <Refusal>(error: Refusal): { readonly ok: false; readonly error: Refusal } => ({
  ok: false,
  error,
});

/** What was wrong with something read from outside, and where. */
export interface Problem {
  /** Dotted path of the field, empty for the whole. */
  readonly path: string;
  /** What is expected there, in words for a person. */
  readonly expected: string;
  /** What stands there, shortened for printing. */
  readonly received: string;
}
