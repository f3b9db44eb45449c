import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { problemStrings } from '../strings.ts';
import type { JsonFile } from './json-file.ts';
import type { Problem } from './problem.ts';

/**
 * Checks a content file against its schema.
 * @returns the typed value, or every way in which the file departs from the schema
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  file: JsonFile,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, file, schema)) };
}

function problemsOf(issue: z.core.$ZodIssue, file: JsonFile, schema: z.ZodType): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = fieldsAt(schema, path, file.value);
      return issue.keys.map((key) => {
        const nearest = allowed.length > 0 ? closest(key, allowed) : undefined;
        return file.problemAt([...path, key], problemStrings.unknownField(key, nearest), 'key');
      });
    }
    case 'invalid_type': {
      const received = typeName(at(file.value, path));
      const field = path.at(-1);
      if (received === 'undefined' && typeof field === 'string') {
        return [file.problemAt(path.slice(0, -1), problemStrings.missingField(field))];
      }
      const { types } = problemStrings;
      return [
        file.problemAt(
          path,
          problemStrings.wrongType(types[issue.expected] ?? issue.expected, types[received] ?? received),
        ),
      ];
    }
    case 'invalid_value':
      return [file.problemAt(path, problemStrings.wrongValue(issue.values.map(String).join('、')))];
    case 'invalid_union': {
      // A discriminated union names the field that decides; of any other, the first branch's complaint is as good as any.
      const branch = issue.errors[0]?.[0];
      if (branch) return problemsOf({ ...branch, path: [...issue.path, ...branch.path] }, file, schema);
      const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join('、') : '';
      return [file.problemAt(path, problemStrings.wrongValue(allowed))];
    }
    default:
      return [file.problemAt(path, problemStrings.invalid(issue.message))];
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** Names of the fields that the schema allows at a path, for the suggestion after a misspelt one. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let here: z.ZodType | undefined = schema;
  let inner = value;
  for (const key of path) {
    here = unwrap(here, inner);
    inner = (inner as Record<PropertyKey, unknown> | undefined)?.[key];
    if (here instanceof z.ZodObject) here = here.shape[String(key)] as z.ZodType | undefined;
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else return [];
  }
  const object = unwrap(here, inner);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const name = schema.def.discriminator;
    const wanted = (value as Record<string, unknown> | undefined)?.[name];
    return (schema.options as z.ZodType[]).find(
      (option) =>
        option instanceof z.ZodObject && (option.shape[name] as z.ZodType | undefined)?.safeParse(wanted).success,
    );
  }
  return schema;
}
