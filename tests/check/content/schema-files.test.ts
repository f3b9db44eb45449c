import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../../src/check/content/schema-files.ts';

test.each(schemaFiles())('content/schemas/$name is what the zod schemas say (npm run schemas)', ({ name, text }) => {
  expect(readFileSync(`content/schemas/${name}`, 'utf8')).toBe(text);
});
