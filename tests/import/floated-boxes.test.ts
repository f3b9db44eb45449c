import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf, ruled } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const linesOf = async (page: readonly Printed[]) => {
  const result = await readSource(pdfOf([page]), {
    cMaps: `${folder}/cmaps/`,
    standardFonts: `${folder}/standard_fonts/`,
  });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result.text.split('\n').filter((line) => line !== '');
};

interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const [size, pitch] = [12, 22];

/** Paragraphs as a page between 80 and 512 sets them, which makes room for boxes; heights count from below. */
function textAround(boxes: readonly Place[], paragraphs: readonly string[], { top = 760, indent = 2 } = {}): Printed[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const lines: Printed[] = [];
    for (let at = 0; at < paragraph.length; y -= pitch) {
      const near = boxes.filter((box) => y + size > box.bottom && y - 4 < box.top);
      const left = Math.max(80, ...near.filter((box) => box.left < 90).map((box) => box.right + 12));
      const right = Math.min(512, ...near.filter((box) => box.left > 90).map((box) => box.left - 12));
      const by = at === 0 ? indent : 0;
      let room = Math.floor((right - left) / size) - by;
      while (/[，。、]/.test(paragraph[at + room] ?? '')) room -= 1;
      lines.push({ text: paragraph.slice(at, at + room), x: left + by * size, y, size });
      at += room;
    }
    return lines;
  });
}

const inBox = ({ left, top }: Place, lines: readonly string[]) =>
  lines.map((text, nth) => ({ text, x: left + 8, y: top - 16 - nth * 16, size: 10 }));

const first =
  '演示县样例局二〇二〇年度收入总计三百三十万元，支出总计三百三十万元，与上年相比收入支出各增加三十万元，增长百分之十，主要原因是新增了样例编写和练习推广两个项目，人员也比上年多了四名，经费随之增加。';
const second =
  '本年收入合计三百万元，其中财政拨款收入二百九十万元，占本年收入合计的大部分，其他收入十万元，占其余部分，事业收入和经营收入都没有发生，上级补助收入和附属单位上缴收入也没有。';
const words = ['全年完成样例编写', '一百二十件，练习', '推广三十场。'];

/** Paragraphs, their lines joined. */
const paragraphsOf = (lines: readonly string[]) =>
  lines
    .join('')
    .split(' ')
    .filter((words) => words !== '');

describe('what is set beside lines of a text is read apart from them, after the paragraph that goes on around it', () => {
  test.each([
    ['right of them', { left: 400, right: 512, top: 745, bottom: 680 }, words],
    ['left of them', { left: 80, right: 190, top: 745, bottom: 680 }, words],
    [
      'half as wide as the page',
      { left: 300, right: 512, top: 745, bottom: 680 },
      ['二〇二〇年度全年完成样例编写一百二十', '件，练习推广三十场，群众满意度为百分', '之九十五，评价结果为优。'],
    ],
    ['in one line', { left: 400, right: 512, top: 722, bottom: 705 }, ['（单位：万元）']],
  ])('%s', async (_, place, own) => {
    const lines = await linesOf([...textAround([place], [first, second]), ...inBox(place, own)]);
    expect(paragraphsOf(lines)).toEqual([first, own.join(''), second]);
  });

  test('from the beginning of a paragraph that goes on below', async () => {
    const place = { left: 400, right: 512, top: 776, bottom: 715 };
    const lines = await linesOf([...textAround([place], [first, second]), ...inBox(place, words)]);
    expect(paragraphsOf(lines)).toEqual([first, words.join(''), second]);
  });

  test('on one side and on the other', async () => {
    const places = [
      { left: 400, right: 512, top: 745, bottom: 680 },
      { left: 80, right: 190, top: 640, bottom: 590 },
    ] as const;
    const lines = await linesOf([
      ...textAround(places, [first, second]),
      ...places.flatMap((place) => inBox(place, words)),
    ]);
    expect(paragraphsOf(lines)).toEqual([first, words.join(''), second, words.join('')]);
  });

  test('a table with lines, and one without', async () => {
    const place = { left: 392, right: 512, top: 740, bottom: 660 };
    const cells = ['项目|决算数', '编写|30.00', '推广|1.50'].flatMap((row, nth) =>
      row.split('|').map((text, column) => ({ text, x: 397 + column * 60, y: 722 - nth * 24, size: 10 })),
    );
    const text = textAround([place], [first, second]);
    for (const lines of [[], [ruled([392, 452, 512], [738, 714, 690, 666])]])
      expect(paragraphsOf(await linesOf([...text, ...lines, ...cells]))).toEqual([
        first,
        '项目\t决算数',
        '编写\t30.00',
        '推广\t1.50',
        second,
      ]);
  });

  test('a picture: the paragraph is one', async () => {
    const place = { left: 400, right: 512, top: 745, bottom: 650 };
    const picture = {
      text: '',
      x: 0,
      y: 0,
      how: 'q 100 0 0 80 406 660 cm BI /W 1 /H 1 /CS /RGB /BPC 8 /F /AHx ID ff00ff> EI Q',
    };
    expect(paragraphsOf(await linesOf([...textAround([place], [first, second]), picture]))).toEqual([first, second]);
  });

  test('in a column of a page', async () => {
    const place = { left: 212, right: 300, top: 716, bottom: 660 };
    const narrow = textAround(
      [
        { ...place, right: 512 },
        { left: 300, right: 512, top: 800, bottom: 0 },
      ],
      [first, second],
    );
    const right = textAround([{ left: 292, right: 512, top: 800, bottom: 0 }], [second]).map((item) => ({
      ...item,
      x: item.x + 230,
    }));
    const lines = await linesOf([...narrow, ...inBox(place, ['编写一百二', '十件。']), ...right]);
    expect(paragraphsOf(lines)).toEqual([first, '编写一百二十件。', second, second]);
  });

  test('the first letter of a text, as high as two lines, is none of it', async () => {
    const place = { left: 80, right: 112, top: 775, bottom: 735 };
    const page = [
      ...textAround([place], [first.slice(1), second], { indent: 0 }),
      { text: first[0] ?? '', x: 80, y: 740, size: 32 },
    ];
    expect(paragraphsOf(await linesOf(page))[0]).toBe(first);
  });

  test('the first letter of each paragraph, of which the next begins beside it, and a large number before another is asked about', async () => {
    const [lines, next] = [`主管样例的编写工作由本馆负责，主要职能是：`, '1.承担样例编写的统计和发布；'];
    const page = (letter: string, text: string) => [
      ...textAround([], [first]),
      { text: letter, x: 80, y: 612, size: 39 },
      { text, x: 124, y: 634, size },
      { text: next, x: 148, y: 612, size },
      ...textAround([], [second], { top: 590 }),
    ];
    expect(paragraphsOf(await linesOf(page('市', lines)))).toEqual([first, `市${lines}`, next, second]);
    const ofYear = '024年度样例编写支出合计为九十六万元。';
    expect(paragraphsOf(await linesOf(page('2', ofYear)))).toContain(`2${ofYear}`);
    const counted = '个单位编写了样例，比上年增加两个单位。';
    expect(paragraphsOf(await linesOf(page('3', `5${counted}`)))).toContain(`\uFFFD\uFFFD${counted}`);
  });
});

describe('what stands beside each other and is no text around a box', () => {
  const rowsBelow = (rows: readonly string[]) =>
    rows.flatMap((row, nth) =>
      row.split('|').map((text, column) => ({ text, x: 80 + column * 220, y: 694 - nth * pitch, size })),
    );

  test('names and amounts stay in their rows, however alike the names are', async () => {
    const rows = ['行政运行，含县级|10.00万元', '事业运行，含县级|20.00万元', '样例编写，含县级|30.00万元'];
    const page = [...textAround([], [first]), ...rowsBelow(rows), ...textAround([], [second], { top: 628, indent: 0 })];
    expect(await linesOf(page)).toEqual(expect.arrayContaining(rows.map((row) => `${row.replace('|', '\t')} `)));
  });

  test('columns of text above a line across both stay columns', async () => {
    const column = (text: string, x: number) =>
      (text.match(/.{1,17}/g) ?? []).slice(0, 4).map((line, nth) => ({ text: line, x, y: 694 - nth * pitch, size }));
    const page = [
      ...textAround([], [first], { indent: 0 }),
      ...column(second, 80),
      ...column(first, 308),
      ...textAround([], [second], { top: 606, indent: 0 }),
    ];
    const text = (await linesOf(page)).join('');
    expect(text.replaceAll(' ', '')).toBe(first + second.slice(0, 68) + first.slice(0, 68) + second);
  });
});

test('lines that go on behind a box amid them are read across it, the box after them, and asked about', async () => {
  const body = first + second;
  const lines: Printed[] = [];
  let at = 0;
  const set = (y: number, x: number, count: number) => {
    lines.push({ text: body.slice(at, at + count), x, y, size });
    at += count;
  };
  for (let nth = 0, y = 760; at < body.length; nth += 1, y -= pitch)
    if (nth === 0) set(y, 104, 34);
    else if (nth > 3) set(y, 80, 36);
    else {
      set(y, 80, 12);
      set(y, 368, 12);
    }
  const box = { left: 236, top: 754, right: 356, bottom: 690 };
  const result = await readSource(pdfOf([[...lines, ...inBox(box, words)]]), {
    cMaps: `${folder}/cmaps/`,
    standardFonts: `${folder}/standard_fonts/`,
  });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  expect(paragraphsOf(result.text.split('\n')).map((words) => words.replaceAll(' ', ''))).toEqual([
    body,
    words.join(''),
  ]);
  expect(result.notes).toEqual([{ kind: 'not-read', what: 'both-sides', page: 1, words: body.slice(34, 46), line: 2 }]);
});
