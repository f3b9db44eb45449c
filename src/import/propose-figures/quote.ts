import { occurrence } from '../../report/figure-place.ts';

/** The matched words, as far back as makes them unique in the passage. */
export function quoteOf(
  text: string,
  from: number,
  to: number,
  start: number,
  token: string,
): { quote: string; nth: number } {
  let begin = /[，。；：、]/.test(text[from] ?? '') ? from + 1 : from;
  if (!isOnce(text, text.slice(begin, to), begin)) {
    begin = from;
    while (begin > 0 && !(/[，。；：:、（(]/.test(text[begin - 1] ?? '') && isOnce(text, text.slice(begin, to), begin)))
      begin -= 1;
  }
  const quote = text.slice(begin, to);
  let nth = 1;
  while (occurrence(quote, token, nth) !== undefined && occurrence(quote, token, nth) !== start - begin) nth += 1;
  return { quote, nth };
}

/** Whether words that stand at a place stand nowhere else. */
function isOnce(text: string, words: string, at: number): boolean {
  return text.indexOf(words) === at && text.indexOf(words, at + words.length) === -1;
}

/** The day a passage opens with: 截至 2019 年 12 月 31 日. */
export function dateIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^截[至止]\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
