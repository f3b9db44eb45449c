import { type CharacterRule, ordinaryText } from '../../report/ordinary-text.ts';
import type { Aside, Report } from '../../report/schema/report.ts';
import { importStrings } from '../../words/strings.ts';
import { hasOriginal } from '../has-original.ts';
import type { ReadSource } from '../read-source/read-source.ts';
import { sayingPages } from '../said-pages.ts';
import { sourceLines } from '../source-lines.ts';
import { listed, mostListed } from './listed.ts';

/** The published file that was read. */
export type ReviewedSource = Pick<ReadSource, 'format' | 'pages' | 'text' | 'notes'> & { name: string };

const words = importStrings.review;

/** What became of every line with words in it. */
export function asideLines(report: Report, text: string): string[] {
  const lines = sourceLines(text);
  const counts = new Map<Aside['kind'], number>();
  for (const {
    kind,
    lines: [from, to],
  } of report.source.asides ?? []) {
    const own = lines.filter(({ number }) => number >= from && number <= to).length;
    counts.set(kind, (counts.get(kind) ?? 0) + own);
  }
  const apart = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const list = [...counts].map(([kind, count]) => words.aside(kind, count)).join('、');
  return [...(list === '' ? [] : [words.asides(list)]), words.owned(lines.length - apart, lines.length)];
}

/** Words that nobody sees in the file, which the public is not to see either. */
export function leftOutLines(source: ReviewedSource): string[] {
  const leftOut = source.notes.filter((note) => note.kind === 'left-out');
  if (leftOut.length === 0) return [];
  const onPages = sayingPages(source);
  return [
    words.leftOut(leftOut.length),
    ...(hasOriginal(source.format) ? [words.inOriginal] : []),
    ...listed(leftOut.map((note) => `  ${onPages(note, words.leftOutOf[note.why](note.line, note.words))}`)),
  ];
}

/** Characters that are read as ordinary ones, by rule; what nobody sees, line by line. */
export function readOtherwise(text: string): string[] {
  const found = new Map<CharacterRule, { count: number; pairs: Set<string>; lines: Set<number> }>();
  text.split(/\r?\n/).forEach((line, index) => {
    ordinaryText(line.replace(/^\uFEFF/, ''), ({ rule, from, to }) => {
      const own = found.get(rule) ?? { count: 0, pairs: new Set(), lines: new Set() };
      own.count += 1;
      own.pairs.add(rule === 'unseen' ? words.codePoint(from) : words.readAs(from, to));
      own.lines.add(index + 1);
      found.set(rule, own);
    });
  });
  if (found.size === 0) return [];
  return [
    words.readOtherwise,
    ...[...found].map(([rule, { count, pairs, lines }]) =>
      words.readOtherwiseBy[rule](count, [...pairs].slice(0, mostListed), [...lines].slice(0, mostListed)),
    ),
  ];
}
