import type { Chart } from '../../../report/schema/charts.ts';
import type { Figure } from '../../../report/schema/figures.ts';
import { countsNothing, unitExpression } from '../../../template/units.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { JsonPath } from '../json-file.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** A number of the report as it would be typed: with a unit, or with decimals. Part of a name are 50万元以上, 30人以下. */
const typed = new RegExp(
  [
    `(?<![\\d第])\\d[\\d,，]*(?:\\.\\d+)?\\s*[万亿]?(?:${unitExpression('money', 'ratio', 'accounts', 'work')})${countsNothing}(?!以[上下内])`,
    `\\d+\\.\\d+(?![\\d.]*\\s*(?:${unitExpression('money')})以[上下内])`,
  ].join('|'),
);

/** The words of a chart hold no number of their own, which would stay when the report's is corrected. */
export const chartsTypeNoNumbers = checkOf({
  title: problemStrings.referenceChecks.chartNumbers,
  year: ['charts', 'figures'],
  problems({ years }) {
    return years.flatMap(({ charts: { file, value }, figures }) =>
      value.charts.flatMap((chart, index) =>
        wordsOf(chart).flatMap(([path, words]) => {
          if (/[｛｝]/.test(words)) return [file.problemAt(['charts', index, ...path], says('chartBraces'))];
          const number = typed.exec(words.replaceAll(/\{[^{}]*\}/g, ''))?.[0];
          if (number === undefined) return [];
          const meant = figuresOf(number, chart, figures.value.figures);
          return [file.problemAt(['charts', index, ...path], says('chartNumber', number, meant))];
        }),
      ),
    );
  },
});

/** The registered numbers that print so: those of the chart, where it has such a one. */
function figuresOf(number: string, { rows }: Chart, figures: readonly Figure[]): string[] {
  const plain = (text: string) => text.replace(/[\s,，]/g, '');
  const same = figures.filter(
    ({ token, unit }) => plain(number) === plain(token + unit) || plain(number) === plain(token),
  );
  const own = same.filter(({ id }) => rows.some(({ figure }) => figure === id));
  return (own.length > 0 ? own : same).map(({ id }) => id);
}

/** The comparisons that a chart's words make are words of it. Whether they are true is for the page to hold: it leaves out those that are not. */
export const chartClaimsAreWords = checkOf({
  title: problemStrings.referenceChecks.chartClaims,
  year: ['charts'],
  problems({ years }) {
    return years.flatMap(({ charts: { file, value } }) =>
      value.charts.flatMap(({ claims = [], takeaway, caution = '' }, index) =>
        claims.flatMap(({ words }, at) =>
          takeaway.includes(words) || caution.includes(words)
            ? []
            : [file.problemAt(['charts', index, 'claims', at, 'words'], says('chartClaimWords', words))],
        ),
      ),
    );
  },
});

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
