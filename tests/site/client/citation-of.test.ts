import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../../src/derive/cite/formats.ts';
import { citationOf, type SelectedWords } from '../../../src/site/client/cite/citation-of.ts';
import { today } from '../../../src/site/client/cite/today.ts';
import { citePlaces } from '../../../src/site/page-data/cite-places.ts';
import { content2019, year2019 } from '../../report-2019.ts';

const data = citePlaces(content2019, year2019, (address) => `/juesuan${address}`);
const cite = (id: string, selected?: SelectedWords) =>
  citationOf(data, id, '2026-11-24', 'https://example.gov.cn', selected);

describe('a paragraph', () => {
  test('is cited at the address of the published revision, and today’s is offered beside it', () => {
    expect(cite('s3-7-2-p2')?.pinned.address).toBe('https://example.gov.cn/juesuan/2019/r/1/part-3/#s3-7-2-p2');
    expect(cite('s3-7-2-p2')?.current.address).toBe('https://example.gov.cn/juesuan/2019/part-3/#s3-7-2-p2');
  });

  test('is quoted exactly, and carries no date of publication that nobody stated', () => {
    const pinned = cite('s3-6-p1')?.pinned;
    expect(pinned?.quote).toMatch(/^2019 度一般公共预算财政拨款基本支出 88\.27 万元/);
    expect(pinned?.publishedOn).toBeNull();
  });

  test('gives way to the words selected in it', () => {
    const pinned = cite('s3-6-p1', { words: '基本工资', hash: '#s3-6-p1:~:text=%E5%9F%BA' })?.pinned;
    expect(pinned?.quote).toBe('基本工资');
    expect(pinned?.address).toMatch(/part-3\/#s3-6-p1:~:text=%E5%9F%BA$/);
  });
});

describe('words that go on over several places', () => {
  const span = (first: string, through: string) =>
    cite(first, { words: '……', hash: `#${first}:~:text=a,b`, through })?.pinned;

  test('name the first and the last in every form of the citation; the address alone is given of both', () => {
    const pinned = span('s3-7-2-p1', 's3-7-2-p2');
    if (!pinned) throw new Error('not cited');
    for (const { id, write } of citationFormats) {
      if (id !== 'address') expect(write(pinned), id).toMatch(/支出决算情况 第1段至第2段/);
      else expect(write(pinned)).toMatch(/#s3-7-2-p1:~:text=a,b\nhttps:\S+\/juesuan\/2019\/r\/1\/part-3\/#s3-7-2-p2$/);
    }
  });

  test('say once what both names begin with', () => {
    expect(span('s3-2-p1', 's3-3-p1')?.place).toBe(
      '第三部分 二、2019 年度收入决算情况说明至三、2019 年度支出决算情况说明',
    );
    expect(span('s3-7-2-p2', 's3-7-2-2-1-p1')?.place).toMatch(/支出决算情况 第2段至2\.\(1\)$/);
  });

  test('of a heading and its only paragraph are in one place', () => {
    expect(span('s3-2', 's3-2-p1')?.place).toBe('第三部分 二、2019 年度收入决算情况说明');
  });
});

test('a figure is cited in its sentence', () => {
  const pinned = cite('three-public.total')?.pinned;
  expect(pinned?.address).toMatch(/\/r\/1\/part-3\/#f-three-public\.total$/);
  expect(pinned?.quote).not.toBe('');
});

test('a finding is the site’s own words: a web page, cited as it was said in that revision', () => {
  const here = cite('E09');
  expect(here).toMatchObject({ revision: 1, pinned: { kind: 'webpage', author: '明账' } });
  expect(here?.pinned.address).toBe('https://example.gov.cn/juesuan/2019/r/1/checks/#E09');
  expect(here?.current.address).toBe('https://example.gov.cn/juesuan/2019/checks/#E09');
});

test('a chart is the site’s own drawing, also under a caption of the report: the department is not its author', () => {
  for (const id of ['fig2', 'chart-three-public']) {
    const pinned = cite(id)?.pinned;
    expect(pinned).toMatchObject({ kind: 'webpage', author: '明账', title: `据《${data.title}》绘制的图表` });
    expect(pinned?.address).toBe(`https://example.gov.cn/juesuan/2019/r/1/part-3/#${id}`);
  }
});

test('an id that is nowhere has no citation', () => {
  expect(cite('s9-9')).toBeUndefined();
});

test('the day of access is the reader’s own', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
