import { z } from 'zod';
import { chartsFileSchema } from './schema/charts.ts';
import { correctionsFileSchema } from './schema/corrections.ts';
import { decisionsFileSchema } from './schema/decisions.ts';
import { figuresFileSchema } from './schema/figures.ts';
import { glossaryFileSchema } from './schema/glossary.ts';
import { permalinksFileSchema } from './schema/permalinks.ts';
import { relationsFileSchema } from './schema/relations.ts';
import { remarksFileSchema } from './schema/remarks.ts';
import { reportSchema } from './schema/report.ts';
import { siteSchema } from './schema/site.ts';
import { thesaurusFileSchema } from './schema/thesaurus.ts';

/** Schema of each kind of content file, by the file's name without `.json`. */
const schemas: Record<string, z.ZodType> = {
  charts: chartsFileSchema,
  corrections: correctionsFileSchema,
  decisions: decisionsFileSchema,
  figures: figuresFileSchema,
  glossary: glossaryFileSchema,
  permalinks: permalinksFileSchema,
  relations: relationsFileSchema,
  remarks: remarksFileSchema,
  report: reportSchema,
  site: siteSchema,
  thesaurus: thesaurusFileSchema,
};

/**
 * The JSON Schemas for editors, one a kind of content file, made from the zod schemas. They describe what a person
 * writes, so fields with a default are optional.
 *
 * @returns File name below `content/schemas/` and text, the same for the same schemas.
 */
export function schemaFiles(): { name: string; text: string }[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}
