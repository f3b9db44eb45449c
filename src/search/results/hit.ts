import { cellAnchor } from '../../report/ids.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { FoldedRecord } from '../corpus/folded-record.ts';
import { type PlacedFigure, placedFigures } from '../corpus/placed-figures.ts';
import { withoutUsualWords } from '../questions/answer-figure.ts';
import type { Match, MatchKind } from '../questions/rank.ts';
import { type FoundFinding, isOwn, type SearchCell, type SearchRecord } from '../records/search-record.ts';
import type { Fold } from '../text/normalise.ts';
import type { QueryWords } from '../text/query-words.ts';
import { pairsOf } from '../text/tokenise.ts';
import { type Excerpt, excerpt, marked, type NumberToShow, type Segment, type Wanted } from './excerpt.ts';

/** One found part, section or term, as it is shown. */
export interface Hit extends Pick<SearchRecord, 'address' | 'kind' | 'year' | 'number' | 'part'> {
  title: Segment[];
  /** Short names of what is above it, the part first: 第三部分 情况说明, 七、“三公”经费. */
  trail: string[];
  /** Null where nothing but a heading stands there. */
  excerpt: Excerpt | null;
  match: MatchKind;
  /** How often its text contains what was typed. */
  count: number;
  /** The everyday word it was found by and the official words it stands for, if that may be shown. */
  alias: { word: string; means: string } | null;
  /** Found by an everyday word, shown or not. */
  byAlias: boolean;
  /** The gravest finding on the number it answers with; where it answers with none, on its passage. */
  finding: FoundFinding | null;
}

/** A found record as it is shown: its passage, its place and why it was found. */
export function toHit(words: QueryWords, fold: Fold, { folded, match }: { folded: FoldedRecord; match: Match }): Hit {
  const { record } = folded;
  const shown = shownFigure(words, folded, match);
  const number = shown && numberToShow(fold, shown);
  const wanted = wantedWords(words, match, number);
  const passage = excerpt(wanted, folded, number);
  const cell = cellFound(record, passage, match, ({ token, value }) => fold(token ?? value).text === words.whole);
  const block = cell ?? anchoredBlock(record, passage, match);
  const { way } = match;
  return {
    address: block === undefined ? record.address : `${record.address.replace(/#.*/, '')}#${block}`,
    kind: record.kind,
    year: record.year,
    part: record.part,
    number: block === undefined || record.kind === 'section' ? record.number : printedNumber(block),
    title: title(wanted, folded),
    trail: record.trail.map(({ label }) => label),
    excerpt: passage,
    match: match.kind,
    count: match.count,
    alias: way === null || way.hidden ? null : { word: way.word, means: way.means },
    byAlias: way !== null,
    finding: shown === null ? findingOn(record, passage) : (shown.figure.finding ?? null),
  };
}

/** What was typed; else the words of the question; else what an everyday word stands for. */
function wantedWords({ whole, words }: QueryWords, match: Match, number: NumberToShow | null): Wanted {
  if (match.kind === 'figure') return [{ words: number?.words ?? [], mark: 'alias' }];
  return [
    { words: [whole], mark: 'literal' },
    { words: match.kind === 'answer' ? match.words : words, mark: 'literal' },
    { words: match.way?.official ?? [], mark: 'alias' },
  ];
}

/** The figure that a hit answers with; else the one that is called most as was typed, where that itself stands nowhere in it. */
function shownFigure({ whole }: QueryWords, folded: FoldedRecord, { kind, figure }: Match): PlacedFigure | null {
  if (figure !== null) return figure;
  return kind === 'alias' || kind === 'answer' ? figureToShow(whole, folded) : null;
}

/**
 * The figure of a record whose name has most of what was typed, so that a passage does not lose it: of 投诉满意度 the
 * 88.5%. Null where none has a telling pair of its characters.
 * @param typed folded
 */
function figureToShow(typed: string, folded: FoldedRecord): PlacedFigure | null {
  const pairs = new Set(pairsOf(withoutUsualWords(typed)));
  const named = placedFigures([folded]).map((placed) => {
    const label = pairsOf(withoutUsualWords(placed.label));
    return { placed, shared: label.filter((pair) => pairs.has(pair)).length, of: label.length };
  });
  // Of two names with as much of it, the shorter says less besides.
  const [best] = named.filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared || a.of - b.of);
  return best?.placed ?? null;
}

/** The number of a figure, as printed: with its unit, where that follows it. */
function numberToShow(
  fold: Fold,
  { figure: { value, token = value ?? '', unit }, block }: PlacedFigure,
): NumberToShow | null {
  const number = fold(token).text;
  return number === '' ? null : { block: block.id, words: [fold(token + unit).text, number] };
}

/**
 * The block to lead to, where that is not where the record begins: a later paragraph, a row, or anything that stands directly
 * in a part, which is a long page.
 */
function anchoredBlock({ kind, blocks }: SearchRecord, passage: Excerpt | null, match: Match): string | undefined {
  if (kind === 'term' || passage === null || isOwn(kind)) return undefined;
  const hasMark = passage.segments.some(({ mark }) => mark !== null);
  if (kind === 'part') return match.count > 0 ? passage.block : undefined;
  // Above the first row of a table stands its head.
  const [first] = blocks;
  const isTop = passage.block === first?.id && first.cells === undefined;
  return hasMark && !isTop ? passage.block : undefined;
}

/** The cell of the accounts that was typed, or that is worth what was typed. */
function cellFound(
  { blocks }: SearchRecord,
  passage: Excerpt | null,
  { figure }: Match,
  isTyped: (cell: SearchCell) => boolean,
): string | undefined {
  const shown = blocks.find(({ id }) => id === passage?.block);
  const cell = shown?.cells?.find((one) => figure?.figure.id === cellAnchor(shown.id, one.column) || isTyped(one));
  return shown && cell && cellAnchor(shown.id, cell.column);
}

function title(wanted: Wanted, { record, title }: FoldedRecord): Segment[] {
  if (record.heading === null) return [{ text: record.title, mark: null }];
  return marked(wanted, record.title, title);
}

/** That of the passage shown, or else of any other. */
function findingOn({ blocks }: SearchRecord, passage: Excerpt | null): Hit['finding'] {
  const shown = blocks.find(({ id }) => id === passage?.block);
  return shown?.finding ?? blocks.find(({ finding }) => finding !== undefined)?.finding ?? null;
}
