import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const results = '绩效自评结果';

test('of projects between semicolons each has what is told of it there', () => {
  expect(
    read(
      results,
      '路灯维护项目全年预算50.00万元，执行48.00万元，执行率96.0%，得95.6分；垃圾清运项目执行70.30万元，得92.5分。',
    ),
  ).toEqual({
    'performance.project.budget': '50.00',
    'performance.project.executed': '48.00',
    'performance.project.completion': '96.0',
    'performance.project.score': '95.6',
    'performance.project-2.executed': '70.30',
    'performance.project-2.score': '92.5',
  });
});

test('a score with a name is that of a project beside what all of them came to', () => {
  expect(
    read(
      results,
      '对4个项目开展绩效自评，涉及资金90.00万元。其中路灯维护项目得分95.6分，维修路灯310盏；垃圾清运项目得分92.0分，清运及时率100%。',
    ),
  ).toMatchObject({ 'performance.project.score': '95.6', 'performance.project-2.score': '92.0' });
});

test.each([
  '对4个项目开展绩效自评，涉及资金90.00万元。第三方机构抽评的路灯维护项目得分90.6分；垃圾清运项目得分92.0分。',
  '对4个项目开展绩效自评，涉及资金90.00万元。其中一级项目得分95.6分；其他项目得分92.0分。',
])('none that others gave, or of several: %s', (words) => {
  expect(read(results, words)).not.toHaveProperty('performance.project.score');
});

test('what the money is part of stands between it and its share, which the numbers bear out', () => {
  const words = (rate: string) =>
    `对7个项目开展绩效自评，涉及资金400.00万元，占一般公共预算项目支出500.00万元的${rate}%。`;
  expect(read(results, words('80.00'))).toMatchObject({
    'general-budget.project': '500.00',
    'performance.projects.amount.share': '80.00',
  });
  expect(read(results, words('70.00'))).not.toHaveProperty('performance.projects.amount.share');
});
