import type { Amount } from '../../audit/reading/amounts.ts';
import { slugOf } from '../slug.ts';
import { type Concept, isOfFunction, itemOf, moneyOf } from './concepts.ts';
import type { Topic } from './topic.ts';

const partsOfItem: readonly (readonly [RegExp, string, string])[] = [
  [/^基本支出$/, 'basic', '基本支出'],
  [/^项目支出$/, 'project', '项目支出'],
  [/^人员(?:经费|支出)$/, 'personnel', '人员经费'],
  [/^(?:日常)?公用(?:经费|支出)$/, 'operating', '公用经费'],
];

/** 普通教育（款）100万元，其中基本支出80万元、项目支出20万元. */
export function partOfItem(name: string, here: Topic | undefined, { value }: Amount): Concept | undefined {
  const part = partsOfItem.find(([words]) => words.test(name));
  const item = here?.isItem ? here.concept : here?.concept?.item;
  if (item === undefined || part === undefined) return undefined;
  // 住房保障支出(类)50万元。按支出性质分，基本支出800万元: of all that was spent.
  if (here?.isItem && here.amounts.get('value')?.value.lessThan(value)) return undefined;
  const [, word, called] = part;
  return { ...moneyOf(`${item.stem}.${word}`, `${item.label}：${called}`), item };
}

/** 公共安全支出100万元，其中：行政运行60万元: items that every 类 has. */
export function itemOfAny(name: string, here: Topic | undefined): Concept | undefined {
  const { stem = '' } = (here?.head ?? here)?.concept ?? {};
  if (!/(?:^|\.)function\.[^.]+$/.test(stem) || !/^(?:行政运行|一般行政管理事务|机关服务|事业运行)$/.test(name))
    return undefined;
  return itemOf(`${stem}.${slugOf(name)}`, name);
}

/**
 * A name of the functional and of the economic classification: what its list is of tells which.
 * @param last the 类 that a list of paragraphs named last
 */
export function otherExpenditure(here: Topic | undefined, last: Concept | undefined): Concept | undefined {
  const {
    id = '',
    stem = '',
    restates,
  } = (here === undefined || here.isOpening ? (last ?? here?.concept) : here.concept) ?? {};
  if (!isOfFunction.test(stem)) return undefined;
  const own = stem.replace(/(?<=(?:^|\.)function\.).*$/, 'other');
  const other = id.endsWith('.final') ? itemOf(own, '其他支出') : moneyOf(own, '其他支出');
  return { ...other, restates: restates && own };
}
