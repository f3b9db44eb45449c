import type { Names } from '../../report/schema/template.ts';
import { slugOf } from '../slug.ts';

/** 一般公共服务支出（类）社会工作事务（款）行政运行（项）: one item of the functional classification. */
const item =
  /^(?:\d{1,2}[.．、]\s*|[（(]\d{1,2}[）)]\s*)?([^（(，。]+?)(?:支出)?[（(]类[）)](?:支出)?([^，。]+?)[（(]款[）)](?:支出)?([^，。]+?)[（(]项[）)]/;

/**
 * The item (项) of the functional classification that a paragraph is on, and the words of figure ids it stands for: its
 * function, group and itself in pinyin. Undefined for another paragraph.
 * @param functions names of the categories
 */
export function functionItem(text: string, functions: Names): Names | undefined {
  const [, category = '', group = '', name = ''] = item.exec(text.replace(/\s+/g, '')) ?? [];
  const word = functions[category] ?? functions[category.replace(/支出$/, '')];
  return word === undefined || name === '' ? undefined : { [name]: `${word}.${slugOf(group)}.${slugOf(name)}` };
}
