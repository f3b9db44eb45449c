import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { templateRelations } from '../../src/audit/relations.ts';
import { parseJsonFile } from '../../src/check/content/json-file.ts';
import { plainWords } from '../../src/check/content/references/report-passages.ts';
import { templateRowsAreRead } from '../../src/check/content/references/template-rows-are-read.ts';
import { type TemplateFile, templateFileSchema } from '../../src/report/schema/template.ts';
import { roleOf } from '../../src/report/thesaurus-targets.ts';
import { template } from '../../src/template/template.ts';

/** What the check says of an office's template.json. */
function problemsOf(text: string): string[] {
  const { file } = parseJsonFile('content/template.json', text);
  if (!file) throw new Error('The file does not parse');
  const value: TemplateFile = templateFileSchema.parse(file.value);
  return templateRowsAreRead.problems({ template: { file, value }, years: [] }).map(({ message }) => message);
}

const row = {
  in: ['operating-costs'],
  figure: 'agency-operation.total',
  label: '机关运行经费支出',
  measure: 'final',
  wording: '机关运转花去{万元}',
  example: '机关运转花去{3}万元',
};
const rowsOf = (changed: object) => JSON.stringify({ patterns: [{ ...row, ...changed }] });

test('every row of the template names roles, lists and phrases that exist, and reads its example', () => {
  expect(problemsOf(readFileSync('src/template/patterns.json', 'utf8'))).toEqual([]);
  expect(problemsOf(readFileSync('src/template/sections.json', 'utf8'))).toEqual([]);
  expect(problemsOf(readFileSync('src/template/concepts.json', 'utf8'))).toEqual([]);
});

test('every list and phrase of the template is used', () => {
  const text = JSON.stringify([template.patterns, template.concepts, template.sections, template.phrases]);
  const ofOffices = ['增减', '增降', '减增', '降增', '比上年', '年初预算为', '支出决算为', '完成年初预算'];
  const money = template.concepts.map(({ of }) => of);
  const unused = Object.keys(template.phrases).filter(
    (name) => !text.includes(`<${name}>`) && !ofOffices.includes(name) && !money.includes(name),
  );
  const lists = new Set([...template.patterns, ...template.concepts].map(({ each }) => each));
  const free = ['project-levels', 'grades', 'work-topics', 'work-counts', 'functions', 'function-codes'];
  expect([unused, Object.keys(template.names).filter((list) => !lists.has(list) && !free.includes(list))]).toEqual([
    [],
    [],
  ]);
});

test('relations of the template have ids of their own', () => {
  const ids = templateRelations.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('everyday words of the template stand once and lead to roles that some section has', () => {
  const words = template.thesaurus.flatMap((entry) => entry.words.map(plainWords));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  const roles = new Set<string>([...template.parts, ...template.sections].map(({ role }) => role));
  const targets = template.thesaurus.flatMap((entry) => entry.targets.flatMap((target) => roleOf(target) ?? []));
  expect(targets.filter((role) => !roles.has(role))).toEqual([]);
});

test('kinds of tables and their columns stand once, and no concept names a column that nobody knows', () => {
  const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
  const columns = template.tableColumns.map(({ id }) => id);
  expect([repeated(template.tables.map(({ kind }) => kind)), repeated(columns)]).toEqual([[], []]);
  const measures = template.tableColumns.filter((row) => row.is === 'measure').map(({ id }) => `${id}-`);
  const known = (id: string) =>
    columns.includes(measures.reduce((name, measure) => name.replace(new RegExp(`^${measure}`), ''), id));
  expect(template.tables.flatMap(({ concepts }) => Object.keys(concepts)).filter((id) => !known(id))).toEqual([]);
});

test('an office’s row is told what it names and nobody has', () => {
  expect(problemsOf(rowsOf({}))).toEqual([]);
  expect(problemsOf(rowsOf({ in: ['operating-cost'] }))).toEqual([expect.stringContaining('“operating-cost”')]);
  expect(problemsOf(rowsOf({ each: 'cars' }))).toEqual([expect.stringContaining('“cars”')]);
  expect(problemsOf(rowsOf({ wording: '机关运转<花去>{万元}' }))).toEqual([expect.stringContaining('“花去”')]);
});

test('an office’s row that does not read its example is told so', () => {
  expect(problemsOf(rowsOf({ wording: '机关运行花去{万元}' }))).toEqual([
    expect.stringContaining('句式“机关运行花去{万元}”在例句里读不出花括号里的那个数。'),
  ]);
});

test('an office does not give a phrase or name of the template another meaning', () => {
  expect(problemsOf(JSON.stringify({ phrases: { 增减: '[多|少]' } }))).toEqual([expect.stringContaining('“增减”')]);
  expect(problemsOf(JSON.stringify({ names: { vehicles: { 其他用车: 'rest' } } }))).toEqual([
    expect.stringContaining('“其他用车”'),
  ]);
  expect(problemsOf(JSON.stringify({ names: { vehicles: { 流动图书车: 'mobile-library' } } }))).toEqual([]);
});
