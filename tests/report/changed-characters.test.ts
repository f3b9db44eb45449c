import { expect, test } from 'vitest';
import { changedCharacters } from '../../src/report/changed-characters.ts';

const marked = (before: string, after: string) => {
  const changed = changedCharacters(before, after);
  const shown = (stretches: typeof changed.before) =>
    stretches.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
  return [shown(changed.before), shown(changed.after)];
};

test('the one digit that a correction changed is marked, and nothing else', () => {
  expect(marked('基本支出 88.27 万元', '基本支出 88.25 万元')).toEqual([
    '基本支出 88.2[7] 万元',
    '基本支出 88.2[5] 万元',
  ]);
});

test('what was put in or taken out is marked on its side alone', () => {
  expect(marked('共有车辆0辆', '共有公务车辆0辆')).toEqual(['共有车辆0辆', '共有[公务]车辆0辆']);
});

test('texts with little in common differ as a whole', () => {
  expect(marked('本单位无此项支出', '见附表三')).toEqual(['[本单位无此项支出]', '[见附表三]']);
});
