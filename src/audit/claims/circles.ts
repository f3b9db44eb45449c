import { nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { notMoreTold } from './bounds.ts';
import type { Claim } from './claim.ts';

/** Words of all that there are, and of those of them that came to something. */
const wide =
  /应|报名|申报|申请|报送|推荐|投稿|参[赛评加与会考训]|收到|接[到报访]|立案?|受理|收案|调解|登记|注册|排查|发现|核定|设计|设立|总|全[市县区省镇乡旗州盟校院局系统]|户籍|常住|建筑|原[值价]|抽[检查样]|检[测查验]|送检|建档|培训|毕业|库存|馆藏|在校|教职工|在职|实有|发生|开工|报考|会员|A级/;
const narrow =
  /获批|立项|采[用纳]|录[用取]|获奖|入选|刊[发登]|实到|出席|查实|属实|[审办]?结案?|办[结复]|整改|改造|销号|占用|活跃|在用|使用|闲置|(?<!不)合格|达标|通过|及格|就业|[取持获]证|净[值额]|蓄水|农业|脱贫|党员|女[性生]?|少数民族|残疾|留守|过期|报废|示范|专任教师|住校|寄宿|住宿|走读|治[理愈]|防治|处置|成功|竣工|完工|投用|[2-5]A|使用面积|参保|投保|到账|兑付|硕士|博士|研究生|本科|高级/;
const everyNarrow = new RegExp(narrow, 'g');
/** What is left of a narrow name beside such words: 被上级采用, 获奖作品 of 参赛作品. */
const empty =
  /(?<=.)后$|已|被|经|获|得|其中?|最终|均|共|实际|上级|顺利|按期|当年|年[内末]|完成|实现|落实|人员|人数|总?数|面积|件数|以上|级/g;
/** More may be done than came in this year: what was left from the year before. */
const carried = /旧存|结转|上年|往年|遗留|历年|累计|以前|存量|积案|计划|目标|任务/;

/** What is a part by its name is no more than what it is a part of, where both are counted alike side by side. */
export function circles(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage, quantities }) =>
    quantities.flatMap((sentence) => {
      if (sentence.some(({ lead }) => carried.test(lead))) return [];
      return sentence.flatMap((one, at) =>
        [sentence[at - 1], sentence[at + 1]].flatMap((beside) =>
          beside !== undefined &&
          isSome(one, beside, sentence[sentence.indexOf(beside) - 1]) &&
          !/。/.test(passage.words.slice(one.to, beside.from))
            ? [notMoreTold(reading, one, beside)]
            : [],
        ),
      );
    }),
  );
}

function isSome(some: Quantity, all: Quantity, before: Quantity | undefined): boolean {
  // 学生1862人、教职工124人，其中寄宿生936人: of either.
  if (/^[、和及与]/.test(all.lead)) return false;
  const isLike = some.kind === all.kind && some.scale === all.scale && !/^(?:%|元)$/.test(some.kind);
  const isMoney = some.kind === '元' && all.kind === '元';
  if (!(isLike || isMoney) || [some, all].some(({ about, isStep }) => about || isStep)) return false;
  // 培训4期168人: the people are those of the training.
  const [part, whole] = [nameOf(some), nameOf(all) || (before ? nameOf(before) : '')];
  if (isMoney) return /净[值额]/.test(part) && /原[值价]/.test(whole);
  const things = whole.replace(/^全[市县区省镇乡旗州盟国校院局系统]+/, '');
  // 普惠园在园幼儿 of 全区在园幼儿.
  if (things !== whole && things.length > 2 && part.endsWith(things) && part.length > things.length + 1) return true;
  if (!narrow.test(part) || !wide.test(whole) || narrow.test(whole)) return false;
  const rest = part.replace(everyNarrow, '').replace(empty, '');
  return rest.length < 2 || whole.includes(rest.slice(-2));
}
