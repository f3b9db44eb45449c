import { describe, expect, test } from 'vitest';
import { auditOfText, openFindings } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';
import { rightWordings, workWordings } from './work-wordings.ts';

const told = (text: string) =>
  openFindings(auditOfText(reportOf({ heading: '六、其他重要事项情况说明', text }))).map(({ rule }) => rule);

describe.each(workWordings)('$kind: $text', ({ rule, text, slip: [right, wrong] }) => {
  test('nothing is asked where it holds, and its slip is found', () => {
    expect(text).toContain(right);
    expect(told(text)).toEqual([]);
    expect(told(text.replace(right, wrong))).toContain(rule);
  });
});

test.each(rightWordings)('nothing is asked about %s', (text) => expect(told(text)).toEqual([]));

test('what a reason ends with is no break', () => {
  expect(told('支出决算大于预算，系年中缴费基数变更导致。')).toEqual([]);
});

test('one wrong name is one finding, in however many places it stands', () => {
  const right = [
    '云山县规划和自然资源局2022年度部门决算',
    '第一部分 云山县规划和自然资源局概况',
    '一、主要职能',
    '负责规划工作。',
  ];
  const own = [
    ...right,
    '第二部分 云山县规划与自然资源局2022年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '云山县规划与自然资源局没有所属单位。',
    '汇编范围的单位有1个，即云山县规划和自然资源局本级。',
    '二、云山县规划与自然资源局2022年度部门决算收入情况说明',
    '收入均为财政拨款。',
  ];
  const named = openFindings(auditOfText(`${own.join('\n')}\n`)).filter(({ rule }) => rule === 'heading-body');
  expect(named.map(({ places }) => places.length)).toEqual([3]);
});

describe("a cover below the caption of a city's page", () => {
  const own = (caption: string, part = '云山市中心血站') =>
    openFindings(
      auditOfText(
        [
          caption,
          '云山市中心血站',
          '2022年度单位决算',
          `第一部分 ${part}概况`,
          '一、主要职责',
          '负责采血供血工作。',
          '第二部分 2022年度单位决算情况说明',
          '一、收入支出决算总体情况说明',
          '收入均为财政拨款。',
        ].join('\n'),
      ),
    ).filter(({ rule }) => rule === 'heading-body');

  test.each(['2022年云山市级部门决算公开', '2022年云山市直单位决算公开', '2022年云山卫生系统部门决算公开'])(
    'is of the body it names: %s',
    (caption) => expect(own(caption)).toEqual([]),
  );

  test('and a heading that names another is told', () => {
    expect(own('2022年云山市级部门决算公开', '云山市第二人民医院')).toMatchObject([{ verdict: 'inconsistent' }]);
  });
});
