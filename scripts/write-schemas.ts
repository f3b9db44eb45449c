// Writes the JSON Schemas that editors complete and check content files with: npm run schemas. --check only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from '../src/check/content/schema-files.ts';
import { toolStrings } from '../src/words/strings.ts';

const folder = fileURLToPath(new URL('../content/schemas/', import.meta.url));
const files = schemaFiles();
if (process.argv.includes('--check')) {
  const stale = files.filter(
    ({ name, text }) => !existsSync(folder + name) || readFileSync(folder + name, 'utf8') !== text,
  );
  for (const { name } of stale) console.error(toolStrings.schemaStale(`content/schemas/${name}`));
  if (stale.length > 0) process.exitCode = 1;
  else console.log(toolStrings.schemasFresh(files.length));
} else {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(folder + name, text);
  console.log(toolStrings.schemasWritten(files.length));
}
