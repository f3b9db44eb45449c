import { sharedPath } from '../check/content/content-kinds.ts';
import { schemaPath } from '../check/content/schema-files.ts';
import type { Term } from '../report/schema/glossary.ts';
import type { Site } from '../report/schema/site.ts';
import { importStrings } from '../words/strings.ts';

/** The files that all years of a site share, as they begin: text by path. */
export function siteFiles(site: Site, terms: readonly Term[]): [string, string][] {
  return [jsonFile(sharedPath('site'), site), jsonFile(sharedPath('glossary'), { terms })];
}

/** The content of a site without any report yet. Its first import gives it the rest; until then the check says so. */
export function emptySite(department: string): Map<string, string> {
  const site: Site = { name: importStrings.siteName, department, base: '/', home: { figures: [], searches: [] } };
  return new Map(siteFiles(site, []));
}

/** A content file with its schema, for editors. */
export function jsonFile(path: string, value: object): [string, string] {
  return draftFile(path, { $schema: schemaPath(path), ...value });
}

/** A draft is no content file yet, and has no schema. */
export function draftFile(path: string, value: object): [string, string] {
  return [path, `${JSON.stringify(value, null, 2)}\n`];
}
