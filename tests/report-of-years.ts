import { createHash } from 'node:crypto';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import { reportSchema } from '../src/report/schema/report.ts';

const folder = 'content/reports/2019/';

/**
 * The content files with the report of 2019 once for each of the years and no other, addresses recorded as if nothing had
 * been published before. The year is changed wherever it is printed, source included, so that no two reports say the same.
 */
export function reportOfYears(files: ReadonlyMap<string, string>, years: readonly number[]): Map<string, string> {
  const shared = [...files].filter(
    ([path]) => !path.startsWith('content/reports/') && !path.endsWith('/permalinks.json'),
  );
  const multiplied = new Map([...shared, ...years.flatMap((year) => filesOfYear(files, year))]);
  const { content } = parseUnpublished(multiplied);
  return multiplied.set('content/permalinks.json', permalinksJson(record(content).file));
}

/** The `count` years nearest to `middle` that a report may have. */
export function yearsAround(middle: number, count: number): number[] {
  const { minValue, maxValue } = reportSchema.shape.year;
  const [low, high] = [minValue ?? middle, maxValue ?? middle];
  const first = Math.max(low, Math.min(middle - Math.floor(count / 2), high - count + 1));
  return Array.from({ length: Math.min(count, high - low + 1) }, (_, index) => first + index);
}

/** The files of the report of 2019 as one of another year. */
export function filesOfYear(files: ReadonlyMap<string, string>, year: number): [path: string, text: string][] {
  const own = [...files].filter(([path]) => path.startsWith(folder));
  const replaced = own.map(([path, text]): [string, string] => [
    path.replace('2019', String(year)),
    text.replaceAll('2019', String(year)),
  ]);
  const source = replaced.find(([path]) => path.endsWith('/source.txt'))?.[1] ?? '';
  const sha256 = createHash('sha256').update(source).digest('hex');
  return replaced.map(([path, text]) => [path, text.replace(/("sha256": ")[0-9a-f]{64}/, `$1${sha256}`)]);
}
