import { earliestDay } from '../../../history/corrections/earliest-day.ts';
import { publishedPlaces } from '../../../history/permalinks/published.ts';
import type { Permalink } from '../../../report/schema/permalinks.ts';
import type { YearFiles } from '../content-files.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';

/**
 * What is wrong with a year's corrections in themselves: their numbers, their dates, words that were never published.
 * @param entries of the ledger, by the year of their address
 */
export function correctionProblems(
  entries: ReadonlyMap<number | undefined, readonly Permalink[]>,
): (year: YearFiles) => Problem[] {
  return ({ report, corrections: { file, value } }) => {
    const { corrections } = value;
    const ordered = corrections.flatMap(({ revision, on }, index) => {
      const previous = corrections[index - 1];
      const earliest = earliestDay(report.value, previous);
      return [
        ...(revision === index + 2
          ? []
          : [file.problemAt(['corrections', index, 'revision'], says('wrongRevision', revision, index + 2))]),
        ...(on >= earliest
          ? []
          : [
              file.problemAt(
                ['corrections', index, 'on'],
                previous ? says('dateBefore', on, earliest) : says('dateBeforeReport', on, earliest),
              ),
            ]),
      ];
    });
    const { broken } = publishedPlaces(entries.get(report.value.year) ?? [], report.value.year, corrections);
    return [
      ...ordered,
      ...broken.map(({ correction, change, published }) =>
        file.problemAt(['corrections', correction, 'changes', change, 'before'], says('brokenChain', published)),
      ),
    ];
  };
}
