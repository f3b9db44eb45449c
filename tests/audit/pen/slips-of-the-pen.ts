import { isMoney, numbersIn, type PrintedNumber, tellingDigits } from './printed-numbers.ts';

/** Words of one line changed, where the rest of the text shows what is right. */
export interface PenSlip {
  line: number;
  at: number;
  from: string;
  to: string;
  /** What shows it. */
  shown: string;
}

/** A text by its lines, as far as numbers of its narrative stand in them, and what is drawn by lot. */
interface Written {
  lines: readonly string[];
  numbers: readonly (readonly PrintedNumber[])[];
  random: () => number;
}

/** The slips that a text shows by itself, by kind. What is drawn by lot is the same for the same numbers. */
export function slipsOfThePen(text: string, random: () => number): Record<string, PenSlip[]> {
  const lines = text.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line, index) => index > 25 && line.includes('决算情况说明')),
  );
  const end = lines.findIndex((line, index) => index > start + 20 && /名词解释\s*$/.test(line));
  const isNarrative = (index: number) => index >= start && (end === -1 || index < end);
  const numbers = lines.map((line, index) => (isNarrative(index) ? numbersIn(line, index) : []));
  const written: Written = { lines, numbers, random };
  return Object.fromEntries(Object.entries(kinds).map(([kind, made]) => [kind, made(written)]));
}

/** The text with the slip in it. */
export function withSlip(text: string, { line, at, from, to }: PenSlip): string {
  const lines = text.split('\n');
  const words = lines[line] as string;
  lines[line] = `${words.slice(0, at)}${to}${words.slice(at + from.length)}`;
  return lines.join('\n');
}

const kinds: Record<string, (written: Written) => PenSlip[]> = {
  'an amount told twice': (written) =>
    toldTwice(written).flatMap((one) => misprint(one, `${one.token} stands in another line`, written)),
  '元 for 万元': (written) =>
    toldTwice(written).flatMap((one) => {
      const from = /^[\d,.]+\s*万/.exec(written.lines[one.line]?.slice(one.at) ?? '')?.[0];
      return from === undefined ? [] : [slip(one, from, one.token, 'the same stands in another line')];
    }),
  'a sum of its line': (written) =>
    written.numbers.flatMap((own) =>
      [own.filter(isMoney), own.filter((one) => !isMoney(one) && one.unit !== '%')].flatMap((list) =>
        sumsOf(list).flatMap(([whole, parts]) =>
          misprint(drawn([whole, ...parts], written), `${whole.token} = ${tokens(parts)}`, written),
        ),
      ),
    ),
  'a rate of its line': (written) =>
    written.numbers.flatMap((own) =>
      own.flatMap((rate) => {
        const pair = isExactRate(rate) ? pairs(own.filter(isMoney)).find((both) => isRateOf(rate, both)) : undefined;
        return pair === undefined ? [] : misprint(rate, `of ${tokens(pair)}`, written);
      }),
    ),
  '增加 for 减少': (written) =>
    changesOf(written).map(({ number, words, direction }) =>
      slip({ ...number, at: words.index }, direction, opposite[direction] as string, words[0]),
    ),
  '持平 for a change': (written) =>
    changesOf(written).flatMap(({ number, words }) =>
      number.unit === '%' ? [] : [slip({ ...number, at: words.index }, words[0], '持平', words[0])],
    ),
  '大于 for 小于': ({ lines }) =>
    lines.flatMap((words, line) =>
      [...words.matchAll(/(?<=(?:决算|支出|执行)数?)[大小高低]于(?=(?:年初|全年|调整)?预算)/g)].map(
        ({ 0: from, index }) => ({ line, at: index, from, to: opposite[from] as string, shown: from }),
      ),
    ),
  'a reason left out': ({ lines }) =>
    lines.flatMap((words, line) =>
      [...words.matchAll(/(?<=主要?原因是)[:：]?[^。；]{4,80}(?=。)/g)].map(({ 0: from, index }) => ({
        line,
        at: index,
        from,
        to: '',
        shown: from,
      })),
    ),
};

const opposite: Record<string, string> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  大于: '小于',
  小于: '大于',
  高于: '低于',
  低于: '高于',
};

/** Amounts of enough digits that stand in several lines, one of each. */
function toldTwice(written: Written): PrintedNumber[] {
  const told = written.numbers.flat().filter((one) => isMoney(one) && tellingDigits(one) > 3);
  return [...Map.groupBy(told, ({ worth }) => worth).values()]
    .filter((own) => new Set(own.map(({ line }) => line)).size > 1)
    .map((own) => drawn(own, written));
}

/** Each number of a list that up to six others, one behind the other, make up. */
function sumsOf(list: readonly PrintedNumber[]): [whole: PrintedNumber, parts: PrintedNumber[]][] {
  return list.flatMap((whole, index) =>
    list.flatMap((_, from) =>
      [2, 3, 4, 5, 6].flatMap((count): [PrintedNumber, PrintedNumber[]][] => {
        const parts = list.slice(from, from + count);
        const isApart = index < from || index >= from + count;
        const isTelling = isMoney(whole)
          ? tellingDigits(whole) > 3 && parts.every((one) => tellingDigits(one) > 2)
          : tellingDigits(whole) > 1 && parts.every(({ unit }) => unit === whole.unit);
        const sum = parts.reduce((all, { worth }) => all + worth, 0);
        const isSum = parts.length === count && Math.abs(sum - whole.worth) < 0.005;
        return isApart && isTelling && isSum ? [[whole, parts]] : [];
      }),
    ),
  );
}

interface Change {
  number: PrintedNumber;
  words: RegExpExecArray;
  direction: string;
}

/** Changes and rates of change that two amounts of their line show. */
function changesOf({ lines, numbers }: Written): Change[] {
  return numbers.flatMap((own, line) => {
    const both = pairs(own.filter(isMoney)).filter(([one, other]) => one.worth !== other.worth);
    return own.flatMap((number): Change[] => {
      const before = /(增加|减少|增长|下降)了?\s*$/.exec(lines[line]?.slice(0, number.at) ?? '');
      if (before === null) return [];
      const isChange = ([one, other]: Pair) => Math.abs(Math.abs(one.worth - other.worth) - number.worth) < 0.01;
      const isKnown = isMoney(number)
        ? both.some(isChange)
        : isExactRate(number) && both.some((pair) => isGrowthOf(number, pair));
      if (!isKnown) return [];
      const end = number.at + number.token.length + number.unit.length;
      before[0] = (lines[line] as string).slice(before.index, end);
      return [{ number, words: before, direction: before[1] as string }];
    });
  });
}

type Pair = readonly [one: PrintedNumber, other: PrintedNumber];

function pairs(list: readonly PrintedNumber[]): Pair[] {
  return list.flatMap((one) =>
    list.filter((other) => other !== one && other.worth > 0).map((other): Pair => [one, other]),
  );
}

function isExactRate(one: PrintedNumber): boolean {
  return one.unit === '%' && one.token.includes('.') && tellingDigits(one) > 2;
}

function isRateOf(rate: PrintedNumber, [one, other]: Pair): boolean {
  return isPrintedAs(rate, one.worth / other.worth) || isGrowthOf(rate, [one, other]);
}

function isGrowthOf(rate: PrintedNumber, [one, other]: Pair): boolean {
  return isPrintedAs(rate, Math.abs(one.worth - other.worth) / other.worth);
}

function isPrintedAs({ value, token }: PrintedNumber, rate: number): boolean {
  const places = token.split('.')[1]?.length ?? 0;
  return Math.abs(100 * rate - value) <= 0.5 * 10 ** -places + 1e-9;
}

/** A digit written wrong, or two that stand side by side exchanged; none where that is within rounding. */
function misprint(one: PrintedNumber, shown: string, { random }: Written): PenSlip[] {
  const places = [...one.token].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const signs = [...one.token];
  const at = Math.floor(random() * places.length);
  const [here, next] = [places[at] as number, places[at + 1]];
  if (next !== undefined && random() < 0.5) [signs[here], signs[next]] = [signs[next] as string, signs[here] as string];
  else signs[here] = String((Number(signs[here]) + 1 + Math.floor(random() * 9)) % 10);
  const to = signs.join('');
  const apart = Math.abs(Number(to.replaceAll(',', '')) - one.value);
  const least = 2.1 * 10 ** -(one.token.split('.')[1]?.length ?? 0);
  const isNumber = !/^0\d/.test(to) && Number(to.replaceAll(',', '')) > 0;
  return isNumber && (isMoney(one) || one.unit === '%' ? apart > least : apart > 0)
    ? [slip(one, one.token, to, shown)]
    : [];
}

function slip({ line, at }: PrintedNumber, from: string, to: string, shown: string): PenSlip {
  return { line, at, from, to, shown };
}

function drawn<One>(all: readonly One[], { random }: Written): One {
  return all[Math.floor(random() * all.length)] as One;
}

function tokens(numbers: readonly PrintedNumber[]): string {
  return numbers.map(({ token }) => token).join(', ');
}
