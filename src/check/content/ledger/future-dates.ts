import type { WholeFiles } from '../content-files.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';

/**
 * Dates that have not come yet: a correction of tomorrow would keep every later one from being dated.
 * @param today YYYY-MM-DD
 */
export function futureDates({ permalinks, redactions, years }: WholeFiles, today: string): Problem[] {
  const late = (file: JsonFile, path: JsonPath, date: string | undefined) =>
    date !== undefined && date > today ? [file.problemAt(path, says('futureDate', date, today))] : [];
  return [
    ...redactions.value.redactions.flatMap(({ on }, index) => late(redactions.file, ['redactions', index, 'on'], on)),
    ...late(permalinks.file, ['opened'], permalinks.value.opened),
    ...years.flatMap(({ report, corrections }) => [
      ...late(report.file, ['publishedOn'], report.value.publishedOn ?? undefined),
      ...corrections.value.corrections.flatMap(({ on }, index) =>
        late(corrections.file, ['corrections', index, 'on'], on),
      ),
    ]),
  ];
}
