import { expect, test } from 'vitest';
import { foldRecord } from '../../src/search/corpus/folded-record.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import { excerpt, marked, type Segment, type Wanted } from '../../src/search/results/excerpt.ts';
import { createFold } from '../../src/search/text/normalise.ts';
import { queryWords } from '../../src/search/text/query-words.ts';

const fold = createFold({ traditional: '', simplified: '' });

/** Marks written as brackets. */
function written(segments: Segment[] = []): string {
  return segments.map(({ text, mark }) => (mark === null ? text : `[${text}]`)).join('');
}

/** The whole query, or else its words. */
function wanted(query: string): Wanted {
  const { whole, words } = queryWords(query, fold);
  return [
    { words: [whole], mark: 'literal' },
    { words, mark: 'literal' },
  ];
}

function excerptOf(query: string, ...texts: string[]) {
  const record: SearchRecord = {
    address: '/2019/part-1/#s1-1',
    kind: 'section',
    year: 2019,
    number: '1.1',
    title: '一、题',
    heading: '题',
    label: '题',
    trail: [],
    blocks: texts.map((text, index) => ({ id: `s1-1-p${index + 1}`, text })),
    concept: '',
    part: { key: 'overview', label: '概况' },
  };
  return excerpt(wanted(query), foldRecord(record, fold));
}

test('marks are put round what is printed, spaces and both quotes included', () => {
  expect(written(excerptOf('三公经费', '安排“三公”经费的单位')?.segments)).toBe('安排[“三公”经费]的单位');
  expect(written(excerptOf('94.2%', '占合计的94.2 %。')?.segments)).toBe('占合计的[94.2 %]。');
  expect(written(marked(wanted('三公'), '“三公”经费', fold('“三公”经费')))).toBe('“[三公]”经费');
});

test('each word is marked where the whole query does not occur', () => {
  expect(written(excerptOf('公车 加油', '公车改革后，加油费由公车承担')?.segments)).toBe(
    '[公车]改革后，[加油]费由[公车]承担',
  );
});

test('the excerpt is of the paragraph that has most of the query', () => {
  expect(excerptOf('公车', '没有这个词。', '公车一辆，公车两辆。', '公车。')?.block).toBe('s1-1-p2');
});

test('a long paragraph is cut to the clause before the word, with dots at the cuts', () => {
  const long = `${'前文很长，'.repeat(40)}这里有公车一辆，${'后文很长，'.repeat(40)}`;
  const segments = excerptOf('公车', long)?.segments ?? [];
  expect(written(segments)).toMatch(/^…这里有\[公车\]一辆，.*…$/);
  expect(segments.map(({ text }) => text).join('').length).toBeLessThan(130);
});

test('an excerpt from the end of a paragraph shows what is before the word', () => {
  const text = written(excerptOf('公车', `${'前文很长，'.repeat(40)}最后是公车。`)?.segments);
  expect(text).toMatch(/最后是\[公车\]。$/);
  expect(text.length).toBeGreaterThan(80);
});

test('a record without text has no excerpt', () => {
  expect(excerptOf('题')).toBeNull();
});

test('the formal name is marked where what was typed does not occur', () => {
  const folded = fold('公务用车一辆');
  const segments = marked([...wanted('公车'), { words: ['公务用车'], mark: 'alias' }], '公务用车一辆', folded);
  expect(segments).toEqual([
    { text: '公务用车', mark: 'alias' },
    { text: '一辆', mark: null },
  ]);
});

test('a passage begins with its sentence where that is near, so that the amount before the word is seen', () => {
  const before = '前面一句与所查的无关，说的是别的事情，长得要剪掉才放得下。'.repeat(4);
  const shown = excerptOf(
    '奖金',
    `${before}人员经费 43.77 万元，主要包括基本工资、津贴补贴、奖金和其他各项。${before}`,
  );
  expect(written(shown?.segments)).toContain('…人员经费 43.77 万元，主要包括基本工资、津贴补贴、[奖金]');
});
