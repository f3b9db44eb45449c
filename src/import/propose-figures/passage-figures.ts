import type { Passage } from '../../audit/reading/passage.ts';
import { sharesInTurn, thresholdOf } from './asides.ts';
import { type BeingRead, beginReading } from './being-read.ts';
import { besideBudget } from './beside-budget.ts';
import { isStepsInTurn } from './by-numbers.ts';
import type { Categories } from './categories.ts';
import type { Concept } from './concepts.ts';
import { completing, type ListedPart, partsOfChanges } from './listed-parts.ts';
import type { NamesHere } from './names-here.ts';
import { placeAmount } from './place-amount.ts';
import { placeAside } from './place-aside.ts';
import { placeInTurn } from './place-in-turn.ts';
import { aboutOf } from './read-amount.ts';
import type { StatedAmount } from './stated-amount.ts';
import { placeStepsInTurn } from './steps-in-turn.ts';

/** What a passage states of the accounts. */
export function passageFigures(
  passage: Passage,
  year: number,
  names: NamesHere,
  categories: Categories,
): StatedAmount[] {
  const { stated, listed } = read(beginReading(passage, year, names, categories, new Map()));
  const parts: ReadonlyMap<number, Concept> = completing(listed);
  // What completes a list is known now, and so is what is said of it.
  return parts.size === 0 ? stated : read(beginReading(passage, year, names, categories, parts)).stated;
}

/** Reads one amount after the other. */
function read(reading: BeingRead): { stated: StatedAmount[]; listed: ListedPart[] } {
  const { passage, amounts, names, categories, topics, turns, bound } = reading;
  const { words } = passage;
  const items = categories.itemsIn(passage, names.area, names.roles.includes('expenditure-by-function'));
  const listed: ListedPart[] = [];
  // Amounts of money that nothing is known of, by their place.
  const unknown = new Set<number>();
  let end = 0;
  for (const [index, amount] of amounts.entries()) {
    const known = bound.all.length;
    // 教育(类)支出、农林水(类)支出分别为40万元、60万元: not both of the last.
    const isInTurn = /(?:分别|依次)[^，。；]*$/.test(amount.lead) && !turns.has(amount.from);
    const item = isInTurn
      ? undefined
      : items.findLast(({ from, to }) => from >= end - 1 && to <= amount.from + 1 && from < amount.from);
    const gap = words.slice(end, amount.from);
    const lead =
      item === undefined
        ? amount.lead
        : words.slice(Math.max(item.to, amount.from - amount.lead.length - 2), amount.from);
    // 住房保障(类)支出(20万元)，占6%: an amount in the brackets behind its name stands beside it.
    const isBehindName =
      item !== undefined && amount.depth > 0 && /^(?:支出)?\($/.test(words.slice(item.to, amount.from));
    if (isBehindName) amount.depth -= 1;
    if (item !== undefined) topics.begin(item.concept, { from: item.from, depth: amount.depth }, gap, true);
    end = amount.to;
    const threshold = thresholdOf(amount, names.speaksOf('assets'));
    if (threshold !== undefined) bound.add(amount, threshold);
    else {
      if (
        bound.statedBy(amount) !== undefined ||
        placeInTurn(reading, index).length > 0 ||
        placeStepsInTurn(reading, index) ||
        isStepsInTurn(amount, amounts[index + 1], amounts[index - 1])
      )
        continue;
      if (amount.role === 'aside' || (amount.unit === '%' && sharesInTurn(amounts, index).length > 1))
        placeAside(reading, amount, index);
      else if (!amount.about || aboutOf(amount, words) !== undefined)
        placeAmount(
          reading,
          {
            printed: amount,
            index,
            words: lead,
            gap,
            isItem: item !== undefined,
            isBehindUnknown: unknown.has(index - 1),
          },
          listed,
        );
    }
    if (bound.all.length === known && /元$/.test(amount.unit)) unknown.add(index);
  }
  const others = partsOfChanges(listed);
  return { stated: bound.all.filter(({ amount }) => !others.has(amount)).map(besideBudget), listed };
}
