import type { Relation } from '../../../audit/relations.ts';
import { parsePlaceId } from '../../../report/ids.ts';
import type { JsonPath } from '../json-file.ts';
import type { Named } from './missing.ts';

/** Fields of relations whose strings are ids of figures. */
const figureFields = new Set([
  'total',
  'parts',
  'figures',
  'ratio',
  'part',
  'whole',
  'shares',
  'final',
  'budget',
  'rate',
  'value',
  'change',
  'prior',
  'growth',
  'variance',
  'ascending',
  'amount',
  'threshold',
  'count',
  'beside',
  'nonZero',
  'figure',
]);
/** Fields that hold such fields again. */
const groupFields = new Set(['growths', 'items', 'lists']);

/** The figures a relation names, in its formula, beside it and in its sentences, with their places below `at`. */
export function figuresOf(relation: Relation, at: JsonPath): Named[] {
  const found: Named[] = [];
  const visit = (value: unknown, path: JsonPath) => {
    if (typeof value === 'string') found.push({ id: value.replace(/^-/, ''), path });
    else if (Array.isArray(value)) for (const [index, inner] of value.entries()) visit(inner, [...path, index]);
  };
  const fields = (group: object, path: JsonPath) => {
    for (const [field, value] of Object.entries(group)) {
      // The number that a fixed value must be is no figure.
      if (relation.rule === 'fixed-value' && field === 'value') continue;
      if (figureFields.has(field)) visit(value, [...path, field]);
      else if (groupFields.has(field) && Array.isArray(value)) {
        value.forEach((inner: object, index) => {
          fields(inner, [...path, field, index]);
        });
      }
    }
  };
  fields(relation, at);
  for (const [verdict, sentence] of Object.entries(relation.sentences ?? {})) {
    // A word without a dot may be one that the rule fills in.
    for (const match of sentence.matchAll(/\{(?:(?:section|label) )?([^}\s]*\.[^}\s]*)\}/g)) {
      found.push({ id: match[1] ?? '', path: [...at, 'sentences', verdict] });
    }
  }
  return found;
}

/** Places that a relation names: blocks by id, some with words that stand there. */
export function placesOf(relation: Relation, at: JsonPath): (Named & { quote?: string; mayBeGone?: true })[] {
  const places: (Named & { quote?: string; mayBeGone?: true })[] = (relation.given ?? []).map(
    ({ block, quote }, index) => ({ id: block, quote, path: [...at, 'given', index] }),
  );
  const quoted = (field: string, list: readonly { block: string; quote: string }[] = [], mayBeGone = false) => {
    for (const [index, { block, quote }] of list.entries()) {
      places.push({
        id: block,
        quote,
        path: [...at, field, index],
        ...(mayBeGone ? { mayBeGone: true as const } : {}),
      });
    }
  };
  switch (relation.rule) {
    case 'listed-items':
      quoted('lists', relation.lists);
      break;
    case 'explanation':
      quoted('present', relation.present, true);
      quoted('absent', relation.absent, true);
      break;
    case 'same-text':
      for (const [index, block] of relation.blocks.entries())
        places.push({ id: block, path: [...at, 'blocks', index] });
      break;
    case 'table-items':
      places.push({ id: relation.section, path: [...at, 'section'] }, { id: relation.row, path: [...at, 'row'] });
      break;
    case 'wording':
      for (const [reading, { in: where }] of relation.readings.entries()) {
        for (const [index, id] of where.entries()) {
          if (parsePlaceId(id) === undefined) continue;
          places.push({ id, path: [...at, 'readings', reading, 'in', index] });
        }
      }
      break;
  }
  return places;
}
