import { nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { notMore } from './bounds.ts';
import type { Claim } from './claim.ts';

/** What is some of what stands beside it, by their names: the net value of the value, those who passed of those who came. */
const pairs: readonly (readonly [some: RegExp, all: RegExp])[] = [
  [/净[值额]/, /原[值价]|账面余额/],
  [/防治|治理|处置/, /发生/],
  [/(?<!不)合格|达标/, /抽[检查测样]|检[测验]|送检/],
  [/整改|销号/, /发现|排查/],
  [/(?:结|审结|办结)(?:案件?)?|调解成功|成功/, /(?:立|受理|收|接)案件?|受理|调解/],
  [/通过|及格|取证|获证|持证/, /参考|参加考[试核]|报考|参训|培训/],
  [/就业/, /培训|参训|毕业/],
  [/住校|寄宿|住宿|走读/, /在校/],
  [/录取|录用/, /报名|报考/],
  [/完工|竣工|完成投资/, /开工/],
  [/实到|出席/, /应到/],
  [/投保|参保/, /应保|应参保/],
];
/** More may be done than came in this year: what was left from the year before. */
const carried = /旧存|结转|上年|往年|遗留|历年|累计|以前|存量|积案|计划|目标|任务/;

/** What is a part by its name is no more than what it is a part of, where both are counted alike side by side. */
export function circles(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage, quantities }) =>
    quantities.flatMap((sentence) => {
      if (sentence.some(({ lead }) => carried.test(lead))) return [];
      return sentence.flatMap((one, at) =>
        [sentence[at - 1], sentence[at + 1]].flatMap((beside) =>
          beside !== undefined && isSome(one, beside) && !/。/.test(passage.words.slice(one.to, beside.from))
            ? [{ ...notMore(reading, nameOf(one), one, beside, nameOf(beside)), inferred: true }]
            : [],
        ),
      );
    }),
  );
}

function isSome(some: Quantity, all: Quantity): boolean {
  if (
    some.kind !== all.kind ||
    some.scale !== all.scale ||
    some.kind === '%' ||
    [some, all].some(({ about, isStep }) => about || isStep)
  )
    return false;
  const [part, whole] = [nameOf(some), nameOf(all)];
  const isNamed = pairs.some(
    ([one, other]) => one.test(part) && other.test(whole) && !one.test(whole) && !other.test(part),
  );
  // 普惠园在园幼儿 of 全区在园幼儿.
  const [, things = ''] = /^全[市县区省镇乡旗州盟国校院局系统]+(.{3,})$/.exec(whole) ?? [];
  return isNamed || (things !== '' && part.endsWith(things) && part.length > things.length + 1);
}
