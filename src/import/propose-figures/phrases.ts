import type { Pattern } from './pattern.ts';

/** Which way a change goes, chosen or not. */
export const up = '[增加(减少)|增加|减少]';
export const grow = '[增长(下降)|增长|下降]';
export const planned = '年初预算[数为|为]';
export const spent = '支出决算[数为|为]';
export const completed = '完成年初预算的{%}';

/** 收、支总计 in the words of several templates. */
export const totals = '[收、支|收入支出|收支|收入、支出]总计';
/** 比 2018 年度, 较上年; not 比年初预算. */
export const thanLastYear = '[比|较|与] [上年|上一年|去年|#]…';
/** 占本年收入, or however a template puts it. */
export const shareOf = (whole: string) =>
  `占[比|比为|${whole}的|${whole}|本年${whole}的|本年${whole}|本年${whole}合计的|${whole}合计的|总${whole}的|]`;

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
