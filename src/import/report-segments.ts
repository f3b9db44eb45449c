import type { Aside } from '../report/schema/report.ts';
import { accountsPieces } from './accounts/accounts-pieces.ts';
import { attachedTables } from './accounts/attached-tables.ts';
import { isAllTables, type TableInText, tablesInText } from './accounts/tables-in-text.ts';
import { rawBlocks } from './blocks.ts';
import { type ContentsPages, contentsPages } from './contents-pages.ts';
import { joinedText } from './joined-text.ts';
import { partStarts, roleOfPart } from './part-headings.ts';
import { endsSentence } from './punctuation.ts';
import type { RawBlock } from './raw-block.ts';
import { runningLines } from './running-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { measureTypesetting, type Typesetting } from './typesetting.ts';

/** A source divided into the blocks of its parts and the lines that belong to none. */
export interface ReportSegments {
  /** Blocks of all parts in order; the first is a part. Empty where nothing in the text is a part or a title. */
  blocks: RawBlock[];
  typesetting: Typesetting;
  asides: Aside[];
  /** Words of the cover, which say whose accounts these are: together, and line by line. */
  cover: string[];
  /** Words of the title and the list of contents, which may say it where the cover does not. */
  front: string[];
  /** First sentence before the first part, if there is one. */
  preface: SourceLine | undefined;
}

/** Divides the non-blank lines of a source. */
export function reportSegments(lines: readonly SourceLine[]): ReportSegments {
  const running = runningLines(lines);
  const apart = new Set(running.map(({ line }) => line));
  const text = lines.filter((line) => !apart.has(line));
  const contents = contentsPages(text);
  const listed = new Set(contents.lines);
  const printed = text.filter((line) => !listed.has(line));
  const { starts, title } = startsOf(printed, contents);
  const places = starts.map(({ index }) => index);
  const named = starts.map(({ index }) => roleOfPart(printed, index));
  const roles = named.map((role, nth) =>
    role === undefined && !named.includes('tables') && isAllTables(printed.slice(places[nth], places[nth + 1]))
      ? 'tables'
      : role,
  );
  const attached = attachedTables(printed, places, roles.indexOf('tables'));
  const aboveList = title.length > 0 ? linesAboveList(printed, contents) : [];
  const moved = new Set([
    ...(attached ? [...printed.slice(attached.from, attached.to), ...attached.listed] : []),
    ...aboveList,
  ]);
  const stays = (line: SourceLine) => !moved.has(line);
  const rest = printed.filter(stays);
  const [first] = starts;
  const before = first === undefined ? rest : printed.slice(0, first.index).filter(stays);
  const body = first === undefined ? [] : printed.slice(first.index).filter(stays);
  const ofTables = new Set(
    places.flatMap((from, nth) => (roles[nth] === 'tables' ? printed.slice(from, places[nth + 1]) : [])),
  );
  const typesetting = measureTypesetting(
    body.length > 0 ? body : rest,
    body.filter((line) => !ofTables.has(line)),
  );
  const isPreface = (line: SourceLine) =>
    (endsSentence(line.text) && !annexHeading.test(line.text)) || line.text.length > 40;
  const preface = before.find(isPreface);
  // From the first sentence on all of it is one preface, up to the title of the report that a letter goes before.
  const coverEnd = preface === undefined ? before.length : before.indexOf(preface);
  const titleStart = Math.max(coverEnd, titleBelow(before, isPreface));
  const isOnCover = (index: number) => index < coverEnd || index >= titleStart;
  const onCover = [...before.filter((_, index) => isOnCover(index)), ...aboveList];
  const asides: { kind: Aside['kind']; line: SourceLine }[] = [
    ...running,
    ...[...contents.lines, ...(attached?.listed ?? [])].map((line) => ({ kind: 'contents' as const, line })),
    ...before.map((line, index) => ({ kind: isOnCover(index) ? ('cover' as const) : ('preface' as const), line })),
    ...aboveList.map((line) => ({ kind: 'cover' as const, line })),
  ];
  const inText = attached ? [] : tablesInText(printed, places, (start) => roles[places.indexOf(start)] === 'tables');
  const blocks = starts.flatMap(({ index, numeral }, nth) => {
    const below = printed.slice(index, places[nth + 1]).filter(stays);
    const own = attached?.part === nth ? [...below, ...printed.slice(attached.from, attached.to)] : below;
    const areTables = roles[nth] === 'tables';
    const tables = inText.filter(({ from }) => from > index && from < (places[nth + 1] ?? printed.length));
    const blocks =
      tables.length > 0
        ? blocksAround(tables, { lines: printed, from: index, to: places[nth + 1] }, (text, isFirst) =>
            rawBlocks(text, typesetting, isFirst ? numeral : undefined),
          )
        : areTables
          ? tablesBlocks(rawBlocks(own, typesetting, numeral), own, typesetting)
          : rawBlocks(own, typesetting, numeral);
    const [heading] = blocks;
    if (title.length > 0 && heading?.kind === 'part') heading.wholeReport = true;
    if (areTables && heading?.kind === 'part') heading.ofTables = true;
    return blocks;
  });
  return {
    blocks,
    typesetting,
    asides: spansOf(asides, lines),
    cover: [
      joinedText(onCover.filter(({ text }) => !annexHeading.test(text) && !registerNumber.test(text))),
      ...onCover.map((line) => line.text),
    ],
    front: [...title, ...contents.lines.map((line) => line.text)],
    preface,
  };
}

/** 附件2：, above the title of a report that was published as an annex. */
const annexHeading = /^附件\s*[\d一二三四五六七八九十]{0,3}\s*[：:]?$/;
/** The number of the website's register, above the title. */
const registerNumber = /^(?:监督)?索引号[：:\s]*\w*$/;

const titleWords = /(?:19|20)\d\d\s*年?度?[^，。；：]{0,30}决算[^，。；：]{0,12}$/;

/** Where the title begins that ends what stands before a report, behind its last sentence; where there is none, the end. */
function titleBelow(before: readonly SourceLine[], isSentence: (line: SourceLine) => boolean): number {
  const last = before.at(-1);
  const above = before.at(-2);
  if (last === undefined || isSentence(last) || !titleWords.test(last.text)) return before.length;
  // The name in a line of its own, which is no date below a signature.
  const isName = above !== undefined && !isSentence(above) && !/\d|[，。；：]/.test(above.text);
  return isName && /^(?:19|20)\d\d/.test(last.text) ? before.length - 2 : before.length - 1;
}

/** Below the title that heads a report without parts, the other lines of the cover: they stand above its list of contents. */
function linesAboveList([, ...lines]: readonly SourceLine[], { lines: [list] }: ContentsPages): SourceLine[] {
  const below = lines[0] !== undefined && /决算/.test(lines[0].text) ? lines.slice(1) : lines;
  const above = list === undefined ? [] : below.filter(({ number }) => number < list.number);
  return above.every(({ text }) => text.length <= longestTitle / 2 && !endsSentence(text)) ? above : [];
}

/** What is longer is a text that has lost its lines. */
const longestTitle = 100;

/** The parts; a report without any is one part, headed by its title. */
function startsOf(lines: readonly SourceLine[], contents: ContentsPages) {
  const starts = partStarts(lines, contents.entries);
  if (starts.length > 0) return { starts, title: [] };
  const [title] = lines.filter(({ text }) => !annexHeading.test(text));
  const isTitle = title !== undefined && title.text.length <= longestTitle && !endsSentence(title.text);
  if (!isTitle || !/决算/.test(joinedText(lines.slice(0, 4)))) return { starts: [], title: [] };
  const numeral = { style: 'part' as const, value: 1, printed: '', rest: '' };
  const from = lines.indexOf(title);
  // A title of two lines names the year on the first and the accounts on the second.
  return {
    starts: [{ index: from, numeral }],
    title: [...lines.slice(from, from + 3).map(({ text }) => text), joinedText(lines.slice(from, from + 2))],
  };
}

/** The tables of the accounts stay where they are: below the heading of their part only they and text are told apart. */
function tablesBlocks(blocks: RawBlock[], lines: readonly SourceLine[], typesetting: Typesetting): RawBlock[] {
  const [heading, ...rest] = blocks;
  if (!heading) return [];
  const below = lines.filter((line) => !heading.lines.includes(line));
  const pieces = accountsPieces(below);
  if (pieces.every(({ kind }) => kind === 'text')) return [heading, ...rest];
  return [
    heading,
    ...pieces.flatMap((piece): RawBlock[] =>
      piece.kind === 'table' ? [{ kind: 'accounts-table', ...piece.table }] : rawBlocks(piece.lines, typesetting),
    ),
  ];
}

/** A part that has tables between its paragraphs: the paragraphs above the first, the first, those behind it, and so on. */
function blocksAround(
  tables: readonly TableInText[],
  { lines, from, to }: { lines: readonly SourceLine[]; from: number; to: number | undefined },
  textBlocks: (text: readonly SourceLine[], isFirst: boolean) => RawBlock[],
): RawBlock[] {
  const ends = tables.map((table) => table.to);
  return [
    ...textBlocks(lines.slice(from, tables[0]?.from), true),
    ...tables.flatMap((table, nth): RawBlock[] => [
      { kind: 'accounts-table', ...table, lines: lines.slice(table.from, table.to) },
      ...textBlocks(lines.slice(ends[nth], tables[nth + 1]?.from ?? to), false),
    ]),
  ];
}

/** Neighbouring lines of one kind as one entry; blank lines and each other's lines may stand between. */
function spansOf(asides: { kind: Aside['kind']; line: SourceLine }[], lines: readonly SourceLine[]): Aside[] {
  const kinds = new Map(asides.map(({ kind, line }) => [line, kind]));
  const spans: Aside[] = [];
  let last: Aside['kind'] | undefined;
  for (const line of lines) {
    const kind = kinds.get(line);
    const open = spans.at(-1);
    if (kind !== undefined && kind === last && open) open.lines[1] = line.number;
    else if (kind !== undefined) spans.push({ kind, lines: [line.number, line.number] });
    last = kind;
  }
  return spans;
}
