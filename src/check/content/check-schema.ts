import type { z } from 'zod';
import { decimalPattern } from '../../report/schema/id-schemas.ts';
import { problemStrings } from '../../words/strings.ts';
import type { JsonPath, ParsedFile } from './json-file.ts';
import type { Problem } from './problem.ts';
import { says } from './problem-catalogue.ts';
import { nearest } from './references/nearest.ts';
import { fieldAt, fieldsAt } from './schema-fields.ts';

/**
 * Checks a content file against its schema.
 * @returns the typed value, or every way in which the file departs from the schema
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  file: ParsedFile,
): { value: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data };
  const { issues } = result.error;
  const misspelt = misspeltFields(issues, file, schema);
  const fieldOf = (path: readonly PropertyKey[], ...field: string[]) => JSON.stringify([...path, ...field]);
  const isMisspelt = (issue: z.core.$ZodIssue) =>
    (issue.code === 'invalid_type' && misspelt.has(fieldOf(issue.path))) ||
    (isRowWithoutValue(issue) && misspelt.has(fieldOf(issue.path, 'figure')));
  const told = issues.filter((issue) => !isMisspelt(issue));
  // A row of a chart that has no figure tells what stands there instead.
  const rows = new Set(told.filter(isRowWithoutValue).map(({ path }) => fieldOf(path)));
  return {
    problems: told
      .filter(({ code, path }) => code !== 'unrecognized_keys' || !rows.has(fieldOf(path)))
      .flatMap((issue) => problemsOf(issue, file, schema)),
  };
}

function problemsOf(issue: z.core.$ZodIssue, file: ParsedFile, schema: z.ZodType): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const written = unquoted(file.writtenAt(path));
  const { requirements, limits } = problemStrings;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = fieldsAt(schema, path, file.value);
      return issue.keys.map((key) =>
        file.problemAt([...path, key], says('unknownField', key, nearest(key, allowed)[0], allowed), 'key'),
      );
    }
    case 'invalid_type':
      return [typeProblem(path, issue.expected, file, schema)];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (at(file.value, path) === undefined) return [missingField(path, file, schema)];
      return [file.problemAt(path, says('wrongValue', written, nearest(written, allowed)[0], allowed))];
    }
    case 'invalid_union':
      return unionProblems(issue, path, file, schema);
    case 'invalid_format': {
      if (issue.pattern === String(decimalPattern)) {
        return [file.problemAt(path, says('badDecimal', written, plainNumber(written)))];
      }
      if (issue.format === 'date')
        return [file.problemAt(path, says('wrongForm', requirements.date(written), requirements.dateMend))];
      const isOurs = /\p{Script=Han}/u.test(issue.message);
      return [file.problemAt(path, says('wrongForm', isOurs ? issue.message : requirements.other))];
    }
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return [file.problemAt(path, says('tooShort', 'text', least))];
      if (issue.origin === 'array') return [file.problemAt(path, says('tooShort', 'list', least))];
      const limit = issue.inclusive === false ? limits.above(String(least)) : limits.atLeast(String(least));
      return [file.problemAt(path, says('outOfRange', limit))];
    }
    case 'too_big': {
      const most = String(issue.maximum);
      const limitOf = { array: limits.entries, string: limits.characters }[issue.origin as string] ?? limits.atMost;
      return [file.problemAt(path, says('outOfRange', limitOf(most)))];
    }
    case 'invalid_key': {
      const key = String(path.at(-1));
      return [file.problemAt(path, says('unknownField', key, undefined, []), 'key')];
    }
    case 'custom':
      if (issue.params?.['problem'] === 'blankOrZero') return [file.problemAt(path, says('blankOrZero'))];
      if (isRowWithoutValue(issue)) {
        const others = Object.keys(at(file.value, path) as object).filter(
          (field) => !fieldsAt(schema, path, file.value).includes(field),
        );
        return [file.problemAt(path, says('rowWithoutValue', others))];
      }
      return [file.problemAt(path, says('wrongForm', issue.message))];
    default:
      return [file.problemAt(path, says('wrongForm', requirements.other))];
  }
}

function isRowWithoutValue(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['problem'] === 'rowWithoutValue';
}

/** A value of the wrong kind; numbers written as text and text written as a number are told with what to write instead. */
function typeProblem(path: JsonPath, expected: string, file: ParsedFile, schema: z.ZodType): Problem {
  const { types } = problemStrings;
  const value = at(file.value, path);
  if (value === undefined && path.length > 0) return missingField(path, file, schema);
  const written = unquoted(file.writtenAt(path));
  if (expected === 'string' && typeof value === 'number') return file.problemAt(path, says('numberForText', written));
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    return file.problemAt(path, says('textForNumber', written, plainNumber(written)));
  }
  const received = typeName(value);
  return file.problemAt(path, says('wrongType', types[expected] ?? expected, types[received] ?? received));
}

function missingField(path: JsonPath, file: ParsedFile, schema: z.ZodType): Problem {
  const parent = path.slice(0, -1);
  const field = String(path.at(-1));
  return file.problemAt(parent, says('missingField', field, fieldAt(schema, path, file.value)?.description));
}

function unionProblems(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  path: JsonPath,
  file: ParsedFile,
  schema: z.ZodType,
): Problem[] {
  // Of a union without a deciding field, the branch that got furthest into the value is what was meant.
  const branch = issue.errors.find(([first]) => first !== undefined && first.path.length > 0) ?? issue.errors.at(-1);
  if (branch !== undefined && branch.length > 0) {
    return branch.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, file, schema));
  }
  if (at(file.value, path) === undefined) return [missingField(path, file, schema)];
  const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const written = unquoted(file.writtenAt(path));
  return [file.problemAt(path, says('wrongValue', written, nearest(written, allowed)[0], allowed))];
}

/** Paths of fields that are missing only because their name is misspelt beside; the misspelling is told, once. */
function misspeltFields(issues: readonly z.core.$ZodIssue[], file: ParsedFile, schema: z.ZodType): Set<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path.filter((key) => typeof key !== 'symbol');
      const allowed = fieldsAt(schema, path, file.value);
      return issue.keys.flatMap((key) => {
        const [meant] = nearest(key, allowed);
        return meant === undefined ? [] : [JSON.stringify([...path, meant])];
      });
    }),
  );
}

/** The decimal that a slip of the hand was meant to be: full-width digits, thousands commas, a unit behind. */
function plainNumber(written: string): string | undefined {
  const bare = written
    .normalize('NFKC')
    .replace(/[,，、\s]/g, '')
    .replace('。', '.')
    .replace(/^[+]/, '')
    .replace(/[^\d.]+$/, '');
  return decimalPattern.test(bare) ? bare : undefined;
}

function unquoted(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1) : written.slice(0, 40);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
