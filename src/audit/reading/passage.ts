import type { LedgerBlock } from '../ledger.ts';

/** Where a character stands in the report. */
export interface TextPlace {
  block: string;
  /** In UTF-16 units of the block's text. */
  offset: number;
  /** Of both, and of no other place. */
  key: string;
}

/**
 * Words as the reader sees them: one paragraph, or a sentence that goes on over the items of a list. Blanks, raised
 * marks of notes and the bullets of lists are left out and every character has one width, so that 支出决算为１０．００ 万元 reads like any other; each still knows its place.
 */
export interface Passage {
  words: string;
  placeOf(index: number): TextPlace;
  /** The headings above its first block, innermost last; without one that holds all of them. */
  trail: LedgerBlock['trail'];
  part: LedgerBlock['part'];
}

/** The headings of the sections above a passage, as one. */
export function headingsAbove({ trail }: Pick<Passage, 'trail'>): string {
  return trail.map(({ heading }) => heading ?? '').join('');
}

const widths: Readonly<Record<string, string>> = {
  '０': '0',
  '１': '1',
  '２': '2',
  '３': '3',
  '４': '4',
  '５': '5',
  '６': '6',
  '７': '7',
  '８': '8',
  '９': '9',
  '．': '.',
  '％': '%',
  '（': '(',
  '）': ')',
  '；': '；',
  ';': '；',
  '：': '：',
  ':': '：',
  '－': '-',
  '−': '-',
  '"': '"',
  '＂': '"',
};

/** A heading as passages have their words: without blanks, in brackets of one width. */
export function plainHeading(heading: string | null | undefined): string {
  return (
    (heading ?? '')
      .replace(/\s/g, '')
      .replace(/（/g, '(')
      .replace(/）/g, ')')
      // 一、入支出决算情况说明: a page that lost the word behind the numeral.
      .replace(/^(?=入(?:支出)?决算)/, '收')
      .replace(/^(?=出决算)/, '支')
  );
}

/** 二、关于2021年度决算情况说明: a section that holds all the others, and says of none of them what it is of. */
export function isOfAllAccounts(heading: string | null | undefined): boolean {
  const words = plainHeading(heading).replace(
    /关于|(?:\d{4}|本)年度?|(?:本|我)?(?:部门|单位)|[^，。：]{2,20}(?:局|院|委|办|中心)(?=决算)/g,
    '',
  );
  return /^决算(?:收支)?(?:总体)?(?:情况)?的?(?:说明|分析)?$|^收支决算情况的?(?:说明|分析)?$/.test(words);
}

/** Amounts without their unit, in words and not in a row of a table. */
const bareAmount = /(?<![\d.,]|\d\s+)\d{1,3}(?:[,，]?\d{3})*\.\d{2}(?!\d|\s*[%％万亿千元个倍\d]|\s+\d)/g;

/** Blanks, the raised marks of notes and the bullets of lists. */
const leftOut = /[\s⁰¹²³⁴-⁹●■◆▪•►▶➢➤✓◇▲★☆※]/;

/**
 * The passage of blocks that read as one.
 * @param unit of amounts that have none of their own, where a line above says so: 单位：元
 */
export function passageOf(blocks: readonly (LedgerBlock & { id: string })[], unit?: string): Passage {
  const [first] = blocks;
  if (first === undefined) throw new Error('A passage has at least one block');
  let words = '';
  const [owners, offsets]: [string[], number[]] = [[], []];
  const add = (characters: string, id: string, offset: number) => {
    words += characters;
    for (let at = 0; at < characters.length; at++) {
      owners.push(id);
      offsets.push(offset);
    }
  };
  let last = '';
  for (const { id, text } of blocks) {
    const ends = new Set(
      unit === undefined ? [] : [...text.matchAll(bareAmount)].map(({ index, 0: amount }) => index + amount.length - 1),
    );
    for (let offset = 0; offset < text.length; offset++) {
      const character = text[offset] as string;
      // 12个批次 is 12批次.
      if (character === '个' && text.startsWith('批次', offset + 1)) continue;
      // Most characters are ideographs, of which none is left out.
      const isIdeograph = character >= '\u4e00' && character <= '\u9fff';
      if (!isIdeograph && leftOut.test(character)) continue;
      const isThousands = (character === ',' || character === '，') && /\d/.test(widths[last] ?? last);
      last =
        isThousands && /^\s*[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(offset + 1, offset + 24))
          ? ','
          : comma(character);
      add(last, id, offset);
      // 经比较2021年度…较上年减少: a comma was forgotten, and nothing is compared with that year.
      if (character === '较' && /^\s*\d/.test(text.slice(offset + 1, offset + 9)) && words.endsWith('经比较'))
        add('，', id, offset);
      if (ends.has(offset)) add(unit ?? '', id, offset);
    }
  }
  // Few of all the characters are asked for, and these again and again.
  const places = new Map<number, TextPlace>();
  return {
    words,
    placeOf(index) {
      const [block, offset] = [owners[index] ?? first.id, offsets[index] ?? 0];
      const place = places.get(index) ?? { block, offset, key: `${block}@${offset}` };
      places.set(index, place);
      return place;
    },
    trail: isOfAllAccounts(first.trail[0]?.heading) ? first.trail.slice(1) : first.trail,
    part: first.part,
  };
}

function comma(character: string): string {
  return character === ',' ? '，' : (widths[character] ?? character);
}
