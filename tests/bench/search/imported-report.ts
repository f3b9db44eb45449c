import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importCommand } from '../../../scripts/import-command.ts';
import type { PreparedContent } from '../../../src/audit/prepared-year.ts';
import { readDraft } from '../../../src/check/content/read-content.ts';

/**
 * What the search gets of a published file: a new site made of it by the import, with no decision of a person.
 * @param file text, Word or PDF, as the import takes it
 * @param folder where the site is made
 * @throws Error with what the import said, where it refuses the file
 */
export async function importedReport(file: string, year: string, folder: string): Promise<PreparedContent> {
  const said: string[] = [];
  const site = join(folder, 'imported');
  await importCommand([resolve(file), '--year', year, '--new-site', site], process.cwd(), (line) => said.push(line));
  if (!existsSync(site)) throw new Error(said.join('\n'));
  return readDraft(site);
}
