import { brokenClaims, comparedWords } from '../../../derive/charts/chart-claims.ts';
import { chartFigures } from '../../../derive/charts/chart-figures.ts';
import type { Chart } from '../../../report/schema/charts.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { JsonPath } from '../json-file.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** A number of the report as it would be typed: with a unit, or with decimals. Part of a name are 50万元以上, 30人以下. */
const typed =
  /\d[\d,]*(?:\.\d+)?\s*(?:万元|亿元|千元|元|个百分点|[%％]|人次|人|辆|台|批次|次|件|平方米)(?!以[上下内])|\d+\.\d+(?![\d.]*\s*(?:万元|亿元|千元|元)以[上下内])/;

/** The words of a chart hold no number of their own, which would stay when the report's is corrected. */
export const chartsTypeNoNumbers = checkOf({
  title: problemStrings.referenceChecks.chartNumbers,
  year: ['charts'],
  problems({ years }) {
    return years.flatMap(({ charts: { file, value } }) =>
      value.charts.flatMap((chart, index) =>
        wordsOf(chart).flatMap(([path, words]) => {
          const number = typed.exec(words.replaceAll(/\{[^{}]*\}/g, ''))?.[0];
          return number === undefined ? [] : [file.problemAt(['charts', index, ...path], says('chartNumber', number))];
        }),
      ),
    );
  },
});

/** The comparisons that a chart's words make are words of it, and true. */
export const chartClaimsHold = checkOf({
  title: problemStrings.referenceChecks.chartClaims,
  year: ['figures', 'charts', 'report'],
  problems({ years }) {
    return years.flatMap(({ figures, report, charts: { file, value } }) => {
      const content = { figures: figures.value.figures, report: report.value, corrections: [] };
      const known = new Set(content.figures.map(({ id }) => id));
      return value.charts.flatMap((chart, index) => {
        const { claims = [], takeaway, caution = '' } = chart;
        const at = (claim: (typeof claims)[number]) => ['charts', index, 'claims', claims.indexOf(claim), 'words'];
        const absent = claims.filter(({ words }) => !takeaway.includes(words) && !caution.includes(words));
        // What names something that is not there is told by references-exist.ts.
        const broken = isWhole(chart, known) ? brokenClaims(chart, content) : [];
        return [
          ...absent.map((claim) => file.problemAt(at(claim), says('chartClaimWords', claim.words))),
          ...broken.map((claim) =>
            file.problemAt(at(claim), says('chartClaim', claim.words, comparedWords(claim, chart, content))),
          ),
        ];
      });
    });
  },
});

function isWhole(chart: Chart, known: ReadonlySet<string>): boolean {
  const { derived = [], claims = [] } = chart;
  const computed = new Set(derived.map(({ id }) => `=${id}`));
  const compared = claims.flatMap(({ of, than }) => [of, ...than]).filter((id) => id.startsWith('='));
  return chartFigures(chart).every((id) => known.has(id)) && compared.every((id) => computed.has(id));
}

/** All words of a chart that are the site's own. */
function wordsOf({ title, origin, takeaway, caution, derived = [], rows }: Chart): [JsonPath, string][] {
  return [
    ...(origin === 'site' ? ([[['title'], title]] satisfies [JsonPath, string][]) : []),
    [['takeaway'], takeaway],
    ...(caution === undefined ? [] : ([[['caution'], caution]] satisfies [JsonPath, string][])),
    ...derived.map(({ label }, index): [JsonPath, string] => [['derived', index, 'label'], label]),
    ...rows.flatMap(({ label, missing }, index): [JsonPath, string][] => [
      [['rows', index, 'label'], label],
      ...(missing === undefined ? [] : ([[['rows', index, 'missing'], missing]] satisfies [JsonPath, string][])),
    ]),
  ];
}
