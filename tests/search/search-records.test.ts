import { describe, expect, test } from 'vitest';
import { prepareYears } from '../../src/audit/prepared-year.ts';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import { isOwn } from '../../src/search/records/search-record.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import { content2019 } from '../report-2019.ts';
import { smallContent } from '../small-content.ts';
import { content2020, table2020, year2020 } from '../tables-2020.ts';

describe('of the small report', () => {
  const content = parseContent(smallContent());
  const records = searchRecords(content);
  const at = (address: string) => records.find((record) => record.address === address);

  test('there is one record for each term, part and section, and none for a section that defines a term', () => {
    const ofReport = records.filter(({ kind }) => !isOwn(kind));
    expect(ofReport.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'term /glossary/jiben-zhichu/',
      'part /2019/part-1/',
      'part /2019/part-2/',
      'section /2019/part-1/#s1-1',
    ]);
  });

  test('a section has its number, its heading as printed, what is above it and its text', () => {
    expect(at('/2019/part-1/#s1-1')).toEqual({
      address: '/2019/part-1/#s1-1',
      kind: 'section',
      year: 2019,
      number: '1.1',
      title: '一、人员构成',
      heading: '人员构成',
      label: '人员构成',
      trail: [{ heading: '样例单位概况', label: '第一部分 概况' }],
      blocks: [
        {
          id: 's1-1-p1',
          text: '在职人员 5 人，其中工作人员经费由上级承担，人员经费 3.5 万元。',
          figures: [
            { id: 'personnel.total', label: '在职人员', value: '5', unit: '人', measure: 'stock' },
            { id: 'basic.personnel', label: '人员经费', value: '3.5', unit: '万元', measure: 'final' },
          ],
        },
      ],
      concept: '',
      part: { key: 'overview', label: '概况' },
    });
  });

  test('a term has its definition from the report and the names people use', () => {
    expect(at('/glossary/jiben-zhichu/')).toMatchObject({
      number: '2.1',
      title: '基本支出',
      blocks: [{ id: 's2-1-p1', text: '(一)基本支出：指人员支出和公用支出。' }],
      concept: 'term:jiben-zhichu',
      part: null,
    });
  });

  test('a definition that a second year repeats counts once', () => {
    const [year] = content.years;
    if (!year) throw new Error('The fixture has no year');
    const earlier = { ...year, report: { ...year.report, year: 2018 } };
    const [term] = searchRecords({ ...content, years: prepareYears([year, earlier]) });
    expect(term?.blocks).toHaveLength(1);
    expect(term?.year).toBe(2019);
  });
});

describe('of the real report', () => {
  const records = searchRecords(content2019);

  test('every block with words is in exactly one record', () => {
    const blocks = content2019.years.flatMap(({ report }) => blocksOf(report).map(({ block }) => block));
    const expected = blocks.filter((block) => textOf(block) !== '').map(({ id }) => id);
    const found = records
      .filter(({ kind }) => !isOwn(kind))
      .flatMap(({ blocks }) => blocks.map(({ id }) => id))
      .filter((id) => expected.includes(id));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('what follows from a contradiction elsewhere is not told where the words agree', () => {
    const { findings } = content2019.years.flatMap(({ audit }) => audit)[0] ?? { findings: [] };
    const roots = new Set(findings.filter(({ root }) => root === undefined).map(({ headline }) => headline));
    const told = records.flatMap(({ blocks }) => blocks.flatMap(({ finding }) => finding?.title ?? []));
    expect(told).not.toHaveLength(0);
    expect(told.filter((title) => !roots.has(title))).toEqual([]);
  });

  test('addresses are unique', () => {
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
  });

  test('a section with nothing but sub-sections is there for its heading', () => {
    expect(records.find(({ number, kind }) => number === '3.7' && kind === 'section')).toMatchObject({
      heading: expect.stringContaining('“三公”经费'),
      blocks: [],
    });
  });
});

test('a cell is found by its amount, whichever comma and minus it is printed with', () => {
  const table = structuredClone(table2020('t5'));
  const row = table.sides[0]?.rows.find(({ key }) => key === '2080505');
  if (row) row.cells = { ...row.cells, total: '1，234.50', basic: '−5.00', project: '见附表' };
  const records = searchRecords({ ...content2020, years: prepareYears([{ ...year2020, tables: [table] }]) });
  const blocks = records.flatMap(({ blocks }) => blocks);
  expect(blocks.find(({ id }) => id === 't5-2080505')?.cells).toEqual([
    { column: 'total', value: '1234.50', token: '1，234.50' },
    { column: 'basic', value: '-5.00', token: '−5.00' },
  ]);
});
