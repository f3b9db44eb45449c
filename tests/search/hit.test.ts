import { describe, expect, test } from 'vitest';
import type { PlacedFigure } from '../../src/search/corpus/placed-figures.ts';
import { type Match, match } from '../../src/search/questions/rank.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import { toHit } from '../../src/search/results/hit.ts';
import { queryWords } from '../../src/search/text/query-words.ts';
import { corpusOf, figure, fold, folded, record, term } from './small-corpus.ts';

const everyday = [
  { words: ['公车'], means: '公务用车', concepts: ['role:vehicles'] },
  { words: ['吃喝'], means: '公务接待', concepts: ['role:vehicles'], hidden: true as const },
];

/** How a record is shown as a hit for a query. */
function hit(query: string, one: SearchRecord) {
  const words = queryWords(query, fold);
  const corpus = corpusOf([one], everyday);
  const found = match({ words, corpus }, folded(one));
  if (found === null) throw new Error(`${query} does not find the record`);
  return toHit(words, fold, { folded: folded(one), match: found });
}

/** What answers a question by these words, with this figure. */
function answering(words: string[], figure: PlacedFigure | null): Match {
  return { kind: 'answer', rank: 9, score: 1, count: 0, way: null, words, figure };
}

const blocks = [
  { id: 's3-7-p1', text: '公务用车一辆。' },
  { id: 's3-7-p2', text: '接待来客十次，接待费 3 万元。' },
];
const section = record('三公经费', '', {
  address: '/2019/part-3/#s3-7',
  number: '3.7',
  blocks,
  concept: 'role:vehicles',
});

describe('where a hit leads', () => {
  test('to the section where its first paragraph has the words, to the paragraph where a later one does', () => {
    expect(hit('公务用车', section).address).toBe('/2019/part-3/#s3-7');
    expect(hit('接待费', section).address).toBe('/2019/part-3/#s3-7-p2');
  });

  test('to the section where only its heading has them', () => {
    expect(hit('三公', section)).toMatchObject({ address: '/2019/part-3/#s3-7', number: '3.7', count: 0 });
  });

  test('to the paragraph in a part, which is a long page, with the number printed there', () => {
    const part = record('情况说明', '', {
      kind: 'part',
      address: '/2019/part-4/',
      number: '4',
      blocks: [{ id: 's4-t1', text: '工作内容及目标' }],
    });
    expect(hit('工作内容', part)).toMatchObject({ address: '/2019/part-4/#s4-t1', number: '4.T1' });
    expect(hit('情况说明', part).address).toBe('/2019/part-4/');
  });

  test('to the page of a term, never to a paragraph of the report', () => {
    expect(hit('津贴', term('人员经费', '工资和津贴。')).address).toBe('/glossary/人员经费/');
  });
});

describe('why it is found', () => {
  test('how often its text has what was typed', () => {
    expect(hit('接待', section)).toMatchObject({ match: 'literal', count: 2, alias: null, byAlias: false });
  });

  test('the everyday word and the official words, marked in the passage as such', () => {
    const found = hit('公车', section);
    expect(found).toMatchObject({ match: 'alias', alias: { word: '公车', means: '公务用车' }, byAlias: true });
    expect(found.excerpt?.segments).toContainEqual({ text: '公务用车', mark: 'alias' });
  });

  test('a word that judges is not repeated', () => {
    expect(hit('吃喝', section)).toMatchObject({ match: 'alias', alias: null, byAlias: true });
  });
});

test('the passage keeps the number that is called as was typed', () => {
  const long = `来访${'、来访'.repeat(60)}。`;
  const told = `${long}全年共接待 12 批。`;
  const one = record('来客', '', {
    concept: 'role:vehicles',
    blocks: [{ id: 'p1', text: told, figures: [figure('接待批次', '12', '批')] }],
  });
  const words = queryWords('公务接待批次', fold);
  const found = toHit(words, fold, { folded: folded(one), match: answering(['来访'], null) });
  expect(found.excerpt?.segments.map(({ text }) => text).join('')).toContain('12 批');
});

describe('what the audit says of it', () => {
  const finding = (id: string) => ({ number: id, verdict: 'inconsistent', verdictName: '不一致', title: id }) as const;
  const [first, second] = blocks as [(typeof blocks)[0], (typeof blocks)[0]];

  test('the finding on the passage shown comes before one elsewhere in the section', () => {
    const both = {
      ...section,
      blocks: [
        { ...first, finding: finding('f1') },
        { ...second, finding: finding('f2') },
      ],
    };
    expect(hit('接待费', both).finding?.number).toBe('f2');
    expect(hit('公务用车', both).finding?.number).toBe('f1');
  });

  test('a number has those on itself, not those on its paragraph', () => {
    const told = { ...second, finding: finding('f2'), figures: [figure('接待费', '3', '万元')] };
    const own = { ...told, figures: [figure('接待费', '3', '万元', { finding: finding('f1') })] };
    const answered = (block: typeof told) => {
      const one = { ...section, blocks: [block] };
      const [placed] = corpusOf([one]).figures;
      return toHit(queryWords('接待', fold), fold, { folded: folded(one), match: answering([], placed ?? null) })
        .finding;
    };
    expect(answered(told)).toBeNull();
    expect(answered(own)?.number).toBe('f1');
  });

  test('one elsewhere is named where the passage has none, and none where there is none', () => {
    expect(hit('接待费', { ...section, blocks: [{ ...first, finding: finding('f1') }, second] }).finding?.number).toBe(
      'f1',
    );
    expect(hit('接待费', section).finding).toBeNull();
  });
});
