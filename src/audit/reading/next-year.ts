import type { Amount } from './amounts.ts';
import type { Passage } from './passage.ts';

/** 2022年度“三公”经费预算总计, at the beginning of a sentence; 一般公共预算 is a kind of money. */
const plan = /(?:^|。)\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）.、．]\s*)?((?:19|20)\d\d)\s*年度?([^，。；\d]*)/g;
const ofPlan = /(?<!公共|基金|经营)预算/;
const ofAccounts = /决算|完成|执行/;

/**
 * Whether a sentence before a place, with no other year begun since, tells what is planned for a year after that of the
 * accounts. A paragraph that speaks of accounts as well may have its year written wrong.
 */
export function isNextYearsPlan(words: string, at: number, year: number): boolean {
  const [, begun, clause = ''] = [...words.slice(0, at).matchAll(plan)].at(-1) ?? [];
  return Number(begun) === year + 1 && ofPlan.test(clause) && !ofAccounts.test(words);
}

/** What is planned for the next year is nothing of the accounts, nor what it is more or less than they. */
export function withoutNextYear(amounts: readonly Amount[], { words }: Passage, year: number): readonly Amount[] {
  return amounts.map((amount) => (isNextYearsPlan(words, amount.from, year) ? { ...amount, role: 'aside' } : amount));
}
