import { ExactDecimal, printedDecimals } from '../exact-decimal.ts';
import { inOneUnit, nameOf, type Quantity } from '../reading/quantities.ts';
import { quantitiesOf, type Reading } from '../reading/reading.ts';
import type { Announced } from './announced.ts';
import { sameFact } from './same-facts.ts';

/** 276405.30元（约27.64万元）; 三公经费12.41万元，…与2020年的12.41万元持平. */
export function toldAsEqual(
  reading: Reading,
  sentence: readonly Quantity[],
  paragraph: readonly Quantity[],
): Announced[] {
  return sentence.flatMap((one, at) => {
    const before = sentence.slice(0, at);
    return [
      ...inOtherUnit(reading, one, calledBefore(one, reading) ?? before.at(-1)),
      ...asBefore(reading, one, before, paragraph),
    ];
  });
}

/** The same amount of money in another unit, to as many places as are printed. */
function inOtherUnit(reading: Reading, again: Quantity, first: Quantity | undefined): Announced[] {
  if (first === undefined || !/^(?:[(，](?:约?合|折合|即|合计)?)$|.折合$/.test(again.lead)) return [];
  // 听课2.35万人，3120人考取证书
  if (again.lead === '，' && !/^(?:$|[)，。；、])/.test(again.after)) return [];
  if (first.measure !== again.measure || first.scale === again.scale || first.about) return [];
  const [here, there] = inOneUnit([again, first]) ?? [];
  const coarse = again.scale > first.scale ? again : first;
  if (here === undefined || there === undefined) return [];
  const lastPlace = new ExactDecimal(10).pow(-printedDecimals(coarse.token));
  const isRounded = here.value.minus(there.value).abs().lessThan(lastPlace);
  return isRounded ? [] : [{ readings: [sameFact(reading, nameOf(there), here, there)], isPlain: true }];
}

/** 全年收入总计…。其中收入总计折合3,278,580元: what the report calls so in another unit, where that is one number. */
function calledBefore({ lead, scale }: Quantity, { text }: Reading): Quantity | undefined {
  if (!/.折合$/.test(lead)) return undefined;
  const called = quantitiesOf(text).filter(
    (one) => one.measure === '元' && one.scale !== scale && bareName(one.lead) === bareName(lead),
  );
  return new Set(called.map(({ token }) => token)).size === 1 ? called[0] : undefined;
}

function bareName(lead: string): string {
  const clause = lead.split(/[，；：]/).at(-1) ?? '';
  return clause.replace(/^(?:其中|全年|本年度?|\d{4}年度?)*|(?:折合|为|共|是)*$/g, '');
}

/** 与上年的12.41万元持平: as what the sentence stated before. */
function asBefore(
  reading: Reading,
  one: Quantity,
  before: readonly Quantity[],
  paragraph: readonly Quantity[],
): Announced[] {
  // 事故2起，与上年持平（上年3起）
  const isInBrackets = /持平\((?:上年|去年|\d{4}年)[^，。；\d]{0,4}$/.test(one.lead);
  const isSaid =
    isInBrackets ||
    (/^(?:的)?(?![^，。；]*(?:基本|大致))[^，。；\d()]{0,6}(?:持平|一致|相同|相等|相当)/.test(one.after) &&
      /[与和同跟较比][^，。；]*$/.test(one.lead));
  if (!isSaid || one.about) return [];
  const others = (all: readonly Quantity[]) =>
    all.filter((other) => other !== one && !other.about && !other.isStep && other.measure === one.measure);
  const isPlain = before.length > 0 && /(?:上年|去年|\d{4}年)[^，。；]*$/.test(one.lead);
  // 支出2万元，为预算3万元的…，与上年的2万元持平: no budget is as much as last year's.
  const readings = others(before)
    .filter(({ lead }) => !isPlain || !/(?<!公共|基金|经营)预算|上年|去年/.test(lead.split('，').at(-1) ?? ''))
    .toReversed()
    .map((other) => sameFact(reading, nameOf(other), one, other));
  return [
    { readings, others: others(paragraph).map((other) => sameFact(reading, nameOf(other), one, other)), isPlain },
  ];
}
