import type { PreparedContent } from '../src/audit/prepared-year.ts';
import { type ContentKind, yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { withTodaysSources } from '../src/check/content/todays-sources.ts';
import type { YearTexts } from '../src/history/corrections/reword.ts';
import { withPublishedLedger } from './published-ledger.ts';
import type { FileToWrite } from './write-content.ts';

const worded = ['source', 'report', 'figures', 'tables', 'remarks', 'relations', 'decisions'] as const;

/** The content as it is now, and its files. */
export function contentNow(root: string): { content: PreparedContent; files: Map<string, string> } {
  const files = withPublishedLedger(root, contentFiles(root));
  return { content: parseUnpublished(withTodaysSources(files).files).content, files };
}

/** The files of a year that say words of its report. */
export function yearTexts(year: number, files: ReadonlyMap<string, string>): YearTexts {
  return textsOfKinds(worded, year, (path) => files.get(path));
}

/** The files of a year of these kinds; what stands for one that is not there. */
export function textsOfKinds<Kind extends keyof typeof yearKinds>(
  kinds: readonly Kind[],
  year: number,
  read: (path: string) => string | undefined,
): Record<Kind, string> {
  const texts = kinds.map((kind) => {
    const { ifAbsent = '' } = yearKinds[kind] as ContentKind;
    return [kind, read(pathOf(year, kind)) ?? ifAbsent];
  });
  return Object.fromEntries(texts) as Record<Kind, string>;
}

/** Those of them that are to be written. */
export function changedTexts<Kind extends keyof typeof yearKinds>(
  year: number,
  before: Record<Kind, string>,
  after: Record<Kind, string>,
): FileToWrite[] {
  return (Object.keys(before) as Kind[]).flatMap((kind): FileToWrite[] =>
    after[kind] === before[kind] ? [] : [{ path: pathOf(year, kind), bytes: after[kind] }],
  );
}

function pathOf(year: number, kind: keyof typeof yearKinds): string {
  return yearPath(`content/reports/${year}`, kind);
}

/** All files as they will be once these are written. */
export function withWritten(files: ReadonlyMap<string, string>, written: readonly FileToWrite[]): Map<string, string> {
  return new Map([...files, ...written.map(({ path, bytes }) => [path, `${bytes}`] as const)]);
}
