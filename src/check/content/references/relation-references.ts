import { z } from 'zod';
import { type Naming, naming, type Place } from '../../../audit/relation-fields.ts';
import { type Relation, ruleFor } from '../../../audit/relations.ts';
import type { JsonPath } from '../json-file.ts';
import type { Named } from './missing.ts';

/** The figures a relation names, in its formula, beside it and in its sentences, with their places below `at`. */
export function figuresOf(relation: Relation, at: JsonPath): Named[] {
  const found = named('figure', relation, at).map(({ id, path }) => ({ id: id.replace(/^-/, ''), path }));
  for (const [verdict, sentence] of Object.entries(relation.sentences ?? {})) {
    found.push(...figuresInWords(sentence, [...at, 'sentences', verdict]));
  }
  return [...found, ...figuresInWords(relation.headline ?? '', [...at, 'headline'])];
}

/** The figures that stand in a sentence as {figure.id}. A word without a dot may be one that the rule fills in. */
export function figuresInWords(words: string, path: JsonPath): Named[] {
  return [...words.matchAll(/\{(?:(?:section|label) )?([^}\s]*\.[^}\s]*)\}/g)].map(([, id = '']) => ({ id, path }));
}

/** The sections, blocks and rows that a relation names, with their places below `at`. */
export function placesOf(relation: Relation, at: JsonPath): Named[] {
  return named('place', relation, at);
}

/** The words that must stand in a block, the block's id, and the place of the words below `at`. */
export function quotesOf(relation: Relation, at: JsonPath): (Named & { quote: string })[] {
  return named('quote', relation, at).map(({ id, path, holder }) => ({ id: (holder as Place).block, quote: id, path }));
}

/** A string that names something, and the object it stands in. */
type Held = Named & { holder: object };

function named(what: Naming, relation: Relation, at: JsonPath): Held[] {
  return namesIn(what, ruleFor(relation).schema, relation, at, relation);
}

function namesIn(what: Naming, schema: z.core.$ZodType, value: unknown, path: JsonPath, holder: object): Held[] {
  if (value === undefined) return [];
  if (naming.get(schema)?.names === what) return [{ id: value as string, path, holder }];
  if (schema instanceof z.ZodOptional) return namesIn(what, schema.def.innerType, value, path, holder);
  if (schema instanceof z.ZodUnion) {
    const option = schema.def.options.find((one) => z.safeParse(one, value).success);
    return option === undefined ? [] : namesIn(what, option, value, path, holder);
  }
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).flatMap((item, index) =>
      namesIn(what, schema.def.element, item, [...path, index], holder),
    );
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const held = value as Record<string, unknown>;
  return Object.entries(schema.def.shape).flatMap(([field, of]) =>
    namesIn(what, of, held[field], [...path, field], held),
  );
}
