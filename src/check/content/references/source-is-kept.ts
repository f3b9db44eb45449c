import { createHash } from 'node:crypto';
import { compact } from '../../../report/compact.ts';
import { ordinaryText } from '../../../report/ordinary-text.ts';
import type { Section } from '../../../report/schema/report.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes, type YearFiles, type YearPlace } from '../content-files.ts';
import { yearPath } from '../content-kinds.ts';
import type { JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

type SourceFiles = Pick<YearFiles, 'report' | 'source'> & Pick<YearPlace, 'folder'>;

/** Words of the report and the source lines they came from. */
interface Passage {
  id: string;
  text: string;
  lines: readonly [number, number];
  /** Of the words. */
  path: JsonPath;
  /** Of the part, section or block they belong to. */
  owner: JsonPath;
  /** A table's cells do not stand in the order of the lines; of one that was not taken over, only the title is kept. */
  compare: 'exactly' | 'in-any-order' | 'title-only';
  /** Running text, whose spaces are kept too: a space that moves makes 2019 年 into 201 9年. */
  spaced: boolean;
}

/**
 * The source is the registered one, every non-blank line of it belongs to exactly one passage, and each passage says
 * what its lines say: line wraps are joined, runs of spaces shown as one and characters read as ordinary ones
 * (`ordinary-text.ts`), nothing else is changed.
 */
export const sourceIsKept = checkOf({
  title: problemStrings.referenceChecks.source,
  year: ['report', 'source'],
  problems({ years }) {
    return years.flatMap((year) => {
      const { folder, report, source } = year;
      const registered = report.value.source.sha256;
      if (sha256Of(source) !== registered) {
        const { length } = source.replace(/\r?\n$/, '').split(/\r?\n/);
        // A new source that the report has followed waits for its correction alone.
        const followed = { ...report.value, source: { ...report.value.source, lines: length } };
        const isFollowed = passagesAgree({ ...year, report: { ...report, value: followed } }).length === 0;
        const words = says(
          'sourceChanged',
          isFollowed ? length : report.value.source.lines,
          length,
          yearPath(folder, 'source'),
          withOtherLineEnds(source).some((text) => sha256Of(text) === registered),
        );
        return [{ ...report.file.problemAt(['source', 'sha256'], words), causes: 'source' }];
      }
      return passagesAgree(year);
    });
  },
});

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same words as editors on other systems save them. */
function withOtherLineEnds(source: string): string[] {
  const plain = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return [plain, plain.replaceAll('\n', '\r\n')].flatMap((text) => [text, `\uFEFF${text}`]);
}

function passagesAgree({ folder, report, source }: SourceFiles): Problem[] {
  const { file, value } = report;
  const asides = new Set((value.source.asides ?? []).flatMap(({ lines: [from, to] }) => range(from, to)));
  const kept = source.split(/\r?\n/).map((line, index) => (asides.has(index + 1) ? '' : ordinaryText(line)));
  // A file ends with an end of line, which begins no further one.
  if (kept.at(-1) === '' && !asides.has(kept.length)) kept.pop();
  const lines = kept.map(compact);
  const owner = new Map<number, JsonPath>();
  let inRange = true;
  const problems: Problem[] = [];
  /** Where lines are missing or too many, every later one is another than the report says: that is told once. */
  const shifted = () =>
    lines.length === value.source.lines
      ? undefined
      : [
          file.problemAt(
            ['source', 'lines'],
            says('sourceChanged', value.source.lines, lines.length, yearPath(folder, 'source')),
          ),
        ];
  for (const passage of passagesOf(value)) {
    const [from, to] = passage.lines;
    const linesPath = [...passage.owner, 'lines'];
    if (from > to || to > lines.length) {
      problems.push(file.problemAt(linesPath, says('linesOutOfRange', `[${from}, ${to}]`, lines.length)));
      inRange = false;
      continue;
    }
    const printed = lines.slice(from - 1, to).join('');
    const told = compact(passage.text);
    const same = saysTheSame(passage.compare, printed, told);
    if (!same) {
      const words = says('textDiffers', passage.id, from === to ? `${from}` : `${from}–${to}`, around(printed, told));
      problems.push({ ...file.problemAt(passage.path, words), causes: passage.id });
    }
    if (same && passage.spaced && !hasSpacesOf(passage.text, kept.slice(from - 1, to))) {
      const words = says('spacesDiffer', passage.id, from === to ? `${from}` : `${from}–${to}`, oddSpace(passage.text));
      problems.push({ ...file.problemAt(passage.path, words), causes: passage.id });
    }
    for (let line = from; line <= to; line++) {
      if (lines[line - 1] === '') continue;
      if (owner.has(line)) problems.push(file.problemAt(linesPath, says('lineTwice', line)));
      owner.set(line, linesPath);
    }
  }
  // Lines that no passage owns because its numbers are wrong are told there.
  if (!inRange) return shifted() ?? problems;
  let place: JsonPath = ['parts'];
  lines.forEach((text, index) => {
    const lineOwner = owner.get(index + 1);
    if (lineOwner !== undefined) place = lineOwner;
    else if (text !== '') {
      const words = says('lineUnused', index + 1, text.slice(0, 30));
      problems.push({ ...file.problemAt(place, words), causes: `line ${index + 1}` });
    }
  });
  return problems.length > 0 ? (shifted() ?? problems) : problems;
}

/** Whether a text is its lines with each run of spaces as one, joined without or with one space. */
function hasSpacesOf(text: string, lines: readonly string[]): boolean {
  let position = 0;
  for (const line of lines.map((printed) => printed.replace(/[\s\ufeff]+/g, ' ').trim())) {
    if (line === '') continue;
    if (position > 0 && text[position] === ' ') position++;
    if (!text.startsWith(line, position)) return false;
    position += line.length;
  }
  return position === text.length;
}

/** The first space that is none of the keyboard's, such as U+00A0, or sign that nobody sees, and the words before it. */
function oddSpace(text: string): { code: string; after: string; isUnseen: boolean } | undefined {
  const { index, 0: space = '' } = /[^\S ]|\p{Cf}/u.exec(text) ?? {};
  if (index === undefined) return undefined;
  const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const after = text.slice(Math.max(0, index - 6), index);
  return { code: `U+${code}`, after, isUnseen: /\p{Cf}/u.test(space) };
}

/** What is printed around the first letter that differs from what is kept. */
function around(printed: string, kept: string): string {
  let same = 0;
  while (same < printed.length && printed[same] === kept[same]) same++;
  const start = Math.max(0, same - 12);
  const end = same + 18;
  return `${start > 0 ? '…' : ''}${printed.slice(start, end)}${end < printed.length ? '…' : ''}`;
}

function passagesOf(report: SourceFiles['report']['value']): Passage[] {
  const parts = report.parts.map((part, index): Passage => {
    const owner = ['parts', index];
    const text = part.numeral + part.heading;
    return {
      id: part.id,
      text,
      lines: part.lines,
      path: [...owner, 'heading'],
      owner,
      compare: 'exactly',
      spaced: false,
    };
  });
  const inside = placedNodes(report).flatMap(({ node, path }): Passage[] => {
    if (node.type === 'absence') return [];
    const own = { id: node.id, lines: node.lines, owner: path };
    switch (node.type) {
      case 'section':
        // The words of other sections stand in their first paragraph; see headings-agree.ts.
        return node.style === 'heading' ? [headingPassage(node, path)] : [];
      case 'table': {
        const cells = [...node.columns, ...node.rows.flatMap((row) => row.cells.flat())];
        return [{ ...own, text: cells.join(''), path, compare: 'in-any-order', spaced: false }];
      }
      case 'table-in-source':
        return [{ ...own, text: node.title, path: [...path, 'title'], compare: 'title-only', spaced: false }];
      default:
        return [{ ...own, text: node.text, path: [...path, 'text'], compare: 'exactly', spaced: true }];
    }
  });
  return [...parts, ...inside];
}

function headingPassage(section: Section, path: JsonPath): Passage {
  const text = section.numeral + (section.heading ?? '');
  return {
    id: section.id,
    text,
    lines: section.lines,
    path: [...path, 'heading'],
    owner: path,
    compare: 'exactly',
    spaced: false,
  };
}

function saysTheSame(compare: Passage['compare'], printed: string, kept: string): boolean {
  switch (compare) {
    case 'exactly':
      return printed === kept;
    case 'in-any-order':
      return sortedLetters(printed) === sortedLetters(kept);
    case 'title-only':
      return printed.includes(kept);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function sortedLetters(text: string): string {
  return [...text].sort().join('');
}
