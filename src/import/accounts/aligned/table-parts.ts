import type { SourceLine } from '../../source-lines.ts';
import { unspaced } from '../../unspaced.ts';

/** Lines of rows that are the head once more: several, or the longest of its lines. */
export function repeatedHeads(head: readonly SourceLine[], rows: readonly SourceLine[]): Set<SourceLine> {
  const known = new Set(head.map(({ text }) => unspaced(text)));
  const longest = Math.max(...[...known].map(({ length }) => length));
  const found = new Set<SourceLine>();
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    while (known.has(unspaced(rows[to]?.text ?? ''))) to += 1;
    const own = rows.slice(from, to);
    if (own.some(({ text }) => unspaced(text).length === longest)) for (const line of own) found.add(line);
    from = Math.max(from, to - 1);
  }
  return found;
}

/** Lines of a head and those of the rows below it. */
export interface TablePart {
  head: SourceLine[];
  body: SourceLine[];
}

/** A table divided where its head is printed again. */
export function partsOf(
  head: readonly SourceLine[],
  rows: readonly SourceLine[],
  isHead: (line: SourceLine) => boolean,
): TablePart[] {
  const parts: TablePart[] = [{ head: [...head], body: [] }];
  for (const line of rows) {
    const open = parts.at(-1) as TablePart;
    if (!isHead(line)) open.body.push(line);
    else if (open.body.length === 0) open.head.push(line);
    else parts.push({ head: [line], body: [] });
  }
  return parts;
}
