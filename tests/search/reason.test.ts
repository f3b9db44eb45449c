import { expect, test } from 'vitest';
import { reasonAsked } from '../../src/search/questions/reason.ts';
import { fold, folded, record } from './small-corpus.ts';

const more = folded(record('总体', '与2020年相比增加 3 万元，主要原因是人员增加。'));
const less = folded(record('运行', '比2020年减少 3 万元，主要原因是厉行节约。'));
const saved = folded(record('三公', '低于预算的主要原因是减少接待。'));
const bare = folded(record('支出', '支出 3 万元。'));
const fits = (typed: string) => {
  const reason = reasonAsked(fold(typed).text);
  return reason === null ? null : [more, less, saved, bare].map(reason);
};

test('who asks why wants what gives a reason, and of a change what compares with the year before, the same way', () => {
  const [most = 0, other = 0, else_ = 0, none = 0] = fits('为什么比上一年花得多') ?? [];
  expect(most).toBeGreaterThan(other);
  expect(other).toBeGreaterThan(else_);
  expect(else_).toBeGreaterThan(none);
});

test('who does not ask why is not answered with reasons', () => {
  expect(fits('比上一年花了多少')).toBeNull();
});
