import type { z } from 'zod';
import { relationsFileSchema, templateRelations } from '../audit/relations.ts';
import { checkSchema } from '../check/content/check-schema.ts';
import { sharedPath, yearPath } from '../check/content/content-kinds.ts';
import { parseJsonFile } from '../check/content/json-file.ts';
import { problemText } from '../check/content/problem-text.ts';
import { Refusal } from '../check/content/refusal.ts';
import { idAt } from '../history/permalinks/published.ts';
import { yearOf } from '../report/addresses.ts';
import { correctionsFileSchema } from '../report/schema/corrections.ts';
import { decisionsFileSchema } from '../report/schema/decisions.ts';
import { figuresFileSchema } from '../report/schema/figures.ts';
import { permalinksFileSchema } from '../report/schema/permalinks.ts';
import { reportSchema } from '../report/schema/report.ts';
import { siteSchema } from '../report/schema/site.ts';
import { tablesFileSchema } from '../report/schema/tables.ts';
import { templateFileSchema } from '../report/schema/template.ts';
import { template, withOffice } from '../template/template.ts';

/** What the content holds already of the year and of the site. */
export type ExistingYear = ReturnType<typeof existingYear>;

/**
 * Reads what the content holds already of a year and of the site.
 * @param folder of the year
 * @throws Refusal where a file of it is not sound
 */
export function existingYear(files: ReadonlyMap<string, string>, folder: string) {
  const read = <Schema extends z.ZodType>(path: string, schema: Schema) => soundFile(files, path, schema);
  const relations = [sharedPath('relations'), yearPath(folder, 'relations')];
  const year = Number(folder.slice(-4));
  const published = (read(sharedPath('permalinks'), permalinksFileSchema)?.entries ?? []).filter(
    ({ address }) => yearOf(address) === year,
  );
  const office = read(sharedPath('template'), templateFileSchema);
  return {
    site: read(sharedPath('site'), siteSchema),
    relations: [
      { relations: templateRelations },
      ...relations.flatMap((path) => read(path, relationsFileSchema) ?? []),
    ],
    template: office === undefined ? template : withOffice(template, office),
    sourceText: files.get(yearPath(folder, 'source')) ?? '',
    report: read(yearPath(folder, 'report'), reportSchema),
    figures: read(yearPath(folder, 'figures'), figuresFileSchema)?.figures,
    tables: read(yearPath(folder, 'tables'), tablesFileSchema),
    decisions: read(yearPath(folder, 'decisions'), decisionsFileSchema)?.decisions ?? [],
    /** Whether the site has no report of any year yet. */
    isFirst: ![...files.keys()].some((path) => /^content\/reports\/\d{4}\/report\.json$/.test(path)),
    corrections: read(yearPath(folder, 'corrections'), correctionsFileSchema)?.corrections ?? [],
    isPublished: published.length > 0,
    /** Ids of what was published once and was moved away or withdrawn. */
    goneIds: new Set(
      published.filter(({ moved, withdrawn }) => moved || withdrawn).map(({ address }) => idAt(address)),
    ),
  };
}

/** A content file that need not be there; if it is, it has to be sound. */
export function soundFile<Schema extends z.ZodType>(
  files: ReadonlyMap<string, string>,
  path: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const text = files.get(path);
  if (text === undefined) return undefined;
  const { file, problems } = parseJsonFile(path, text);
  if (problems.length > 0 || !file) throw new Refusal(problems.map(problemText).join('\n\n'));
  const checked = checkSchema(schema, file);
  if ('problems' in checked) throw new Refusal(checked.problems.map(problemText).join('\n\n'));
  return checked.value;
}
