import { expect, test } from 'vitest';
import { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { parseContent, parseUnpublished } from '../../../src/check/content/parse-content.ts';
import { prepareCharts } from '../../../src/derive/charts/chart-data.ts';
import { foldBack } from '../../../src/history/corrections/fold-back.ts';
import { wordsToReadAgain } from '../../../src/history/corrections/words-to-read-again.ts';
import { correctedContent } from '../../corrected-content.ts';
import { editedFile } from '../../edited-content.ts';
import { smallContent } from '../../small-content.ts';

const claim = (of: string, is: string, than: string[]) => ({ words: '不同', of, is, than });

/** The small report whose chart says 人员经费与合计不同. */
function claiming(...claims: object[]): Map<string, string> {
  return editedFile(smallContent(), 'reports/2019/charts.json', ({ charts: [chart] }) => {
    Object.assign(chart, {
      takeaway: '人员经费与合计不同，合计{=both}。',
      caution: '与合计不同，各是各的口径。',
      derived: [{ id: 'both', label: '合计', op: 'sum', of: ['basic.personnel', 'personnel.total'], unit: '万元' }],
      claims,
    });
  });
}

/** What that chart says on the page, and what the office is told. */
function toldOf(...claims: object[]): { takeaway: string; caution: number; toRead: string[] } {
  const [year] = parseUnpublished(claiming(...claims)).content.years as [PreparedYear];
  const [chart] = prepareCharts(year).values();
  return { takeaway: chart?.takeawayText ?? '', caution: chart?.caution.length ?? 0, toRead: wordsToReadAgain(year) };
}

test.each(['different', 'less'])('a comparison that is true of the numbers is shown: %s', (is) => {
  const told = toldOf(claim('basic.personnel', is, ['=both']));
  expect(told.takeaway).toMatch(/^人员经费与合计不同/);
  expect(told.caution).toBeGreaterThan(0);
  expect(told.toRead).toEqual([]);
});

test.each(['equal', 'greater', 'near'])(
  'words of a chart are not shown once its numbers are not %s any more, and what is lawful is published',
  (is) => {
    expect(toldOf(claim('basic.personnel', is, ['=both']))).toEqual({
      takeaway: '这幅图的说明是照别的版本的数写的，与这里的数不合，没有显示。',
      caution: 0,
      toRead: [
        '  2019 年图表 basic 的话里说“不同”，现在的数是 3.5万元、8.5万元，并不是这样：那句话先不显示，请在 charts.json 里改写它和 claims。',
      ],
    });
  },
);

test('numbers in other units are never compared', () => {
  expect(toldOf(claim('basic.personnel', 'less', ['personnel.total'])).toRead[0]).toContain('现在的数是 3.5万元、5人');
});

test.each(['basic.personel', '=bot'])('a comparison of what is not there is refused: %s', (id) => {
  expect(() => parseUnpublished(claiming(claim('basic.personnel', 'less', [id])))).toThrow(id.replace('=', ''));
});

test.each([
  ['政府采购99.99万元', '99.99万元'],
  ['占 93.33%', '93.33%'],
  ['公务用车5辆', '5辆'],
])('a number typed into a chart’s words is refused: %s', (words, number) => {
  const files = editedFile(smallContent(), 'reports/2019/charts.json', ({ charts: [chart] }) => {
    chart.rows[0].label = words;
  });
  expect(() => parseUnpublished(files)).toThrow(`这里直接写了“${number}”`);
});

test.each(['2019年', '截至12月24日', '单价50万元以上设备', '图 1', '110 报警'])(
  'no number of the report is %s',
  (words) => {
    const files = editedFile(smallContent(), 'reports/2019/charts.json', ({ charts: [chart] }) => {
      chart.rows[0].label = words;
    });
    expect(() => parseUnpublished(files)).not.toThrow();
  },
);

/** The report whose personnel cost was corrected from 3.5 to 3.6. */
const [corrected] = parseContent(correctedContent()).years as [PreparedYear];
const [chart] = corrected.charts;
const withWords = (charts: object, remark: string) =>
  new PreparedYear({
    ...corrected,
    charts: chart ? [{ ...chart, ...charts }] : [],
    remarks: [{ block: 's1-1-p1', quote: '人员经费', text: remark }],
  });

test('a comparison that nobody put in numbers is to be read again once one of them is corrected', () => {
  expect(wordsToReadAgain(withWords({ takeaway: '人员经费{basic.personnel}，最多。' }, ''))).toEqual([
    '  2019 年图表 basic 的话里说“最多”，它用的 basic.personnel 更正过。在 charts.json 里写上 claims，以后就由程序核对。',
  ]);
  const claims = [claim('basic.personnel', 'equal', ['basic.personnel'])].map((one) => ({ ...one, words: '最多' }));
  expect(wordsToReadAgain(withWords({ takeaway: '人员经费{basic.personnel}，最多。', claims }, ''))).toEqual([]);
});

test('a remark that writes the old value is to be read again, unless it tells of the correction', () => {
  expect(wordsToReadAgain(withWords({}, '这里写3.5万元。'))).toEqual([
    '  2019 年 s1-1-p1 旁边的本站注写着 3.5，basic.personnel 已经更正为 3.6万元。',
  ]);
  expect(wordsToReadAgain(withWords({}, '更正前这里写3.5万元。'))).toEqual([]);
  expect(wordsToReadAgain(withWords({}, '13.5、3.55 都是别的数。'))).toEqual([]);
});

test('a past version shows its chart without words that are true only since', () => {
  const claims = [{ words: '不少于三点六', of: 'basic.personnel', is: 'equal', than: ['basic.personnel.again'] }];
  const again = corrected.figures.flatMap((figure) =>
    figure.id === 'basic.personnel'
      ? [figure, { ...figure, id: 'basic.personnel.again', block: 's1-3-p1', quote: '如' }]
      : [figure],
  );
  const now = withWords({ takeaway: '人员经费不少于三点六。', claims }, '');
  const [today, , first] = foldBack(new PreparedYear({ ...now, figures: again }));
  const said = (year: PreparedYear | undefined) => year && prepareCharts(year).get('basic')?.takeawayText;
  expect(said(today)).toBe('人员经费不少于三点六。');
  expect(said(first)).toBe('这幅图的说明是照别的版本的数写的，与这里的数不合，没有显示。');
});
