import type { Pattern } from './pattern.ts';

/** Which way a change goes, chosen or not. */
export const up = '[增加(减少)|增加|减少]';
export const grow = '[增长(下降)|增长|下降]';
export const planned = '年初预算[数为|为]';
export const spent = '支出决算[数为|为]';
export const completed = '完成年初预算的{%}';

/** Change and growth against last year, as two sections state them alike. */
export function comparedWithLastYear(id: string, label: string, words: string): Pattern[] {
  return [
    {
      id: `${id}.change`,
      label: `${label}比上年增减`,
      measure: 'change',
      base: 'prior-year',
      words: `${words}${up}{万元}`,
    },
    {
      id: `${id}.growth`,
      label: `${label}增减率`,
      measure: 'growth',
      base: 'prior-year',
      words: `${words}${up}…，${grow}{%}`,
    },
  ];
}
