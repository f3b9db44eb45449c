import { isDeepStrictEqual } from 'node:util';
import { put } from './edit-json.ts';
import { parsedJson } from './parsed-json.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Three versions of one file: before both, and what each of two people made of it. */
export interface Versions {
  base: string;
  ours: string;
  theirs: string;
}

/**
 * The versions of JSON of named fields, where each has the fields that only the other has changed, and all have them in one
 * order: what still differs is one field that both have changed, which alone is for a person. Git takes two lines that stand
 * together for two wordings of one.
 * @param before field that a new one stands before
 * @returns undefined where both have changed just the same fields
 */
export function withOthersFields({ base, ours, theirs }: Versions, before: string): Versions | undefined {
  const [then, own, other] = [base, ours, theirs].map(fieldsOf) as [Fields, Fields, Fields];
  const changed = (now: Fields, with_: Fields) =>
    [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
      (field) => !isDeepStrictEqual(then[field], now[field]) && isDeepStrictEqual(then[field], with_[field]),
    );
  const [onlyOwn, onlyOther] = [changed(own, other), changed(other, own)];
  if (onlyOwn.length + onlyOther.length === 0) return undefined;
  const order = fieldsOf(onlyOwn.reduce((json, field) => put(json, [field], own[field], false, before), theirs));
  const filled = (fields: Fields) => {
    const now = { ...fields, ...picked(other, onlyOther), ...picked(own, onlyOwn) };
    const names = new Set([...Object.keys(order), ...Object.keys(now)]);
    return `${JSON.stringify(picked(now, [...names]), null, 2)}\n`;
  };
  return { base: filled(then), ours: filled(own), theirs: filled(other) };
}

function fieldsOf(text: string): Fields {
  return parsedJson<Fields>(text || '{}');
}

/** What JSON makes of a field that is not there is nothing. */
function picked(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
