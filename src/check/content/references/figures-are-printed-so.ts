import { figureStart } from '../../../report/figure-place.ts';
import { standsBefore } from '../../../report/printed-figure.ts';
import { priorYearConcept } from '../../../report/prior-year.ts';
import { baseByMeasure, type Figure } from '../../../report/schema/figures.ts';
import { countsNothing, unitExpression } from '../../../template/units.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { JsonPath } from '../json-file.ts';
import { type ProblemWords, says } from '../problem-catalogue.ts';
import { blockTexts } from './block-texts.ts';
import { checkOf } from './reference-check.ts';

type Fault = [field: keyof Figure, words: ProblemWords];

/** What a figure says of its number stands around it in the report: the unit, 约, 近, 余, 多 or 以上, the day, the year; and no other figure stands there. */
export const figuresArePrintedSo = checkOf({
  title: problemStrings.referenceChecks.printed,
  year: ['report', 'figures'],
  problems({ years }) {
    return years.flatMap(({ report, figures: { file, value } }) => {
      const texts = blockTexts(report.value);
      const taken = new Map<string, { id: string; path: JsonPath }>();
      return value.figures.flatMap((figure, index) => {
        const text = texts.get(figure.block);
        const offset = text === undefined ? undefined : figureStart(figure, text);
        // Told by figures-are-quoted.ts.
        if (text === undefined || offset === undefined) return [];
        const place = `${figure.block}@${offset}`;
        const other = taken.get(place);
        if (other === undefined) taken.set(place, { id: figure.id, path: ['figures', index, 'token'] });
        const found: Fault[] = [
          ...unitFindings(figure, text.slice(0, offset), text.slice(offset + figure.token.length)),
          ...priorYearFindings(figure, report.value.year),
          ...timeFindings(figure, text, report.value.year),
          ...tokenFindings(figure, text, offset),
          ...(other === undefined
            ? []
            : [['token', says('samePlace', figure.token, other.id, file.lineOf(other.path))] satisfies Fault]),
        ];
        return found.map(([field, words]) => ({
          ...file.problemAt(['figures', index, field], words),
          // Where the report's own year is wrong, every figure seems to be of another one.
          ...(field === 'year' ? { follows: 'year' } : {}),
        }));
      });
    });
  },
});

/** Units as reports print them right behind a number. */
const units = new RegExp(`^(?:${unitExpression('money', 'ratio', 'accounts', 'work')})${countsNothing}`);

function unitFindings({ unit, approx, token }: Figure, before: string, behind: string): Fault[] {
  const text = behind.trimStart();
  const found: Fault[] = [];
  if (approx !== undefined && !saysAbout(approx, before, text)) {
    const around = standsBefore(approx) ? before.trimEnd().slice(-8) : text.slice(0, 8);
    found.push(['approx', says('approxMissing', approx, token, standsBefore(approx) ? '前' : '后', around)]);
  }
  const printed = units.exec(approx === undefined ? text : text.replace(approx, '').trimStart())?.[0];
  // 台(套) and 台（套） are the same unit.
  const isSaid = text.normalize('NFKC').startsWith(unit.normalize('NFKC'));
  if (printed === undefined || isSaid || printed.normalize('NFKC') === unit.normalize('NFKC')) return found;
  return [...found, ['unit', says('unitDiffers', unit, token, printed)]];
}

function saysAbout(approx: NonNullable<Figure['approx']>, before: string, behind: string): boolean {
  return standsBefore(approx) ? before.trimEnd().endsWith(approx) : new RegExp(`^.{0,4}?${approx}`).test(behind);
}

function priorYearFindings(figure: Figure, reportYear: number): Fault[] {
  if (priorYearConcept(figure) === undefined || figure.year < reportYear) return [];
  return [['year', says('priorYearNotEarlier', figure.id, figure.year, reportYear)]];
}

function timeFindings({ year, asOf }: Figure, text: string, reportYear: number): Fault[] {
  const found: Fault[] = [];
  const isSaid = text.includes(String(year)) || (year === reportYear - 1 && /上年|去年/.test(text));
  if (year !== reportYear && !isSaid) found.push(['year', says('yearMissing', year, reportYear)]);
  if (asOf !== undefined) {
    const [y = 0, month = 0, day = 0] = asOf.split('-').map(Number);
    const isDay = new RegExp(`(?<!\\d)${month}\\s*月\\s*${day}\\s*日`).test(text);
    const isYear = y === year || new RegExp(`${y}\\s*年`).test(text);
    if (!isDay || !isYear) found.push(['asOf', says('dateMissing', asOf, `${y}年${month}月${day}日`)]);
  }
  return found;
}

function tokenFindings({ token, base, measure }: Figure, text: string, offset: number): Fault[] {
  const found: Fault[] = [];
  const around = `${text[offset - 1] ?? ''}|${text[offset + token.length] ?? ''}`;
  if (/\d/.test(token) && (/^\d|^\.\|/.test(around) || /\|\d$/.test(around))) {
    const whole = /^[\d.,]*/.exec(text.slice(offset))?.[0] ?? token;
    const before = /[\d.,]*$/.exec(text.slice(0, offset))?.[0] ?? '';
    found.push(['token', says('tokenInside', token, before + whole)]);
  }
  const wanted = baseByMeasure[measure];
  if (wanted !== undefined && base === undefined) found.push(['measure', says('baseMissing', measure, wanted)]);
  return found;
}
