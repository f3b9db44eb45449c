import { outermostSection } from '../../report/ids.ts';
import type { Ledger } from '../ledger.ts';
import { type Slip, slipAt } from './slip.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

const doubled = /。\s*。+|，\s*，+|；\s*；+|、\s*、+|：\s*：+|[，、；：]\s*。|。\s*[，、；：]|，\s*[、；]|[、；]\s*，/g;

/** Words that stand there twice, one right after the other; four characters are no emphasis and no name. */
const repeated =
  /([\p{Script=Han}“”]{4,}?|用于|主要|比上年|较上年|主要是|原因|增加|减少|增长|下降|以及|进行|开展|完成|其中|同比|实施|推进|推动|组织|落实|加强|负责|承担|举办|召开|提高|提升|完善|保障|促进|支持|建立|按照|根据|通过|安排|全年|本年|包括|共有|新增|由于|因为|关于|对于|属于|是(?=是[^否非])|为|了|较|比|占)\1/gu;

/** Stops stand alone, no words stand twice, and quotation marks and brackets come in pairs. */
export function punctuation(ledger: Ledger): Slip[] {
  const texts = [...headingsOf(ledger), ...allParagraphsOf(ledger)];
  const open = texts.flatMap(({ id, text }) => unpaired(text).map((at) => ({ id, at, sign: text[at] ?? '' })));
  // 0.00万元（其中： and its other half at the end of the list below it: a pair over several paragraphs.
  const alone = open.filter(({ id, sign }) => {
    const [opening, closing] = pairs.find((pair) => pair.some((one) => widthless(one) === widthless(sign))) ?? [];
    const own = open.filter((one) => outermostSection(one.id) === outermostSection(id));
    const count = (of: string | undefined) => own.filter((one) => widthless(one.sign) === of).length;
    return count(opening) !== count(closing);
  });
  return texts.flatMap(({ id, text }) => [
    ...[...text.matchAll(doubled)]
      .filter(({ 0: stops }) => !/\s/.test(stops) || !isScattered(text))
      .map(({ index, 0: stops }) =>
        slip(id, text.slice(Math.max(0, index - 6), index + stops.length), 'doubled', stops.replace(/\s/g, '')),
      ),
    ...[...text.matchAll(repeated)].map(({ 0: both, 1: words = '' }) => slip(id, both, 'repeated', words)),
    ...alone
      .filter((one) => one.id === id)
      .map(({ at, sign }) => slip(id, text.slice(Math.max(0, at - 6), at + 7).trim(), 'unpaired', sign)),
  ]);
}

/** 管理 、 。 督查 落实 、 、: stops between blanks, again and again, are where the file's letters were drawn, not where they were written. */
function isScattered(text: string): boolean {
  return [...text.matchAll(/\s[，、。；：](?=\s)/g)].length > 2;
}

function slip(block: string, quote: string, sentence: string, sign: string): Slip {
  return slipAt('punctuation', block, quote, { quote, sign }, { verdict: 'blank', sentence });
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['(', ')'],
  ['【', '】'],
];

function widthless(sign: string): string {
  return sign === '（' ? '(' : sign === '）' ? ')' : sign;
}

/** The first sign of each kind that has no partner. Numerals such as 1）or （1） are none. */
function unpaired(text: string): number[] {
  const plain = text
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(
      /\([一二三四五六七八九十\d]{1,3}\)|(?:^|[。；：，、\s])(?<!\([^()]*)(?:\d{1,2}|[一二三四五六七八九十])\)/g,
      (numeral) => '·'.repeat(numeral.length),
    );
  return pairs.flatMap(([opening, closing]) => {
    const open: number[] = [];
    for (let at = 0; at < plain.length; at++) {
      if (plain[at] === opening) open.push(at);
      else if (plain[at] === closing && open.pop() === undefined) return [at];
    }
    return open.slice(0, 1);
  });
}
