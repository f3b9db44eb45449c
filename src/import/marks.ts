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
const ellipsisGap = /^\d{1,2}[.．]\s*…+$|…+(?!…|\s*[（(][^（()）]*附[后件表][）)])/g;
const unit = '(?:万元|元|%|辆|台|件|次|个|人|家|项)(?!\\p{Script=Han})';
/** A gap of several blanks where the number before a unit belongs; before it, the words back to the last punctuation mark. */
const blankGap = new RegExp(`(?<!\\s)(?=\\s{2,}${unit})(?<=([^，。；：、,;:\\s]+))\\s+${unit}`, 'gu');

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
      .map(([gap, before = '']) => ({ kind: 'blank' as const, quote: collapseBlanks(`${before}${gap}`) })),
  ];
  const seen = new Map<string, { nth: number; place: number }>();
  return found
    .map((mark) => {
      const last = seen.get(mark.quote) ?? { nth: 0, place: -1 };
      const own = { nth: last.nth + 1, place: text.indexOf(mark.quote, last.place + 1) };
      seen.set(mark.quote, own);
      return { ...mark, ...own };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ kind, quote, nth }) => ({ kind, quote, nth }));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([quote]) => quote);
}
