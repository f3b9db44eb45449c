import { expect, test } from 'vitest';
import { auditOfText, openFindings } from './audit-of-text.ts';

const asked = (item: string, ...terms: string[]) =>
  openFindings(
    auditOfText(
      [
        '云山县残疾人联合会2022年度部门决算',
        '第一部分 概况',
        '一、主要职能',
        '负责残疾人工作。',
        '第二部分 2022年度部门决算情况说明',
        '一、一般公共预算财政拨款支出决算情况说明',
        `1.社会保障和就业支出（类）残疾人事业（款）${item}（项）。年初预算为24.00万元，支出决算为24.00万元，完成年初预算的100.00%。`,
        '第三部分 名词解释',
        ...terms.map(
          (term, at) => `${'一二三'[at]}、社会保障和就业支出（类）残疾人事业（款）${term}（项）：反映这一项的支出。`,
        ),
      ].join('\n'),
    ),
  )
    .filter(({ rule }) => rule === 'classification-name')
    .map(({ sentence }) => sentence);

test('an item whose name is nearly one that only the glossary explains is asked about', () => {
  expect(asked('残疾人康复服务', '残疾人就业', '残疾人康复')).toEqual([
    '这里写的是“残疾人康复服务（项）”，名词解释里相近的是“残疾人康复（项）”，两处各只有一个；核对科目名称即可。',
  ]);
});

test.each([
  ['残疾人康复', ['残疾人康复']],
  ['残疾人就业', ['残疾人康复']],
  ['其他残疾人事业', ['残疾人事业']],
  ['残疾人康复服务', ['残疾人康复服务', '残疾人康复']],
  ['残疾人康复服务', ['残疾人就业服务', '残疾人康复']],
])('an item of its own is not: %s beside %j', (item, terms) => {
  expect(asked(item, ...terms)).toEqual([]);
});
