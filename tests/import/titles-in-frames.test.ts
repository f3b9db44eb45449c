import { describe, expect, test } from 'vitest';
import { pdfResources } from '../../scripts/pdf-resources.ts';
import { reportTables } from '../../src/import/accounts/report-tables.ts';
import { linesAbove } from '../../src/import/read-source/lines-above.ts';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { template } from '../../src/template/template.ts';
import { docxOf, p } from './docx-of.ts';
import { type Printed, pdfOf, ruled } from './pdf-of.ts';
import { importText } from './small-report.ts';

const front = ['云溪县档案馆2021年度部门决算', '第一部分 部门概况', '一、主要职责', '负责保管档案。'];
const part = '第二部分 2021年度部门决算表';
const list = [
  ['序号', '内容', '是否空表', '理由'],
  ['表1', '收入决算表', '否', ''],
  ['表2', '支出决算表', '否', ''],
];
const above = (...lines: string[]) => [...lines, '编制单位：云溪县档案馆 金额单位：万元'];
const tables = [
  {
    above: above('收入决算表', '公开02表'),
    rows: [
      ['项目', '本年收入合计'],
      ['合计', '3.00'],
      ['图书档案', '3.00'],
    ],
  },
  {
    above: above('支出决算表', '（2021年度）', '公开03表'),
    rows: [
      ['项目', '本年支出合计'],
      ['合计', '2.50'],
      ['图书档案', '2.50'],
    ],
  },
];

const linesAt = (lines: readonly string[], top: number, left = 80): Printed[] =>
  lines.map((text, nth) => ({ text, x: left, y: top - nth * 24 }));
const cellsAt = (rows: readonly string[][], top: number, columns: readonly number[]): Printed[] =>
  rows.flatMap((row, y) => row.map((text, x) => ({ text, x: (columns[x] ?? 0) + 5, y: top - y * 24 })));

/** A page for each table: three lines in one cell as wide as the frame, then the rows. */
const framed = ({ above: own, rows }: (typeof tables)[number]): Printed[] => [
  ruled([80, 480], [760, 646]),
  ruled([80, 280, 480], [646, 622, 598, 574]),
  ...linesAt(own, 740, 85),
  ...cellsAt(rows, 628, [80, 280]),
];
const pdf = () =>
  pdfOf([
    [
      ...linesAt([...front, part, '目录'], 760),
      ruled([80, 150, 300, 380, 480], [620, 596, 572, 548]),
      ...cellsAt(list, 602, [80, 150, 300, 380]),
    ],
    ...tables.map(framed),
  ]);

const cellOf = (lines: readonly string[], across = 1) =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/></w:tcPr>${lines.map((line) => p(line)).join('')}</w:tc>`;
const tableOf = (rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const rowsOf = (rows: readonly string[][]) => rows.map((row) => row.map((words) => cellOf([words])).join(''));
const docx = () =>
  docxOf({
    body: [
      ...[...front, part, '目录'].map((line) => p(line)),
      tableOf(rowsOf(list)),
      ...tables.map(
        ({ above: own, rows }) => tableOf([cellOf(own, 2), ...rowsOf(rows)]) + p('注：本表反映本年度情况。'),
      ),
    ].join(''),
  });

const htmlRows = (rows: readonly string[][]) =>
  rows.map((row) => `<tr>${row.map((words) => `<td>${words}</td>`).join('')}</tr>`).join('');
const html = () =>
  new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪县档案馆2021年度部门决算</title></head><body>${[...front, ...['整理', '编目', '查阅', '保护'].map((work) => `负责档案的${work}。`), part, '目录'].map((line) => `<p>${line}</p>`).join('')}<table>${htmlRows(list)}</table>${tables
      .map(
        ({ above: own, rows }) =>
          `<table><tr><td colspan="2">${own.join('<br>')}</td></tr>${htmlRows(rows)}</table><p>注：本表反映本年度情况。</p>`,
      )
      .join('')}</body></html>`,
  );

const imported = async (bytes: Uint8Array) => {
  const read = await readSource(bytes, pdfResources());
  if ('failure' in read) throw new Error(JSON.stringify(read.failure));
  const { report, questions } = importText(read.text);
  return { report, questions, tables: reportTables(report, read, undefined, template).tables };
};

describe.each([
  ['PDF', pdf],
  ['Word file', docx],
  ['web page', html],
])('title, form and unit in one cell of the frame of a table in a %s', (_, file) => {
  test('are those of the table, which is read; the list of tables above is a table of its own', async () => {
    const { report, questions, tables: read } = await imported(file());
    expect(read.map(({ number, title, unit, state }) => [number, title, unit, state])).toEqual([
      ['公开02表', '收入决算表', '万元', 'filled'],
      ['公开03表', '支出决算表', '万元', 'filled'],
    ]);
    expect(report.parts[1]?.content.find(({ type }) => type === 'table')).toMatchObject({ columns: list[0] });
    expect(questions).toEqual([]);
  });
});

test('a cell that names neither form nor unit, or has words that stand in tables, is a row as it was', () => {
  expect(linesAbove('项目支出绩效自评表\v（2021年度）')).toHaveLength(1);
  expect(linesAbove('金额单位：万元\v档案修缮')).toHaveLength(1);
});
