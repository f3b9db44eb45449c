/**
 * Reads RFC 4180 as a spreadsheet would, knowing nothing of how it was written. Throws where a quote is left open or a
 * line does not end with CRLF.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('A quote is left open');
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      while (at < text.length && !',\r\n'.includes(text[at] ?? '')) field += text[at++];
    }
    row.push(field);
    if (text[at] === ',') {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`Line ${rows.length + 1} does not end with CRLF`);
    }
  }
  return rows;
}
