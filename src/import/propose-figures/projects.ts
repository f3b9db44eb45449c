import type { Amount } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { isPercent } from './arithmetic.ts';
import { type Project, type ToldProject, toldApart } from './projects-apart.ts';
import type { StatedAmount } from './stated-amount.ts';
import { wordsBefore } from './words-before.ts';

const budget =
  /(?:(?<kind>全年|年初|调整后?)?预算(?:数|安排|金额|资金)?|(?<=项目|专项|[”"])(?:年初)?安排(?:资金)?)(?:为|是)?(?<added>追加预算)?(?:为)?$/;
const executed = /(?:执行|支出|支付|完成|使用)(?:数|金额|资金)?(?:为|是)?$/;
const completion = /(?:(?:执行|完成|支付|支出)(?:率|进度)|完成(?:全年|年初)?(?:预算)?的?)(?:为|达到|达|是)?$/;

const score = /(?:得分?|总分|评分|分值|自评|打分|综合分)(?:数|值)?(?:为|达到|达|是)?$/;

const told = {
  budget: { label: '项目全年预算数', measure: 'budget' },
  executed: { label: '项目执行数', measure: 'final' },
  completion: { label: '项目完成预算', measure: 'completion' },
  score: { label: '项目得分', measure: 'nominal' },
} as const;
const keys = ['budget', 'executed', 'completion', 'score'] as const;

/** What is evaluated as a whole is no project. */
const isWhole = /整体|本部门|本单位|部门预算|单位预算|项目支出/;
/** Of several, or of what is evaluated as a whole. */
const isOfMany =
  /整体|部门支出|平均|均|分别|\d(?:个|项)[^，。；]*(?:项目|自评)|项目”?[、和及与][^，。；：\d]*项目[^，。；：\d]*$/;

/**
 * Projects that a report evaluates one by one: budget, outturn and rate (全年预算数90万元，执行数88.20万元，完成预算的98%). The first
 * of a report is `performance.project`, those after it are numbered.
 */
export class Projects {
  #count = 0;

  /** @param amounts those of the passage */
  statedIn(passage: Passage, amounts: readonly Amount[]): StatedAmount[] {
    const projects = amounts.flatMap(
      (amount, index) => projectFrom(amount, amounts.slice(index + 1), passage.words) ?? [],
    );
    const scores = amounts.filter((amount) => isScore(amount, passage.words));
    // Where each project of a passage has its score, they go with each other in turn; else nobody knows whose is missing.
    const areInTurn = scores.length === projects.length;
    // “道路养护”项目自评得分92.5分: a project of which nothing else is said.
    if (projects.length === 0 && amounts.every(({ unit }) => !/元$|^[个项]$/.test(unit)))
      return scores
        .filter(({ from }) => nameOf(passage.words, from) !== undefined)
        .flatMap((mark) => this.#stated({ score: mark }, passage));
    if (areInTurn)
      return projects.flatMap((project, index) => this.#stated({ ...project, score: scores[index] }, passage));
    return toldApart(projects, scores, amounts, passage.words).flatMap((project) => this.#stated(project, passage));
  }

  #stated(project: ToldProject, passage: Passage): StatedAmount[] {
    const [first] = keys.flatMap((key) => project[key] ?? []);
    if (first === undefined) return [];
    this.#count += 1;
    const stem = this.#count === 1 ? 'performance.project' : `performance.project-${this.#count}`;
    const name = this.#count === 1 ? '' : `${nameOf(passage.words, first.from) ?? `第${this.#count}个`}：`;
    return keys.flatMap((key) => {
      const amount = project[key];
      if (amount === undefined) return [];
      const isAdded = key === 'budget' && /追加预算(?:为)?$/.test(amount.lead);
      const { label, measure } = told[key];
      return {
        passage,
        isPrior: false,
        amount,
        id: `${stem}.${key}`,
        label: `${name}${label}${isAdded ? '（追加预算）' : ''}`,
        measure: isAdded ? 'supplementary-budget' : measure,
      };
    });
  }
}

function projectFrom(planned: Amount, [spent, rate]: readonly Amount[], words: string): Project | undefined {
  const before = wordsBefore(words, planned.from);
  if (!/元$/.test(planned.unit) || isWhole.test(before) || spent?.unit !== planned.unit) return undefined;
  if (isInTurn(planned, spent, rate) && !isOfMany.test(before))
    return { budget: planned, executed: spent, completion: rate };
  if (!budget.test(planned.lead) || !follows(spent, executed)) return undefined;
  return {
    budget: planned,
    executed: spent,
    completion: rate?.unit === '%' && follows(rate, completion) ? rate : undefined,
  };
}

/** 全年安排450万元，支用438.75万元，支用率97.5%: whatever the verbs, the rate is that of the second to the first. */
function isInTurn(planned: Amount, spent: Amount, rate: Amount | undefined): boolean {
  if (rate?.unit !== '%' || ![planned, spent].every(({ role }) => /^(?:value|budget|final)$/.test(role))) return false;
  return (
    isPercent(rate.value, spent.value, planned.value) &&
    /^[，、][^，。；]{0,8}$/.test(spent.lead) &&
    /^，[^，。；占增减长升降]{1,6}率(?:为|是|达)?$/.test(rate.lead)
  );
}

/** 自评得分96.5分, of what is evaluated by itself; 90分以上 is a grade. */
function isScore({ unit, lead, after, from }: Amount, words: string): boolean {
  return (
    unit === '分' &&
    score.test(lead) &&
    !isOfMany.test(wordsBefore(words, from)) &&
    !/^(?:\(含\))?(?:及)?(?:以|至|到|之)/.test(after)
  );
}

/** Whether an amount goes on in the sentence of the one before it, under a name like this. */
function follows({ lead }: Amount, name: RegExp): boolean {
  return /^[，、(]/.test(lead) && name.test(lead);
}

/** “教学楼维修改造”项目, 水土保持治理：. */
function nameOf(words: string, at: number): string | undefined {
  const [, name] =
    /^(?:\(?[\d一二三四五六七八九十]{1,2}[).．、])?[“"]?([^，：。“”"\d]{2,30}?)(?:[”"]?(?:项目)?(?:绩效自评综述)?[：，]|[”"]?项目(?=[^”]))/.exec(
      wordsBefore(words, at),
    ) ?? [];
  return name;
}
