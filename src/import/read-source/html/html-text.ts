import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { unspaced } from '../../unspaced.ts';
import type { FoundGrid } from '../printed-grid.ts';
import type { ReadFailure } from '../read-failure.ts';
import type { ReadNote } from '../read-notes.ts';
import { XmlRefusal } from '../xml-elements.ts';
import { htmlDocument } from './html-document.ts';
import type { Element, Node } from './html-elements.ts';
import { linkedFiles } from './linked-files.ts';
import { articleOf, isWithin, titleBefore, withTables } from './page-article.ts';
import { isFurniture, isPager } from './page-furniture.ts';
import { pageLines } from './page-lines.ts';
import { pageStyles } from './page-styles.ts';
import type { Told } from './written-lines.ts';

/** A saved page of this many bytes is no report. */
const mostBytes = 32 * 2 ** 20;
/** Elements nested deeper than this are an attack: nobody's editor writes them. */
const deepest = 400;
/** A page with fewer sentences announces a report that is attached to it. */
const leastSentences = 5;

/**
 * Reads the words of a saved page: a paragraph a line, a row of a table a line. Of the page only the article is taken,
 * which is the smallest element around nearly all of its sentences, and the title above it.
 */
export function htmlText(
  bytes: Uint8Array,
  sheets?: Readonly<Record<string, string>>,
): { text: string; grids: FoundGrid[]; notes: ReadNote[] } | { failure: ReadFailure } {
  if (bytes.length > mostBytes) return { failure: { kind: 'too-large', megabytes: bytes.length / 2 ** 20 } };
  try {
    return textOf(bytes, sheets);
  } catch (error) {
    if (error instanceof XmlRefusal) return { failure: error.failure };
    throw error;
  }
}

function textOf(bytes: Uint8Array, sheets?: Readonly<Record<string, string>>): ReturnType<typeof htmlText> {
  const markup = htmlDocument(bytes);
  if (markup === null) return { failure: { kind: 'unknown-encoding' } };
  const page = parse(markup);
  if (isTooDeep(page)) return { failure: { kind: 'too-large' } };
  const styles = pageStyles(page, sheets);
  const { lines: all, told } = pageLines(page, styles);
  const pagers = all.filter(isPager);
  const lines = all.filter((line) => !isPager(line) && !isFurniture(line));
  const sentences = lines.filter(({ text }) => text.includes('。'));
  const hidden = told.flatMap(({ note }) => (note.kind === 'left-out' && note.why === 'hidden' ? [note.words] : []));
  if (sentences.length < leastSentences) {
    const isHidden = hidden.join('').split('。').length > leastSentences;
    return { failure: { kind: 'wrong-kind', is: isHidden ? 'hidden-page' : 'web-page' } };
  }
  const article = withTables(
    articleOf(sentences.map(({ element }) => element)),
    lines.filter(({ text }) => tableRow.test(text)).map(({ element }) => element),
  );
  const isOwn = ({ element }: { element: Element }) => isWithin(element, article);
  const first = lines.findIndex(isOwn);
  const title = titleBefore(lines.slice(0, first), page);
  const own = [...title, ...lines.filter(isOwn)];
  const kept = new Set(own);
  const around = all.filter((line) => !kept.has(line)).map(({ text }) => text.replaceAll(/[\t\v]/g, ' ').trim());
  // What a page shows when a tab is chosen is part of the report as well, unless it is the same for small screens.
  const whole = unspaced(own.map(({ text }) => text).join(''));
  const isOfReport = (text: string) => ofReports.test(text.trim());
  const apart = hidden.filter((text) => isOfReport(text) && !whole.includes(unspaced(text)));
  // A second copy of much of the text, for small screens: it is named once, not written out.
  const isCopy = ({ note: { words } }: Told) =>
    words.split('。').length > leastSentences && whole.includes(unspaced(words));
  const copies = told.filter((one) => one.note.kind === 'left-out' && one.note.why === 'hidden' && isCopy(one));
  const beside = [...around.filter(isOfReport), ...apart];
  const linked = linkedFiles(page);
  const keptBefore = [0];
  for (const line of all) keptBefore.push((keptBefore.at(-1) ?? 0) + Number(kept.has(line)));
  const lineAt = (at: number) => Math.max(1, keptBefore[at] ?? 0);
  const lastOf = new Map(own.map(({ element }, index) => [element, index]));
  return {
    text: own.map(({ text }) => `${text} \n`).join(''),
    grids: own.flatMap(({ grid, element }, index): FoundGrid[] =>
      grid ? [{ grid, lines: [index + 1, (lastOf.get(element) ?? index) + 1], page: null }] : [],
    ),
    notes: [
      ...(around.length > 0
        ? [{ kind: 'left-out' as const, why: 'around' as const, line: 1, words: excerpt(around) }]
        : []),
      ...(linked === undefined ? [] : [{ kind: 'left-out' as const, why: 'linked' as const, line: 1, words: linked }]),
      ...(styles.unseen.length > 0
        ? [{ kind: 'left-out' as const, why: 'styles' as const, line: 1, words: namesOf(styles.unseen) }]
        : []),
      ...told
        .filter((one) => isOwn(one) && !copies.includes(one))
        .filter(isNew())
        .map(({ at, note }): ReadNote => {
          const line = lineAt(at) + (note.kind === 'not-read' ? 1 : 0);
          return { ...note, line: Math.max(1, Math.min(line, own.length)) };
        }),
      ...(copies.length > 0
        ? [
            {
              kind: 'left-out' as const,
              why: 'hidden' as const,
              line: 1,
              words: excerpt([copies[0]?.note.words ?? '']),
            },
          ]
        : []),
      ...(beside.length > 0
        ? [{ kind: 'not-read' as const, what: 'beside' as const, line: 1, words: excerpt(beside) }]
        : []),
      ...(pagers.length > 0
        ? [{ kind: 'not-read' as const, what: 'next-page' as const, line: own.length, words: '' }]
        : []),
    ],
  };
}

/** Tells what is said of the look of a page for the first time. */
function isNew(): (told: Told) => boolean {
  const known = new Set<string>();
  return ({ note }) => {
    if (note.kind !== 'not-read' || !/^(?:face|colour|drawn)$/.test(note.what)) return true;
    const before = known.size;
    return known.add(note.what + note.words).size > before;
  };
}

/** Names of files, of so many. */
function namesOf(addresses: readonly string[]): string {
  const names = addresses.map(
    (address) =>
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) || address,
  );
  return names.slice(0, 3).join('、') + (names.length > 3 ? `等 ${names.length} 个` : '');
}

function excerpt(lines: readonly string[]): string {
  const all = lines.join(' ');
  return all.length > 60 ? `${all.slice(0, 60)}…` : all;
}

/** A heading of a part, a sentence on money: no menu and no footer has them. */
const ofReports =
  /^第[一二三四五六七八九十]+部分\s*\S|(?:支出|收入|经费|拨款)[^。]*\d[\d,.]*万?元.*。$|^[一二三四五六七八九十]+、[^：:]{2,20}[：:]是?指.*。$/;

/** A row of a table with an amount; lists of links have none. */
const tableRow = /\t(?:.*\t)?-?[\d,]+\.\d\d(?:\t|$)/;

/** Followed step by step, since what is nested without end would end the reader. */
function isTooDeep(page: DefaultTreeAdapterTypes.Document): boolean {
  let level: Node[] = page.childNodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => (tree.isElementNode(node) ? node.childNodes : []));
  }
  return false;
}
