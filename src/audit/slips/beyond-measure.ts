import { nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { quoted } from './quoted.ts';
import { atOdds, type Slip } from './slip.ts';

/** What a year, and a house, has no room for: 开馆352天 and 闭馆21天 in one year, 办公用房412平方公里. */
export function beyondMeasure(reading: Reading): Slip[] {
  return [...daysOf(reading), ...areas(reading)];
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
  const [here, there] = [first, last].map(({ passage, one }) =>
    quoted(passage, one.from - nameOf(one).length, one.to, ledger),
  );
  if (here === undefined || there === undefined) return [];
  const slip = atOdds(here.block, here.quote, 'days', { open: here.quote, closed: there.quote });
  return [{ ...slip, places: [here, there] }];
}

/** No body's rooms take up square kilometres. */
function areas({ text, ledger }: Reading): Slip[] {
  const isRoom = (one: Quantity) =>
    /^(?:平方公里|平方千米|公顷)$/.test(one.measure) &&
    /(?:用房|房屋|馆舍|校舍|楼|库房|场馆|建筑)[^，。；、]{0,6}$/.test(one.lead) &&
    !/用地|占地|规划/.test(nameOf(one));
  return text.flatMap(({ passage, quantities }) =>
    quantities
      .flat()
      .filter(isRoom)
      .map((one) => {
        const { block, quote } = quoted(passage, one.from - nameOf(one).length, one.to, ledger);
        return atOdds(block, quote, 'area', { quote });
      }),
  );
}
