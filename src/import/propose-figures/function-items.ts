import { slugOf } from '../slug.ts';
import { functions } from './concepts.ts';
import type { Pattern } from './pattern.ts';

/** 一般公共服务支出（类）社会工作事务（款）行政运行（项）: one item of the functional classification. */
const ITEM =
  /^(?:\d{1,2}[.．、]\s*|[（(]\d{1,2}[）)]\s*)?([^（(，。]+?)(?:支出)?[（(]类[）)]([^（(，。]+?)[（(]款[）)]([^，。]+?)[（(]项[）)]/;

/**
 * Patterns for a paragraph on one item (项) of the functional classification: budget of the beginning and of the whole
 * year, final accounts, completion. Their ids name the item in pinyin below its function; none for another paragraph.
 */
export function functionItemPatterns(text: string): Pattern[] {
  const [, category = '', group = '', item = ''] = ITEM.exec(text.replace(/\s+/g, '')) ?? [];
  const word = functions[category] ?? functions[category.replace(/支出$/, '')];
  if (word === undefined || item === '') return [];
  const id = `function.${word}.${slugOf(group)}.${slugOf(item)}`;
  return [
    { id: `${id}.budget`, label: `${item}年初预算`, measure: 'budget', words: '年初预算[数为|为]{万元}' },
    { id: `${id}.adjusted-budget`, label: `${item}全年预算`, measure: 'budget', words: '全年预算[数为|为]{万元}' },
    { id: `${id}.final`, label: `${item}支出决算`, measure: 'final', words: '支出决算[数为|为]{万元}' },
    {
      id: `${id}.completion`,
      label: `${item}完成年初预算`,
      measure: 'completion',
      words: '完成[年初预算数的|年初预算的|预算数的|预算的]{%}',
    },
    {
      id: `${id}.adjusted-completion`,
      label: `${item}完成全年预算`,
      measure: 'completion',
      words: '完成全年预算[数的|的]{%}',
    },
  ];
}
