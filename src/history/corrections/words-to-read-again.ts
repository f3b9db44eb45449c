import { brokenClaims, comparedWords, unclaimedComparisons } from '../../derive/charts/chart-claims.ts';
import { chartFigures } from '../../derive/charts/chart-figures.ts';
import type { YearContent } from '../../report/content.ts';
import { type FigureNote, figureNotes } from '../../report/figure-notes.ts';
import { correctionStrings } from '../../words/strings.ts';

/**
 * Words of the site's own that ceased to be true, or may have, and that a person must write anew: comparisons of a chart that
 * its numbers do not bear out, those with a corrected figure that no claim holds against its numbers, and remarks that
 * write a figure's old value. None of them keeps a correction from being published.
 * @param searches that home offers, of which one may be a number that was corrected
 * @returns one sentence each
 */
export function wordsToReadAgain(
  year: Pick<YearContent, 'report' | 'corrections' | 'figures' | 'charts' | 'remarks'>,
  searches: readonly string[] = [],
): string[] {
  const notes = figureNotes(year);
  const { year: fiscalYear } = year.report;
  const untrue = year.charts.flatMap((chart) =>
    brokenClaims(chart, year).map((claim) =>
      correctionStrings.chartUntrue(fiscalYear, chart.id, claim.words, comparedWords(claim, chart, year)),
    ),
  );
  const charts = year.charts.flatMap((chart) => {
    const words = unclaimedComparisons(chart);
    const corrected = chartFigures(chart).filter((id) => notes.has(id));
    return words.length > 0 && corrected.length > 0
      ? [correctionStrings.chartToRead(fiscalYear, chart.id, words, corrected)]
      : [];
  });
  const current = new Set(year.figures.map(({ value }) => value));
  const remarks = year.remarks.flatMap(({ block, text }) =>
    [...notes].flatMap(([figure, changes]) => {
      const old = changes.map(({ valueBefore }) => valueBefore).find((value) => isStale(value, text, current));
      return old ? [correctionStrings.remarkToRead(fiscalYear, block, old, figure, now(changes))] : [];
    }),
  );
  const olds = [...notes.values()].flatMap((changes) => changes.map(({ valueBefore }) => valueBefore));
  const stale = searches
    .filter((search) => olds.some((value) => value === search) && !current.has(search))
    .map((search) => correctionStrings.searchToRead(search));
  return [...untrue, ...charts, ...remarks, ...stale];
}

/** Whether a remark writes a value that nothing has any more, and does not say itself that it was corrected. */
function isStale(value: string | null, text: string, current: ReadonlySet<string | null>): value is string {
  if (value === null || current.has(value) || text.includes('更正')) return false;
  return new RegExp(`(?<![\\d.])${value.replaceAll('.', '\\.')}(?![\\d]|\\.\\d)`).test(text);
}

function now(changes: readonly FigureNote[]): string {
  return changes.at(-1)?.after ?? '';
}
