import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import { sharesInTurn } from './asides.ts';
import type { BeingRead } from './being-read.ts';
import { joint, rowFrom } from './row-from.ts';

/**
 * 教育支出占60%，卫生健康支出占40%，金额依次为60万元、40万元: in turn of what had its share before.
 * @returns the amounts that are known by it
 */
export function placeInTurn({ amounts, bound }: BeingRead, index: number): Amount[] {
  const row = rowFrom(amounts, index);
  const [first] = row;
  const isTurn = /^，(?:金额|数额|资金|即)?(?:(?:分别|依次)[为是计]?|(?<=即))$/.test(first?.lead ?? '');
  if (!isTurn || !/元$/.test(first?.unit ?? '')) return [];
  const topics = bound.all.slice(-row.length).map(({ topic, amount }) => (amount.role === 'share' ? topic : undefined));
  const isTold = topics.every((topic) => topic?.concept !== undefined && !topic.amounts.has('value'));
  if (row.length < 2 || topics.length < row.length || new Set(topics).size < row.length || !isTold) return [];
  for (const [place, amount] of row.entries()) {
    const topic = topics[place];
    if (topic !== undefined) bound.bindAsIts(topic, { ...amount, role: 'value' });
  }
  return row;
}

/** 基本支出60万元，项目支出40万元，分别占60%和40%: of as many amounts before; one that nobody knows is one of them as well. */
export function placeShares({ amounts, bound }: BeingRead, index: number): void {
  const shares = sharesInTurn(amounts, index);
  if (shares.length === 0) return;
  const money = amounts.slice(0, index).filter(({ role, unit }) => /元$/.test(unit) && isOutturn(role));
  const told = money.slice(-shares.length).map((one) => bound.topicOf(one));
  // 分别为40万元、30万元、20万元，依次占57.14%和42.86%: of which of the three, nothing tells.
  const isRest = joint.test(money.at(-shares.length)?.lead ?? '');
  if (told.length < shares.length || told.includes(undefined) || isRest) return;
  for (const [place, share] of shares.entries()) if (told[place] !== undefined) bound.bind(told[place], share);
}
