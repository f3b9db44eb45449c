import { z } from 'zod';
import { contentKinds } from './content-kinds.ts';

/**
 * The JSON Schemas for editors, one a kind of content file, made from the zod schemas. They describe what a person
 * writes, so fields with a default are optional.
 *
 * @returns File name below `content/schemas/` and text, the same for the same schemas.
 */
export function schemaFiles(): { name: string; text: string }[] {
  const schemas = new Map(contentKinds.flatMap(({ name, schema }) => (schema ? [[schemaName(name), schema]] : [])));
  return [...schemas].map(([name, schema]) => ({
    name,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}

/** By which schema an editor helps with the content file at a path, as the file names it itself. */
export function schemaPath(path: string): string {
  const [name = '', ...folders] = path.split('/').reverse();
  const up = folders.length - 1;
  return `${up === 0 ? './' : '../'.repeat(up)}schemas/${schemaName(name)}`;
}

function schemaName(file: string): string {
  return file.replace(/\.json$/, '.schema.json');
}
