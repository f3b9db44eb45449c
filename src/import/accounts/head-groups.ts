/** What stands over the heads of several columns. */
const overOthers =
  /^(?:项目|收入|支出|科目|科目编码|本年(?:度)?(?:收入|支出)|(?:本年|上年|年初|年末|全年|调整)?(?:预算|决算)数?|[“”"]?三公[“”"]?经费.*|公务用车购置.*|(?:人员|公用)经费|一般公共预算.*|政府性基金.*|国有资本经营.*|财政拨款.*|.*统计数.*|其中.*)$/;

/** Whether a head is one that stands over others. */
export function isOverOthers(head: string): boolean {
  return overOthers.test(head);
}

/** Whether a head stands over codes and names alone. */
export function isOverLabels(head: string): boolean {
  return /^(?:项目|科目.*|.*分类.*)$/.test(head);
}

/** Whether what stands below a head may be its own: no revenue is spent, and no expenditure received. */
export function mayBeOf(head: string, below: readonly string[]): boolean {
  if (isOverLabels(head)) return !below.some((own) => /(?:收入|支出)(?:合计)?$/.test(own) && own.length > 2);
  if (/收入$/.test(head)) return !below.some((own) => /支出$/.test(own));
  if (/支出$/.test(head)) return !below.some((own) => /收入$/.test(own));
  return true;
}
