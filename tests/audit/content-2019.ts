import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationsFileSchema, templateRelations } from '../../src/audit/relations.ts';
import { figuresFileSchema } from '../../src/report/schema/figures.ts';
import { reportSchema } from '../../src/report/schema/report.ts';
import { folder2019 } from '../report-2019.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder2019, 'content', path), 'utf8'));

/** The real report with its ledger and relations, as they stand in its files. */
export const report = reportSchema.parse(read('reports/2019/report.json'));
export const { figures } = figuresFileSchema.parse(read('reports/2019/figures.json'));
export const ownFile = relationsFileSchema.parse(read('reports/2019/relations.json'));
export const relations = [...templateRelations, ...ownFile.relations];
export const names = ownFile.names ?? [];
export const source = readFileSync(join(folder2019, 'content/reports/2019/source.txt'), 'utf8');
