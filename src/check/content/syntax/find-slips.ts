import { says } from '../problem-catalogue.ts';
import { afterEnd, cutOff, wrongBrackets } from './brackets.ts';
import { commaTooMany, halfMissing, markMissing } from './commas.ts';
import { type Fault, firstFault } from './fault.ts';
import { badNumber, fullWidthDigits, thousandsSeparator } from './numbers.ts';
import { chineseBracket, chineseColon, chineseComma, strangeSpace } from './punctuation.ts';
import { strangeInText, unclosedText, unescapedQuote, wrongQuotes } from './quotes.ts';
import type { Slip, SlipReader } from './slip.ts';
import { badKeyword, bareWord, comment, conflictMarker } from './strange-words.ts';

/** In this order: what only one slip can explain comes first. */
const readers: readonly SlipReader[] = [
  conflictMarker,
  unclosedText,
  strangeInText,
  comment,
  chineseColon,
  chineseComma,
  chineseBracket,
  strangeSpace,
  wrongQuotes,
  fullWidthDigits,
  thousandsSeparator,
  badNumber,
  unescapedQuote,
  commaTooMany,
  halfMissing,
  badKeyword,
  bareWord,
  cutOff,
  wrongBrackets,
  markMissing,
  afterEnd,
];

/** So many slips in one file are told one by one; a file with more was damaged by something else than a hand. */
const most = 40;

/**
 * Finds every slip that keeps a text from being JSON: the first is recognised and mended, then the text is read again.
 * @returns the slips, none for sound JSON; and the mended text where each mend is sure, every place as in `text`
 */
export function findSlips(text: string): { slips: Slip[]; mended?: string } {
  const slips: Slip[] = [];
  let current = text;
  let sure = true;
  while (slips.length < most) {
    const fault = firstFault(current);
    if (fault === undefined) return sure ? { slips, mended: current } : { slips };
    const slip = 'tooDeep' in fault ? tooDeep(fault.tooDeep.offset) : slipAt(fault, current);
    // A guess can make nonsense of what follows; only what no guess came before is told without one.
    if (!sure && slip.mended === undefined && slips.length > 0) return { slips };
    slips.push(slip);
    if (slip.mended === undefined) return { slips };
    if (slip.guessed) sure = false;
    current = slip.mended;
  }
  return { slips };
}

function slipAt(fault: Fault, text: string): Slip {
  for (const reader of readers) {
    const slip = reader(fault, text);
    if (slip) return slip;
  }
  const { offset, end } = fault.token;
  return { offset, length: Math.max(1, end - offset), words: says('badSyntax') };
}

function tooDeep(offset: number): Slip {
  return { offset, length: 1, words: says('tooDeep') };
}
