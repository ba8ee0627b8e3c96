const WAY = '#/letter/';

/** The address that opens a letter: all of it stands after the #, which no browser sends to a server. */
export const letterAddress = (text: string): string =>
  new URL(`${WAY}${text}`, location.href.replace(/#.*/, '')).href;

/** The letter in a file or a message: the whole address, or the letter alone. */
export const addressToLetter = (text: string): string => {
  const at = text.indexOf(WAY);
  return (at === -1 ? text : text.slice(at + WAY.length)).trim();
};
