import type { PreparedContent } from '../src/audit/prepared-year.ts';
import { yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { withTodaysSources } from '../src/check/content/todays-sources.ts';
import type { YearTexts } from '../src/history/corrections/reword.ts';
import { withPublishedLedger } from './published-ledger.ts';
import type { FileToWrite } from './write-content.ts';

const kinds = ['source', 'report', 'figures', 'tables', 'remarks', 'relations', 'decisions'] as const;

/** The content as it is now, and its files. */
export function contentNow(root: string): { content: PreparedContent; files: Map<string, string> } {
  const files = withPublishedLedger(root, contentFiles(root));
  return { content: parseUnpublished(withTodaysSources(files).files).content, files };
}

/** The files of a year that say words of its report. */
export function yearTexts(year: number, files: ReadonlyMap<string, string>): YearTexts {
  const folder = `content/reports/${year}`;
  return Object.fromEntries(
    kinds.map((kind) => {
      const { ifAbsent = '' } = yearKinds[kind] as { ifAbsent?: string };
      return [kind, files.get(yearPath(folder, kind)) ?? ifAbsent];
    }),
  ) as YearTexts;
}

/** Those of them that are to be written. */
export function changedTexts(year: number, before: YearTexts, after: YearTexts): FileToWrite[] {
  return kinds.flatMap((kind): FileToWrite[] =>
    after[kind] === before[kind] ? [] : [{ path: yearPath(`content/reports/${year}`, kind), bytes: after[kind] }],
  );
}
