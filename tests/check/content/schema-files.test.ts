import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../../src/check/content/schema-files.ts';

test.each(schemaFiles())('content/schemas/$name is what the zod schemas say (npm run schemas)', ({ name, text }) => {
  expect(readFileSync(`content/schemas/${name}`, 'utf8')).toBe(text);
});

test('every content file names its schema, and the schema is there', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((file) => join('content', file))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { $schema } = JSON.parse(readFileSync(file, 'utf8'));
    expect([file, existsSync(join(dirname(file), String($schema)))]).toEqual([file, true]);
  }
});
