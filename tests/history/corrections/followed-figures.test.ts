import { expect, test } from 'vitest';
import { followedFigures } from '../../../src/history/corrections/followed-figures.ts';
import type { Figure } from '../../../src/report/schema/figures.ts';
import { editBetween } from '../../../src/report/text-edit.ts';

const figure = (fields: Partial<Figure>): Figure => ({
  id: 'a',
  label: '人员',
  value: '12',
  unit: '人',
  year: 2019,
  kind: 'count',
  measure: 'stock',
  block: 's1-p1',
  quote: '在职 12 人',
  token: '12',
  ...fields,
});

function followed(figures: Figure[], before: string, after: string, chosen?: ReadonlyMap<string, number | null>) {
  const edit = editBetween(before, after);
  if (edit === undefined) throw new Error('Nothing changes');
  const result = followedFigures(figures, 's1-p1', before, edit, chosen);
  if ('unclear' in result)
    return result.unclear.map(({ figure: { id }, numbers }) => ({ id, numbers: numbers.map(({ text }) => text) }));
  return result.figures.map((now) => now && { quote: now.quote, token: now.token, value: now.value, nth: now.nth });
}

test.each([
  ['another number', '在职 12 人。', '在职 21 人。', { quote: '在职 21 人', token: '21', value: '21' }],
  ['a digit more at its end', '在职 12 人。', '在职 120 人。', { quote: '在职 120 人', token: '120', value: '120' }],
  [
    'a digit more at its beginning',
    '在职 12 人。',
    '在职 112 人。',
    { quote: '在职 112 人', token: '112', value: '112' },
  ],
  [
    'commas in print only',
    '在职 12 人。',
    '在职 1,200 人。',
    { quote: '在职 1,200 人', token: '1,200', value: '1200' },
  ],
  ['other words in its quote', '在职 12 人。', '在岗 12 人。', { quote: '在岗 12 人', token: '12', value: '12' }],
  ['a word beside its number', '在职 12 人。', '在职 约12 人。', { quote: '在职 约12 人', token: '12', value: '12' }],
  ['words elsewhere', '在职 12 人。', '年末在职 12 人。', { quote: '在职 12 人', token: '12', value: '12' }],
  [
    'words that make the quote stand twice',
    '在职 12 人。',
    '在职 12 人，其中在职 12 人。',
    { quote: '在职 12 人，', token: '12', value: '12' },
  ],
])('quote, token and value follow: %s', (_, before, after, now) => {
  expect(followed([figure({})], before, after)).toEqual([{ ...now, nth: undefined }]);
});

test('which of the same digits in a quote it is follows too', () => {
  const second = figure({ quote: '行政 5 人，事业 5 人', token: '5', value: '5', nth: 2 });
  const now = followed([second], '行政 5 人，事业 5 人。', '行政 6 人，事业 5 人。');
  expect(now).toEqual([{ quote: '行政 6 人，事业 5 人', token: '5', value: '5', nth: undefined }]);
});

test('a gap that is filled has its number, a Chinese numeral its value', () => {
  const gap = figure({ value: null, blank: true, quote: '在职 人', token: ' ' });
  expect(followed([gap], '在职 人。', '在职 12 人。')).toMatchObject([{ token: '12', value: '12' }]);
  const chinese = figure({ value: '1', chineseNumeral: true, quote: '车一辆', token: '一' });
  expect(followed([chinese], '车一辆。', '车二辆。')).toMatchObject([{ token: '二', value: '2' }]);
});

test('which number it is where there are two now, or none, a person says', () => {
  const before = '在职 12 人。';
  expect(followed([figure({})], before, '在职 3个21 人。')).toEqual([{ id: 'a', numbers: ['3', '21'] }]);
  expect(followed([figure({})], before, '在职 3个21 人。', new Map([['a', 5]]))).toMatchObject([{ value: '21' }]);
  expect(followed([figure({})], before, '在职若干人。')).toEqual([{ id: 'a', numbers: [] }]);
  expect(followed([figure({})], before, '在职若干人。', new Map([['a', null]]))).toEqual([null]);
});

test('a number of another kind of unit is not offered, nor one that another figure has; one that is left is not asked', () => {
  const money = figure({ unit: '万元', quote: '项目 120.00 万元', token: '120.00' });
  const share = figure({ id: 'b', unit: '%', quote: '占 40.00%', token: '40.00' });
  const before = '项目 120.00 万元，占 40.00%。';
  expect(followed([money, share], before, '项目 100.00 万元，占 33.33%。')).toMatchObject([
    { token: '100.00' },
    { token: '33.33' },
  ]);
  const third = figure({ id: 'c', unit: '万元', quote: '其中 50.00 万元', token: '50.00' });
  const sums = '项目 120.00 万元，其中 50.00 万元。';
  const now = '项目 100.00 万元，其中 60.00 万元。';
  expect(followed([money, third], sums, now)).toEqual([
    { id: 'a', numbers: ['100.00', '60.00'] },
    { id: 'c', numbers: ['100.00', '60.00'] },
  ]);
  expect(followed([money, third], sums, now, new Map([['a', 3]]))).toMatchObject([
    { token: '100.00' },
    { token: '60.00' },
  ]);
  // Two that are both to be the one that is left are asked about.
  expect(followed([money, third], sums, '项目 80.00 万元，占 60.00%。')).toEqual([
    { id: 'a', numbers: ['80.00'] },
    { id: 'c', numbers: ['80.00'] },
  ]);
});

test('numbers that are the same now are nobody’s choice: figures take them in their order', () => {
  const two = [figure({}), figure({ id: 'b', quote: '编制 12 人' })];
  expect(followed(two, '在职 12 人，编制 12 人。', '在职 21 人，编制 21 人。')).toMatchObject([
    { value: '21', nth: undefined },
    { value: '21', nth: 2 },
  ]);
});

test('a unit that was corrected is the figure’s, where another figure has it', () => {
  const edit = editBetween('共 12 万元。', '共 12 元。');
  const figures = [figure({ unit: '万元', quote: '共 12 万元' }), figure({ id: 'b', unit: '元', block: 's2-p1' })];
  const result = edit && followedFigures(figures, 's1-p1', '共 12 万元。', edit);
  expect(result).toMatchObject({ figures: [{ unit: '元', quote: '共 12 元' }, { unit: '元' }] });
});
