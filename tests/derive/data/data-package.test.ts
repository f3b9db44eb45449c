import { describe, expect, test } from 'vitest';
import { dataFile } from '../../../src/derive/data/data-files.ts';
import { dataPackage, dataPackageJson } from '../../../src/derive/data/data-package.ts';
import { figuresCsv } from '../../../src/derive/data/figures-files.ts';
import { site, year2019 as year } from '../../report-2019.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { readCsv } from './read-csv.ts';

const descriptor = JSON.parse(dataPackageJson(year, site));
const valid = (value: unknown) => dataPackageProfile.safeParse(value).success;

describe('datapackage.json', () => {
  test('is what version 2 of the standard asks for', () => {
    expect(dataPackageProfile.safeParse(descriptor).error?.issues ?? []).toEqual([]);
    expect(valid(JSON.parse(dataPackageJson(year, { ...site, url: 'https://example.gov.cn' })))).toBe(true);
  });

  test.each([
    ['no resources', { ...descriptor, resources: [] }],
    ['a title that is no text', { ...descriptor, title: 2019 }],
    ['a resource without a path', { ...descriptor, resources: [{ ...descriptor.resources[0], path: undefined }] }],
    ['a name with capitals and spaces', { ...descriptor, name: 'Final Accounts' }],
    [
      'a path out of its folder',
      { ...descriptor, resources: [{ ...descriptor.resources[0], path: '../figures.csv' }] },
    ],
    ['an absolute path', { ...descriptor, resources: [{ ...descriptor.resources[0], path: '/figures.csv' }] }],
    ['a licence that says nothing', { ...descriptor, licenses: [{}] }],
    ['a name twice', { ...descriptor, resources: [descriptor.resources[0], descriptor.resources[0]] }],
    ['a table without fields', { ...descriptor, resources: [{ ...descriptor.resources[0], schema: { fields: [] } }] }],
    ['a misspelt property', { ...descriptor, licence: 'MIT' }],
  ])('would not be valid with %s', (_what, broken) => {
    expect(valid(broken)).toBe(false);
  });

  test('invents neither licence nor day', () => {
    expect(descriptor).not.toHaveProperty('licenses');
    expect(descriptor).not.toHaveProperty('created');
  });

  test('says where the text it was taken from can be had, once the site knows its own address', () => {
    expect(descriptor.sources[0]).not.toHaveProperty('path');
    const known = dataPackage(year, { ...site, url: 'https://juesuan.example.gov.cn' });
    expect(known.sources[0]?.path).toBe('https://juesuan.example.gov.cn/2019/original/source.txt');
  });

  test('names files that are there, of the size it says', () => {
    const sizes = descriptor.resources.map(({ path, bytes }: { path: 'figures.csv'; bytes: number }) => [path, bytes]);
    expect(sizes).toEqual(
      ['figures.csv', 'figures.json', 'checks.json'].map((path) => [
        path,
        Buffer.byteLength(dataFile(path as 'figures.csv', year, site)),
      ]),
    );
  });
});

describe('figures.csv under its schema', () => {
  const { schema } = descriptor.resources[0];
  const [header = [], ...lines] = readCsv(figuresCsv(year, site));
  const forms: Record<string, RegExp> = {
    string: /^/,
    number: /^-?\d+(\.\d+)?$/,
    integer: /^-?\d+$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    year: /^\d{4}$/,
  };

  test('has the columns of the schema, in order', () => {
    expect(header).toEqual(schema.fields.map(({ name }: { name: string }) => name));
  });

  test('keeps every column’s type and constraints', () => {
    const broken = lines.flatMap((line) =>
      line.filter((cell, index) => {
        const { type, constraints = {} } = schema.fields[index];
        if (cell === '') return constraints.required === true;
        return !forms[type]?.test(cell) || (constraints.enum !== undefined && !constraints.enum.includes(cell));
      }),
    );
    expect(broken).toEqual([]);
  });

  test('keeps its keys: ids once, restated figures among them', () => {
    const column = (name: string) => lines.map((line) => line[header.indexOf(name)] ?? '');
    const ids = new Set(column('id'));
    expect(ids.size).toBe(lines.length);
    expect(column('restates').filter((id) => id !== '' && !ids.has(id))).toEqual([]);
    expect(column('restates').some((id) => id !== '')).toBe(true);
  });
});
