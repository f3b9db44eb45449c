import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { type PatternRow, templateFileSchema } from '../../src/report/schema/template.ts';
import { readsItsExample } from '../../src/template/pattern.ts';
import { template, withOffice } from '../../src/template/template.ts';
import { reportOf } from './report-of.ts';

const plain = (example: string) => example.replace(/[{}]/g, '');
const marked = (example: string) => /\{([^}]+)\}/.exec(example)?.[1];
const rows = template.patterns.flatMap((row) => row.in.map((role) => ({ role, row })));

test.each(rows)('$row.wording in $role is read in its example: $row.example', ({ role, row }) => {
  const figure = new RegExp(`^${row.figure.replaceAll('.', '\\.').replace('*', '.+')}$`);
  const read = proposeFigures(reportOf(role, plain(row.example))).filter(({ id }) => figure.test(id));
  expect(read.map(({ token, measure }) => ({ token, measure }))).toContainEqual({
    token: marked(row.example),
    measure: row.measure,
  });
});

test('each row reads its example by itself, whatever the others read', () => {
  const deaf = template.patterns.filter(
    (row) => !readsItsExample(row, template.phrases, template.names[row.each ?? '']),
  );
  expect(deaf.map(({ wording, example }) => [wording, example])).toEqual([]);
});

const ofTheCity: PatternRow = {
  in: ['operating-costs'],
  figure: 'agency-operation.total',
  label: '机关运行经费支出',
  measure: 'final',
  wording: '保障机关运转共花去{万元}',
  example: '本馆保障机关运转共花去{35.6}万元',
  from: '云溪',
};

test('a city’s wording is a row: without it nothing is read, with it the figure is', () => {
  const report = reportOf('operating-costs', plain(ofTheCity.example));
  expect(proposeFigures(report)).toEqual([]);
  const office = withOffice(template, templateFileSchema.parse({ patterns: [ofTheCity] }));
  expect(proposeFigures(report, office)).toMatchObject([{ id: 'agency-operation.total', value: '35.6', unit: '万元' }]);
});

test('an office’s row is tried before the template’s', () => {
  const report = reportOf('operating-costs', '机关运行经费支出 3 万元，其中本级机关运行经费支出 2 万元。');
  const own = { ...ofTheCity, wording: '本级机关运行经费支出{万元}', example: '本级机关运行经费支出{2}万元' };
  const office = withOffice(template, templateFileSchema.parse({ patterns: [own] }));
  expect(proposeFigures(report).map(({ token }) => token)).toEqual(['3']);
  expect(proposeFigures(report, office).map(({ token }) => token)).toEqual(['2']);
});

test('an office’s name joins the template’s list', () => {
  const report = reportOf('state-assets', '其中：流动图书车 2 辆。');
  const names = { vehicles: { 流动图书车: 'mobile-library' } };
  const office = withOffice(template, templateFileSchema.parse({ names }));
  expect(proposeFigures(report, office).map(({ id, label }) => [id, label])).toEqual([
    ['assets.vehicles.mobile-library', '流动图书车'],
  ]);
});
