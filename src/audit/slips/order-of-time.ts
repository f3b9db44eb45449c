import { moment } from './time-spans.ts';

type Parts = Record<string, string | undefined>;

/** 自2022年3月1日起至2023年2月28日止 */
const terms = new RegExp(`${moment('1')}起?[至到—－–-]+(?=20)${moment('2')}`, 'g');
/** What is done on the way from a plan to what is used, in its order. */
const stages = [
  /立项/,
  /招标|开标|挂网|询价/,
  /中标|签订|签约/,
  /开[工幕学班]|动工|开始|启动|施工|进场/,
  /[到交]货|[完竣]工|结束|闭幕|完成|建成|结业/,
  /验收|交付|结题|通车|投用|投入使用|启用/,
] as const;
const anyStage = stages.map(({ source }) => source).join('|');
const step = new RegExp(`(?<lead>[^，。；\\d]*)${moment('1')}[^，。；\\d]{0,9}?(?<stage>${anyStage})`, 'g');
/** No name, so the same work. */
const goesOn = /^(?:、|[并已现于将后]|计划|预计|[同当次]年|随后)*$/;
const isLater = /次年|翌年|计划|预计|将/;
/** 原定10月底完工，实际9月28日完工，延期一个多月 */
const planned = new RegExp(
  `(?:原定|原?计划|应)[^，。；\\d]{0,6}?${moment('1')}[^，。；]{0,12}，[^，。；\\d]{0,8}?${moment('2')}[^，。；\\d]{0,8}，[^，。；\\d]{0,4}?(?:(?<late>延[期后误迟]|推迟|逾期|滞后|拖[期后延]|超期)|提[前早])`,
  'g',
);

/** What ended before it began, or came early and is called late: in years that are both told or both the same. */
export function outOfOrder(text: string, year: number): string[] {
  const told = [...text.matchAll(terms)].filter(({ groups = {} }) => (apart(groups, false) ?? 0) < 0);
  const delayed = [...text.matchAll(planned)].filter(({ groups = {} }) => {
    const by = apart(groups, true) ?? 0;
    return groups['late'] === undefined ? by > 0 : by < 0;
  });
  return [...[...told, ...delayed].map(([words]) => words), ...backwards(text, year)];
}

/** 2023年9月招标，7月交货: no name between them, so one work. */
function backwards(text: string, year: number): string[] {
  const steps = [...text.matchAll(step)];
  return steps.flatMap((now, at) => {
    const before = steps[at - 1];
    const { lead = '', stage = '' } = now.groups ?? {};
    if (before === undefined || !goesOn.test(lead) || /[。；]/.test(text.slice(before.index, now.index))) return [];
    const [from, to] = [before.groups?.['stage'] ?? '', stage].map((one) => stages.findIndex((own) => own.test(one)));
    const groups = {
      ...before.groups,
      year2: now.groups?.['year1'],
      month2: now.groups?.['month1'],
      day2: now.groups?.['day1'],
    };
    const began = before.groups?.['year1'];
    const isSameYear = /[同当]年/.test(lead) || began === undefined;
    const by = apart(groups, isSameYear || (Number(began) === year && !isLater.test(lead))) ?? 0;
    // 2023年11月开工，3月完工: in the next spring.
    const isOdd = by < 0 && (isSameYear || by > -halfYear);
    return (to ?? 0) > (from ?? 0) && isOdd
      ? [text.slice(before.index + (before.groups?.['lead'] ?? '').length, now.index + now[0].length)]
      : [];
  });
}

const halfYear = 6 * 31;

/** Days, or about as many, from the first to the second; undefined where their years may differ. */
function apart(groups: Parts, isSameYear: boolean): number | undefined {
  const [one, other] = [groups['year1'], groups['year2']];
  if (other === undefined ? !isSameYear : one === undefined) return undefined;
  const isByDay = groups['day1'] !== undefined && groups['day2'] !== undefined;
  const [from = 0, to = 0] = ['1', '2'].map((of) => {
    const own = Number(groups[`year${of}`] ?? one ?? 0);
    return (own * 12 + Number(groups[`month${of}`])) * 31 + (isByDay ? Number(groups[`day${of}`]) : 0);
  });
  return to - from;
}
