import { anyStep, budget, budgetKind } from '../../audit/money-words.ts';
import { type Amount, amountsIn, budgetNamed, thanOpening } from '../../audit/reading/amounts.ts';
import { withoutNextYear } from '../../audit/reading/next-year.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { amountsInTurn } from './amounts-in-turn.ts';
import { BoundAmounts } from './bound-amounts.ts';
import type { Categories } from './categories.ts';
import { comparedAgain } from './compared-again.ts';
import type { Concept } from './concepts.ts';
import { fromTo } from './from-to.ts';
import type { NamesHere } from './names-here.ts';
import { openingTopic } from './opening-topic.ts';
import { reasonsHere } from './reasons-here.ts';
import { type InTurn, rolesInTurn } from './roles-in-turn.ts';
import { joint } from './row-from.ts';
import { Topics } from './topics.ts';

/** Measure words of staff, floors and visits, which the accounts do not need. */
export const counted = ['名', '万平方米', '平方米', '场', '期', '起', '团次'];

/** A passage while it is read: its amounts, what was spoken of, and what is known of them so far. */
export interface BeingRead {
  passage: Passage;
  year: number;
  names: NamesHere;
  categories: Categories;
  amounts: readonly Amount[];
  /** Amounts of one thing that words before the first tell in turn, by where they begin. */
  turns: ReadonlyMap<number, InTurn>;
  /** What amounts are that are told in turn or complete a list, by where they begin. */
  parts: ReadonlyMap<number, Concept>;
  /** The amounts as they are read where nothing is taken for a reason. */
  unexplained: () => readonly Amount[];
  topics: Topics;
  bound: BoundAmounts;
}

/** @param parts what amounts of a list are that no row of the template knows, by where they begin */
export function beginReading(
  passage: Passage,
  year: number,
  names: NamesHere,
  categories: Categories,
  parts: ReadonlyMap<number, Concept>,
): BeingRead {
  const printed = withoutNextYear(amountsIn(passage, counted, reasonsHere(passage.words, names), true), passage, year)
    .map(ofOpening)
    .map(ofPair)
    .map(rateBeside)
    .map(plannedInTurn)
    .map(adjustedTo);
  const turns = rolesInTurn(printed, year);
  const rows = amountsInTurn(printed, year, names);
  const amounts = printed.map((amount, index, all) => {
    const { role, budget } = turns.get(amount.from) ?? fromTo(amount, all[index - 1], year) ?? amount;
    return { ...amount, role, budget };
  });
  let unexplained: readonly Amount[] | undefined;
  return {
    passage,
    year,
    names,
    categories,
    amounts,
    turns,
    parts: new Map([...rows, ...parts]),
    unexplained: () => {
      unexplained ??= amountsIn(passage, counted, [], true);
      return unexplained;
    },
    topics: new Topics(passage, comparedAgain(names, amounts) ?? openingTopic(passage, names, categories)),
    bound: new BoundAmounts(passage, year),
  };
}

/** 年末结转和结余70万元，较年初的90万元减少20万元: what was left then has a name of its own. */
function ofOpening(amount: Amount): Amount {
  return amount.role === 'prior' && thanOpening.test(amount.lead) ? { ...amount, role: 'value' } : amount;
}

const laterStep = new RegExp(`(?:^|[，；。])后者[比较]前者${anyStep}$`);

/** 前者占80%, 后者比前者增长5%: what has that share, or that rate, is told by what was spoken of. */
function ofPair(amount: Amount): Amount {
  const [, whole] = /(?:^|[，；。])[前后]者则?占([^，。；]*?)的?(?:比[重例])?为?$/.exec(amount.lead) ?? [];
  if (amount.unit !== '%' || amount.role !== 'aside') return amount;
  if (whole !== undefined) return { ...amount, role: 'share', whole };
  return laterStep.test(amount.lead) ? { ...amount, role: 'growth' } : amount;
}

const isInTurn = new RegExp(`(?<kind>${budgetKind})?的?(?:支出)?(?<plan>[预决])算数?分别[为是]$`);

/** 预算分别为115万元、75万元: of things in turn, which their names tell. */
function plannedInTurn(amount: Amount, index: number, all: readonly Amount[]): Amount {
  if (amount.role !== 'aside' || !/元$/.test(amount.unit)) return amount;
  const first = all.slice(0, index + 1).findLast(({ lead }) => !joint.test(lead));
  const { plan, kind } = isInTurn.exec(first?.lead ?? '')?.groups ?? {};
  if (plan === undefined) return amount;
  return plan === '预' ? { ...amount, role: 'budget', budget: budgetNamed(kind) } : { ...amount, role: 'final' };
}

/** 年初预算18万元，年中压减到16万元, 中途调减为16万元: a budget as adjusted, and no step of it. */
const isAdjusted = new RegExp(
  `${budget}[^，。；\\d]{0,4}\\d[\\d.,]*万?元，(?:年中|中期|中途|年内|预算|\\d{1,2}月|统一)*(?:(?:调整|调[增减]|压减|核[增减])(?:后|[至到为])|追加[至到])为?$`,
);

function adjustedTo(amount: Amount, index: number, all: readonly Amount[]): Amount {
  const before = all[index - 1];
  const words = `${before?.lead ?? ''}${before?.token ?? ''}${before?.unit ?? ''}${amount.lead}`;
  const isIt = /元$/.test(amount.unit) && /^(?:value|aside)$/.test(amount.role) && isAdjusted.test(words);
  return isIt ? { ...amount, role: 'budget', budget: 'adjusted', lead: '，调整预算为' } : amount;
}

/** 增加14万元、12.5%: what the rate is of, the numbers tell. */
function rateBeside(amount: Amount, index: number, all: readonly Amount[]): Amount {
  const isRate = amount.unit === '%' && amount.role === 'aside' && amount.lead === '、';
  return isRate && all[index - 1]?.role === 'change' ? { ...amount, role: 'value' } : amount;
}
