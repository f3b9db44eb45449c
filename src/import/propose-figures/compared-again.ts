import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import type { NamesHere } from './names-here.ts';
import { newTopic, type Topic } from './topic.ts';

const isOfBudget = /^[与和同较比](?:年初|全年|调整后?)*的?预算数?(?:相比|比较|对比)?[，：]/;

/** 与年初预算相比，年初预算数90万元，决算数95万元: of what the paragraph before states that outturn of. */
export function comparedAgain({ words, before }: NamesHere, amounts: readonly Amount[]): Topic | undefined {
  const outturn = amounts.find(({ role, unit }) => isOutturn(role) && /元$/.test(unit));
  if (outturn === undefined || !isOfBudget.test(words)) return undefined;
  const told = before.findLast(({ topic }) => topic?.amounts.get('value')?.value.equals(outturn.value))?.topic;
  return told?.concept && { ...newTopic(told.concept), isOpening: true };
}
