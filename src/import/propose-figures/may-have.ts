import type { Amount } from '../../audit/reading/amounts.ts';
import { isRatio } from '../../template/units.ts';
import type { Concept } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName } from './subject-names.ts';
import type { Topic } from './topic.ts';
import { wordsBefore } from './words-before.ts';

/** What is a part of nothing, unless words say of what. */
const isWhole = /^[a-z-]+\.total$/;
const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds)\.total$/;

/** Whether something known can have an amount of this kind. */
export function mayHave(
  topic: Topic,
  concept: Concept,
  { unit, role, whole }: Amount,
  isSame: boolean,
  names: NamesHere,
) {
  const isOfMoney = concept.measure === 'final';
  if (!isRatio(unit) && isOfMoney !== /元$/.test(unit)) return false;
  if (isRatio(unit) && /^(?:value|final|budget|prior)$/.test(role)) return false;
  // 工程采购占工程支出的81.20%: what has that share of it is not said here.
  if (role === 'share' && !names.knowsWhole(whole ?? '')) return false;
  if (role === 'share' && (isOfItself(whole ?? '', concept, names) || (!whole && isWhole.test(concept.id))))
    return false;
  // 收、支总计 is named by the heading only: it has no budget, and is not what an outturn without a name is of.
  return !(isSame && topic.isOpening && isTotal.test(concept.id) && !/^(?:change|growth|prior)$/.test(role));
}

/** 货物采购占货物支出的90%，工程采购占80%: of another whole than the list's, as the one before it. */
export function isOfOwnWhole({ id }: Concept, { role, whole, from }: Amount, names: NamesHere): boolean {
  if (role !== 'share' || whole) return false;
  const [, own = ''] = /^.*占([^，。；占\d]{2,20}?)(?:金额|总额)?的?\d/.exec(wordsBefore(names.words, from)) ?? [];
  const of = names.conceptOf(bareName(own), '万元')?.id ?? '';
  const parent = (one: string) => one.slice(0, one.lastIndexOf('.'));
  return of !== id && !of.endsWith('total') && parent(of) !== '' && parent(of) === parent(id);
}

function isOfItself(whole: string, { id }: Concept, names: NamesHere): boolean {
  const name = whole.replace(/(?:总额|总金额|金额)$/, '');
  const of = names.conceptOf(name, '万元')?.id.replace(/-total$/, '');
  // 占部门全部支出的75%: of all that the body spent, not of what the section is on.
  return (
    !/^(?:本|我|全)?(?:部门|单位|[局院校委馆厅])?(?:本年|当年|全年|全部|各项|总|的)*(?:支出|收入)/.test(name) &&
    of === id
  );
}
