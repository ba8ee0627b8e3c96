/** What a device does or does not give a session. */
export interface Given {
  readonly keeps: boolean;
  readonly speaks: boolean;
  readonly wantsSpeech: boolean;
  readonly staysAwake: boolean;
}

/** One quiet line for what is missing; `null` when nothing is. The session runs all the same. */
export function missingToText({ keeps, speaks, wantsSpeech, staysAwake }: Given): string | null {
  const sentences = [
    ...(wantsSpeech && !speaks ? ['No voice here: follow the words and the bells.'] : []),
    ...(staysAwake ? [] : ['The screen may go dark; the session goes on.']),
    ...(keeps ? [] : ['Nothing is kept after you close this page.']),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
}
