/**
 * Links to exactly these words: https://wicg.github.io/scroll-to-text-fragment/ (Text Fragments).
 * A browser looks for `prefix-,start,end,-suffix`; only the outermost ends must stand at the edge of a word. Chinese
 * words have edges that nobody sees, so a selection that begins or ends inside one gets a prefix or suffix up to that
 * edge, and the words marked are still exactly the selected ones.
 */

/** Words to find: `start` alone, or everything from `start` to `end`. */
export interface TextDirective {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** Stands for what no browser finds words across, such as the box of a blank: as long as what it stands for. */
export const gapSign = '\uFFFC';

/** From this length on a passage is named by its first and last words. */
const longPassage = 80;
const shortestEdge = 8;
/** Context is lengthened by whole words until it is unique, up to this many characters a side. */
const longestContext = 60;

/**
 * Finds how to name a passage so that a browser finds it and nothing before it.
 * @param text words of the element the passage stands in
 * @param from first character of the passage; @param to the character after its last, in UTF-16 units
 * @param page words of the whole page, in which the passage must be told from others; `text` is part of it
 * @returns null where no context within the element tells it from others: the address of the place must do then
 */
export function textDirective(text: string, from: number, to: number, page: string): TextDirective | null {
  const start = before(text, from);
  const stop = after(text, to);
  if (stop <= start) return null;
  const words = text.slice(start, stop);
  const [low, high] = [text.lastIndexOf(gapSign, start) + 1, indexOr(text, gapSign, stop, text.length)];
  const edges = new Set([...wordEdges(text)].filter((edge) => edge >= low && edge <= high));
  const firstPiece = indexOr(text, gapSign, start, stop);
  const isWhole = firstPiece >= stop;
  let prefixFrom = edges.has(start) ? start : (edgeBefore(edges, start) ?? low);
  let suffixTo = edges.has(stop) ? stop : (edgeAfter(edges, stop) ?? high);
  while (count(page, text.slice(prefixFrom, isWhole ? suffixTo : firstPiece)) > 1) {
    const [earlier, later] = [edgeBefore(edges, prefixFrom), edgeAfter(edges, suffixTo)];
    if (earlier !== undefined && start - earlier <= longestContext) prefixFrom = earlier;
    else if (isWhole && later !== undefined && later - stop <= longestContext) suffixTo = later;
    else return null;
  }
  const prefix = text.slice(prefixFrom, start).trim() || null;
  const suffix = text.slice(stop, suffixTo).trim() || null;
  if (!isWhole) {
    const lastPiece = text.lastIndexOf(gapSign, stop) + 1;
    const end = text.slice(lastPiece, stop).trim();
    // It would be found too early.
    if (text.slice(firstPiece, lastPiece).includes(end)) return null;
    return { prefix, start: text.slice(start, firstPiece).trim(), end, suffix };
  }
  if (words.length <= longPassage) return { prefix, start: words, end: null, suffix };
  const [first, last] = [firstWords(text, edges, start, stop, prefix ?? '', page), lastWords(text, edges, start, stop)];
  if (first === null || last <= first) return { prefix, start: words, end: null, suffix };
  return { prefix, start: text.slice(start, first).trim(), end: text.slice(last, stop).trim(), suffix };
}

/**
 * Names everything from one passage to a later one in another element, which a browser finds by where the first begins
 * and the last ends.
 * @returns null where the end may be found too early, or either cannot be named: the address of the place must do then
 */
export function spanningDirective(
  first: TextDirective | null,
  last: TextDirective | null,
  page: string,
): TextDirective | null {
  if (first === null || last === null) return null;
  const end = last.end ?? last.start;
  if (count(page, end + (last.suffix ?? '')) > 1) return null;
  return { prefix: first.prefix, start: first.start, end, suffix: last.suffix };
}

/** Where the first words of a long passage end: as many as stand, after their prefix, nowhere else on the page. */
function firstWords(
  text: string,
  edges: ReadonlySet<number>,
  start: number,
  stop: number,
  prefix: string,
  page: string,
): number | null {
  let end = edgeAfter(edges, start + shortestEdge - 1);
  while (end !== undefined && end < stop && count(page, prefix + text.slice(start, end)) > 1)
    end = edgeAfter(edges, end);
  return end === undefined || end >= stop ? null : end;
}

/** Where the last words of a long passage begin: as many as do not stand in it before. */
function lastWords(text: string, edges: ReadonlySet<number>, start: number, stop: number): number {
  let begin = edgeBefore(edges, stop - shortestEdge + 1) ?? start;
  while (begin > start && text.indexOf(text.slice(begin, stop), start) < begin)
    begin = edgeBefore(edges, begin) ?? start;
  return begin;
}

/** The directive as it stands behind `#id`: `:~:text=prefix-,start,end,-suffix`, percent-encoded. */
export function encodedDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === null ? null : `${encoded(prefix)}-`,
    encoded(start),
    end === null ? null : encoded(end),
    suffix === null ? null : `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== null).join(',')}`;
}

/** `-` , `,` and `&` have a meaning of their own in a directive; encodeURIComponent leaves the first and more as they are. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Offsets at which a word begins or ends, as the browser's own search sees them. */
function wordEdges(text: string): Set<number> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const edges = new Set([0, text.length]);
  for (const { index, segment } of segmenter.segment(text)) edges.add(index).add(index + segment.length);
  return edges;
}

function edgeBefore(edges: ReadonlySet<number>, offset: number): number | undefined {
  const earlier = [...edges].filter((edge) => edge < offset);
  return earlier.length === 0 ? undefined : Math.max(...earlier);
}

function edgeAfter(edges: ReadonlySet<number>, offset: number): number | undefined {
  const later = [...edges].filter((edge) => edge > offset);
  return later.length === 0 ? undefined : Math.min(...later);
}

/** Spaces and gaps at the ends of a selection are not searched for. */
function before(text: string, offset: number): number {
  return offset + (/^[\s\uFFFC]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function after(text: string, offset: number): number {
  return offset - (/[\s\uFFFC]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
}

function count(page: string, words: string): number {
  return page.split(words).length - 1;
}

/** Where words begin from an offset on, or what stands for it where they do not come before it. */
function indexOr(text: string, words: string, from: number, otherwise: number): number {
  const found = text.indexOf(words, from);
  return found === -1 ? otherwise : found;
}
