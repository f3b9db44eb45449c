import type { PreparedYear } from '../../audit/prepared-year.ts';
import { dataAddress, originalAddress } from '../../report/addresses.ts';
import type { Site } from '../../report/schema/site.ts';
import type { TakenTable } from '../../report/schema/tables.ts';
import { dataStrings } from '../../words/strings.ts';
import { byteLength, type DataFileName, dataFile } from './data-files.ts';
import { type FigureField, figureFields } from './figure-fields.ts';
import { jsonText } from './json-text.ts';
import { publishedAddress } from './published-address.ts';
import { type TableField, tableCsv, tableFields, takenTables } from './table-files.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** Table Schema of a table of the accounts. */
export interface AccountsSchema {
  $schema: string;
  fields: TableField[];
  primaryKey: ['row'];
  missingValues: [''];
}

/** Table Schema of figures.csv. */
export interface FigureTable {
  $schema: string;
  fields: readonly FigureField[];
  primaryKey: ['id'];
  foreignKeys: { fields: ['restates']; reference: { fields: ['id'] } }[];
  missingValues: [''];
}

export interface DataResource {
  name: string;
  /** Beside datapackage.json. */
  path: DataFileName | `tables/${string}.csv`;
  title: string;
  description: string;
  type?: 'table';
  format: 'csv' | 'json';
  mediatype: string;
  encoding: 'utf-8';
  bytes: number;
  schema?: FigureTable | AccountsSchema;
}

/** Data Package, version 2: https://datapackage.org/standard/data-package/ */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  /** The page of downloads; left out while the site's own address is not known. */
  homepage?: string;
  /** What the figures were taken from; its address is left out while the site's own is not known. */
  sources: { title: string; version: string; path?: string }[];
  resources: DataResource[];
}

/**
 * What a year's files are and what each column means. States no licence and no day of creation: the report names neither,
 * and the files are the same whenever they are built.
 */
export function dataPackage(year: PreparedYear, site: Site): DataPackage {
  const { report } = year;
  const resource = (name: string, path: DataFileName, format: 'csv' | 'json'): DataResource => {
    const [title, description] = dataStrings.files[path];
    const mediatype = format === 'csv' ? 'text/csv' : 'application/json';
    const bytes = byteLength(dataFile(path, year, site));
    return { name, path, title, description, format, mediatype, encoding: 'utf-8', bytes };
  };
  return {
    $schema: `${profiles}/datapackage.json`,
    name: `final-accounts-${report.year}`,
    title: dataStrings.packageTitle(report.title),
    description: dataStrings.packageDescription,
    ...(site.url !== undefined && { homepage: publishedAddress(site, dataAddress(report.year)) }),
    sources: [
      {
        title: dataStrings.sourceTitle(report.department, report.title),
        version: `sha256:${report.source.sha256}`,
        ...(site.url !== undefined && {
          path: publishedAddress(site, originalAddress(report.year, 'source.txt')),
        }),
      },
    ],
    resources: [
      { ...resource('figures', 'figures.csv', 'csv'), type: 'table', schema: figureTable() },
      resource('figures-json', 'figures.json', 'json'),
      resource('checks', 'checks.json', 'json'),
      ...takenTables(year).map(tableResource),
    ],
  };
}

/** {@link dataPackage} as the text of datapackage.json. */
export function dataPackageJson(year: PreparedYear, site: Site): string {
  return jsonText(dataPackage(year, site));
}

function tableResource(table: TakenTable): DataResource {
  const [title, description] = dataStrings.tableFile(`${table.number ?? ''} ${table.title}`.trim());
  return {
    name: table.id,
    path: `tables/${table.id}.csv`,
    title,
    description: table.unit === null ? description : `${description}${dataStrings.tableUnit(table.unit)}`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: byteLength(tableCsv(table)),
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: tableFields(table),
      primaryKey: ['row'],
      missingValues: [''],
    },
  };
}

function figureTable(): FigureTable {
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: figureFields,
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['restates'], reference: { fields: ['id'] } }],
    missingValues: [''],
  };
}
