import type { Amount } from '../../audit/reading/amounts.ts';
import { sentenceBefore } from './words-before.ts';

/** Amounts of one project, as far as its sentences state them. */
export interface Project {
  budget: Amount;
  executed: Amount;
  completion: Amount | undefined;
}

/** What is told of one project, whatever it is. */
export type ToldProject = Partial<Record<'budget' | 'executed' | 'completion' | 'score', Amount | undefined>>;

const number = '\\d[\\d,.]*';
/** 其中河道清淤项目得分95分, 路灯维护项目执行70万元，得92分: a project by its name, its outturn and its rate before its score. */
const named = new RegExp(
  `^(?:其中)?[：，]?(?:\\(?[\\d一二三四五六七八九十]{1,2}[).．、])?[“"]?(?<name>[^，：。；、“”"\\d]{2,30}?)(?:项目[”"]?|[”"]项目)(?:支出)?` +
    `(?<money>(?:全年|实际)*(?:执行|支出|支付|完成)(?:数|资金)?(?:为)?${number}万?元，(?:[执完支][行成出付]率(?:为)?${number}%，)?)?` +
    '(?:绩效)?(?:自评|评价)?(?:综合)?得分?(?:为)?$',
);
/** Not of one project, or not as the body itself has scored it. */
const isOther = /整体|部门|单位|所有|全部|各|每|等|重点|[一二三]级|其他|其余|平均/;
const isByOthers = /抽|重点|第三方|财政|部门评价|再评价|复核/;

/**
 * Projects of which each has other things told, one between every two semicolons: 甲项目预算90万元，执行88万元，得96分；乙项目执行70万元，得92分.
 * A score goes with the one project of its stretch, or with the name that opens it.
 */
export function toldApart(
  projects: readonly Project[],
  scores: readonly Amount[],
  amounts: readonly Amount[],
  words: string,
): ToldProject[] {
  const stretch = (at: number) => Math.max(words.lastIndexOf('；', at), words.lastIndexOf('。', at)) + 1;
  const isAlone = (score: Amount) => scores.filter(({ from }) => stretch(from) === stretch(score.from)).length === 1;
  const own = projects.map((project): ToldProject => {
    const begin = stretch(project.budget.from);
    const score = scores.find(({ from }) => stretch(from) === begin);
    const isOnly = projects.filter(({ budget }) => stretch(budget.from) === begin).length === 1;
    return { ...project, score: score && isOnly && isAlone(score) ? score : undefined };
  });
  const others = scores.filter(({ from }) => !projects.some(({ budget }) => stretch(budget.from) === stretch(from)));
  const byName = others.filter(isAlone).flatMap((score): ToldProject[] => {
    const { name = '', money } = named.exec(words.slice(stretch(score.from), score.from))?.groups ?? {};
    if (name === '' || isOther.test(name) || isByOthers.test(sentenceBefore(words, score.from))) return [];
    const executed = amounts.findLast(({ from, unit }) => from < score.from && /元$/.test(unit));
    return [{ executed: money === undefined ? undefined : executed, score }];
  });
  const start = ({ budget, executed, score }: ToldProject) => (budget ?? executed ?? score)?.from ?? 0;
  return [...own, ...byName].toSorted((one, other) => start(one) - start(other));
}
