import { countsNothing, unitExpression } from '../template/units.ts';

/** What may stand after the last mark of a sentence: closing quotes and brackets. */
const closers = '”’"）)》】';

/** The half-width stop of an English keyboard, behind Chinese words: 与总收入持平. It is no point of a numeral, 一., nor one of many, to a page. */
export const halfWidthStop = String.raw`(?<=[\p{sc=Han}${closers}%％])(?<!^[（(]?[一二三四五六七八九十\d]+[)）]?)[.．](?!\s*[.．…])`;

const sentenceEnd = new RegExp(`(?:[。：；！？…:;!?]|${halfWidthStop})[${closers}]*$`, 'u');
// Behind the last words of a line of contents the number of the page follows.
const sentenceEndInside = new RegExp(
  `[。：；！？…;!?]|${halfWidthStop}(?!\\s*\\d{0,3}$)|(?<=[\\p{sc=Han}${closers}]):`,
  'u',
);

/** Quantities of money, people, things: a heading states none. */
const amountEnd = new RegExp(`\\d\\s*(?:${unitExpression('money', 'ratio', 'accounts')})${countsNothing}`);

/** Whether a text ends as a sentence, a clause or an introduction (：) does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.trimEnd());
}

const breaksOff = /[，,、（(“《]$/;
const goesOn = /^(?:[，,。、；;：）)”》%％]|万?元|个百分点|(?:批次|人次|[个人辆台批])(?=[，。、；]))/;

/**
 * Whether a line was broken where nothing ends: 增加12.50 / 万元，同比增长3%；涉及资金 / 2118.36万元；完成预算 / 98.20%，.
 * @param mayOpenWithAmount whether a number may well begin what comes next, where no words before it lack one
 */
export function breaksWithin(text: string, next: string, mayOpenWithAmount = false): boolean {
  if (lacksAmount(text, next)) return true;
  if (mayOpenWithAmount && /^\d/.test(next)) return false;
  const opensWithAmount = /^\d[\d,.]*\s*(?:万?元|[%％][，。、；,;])/.test(next) && !/(?:情况|说明)$/.test(text);
  return opensWithAmount || breaksOff.test(text) || goesOn.test(next);
}

/** 增加64.84万元，增长 / 4.18%: words that an amount follows, and the amount. */
function lacksAmount(text: string, next: string): boolean {
  return (
    /(?:增长|增加|减少|下降|降低|上升|提高|完成|达到?|[为占共])$/.test(text) &&
    /^\d[\d,.]*\s*(?:[%％]|[万亿]?元|[个人辆台批])/.test(next)
  );
}

/** Whether a text reads as running prose rather than as a heading: it holds an amount, or more than one sentence. */
export function readsAsProse(text: string): boolean {
  const withoutEnd = text.replace(/[。：:.．]$/, '');
  return amountEnd.test(withoutEnd) || sentenceEndInside.test(withoutEnd);
}

/** Whether a text is one parenthesis from its first to its last character, as instructions of the template are. */
export function isWholeParenthesis(text: string): boolean {
  if (!/^[（(]/.test(text)) return false;
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if ('（('.includes(character)) depth += 1;
    if ('）)'.includes(character)) depth -= 1;
    if (depth === 0) return /^[。.]?$/.test([...text].slice(index + 1).join(''));
  }
  return false;
}

/** Whether a text opens a quotation or a bracket that the words after it close, so that both are one: “统计信息 and 事务（项）”. */
export function isClosedBy(text: string, next: string): boolean {
  return ['“”', '（）', '《》'].some(([open = '', close = '']) => {
    const closes = next.indexOf(close);
    const opens = next.indexOf(open);
    return text.lastIndexOf(open) > text.lastIndexOf(close) && closes !== -1 && (opens === -1 || closes < opens);
  });
}
