import { outermostSection } from '../../report/ids.ts';
import type { Ledger } from '../ledger.ts';
import { type Slip, slipAt } from './slip.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

const doubled = /。\s*。+|，\s*，+|；\s*；+|、\s*、+|：\s*：+|[，、；：]\s*。|。\s*[，、；：]|，\s*[、；]|[、；]\s*，/g;

/** What one phrase may end and the next begin with: 职业年金缴费支出支出49.22万元, 局机关机关运行经费, 进修及培训培训支出; numerals; 一次一次. */
const twoPhrases =
  /^(?:机关机关运行|培训培训[费支]|会议会议费|接待接待费|采购采购|支出支出|收入收入|预算预算[绩执管]|决算决算[公报]|[一二三四五六七八九十百千万亿几每逐])/u;
/** Words that stand there twice, one right after the other. */
const repeated = [
  /([\p{Script=Han}“”]{4,60}?|是(?=是[^否非])|为|了|较|比|占)\1/gu,
  // 落实落实，到位到位。 may be said for emphasis at the end of a clause; 甲区甲区级道路 is one district and its roads.
  /(\p{Script=Han}{2,3})\1(?![，。；、！级])/gu,
  // 目的的, 不在在职人数之内 and 及及时 are not said twice.
  /((?<!目)的(?=的(?!确))|和(?=和(?![谐平美睦]))|与(?=与(?!会))|及(?=及(?![时早其]))|在(?=在(?![职编校册园建岗读线院家训研外途]))|于|并(?=并(?![列购轨网]))|由|从(?=从(?![事业轻严紧]))|向(?=向(?![上下好前])))\1/gu,
  /(?<=[，。；：]|^)([^，。；]{6,}[，。；])\1/gu,
];

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
    ...repeated
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(({ index }) => !twoPhrases.test(text.slice(index)))
      .map(({ 0: both, 1: words = '' }) => slip(id, both, 'repeated', words)),
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
