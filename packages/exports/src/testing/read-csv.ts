/** Reads CSV by the letter of RFC 4180; throws where it is broken. Shares nothing with what writes it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quoted field has no end');
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else
      for (; at < text.length && !',\r\n'.includes(text[at] ?? ''); at += 1) {
        if (text[at] === '"') throw new Error('a quote inside a field without quotes');
        field += text[at];
      }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`a field ends in ${JSON.stringify(text[at] ?? 'nothing')}`);
  }
  return rows;
}
