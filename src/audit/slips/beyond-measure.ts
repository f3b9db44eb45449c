import type { Place } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { headingsAbove, type Passage } from '../reading/passage.ts';
import { nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { quoted } from './quoted.ts';
import { atOdds, type Slip } from './slip.ts';

/** What a year, a score or a measure has no room for: 开馆352天 and 闭馆21天 in one year, 自评得分194.6分, 办公用房412平方公里. */
export function beyondMeasure(reading: Reading): Slip[] {
  return [...daysOf(reading), ...scores(reading), ...measures(reading)];
}

const evaluated = /得分|评分|自评|评价|绩效|考核/;

/** No score is more than its full mark, which is 100 where none that is more is told. */
function scores({ text, ledger }: Reading): Slip[] {
  const told = text.flatMap(({ passage, quantities }) =>
    quantities.flat().flatMap((one) => (one.kind === '分' ? [{ passage, one }] : [])),
  );
  const isFull = ({ one: { lead } }: { one: Quantity }) => /满分|分值|权重|加分/.test(lead.slice(-8));
  const full = Math.max(100, ...told.filter(isFull).map(({ one }) => one.worth));
  return told
    .filter((each) => {
      const { passage, one } = each;
      const words = `${one.lead}${headingsAbove(passage)}`;
      return one.worth > full && !isFull(each) && evaluated.test(words) && !/考试|[中高]考|成绩|录取/.test(one.lead);
    })
    .map(({ passage, one }) => {
      const { block, quote } = withName(passage, one, ledger);
      return atOdds(block, quote, 'full-mark', { quote, full: String(full) });
    });
}

const open = /开[馆放园业机诊]|营业|运[行营转]|服务|通[航车]|供[水暖热电]|生产|值[班守]|出勤|作业/;
const closed = /闭[馆园门]|停[业运工产诊课馆航机]|歇业|检修|关[闭停]|休[馆息]|缺勤|放假/;

/** Days on which something was open and those on which it was not are those of a year. */
function daysOf({ text, ledger }: Reading): Slip[] {
  const { year } = ledger.report;
  const days = text.flatMap(({ passage, quantities }) =>
    quantities
      .flat()
      .flatMap((one) => (one.measure === '天' && !/[平人日]均|累计|每/.test(one.lead) ? [{ passage, one }] : [])),
  );
  const inYear = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
  const told = (words: RegExp) => days.filter(({ one }) => words.test(nameOf(one)));
  const [opened = [], shut = []] = [open, closed].map(told);
  const [first, last] = [opened, shut].map((all) =>
    new Set(all.map(({ one }) => one.worth)).size === 1 ? all[0] : undefined,
  );
  if (first === undefined || last === undefined) return [];
  if (first.passage.part !== last.passage.part || first.one.worth + last.one.worth <= inYear) return [];
  const [here, there] = [first, last].map(({ passage, one }) => withName(passage, one, ledger));
  if (here === undefined || there === undefined) return [];
  const slip = atOdds(here.block, here.quote, 'days', { open: here.quote, closed: there.quote });
  return [{ ...slip, places: [here, there] }];
}

/** A quantity with its name, as printed. */
function withName(passage: Passage, one: Quantity, ledger: Ledger): Place {
  return quoted(passage, one.from - nameOf(one).length, one.to, ledger);
}

/** What is counted in what by its name: rooms and fields by area, roads by length, reservoirs by what they hold. */
const measured: readonly (readonly [things: RegExp, by: RegExp])[] = [
  [/(?:用房|房屋|馆舍|校舍|办公楼|库房)(?:总|建筑|使用)*面积$/, /^(?:平方米|间)$/],
  [/(?<!人均.*)面积$/, /^(?:平方[米公千]|平方公里|平方千米|平方厘米|亩|公顷|顷|个百分点|%|万)/],
  [
    /(?:公路|道路|机耕道|渠道|管网|管道|河道|堤防|围栏|护栏|线路|里程|全长|长度)$/,
    /^(?:公里|千米|米|里|条|处|段|座|个|项|件|次|套|元|%|个百分点|吨|家|户|张|起)$/,
  ],
  [/(?:库容|蓄水量?|供水量|用水量|取水量|污水处理量|储水量)$/, /^(?:立方米|立方|方|吨|升|%|个百分点|次|座|元)$/],
  [/(?:发电量|用电量|售电量|耗电量)$/, /^(?:千瓦时|千瓦|度|%|个百分点|元)$/],
  [/(?:图书|藏书|古籍|文献)$/, /^(?:册|本|种|卷|部|套|件|叶|张|次|类|元|%|个|项|批|场|箱|份|函|篇)$/],
  [
    /(?:产量|储备量|处理量|清运量|运输量)$/,
    /^(?:吨|公斤|千克|斤|克|立方米|箱|件|株|头|只|羽|尾|枚|升|台|辆|%|个百分点|元|个|套|次|千瓦时|千瓦|度|桶|瓶|人次|标箱)$/,
  ],
];

/** 办公用房412平方公里, 公路18平方米: what its measure does not measure. */
function measures({ text, ledger }: Reading): Slip[] {
  const isOdd = (one: Quantity) => {
    const name = nameOf(one);
    const [, by] = measured.find(([things]) => things.test(name)) ?? [];
    return by !== undefined && !one.isStep && one.measure !== '分' && !by.test(one.measure);
  };
  return text.flatMap(({ passage, quantities }) =>
    quantities
      .flat()
      .filter(isOdd)
      .map((one) => {
        const { block, quote } = withName(passage, one, ledger);
        return atOdds(block, quote, 'measure', { quote });
      }),
  );
}
