import { z } from 'zod';

/**
 * What the Data Package standard, version 2, asks of a descriptor: https://datapackage.org/standard/data-package/,
 * data-resource/ and table-schema/. Written down from its text, as no package we could install carries the JSON Schemas of
 * version 2, and the standard's own library, which stopped at version 1, brings 27 MB of packages nobody mends any more.
 * Stricter than they are in one thing: only properties of the standard are let through, so that a misspelt one is found.
 */
const strings = z.array(z.string());
/** A relative path never leaves its folder; an absolute one is a web address. */
const path = z.union([
  z.url({ protocol: /^(http|ftp)s?$/ }),
  z.string().regex(/^(?!file:)(?![./~\\])(?!.*\.\.\/)[^:\\]+$/),
]);
const named = z.string().regex(/^[-a-z0-9._/]+$/);
const source = z
  .strictObject({ title: z.string(), path, email: z.email(), version: z.string() })
  .partial()
  .refine((value) => Object.keys(value).length > 0, 'A source says nothing');
const license = z
  .strictObject({ name: z.string().regex(/^[-\w.]+$/), path, title: z.string() })
  .partial()
  .refine(
    ({ name, path: address }) => name !== undefined || address !== undefined,
    'A licence has neither name nor path',
  );

const common = {
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  missingValues: strings.optional(),
};
const constraint = { required: z.boolean(), unique: z.boolean() };
const range = { minimum: z.number(), maximum: z.number(), exclusiveMinimum: z.number(), exclusiveMaximum: z.number() };
const oneOf = (value: z.ZodType) => z.array(value).min(1);
const text = { ...constraint, enum: oneOf(z.string()), pattern: z.string(), minLength: z.int(), maxLength: z.int() };
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('string'),
    format: z.enum(['default', 'email', 'uri', 'binary', 'uuid']).optional(),
    constraints: z.strictObject(text).partial().optional(),
  }),
  z.strictObject({
    ...common,
    type: z.enum(['number', 'integer', 'year']),
    constraints: z
      .strictObject({ ...constraint, ...range, enum: oneOf(z.number()) })
      .partial()
      .optional(),
  }),
  z.strictObject({
    ...common,
    type: z.enum(['boolean', 'date']),
    constraints: z.strictObject(constraint).partial().optional(),
  }),
]);

const tableSchema = z
  .strictObject({
    $schema: z.url().optional(),
    fields: z.array(field).min(1),
    primaryKey: strings.min(1).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: strings.min(1),
          reference: z.strictObject({ resource: z.string().optional(), fields: strings.min(1) }),
        }),
      )
      .min(1)
      .optional(),
    missingValues: strings.optional(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length, 'Two fields share a name')
  .refine(({ fields, primaryKey = [], foreignKeys = [] }) => {
    const names = new Set(fields.map(({ name }) => name));
    return [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((name) => names.has(name));
  }, 'A key names a field that is not there');

const resource = z
  .strictObject({
    name: named,
    path,
    type: z.literal('table').optional(),
    title: z.string().optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    mediatype: z
      .string()
      .regex(/^.+\/.+$/)
      .optional(),
    encoding: z.string().optional(),
    bytes: z.int().positive().optional(),
    hash: z.string().optional(),
    sources: z.array(source).optional(),
    licenses: z.array(license).min(1).optional(),
    schema: tableSchema.optional(),
  })
  .refine(({ type, schema }) => type !== 'table' || schema !== undefined, 'A table has no schema');

/** A Data Package descriptor. */
export const dataPackageProfile = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: named,
  id: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  homepage: z.url().optional(),
  version: z.string().optional(),
  created: z.iso.datetime().optional(),
  keywords: strings.min(1).optional(),
  sources: z.array(source).min(1),
  licenses: z.array(license).min(1).optional(),
  resources: z
    .array(resource)
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'Two resources share a name'),
});
