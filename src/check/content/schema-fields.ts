import { z } from 'zod';
import type { JsonPath } from './json-file.ts';

/** Names of the fields that the schema allows at a path of a value. */
export function fieldsAt(schema: z.ZodType, path: JsonPath, value: unknown): string[] {
  const { here, inner } = descend(schema, path, value);
  const object = unwrap(here, inner);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** Schema of the field at a path of a value; undefined where the path leads nowhere that the schema knows. */
export function fieldAt(schema: z.ZodType, path: JsonPath, value: unknown): z.ZodType | undefined {
  return descend(schema, path, value).here;
}

function descend(schema: z.ZodType, path: JsonPath, value: unknown): { here: z.ZodType | undefined; inner: unknown } {
  let here: z.ZodType | undefined = schema;
  let inner = value;
  for (const key of path) {
    here = unwrap(here, inner);
    inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[key];
    if (here instanceof z.ZodObject) here = here.shape[String(key)] as z.ZodType | undefined;
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else here = undefined;
  }
  return { here, inner };
}

function unwrap(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const name = schema.def.discriminator;
    const wanted = (value as Record<string, unknown> | null | undefined)?.[name];
    return (schema.options as z.ZodType[]).find(
      (option) =>
        option instanceof z.ZodObject && (option.shape[name] as z.ZodType | undefined)?.safeParse(wanted).success,
    );
  }
  return schema;
}
