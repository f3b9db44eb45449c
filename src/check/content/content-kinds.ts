import type { z } from 'zod';
import { relationsFileSchema } from '../../audit/relations.ts';
import { chartsFileSchema } from '../../report/schema/charts.ts';
import { correctionsFileSchema } from '../../report/schema/corrections.ts';
import { decisionsFileSchema } from '../../report/schema/decisions.ts';
import { figuresFileSchema } from '../../report/schema/figures.ts';
import { glossaryFileSchema } from '../../report/schema/glossary.ts';
import { permalinksFileSchema } from '../../report/schema/permalinks.ts';
import { redactionsFileSchema } from '../../report/schema/redactions.ts';
import { remarksFileSchema } from '../../report/schema/remarks.ts';
import { reportSchema } from '../../report/schema/report.ts';
import { siteSchema } from '../../report/schema/site.ts';
import { tablesFileSchema } from '../../report/schema/tables.ts';
import { templateFileSchema } from '../../report/schema/template.ts';
import { thesaurusFileSchema } from '../../report/schema/thesaurus.ts';

/** A kind of content file. */
export interface ContentKind {
  /** Name of the file in its folder. */
  name: string;
  /** Shape of the JSON; without one the file is plain text. */
  schema?: z.ZodType;
  /** Stands for a file that only exists once there is something to keep in it. */
  ifAbsent?: string;
}

/** The files that all years share, in content/: the one list to add a kind to. */
export const sharedKinds = {
  site: { name: 'site.json', schema: siteSchema },
  glossary: { name: 'glossary.json', schema: glossaryFileSchema },
  /** Everyday words of the office's own. */
  thesaurus: { name: 'thesaurus.json', schema: thesaurusFileSchema, ifAbsent: '{ "entries": [] }' },
  /** Relations of the office's own that hold for every year. */
  relations: { name: 'relations.json', schema: relationsFileSchema, ifAbsent: '{ "relations": [] }' },
  /** What the office adds to the template. */
  template: { name: 'template.json', schema: templateFileSchema, ifAbsent: '{}' },
  /** Words that were public and must not be. */
  redactions: { name: 'redactions.json', schema: redactionsFileSchema, ifAbsent: '{ "redactions": [] }' },
  permalinks: {
    name: 'permalinks.json',
    schema: permalinksFileSchema,
    ifAbsent: '{ "opened": "1970-01-01", "entries": [] }',
  },
} as const satisfies Record<string, ContentKind>;

/** The files of one year, in content/reports/<year>/. */
export const yearKinds = {
  source: { name: 'source.txt' },
  report: { name: 'report.json', schema: reportSchema },
  figures: { name: 'figures.json', schema: figuresFileSchema },
  /** Tables of part two as printed. */
  tables: { name: 'tables.json', schema: tablesFileSchema, ifAbsent: '{ "tables": [] }' },
  charts: { name: 'charts.json', schema: chartsFileSchema },
  remarks: { name: 'remarks.json', schema: remarksFileSchema },
  relations: { name: 'relations.json', schema: relationsFileSchema },
  /** Answers to the importer's questions. */
  decisions: { name: 'decisions.json', schema: decisionsFileSchema, ifAbsent: '{ "decisions": [] }' },
  /** What changed after publication. */
  corrections: { name: 'corrections.json', schema: correctionsFileSchema, ifAbsent: '{ "corrections": [] }' },
} as const satisfies Record<string, ContentKind>;

/** Folder of a year that holds the published file itself. */
export const originalFolder = 'original';

/** Path of a file that all years share. */
export function sharedPath(kind: keyof typeof sharedKinds): string {
  return `content/${sharedKinds[kind].name}`;
}

/** Path of a file of one year, whose folder is given. */
export function yearPath(folder: string, kind: keyof typeof yearKinds): string {
  return `${folder}/${yearKinds[kind].name}`;
}

/** Every kind, shared ones first; relations stand twice. */
export const contentKinds: readonly ContentKind[] = [...Object.values(sharedKinds), ...Object.values(yearKinds)];
