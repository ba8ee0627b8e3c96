/** What stands in one field; `null` where nothing is known, which is not zero. */
export type CsvCell = string | number | boolean | null;

/** The mark by which spreadsheet programs know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A text that a spreadsheet program would run: it begins with a sign of a formula, perhaps after blanks. The wide forms
 * count too, because some programs read them as the narrow ones.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** A text as a text: an apostrophe before what would be a formula. Numbers are ours and stay as they are. */
const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cellToText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = neutralise(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180): UTF-8 with a byte order mark, a line of names, lines that end in CR LF. */
export const tableToCsv = (names: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `${BYTE_ORDER_MARK}${[names, ...rows].map((row) => `${row.map(cellToText).join(',')}\r\n`).join('')}`;
