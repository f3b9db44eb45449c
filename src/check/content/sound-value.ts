import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { FileText } from './file-text.ts';
import { parseJsonFile } from './json-file.ts';

/** What a content file says where it is sound by itself, whatever is wrong with others; undefined where it is not there or not sound. */
export function soundValue<Schema extends z.ZodType>(
  files: ReadonlyMap<string, FileText>,
  path: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const text = files.get(path);
  if (typeof text !== 'string') return undefined;
  const { file, problems } = parseJsonFile(path, text);
  if (problems.length > 0 || !file) return undefined;
  const checked = checkSchema(schema, file);
  return 'problems' in checked ? undefined : checked.value;
}
