import type { Mark } from '../report/schema/report.ts';
import { collapseBlanks, joinedText, spacedText } from './joined-text.ts';
import type { SourceLine } from './source-lines.ts';

const openDirection = '(?:增加|减少|增长|下降|上升|降低|持平)';
const openComparison = '(?:大于|小于|等于|高于|低于|超过|多于|少于)';
/** An alternative nobody chose: 增加(减少). */
const openChoice = new RegExp(
  [
    `${openDirection}(?:[（(]或?${openDirection}[）)]|[/／]${openDirection}|或${openDirection}(?=\\d))`,
    `${openComparison}(?:[（(]或?${openComparison}[）)]|[/／]${openComparison})`,
    ...['有无', '无有', '是否', '否是', '增减', '减增', '升降', '降升', '已未'].map(
      ([one, other]) => `${one}(?:[（(]或?${other}[）)]|[/／]${other})`,
    ),
    // 属于/不属于, /不涉及
    '([\\u4e00-\\u9fff]{1,3})(?:[（(][不未非]\\1[）)]|[/／][不未非]\\1)',
    '(?<=[\\u4e00-\\u9fff])[/／][不未非无](?=[\\u4e00-\\u9fff])',
    // Two that stand together without a mark: 决算数大小于预算数, 比上年减增加3万元.
    '(?:大小于|大于小于|小于大于|高低于)(?=[年上全调预决])',
    '(?:增加减少|减少增加|增长下降|下降增长|减增加|增减少)(?=\\s*\\d)',
  ].join('|'),
  'g',
);
/** Dots that stand for words, alone in a numbered line together with their numeral: ……, 2.… */
const ellipsisGap = /^\d{1,2}[.．]\s*…+$|…+/g;
/** A gap of several blanks where the number before a unit belongs; `quote` goes back to the last punctuation mark. */
const blankGap = /([^，。；：、,;:\s]+)(\s{2,})(万元|元|%|辆|台|件|次|个|人|家|项)(?!\p{Script=Han})/gu;

/**
 * Template left-overs in the words of a paragraph, in the order of the text.
 * @param lines the paragraph's lines, their blanks kept: after joining, a gap looks like ordinary spacing
 */
export function templateMarks(lines: readonly SourceLine[]): Mark[] {
  const text = joinedText(lines);
  const found = [
    ...matches(text, openChoice).map((quote) => ({ kind: 'choice' as const, quote })),
    ...matches(text, ellipsisGap).map((quote) => ({ kind: 'ellipsis' as const, quote })),
    ...[...spacedText(lines).matchAll(blankGap)]
      .filter(([, before = '']) => !/\d$/.test(before))
      .map(([gap]) => ({ kind: 'blank' as const, quote: collapseBlanks(gap) })),
  ];
  const seen = new Map<string, number>();
  return found
    .map((mark) => {
      const nth = (seen.get(mark.quote) ?? 0) + 1;
      seen.set(mark.quote, nth);
      return { ...mark, nth };
    })
    .toSorted((a, b) => placeOf(text, a) - placeOf(text, b));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([quote]) => quote);
}

function placeOf(text: string, { quote, nth }: Mark): number {
  let place = -1;
  for (let count = 0; count < nth; count++) place = text.indexOf(quote, place + 1);
  return place;
}
