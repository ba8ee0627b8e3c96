/** Where each kind of sealed text is opened: a letter by the person, a report by the therapist. */
const ways = { letter: '#/letter/', report: '#/table/report/' } as const;

/** What is sealed, signed and sent. */
export type SealedKind = keyof typeof ways;

/** The address that opens a letter or a report: all of it stands after the #, which no browser sends to a server. */
export const letterAddress = (text: string, kind: SealedKind = 'letter'): string =>
  new URL(`${ways[kind]}${text}`, location.href.replace(/#.*/, '')).href;

/** The letter or report in a file or a message: the whole address, or the text alone. */
export const addressToLetter = (text: string, kind: SealedKind = 'letter'): string => {
  const way = ways[kind];
  const at = text.indexOf(way);
  return (at === -1 ? text : text.slice(at + way.length)).trim();
};
