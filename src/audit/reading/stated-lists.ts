import { isNamed, type Statement } from './statement.ts';
import { areRelated, headNameOf } from './subjects.ts';

/** Not 包括事业单位在内的公用经费, which names one amount. */
const listWords =
  /其中|包括(?![^，。；]{1,12}在内)|[，：]由(?=[^，。；]{2,24}$)|以下方面|分别是|分别为|(?:决算|支出|收入|费|经费)中|具体为|按.{0,8}(?:划分|分类|分)|构成/;

/**
 * What a new statement is the first listed part of: the statement that the words before the list name, or else the one
 * just before; a statement without a value where only its name is printed. Undefined where no list begins.
 */
export function headOf(
  gap: string,
  part: Statement,
  before: readonly Statement[],
  at: (depth: number) => Statement | undefined,
): Statement | undefined {
  const { depth, kind, passage, item } = part;
  const segment = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1);
  const isBracket = depth > 0 && segment.startsWith('(') && !/^\((?:\d{4}年|上年|年[初末])/.test(segment);
  // 收入方面，包括…；支出方面，包括…: of what has no amount here.
  if (/；/.test(gap) && /^[^，。；\d]*(?:方面|部分|总计|合计|收入|支出)[^，。；\d]{0,4}，/.test(segment))
    return undefined;
  if (!listWords.test(segment) && !isBracket) return undefined;
  // 支出总计与收入总计相等，由本年支出…组成: that is what makes up the other.
  const [, equal] = /与([^，。；]{2,12}?)(?:相等|一致|相同|持平|相平)，由/.exec(segment) ?? [];
  if (equal !== undefined)
    return before.findLast((one) => one.kind === kind && one.subject !== '' && one.subject.endsWith(equal));
  const last = at(depth) ?? (isBracket ? at(depth - 1) : undefined);
  // 授予中小企业合同246万元，占采购总额287万元的85.71%，其中…: of what has the share, not of what it is a share of.
  const isWhole = /占[^，。；]*$/.test(last?.value?.lead ?? '');
  const near = isWhole ? before.findLast((one) => one !== last && one.kind === kind && one.depth === depth) : last;
  // 机关4辆、支队12辆、中心2辆；其中…: of all of them.
  if (kind !== 'money' && !isBracket && /；/.test(gap) && /^[、和及]/.test(near?.value?.lead ?? '')) return undefined;
  const name = isBracket ? '' : headNameOf(segment);
  // 包括人员经费和公用经费。其中：（一）人员经费…: the same list, gone through once more.
  const isAgain =
    gap.includes('。') &&
    near?.within?.parts.some(({ subject }) => part.subject !== '' && areRelated(subject, part.subject));
  // 按性质分：…。按功能分：…: another way to divide the same.
  const isOtherWay = gap.includes('。') && /^按/.test(segment) && name === '' && near?.within !== undefined;
  const named = isOtherWay
    ? near?.within?.head
    : name === ''
      ? isAgain
        ? near?.within?.head
        : near
      : before.findLast((one) => one.kind === kind && isNamed(one, name));
  if (named !== undefined) return sameUnit(named, part) ? named : undefined;
  if (name.length < 4 || near !== undefined) return undefined;
  const head = { ...part, subject: name, value: undefined, budgets: [], changes: [], lists: [], passage, item };
  return head;
}

function sameUnit(head: Statement, part: Statement): boolean {
  if (part.shares.length > 0) return true;
  const unit = ({ value, budgets }: Statement) => (value ?? budgets[0])?.unit;
  return unit(head) !== undefined && unit(head) === unit(part);
}

/** A part in a sentence of its own after the list: …。其他收入4万元，占本年收入0.42%。 Its share of the same whole says so. */
export function continueLists(statements: readonly Statement[]): void {
  statements.forEach((statement, index) => {
    const before = statements[index - 1];
    const list = before?.depth === statement.depth ? before.within : undefined;
    const [share] = statement.shares;
    if (list === undefined || statement.within !== undefined || statement.kind !== list.head.kind || !share) return;
    const [usual] = list.parts.flatMap(({ shares }) => shares);
    if (usual === undefined || usual.whole !== share.whole) return;
    list.parts.push(statement);
    statement.within = list;
  });
}
