import type { Ledger } from '../ledger.ts';
import type { Slip } from './slip.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

const doubled = /。\s*。+|，\s*，+|；\s*；+|、\s*、+|：\s*：+|[，、；：]\s*。|。\s*[，、；：]|，\s*[、；]|[、；]\s*，/g;

/** Words that stand there twice, one right after the other; four characters are no emphasis and no name. */
const repeated = /([\p{Script=Han}“”]{4,}?|用于|主要|原因|增加|减少|以及|进行|开展|完成|其中|同比|为|了|较|比|占)\1/gu;

/** Stops stand alone, no words stand twice, and quotation marks and brackets come in pairs. */
export function punctuation(ledger: Ledger): Slip[] {
  return [...headingsOf(ledger), ...allParagraphsOf(ledger)].flatMap(({ id, text }) => [
    ...[...text.matchAll(doubled)].map(({ index, 0: stops }) =>
      slip(id, text.slice(Math.max(0, index - 6), index + stops.length), 'doubled', stops.replace(/\s/g, '')),
    ),
    ...[...text.matchAll(repeated)].map(({ 0: both, 1: words = '' }) => slip(id, both, 'repeated', words)),
    ...unpaired(text).map((at) => slip(id, text.slice(Math.max(0, at - 6), at + 7).trim(), 'unpaired', text[at] ?? '')),
  ]);
}

function slip(block: string, quote: string, sentence: string, sign: string): Slip {
  return {
    rule: 'punctuation',
    verdict: 'blank',
    severity: 'low',
    places: [{ block, quote }],
    sentence,
    words: { quote, sign },
  };
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['(', ')'],
];

/** The first sign of each kind that has no partner. Numerals such as 1）or （1） are none. */
function unpaired(text: string): number[] {
  const plain = text
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/\([一二三四五六七八九十\d]{1,3}\)|(?:^|[。；：，、\s])(?:\d{1,2}|[一二三四五六七八九十])\)/g, (numeral) =>
      '·'.repeat(numeral.length),
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
