import { describe, expect, test } from 'vitest';
import { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { figuresCsv, figuresJson } from '../../../src/derive/data/figures-files.ts';
import { publishedAddress } from '../../../src/derive/data/published-address.ts';
import { site, year2019 as year } from '../../report-2019.ts';
import { readCsv } from './read-csv.ts';

const csv = figuresCsv(year, site);
const [header = [], ...lines] = readCsv(csv);
const rows = lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index]])));

describe('figures.csv', () => {
  test('begins with the name of its first column, of which a byte order mark would be read as part; every line ends with CRLF', () => {
    expect(csv.startsWith('id,label,value,unit,blank,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter(({ length }) => length !== header.length)).toEqual([]);
  });

  test('read back, is the ledger: all rows, in order, to the last digit', () => {
    const ledger = year.figures.map((figure) => ({
      id: figure.id,
      label: figure.label,
      value: figure.value ?? '',
      unit: figure.unit,
      blank: String(figure.blank === true),
      approx: figure.approx ?? '',
      year: String(figure.year),
      asOf: figure.asOf ?? '',
      kind: figure.kind,
      measure: figure.measure,
      base: figure.base ?? '',
      restates: figure.restates ?? '',
      block: figure.block,
      quote: figure.quote,
      token: figure.token,
      nth: String(figure.nth ?? 1),
      chineseNumeral: String(figure.chineseNumeral === true),
      note: figure.note ?? '',
      correctedOn: '',
      valueBefore: '',
      addressBefore: '',
    }));
    expect(rows.length).toBe(164);
    expect(rows.map(({ section: _section, address: _address, signedValue: _signed, ...row }) => row)).toEqual(ledger);
  });

  test('leaves a gap empty and marks it, while a zero stays a zero', () => {
    expect(rows.filter(({ value }) => value === '').map(({ blank }) => blank)).toEqual(['true']);
    expect(rows.filter(({ blank, value }) => blank === 'true' && value !== '')).toEqual([]);
    expect(rows.find(({ id }) => id === 'agency-operation.total')?.['value']).toBe('0');
  });

  test('keeps text from running as a formula, and negative numbers numbers', () => {
    const [first, ...others] = year.figures;
    if (first === undefined) throw new Error('There are no figures');
    const changed = new PreparedYear({
      ...year,
      figures: [{ ...first, label: '=HYPERLINK("x"),1', value: '-3.20' }, ...others],
    });
    const [, line] = readCsv(figuresCsv(changed, site));
    expect(line?.slice(1, 3)).toEqual([`'=HYPERLINK("x"),1`, '-3.20']);
  });
});

describe('figures.json', () => {
  const file = JSON.parse(figuresJson(year, site));

  test('holds the same records as the table', () => {
    const asText = (record: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value === null ? '' : String(value)]));
    expect(file.figures.map(asText)).toEqual(rows);
  });

  test('keeps values as strings, and says what report they are of', () => {
    expect(file).toMatchObject({ year: 2019, currencyUnit: '万元', currencyDecimals: 2, publishedOn: null });
    const values: unknown[] = file.figures.map(({ value }: { value: unknown }) => value);
    expect(values.filter((value) => value !== null && typeof value !== 'string')).toEqual([]);
  });
});

test('an address is whole where the site knows its own, and never has a double slash', () => {
  const page = '/2019/part-3/#f-three-public.total';
  expect(publishedAddress({ base: '/' }, page)).toBe(page);
  expect(publishedAddress({ base: '/juesuan/' }, page)).toBe(`/juesuan${page}`);
  expect(publishedAddress({ url: 'https://example.gov.cn/', base: '/juesuan/' }, page)).toBe(
    `https://example.gov.cn/juesuan${page}`,
  );
});
