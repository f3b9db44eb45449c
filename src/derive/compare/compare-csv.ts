import { signedValue } from '../../audit/direction.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { figureNotes } from '../../report/figure-notes.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { compareStrings } from '../../words/strings.ts';
import { spreadsheetCsv } from '../charts/csv.ts';
import { comparedConcepts, topicOf } from './concepts.ts';

/**
 * The years side by side as CSV: one concept a line, for each year its value as printed, unit, section and what it was
 * before a correction, empty where that year's report does not state it; the difference last, or why there is none.
 */
export function compareCsv(years: readonly PreparedYear[]): string {
  const columns = years.toReversed().map(({ report }) => report.year);
  const { csv } = compareStrings;
  const notes = new Map(years.map((year) => [year.report.year, figureNotes(year)]));
  const head = [csv.id, csv.label, csv.topic, ...columns.flatMap((year) => csv.year(year)), ...csv.difference];
  const lines = comparedConcepts(years).map((concept) => {
    const { id, label, stated, difference } = concept;
    const perYear = columns.flatMap((column) => {
      const figure = stated.find(({ year }) => year.report.year === column)?.figure;
      if (figure === undefined) return ['', '', '', ''];
      const corrected = notes.get(column)?.get(figure.id)?.at(-1);
      return [
        signedValue(figure) ?? '',
        figure.unit,
        printedNumber(figure.block),
        corrected ? csv.corrected(corrected.on, corrected.before) : '',
      ];
    });
    const last =
      'incomparable' in difference
        ? ['', '', compareStrings.incomparable[difference.incomparable]]
        : [difference.value, compareStrings.differenceUnit(difference.unit), ''];
    return [id, label, topicOf(concept).name, ...perYear, ...last];
  });
  return spreadsheetCsv([head, ...lines]);
}
