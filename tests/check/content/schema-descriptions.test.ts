import { expect, test } from 'vitest';
import { schemaFiles } from '../../../src/check/content/schema-files.ts';

interface JsonSchema {
  description?: string;
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  $defs?: Record<string, JsonSchema>;
  items?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
}

/** Paths of properties that no editor could explain in Chinese. */
function unexplained(schema: JsonSchema, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(/[\u4e00-\u9fff]/.test(property.description ?? '') ? [] : [`${path}.${name}`]),
    ...unexplained(property, `${path}.${name}`),
  ]);
  const inner = [
    ...(typeof schema.items === 'object' ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...Object.values(schema.$defs ?? {}),
  ];
  return [...own, ...inner.flatMap((part) => unexplained(part, path))];
}

test.each(schemaFiles())('$name explains every field in Chinese', ({ text }) => {
  const schema = JSON.parse(text) as JsonSchema;
  expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(0);
  expect([...new Set(unexplained(schema, ''))]).toEqual([]);
});
