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
 * The versions of JSON of named fields, where each has the fields that only the other has changed: what still differs is one
 * field that both have changed, which alone is for a person. Git takes two lines that stand together for two wordings of one.
 * @param before field that a new one stands before
 * @returns undefined where both have changed just the same fields
 */
export function withOthersFields({ base, ours, theirs }: Versions, before: string): Versions | undefined {
  const [then, own, other] = [base, ours, theirs].map((text) => parsedJson<Fields>(text || '{}')) as [
    Fields,
    Fields,
    Fields,
  ];
  const changed = (now: Fields, with_: Fields) =>
    [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
      (field) => !isDeepStrictEqual(then[field], now[field]) && isDeepStrictEqual(then[field], with_[field]),
    );
  const filled = (text: string, fields: readonly string[], from: Fields) =>
    fields.reduce((json, field) => put(json, [field], from[field], false, before), text);
  const [onlyOwn, onlyOther] = [changed(own, other), changed(other, own)];
  if (onlyOwn.length + onlyOther.length === 0) return undefined;
  return {
    base: filled(filled(base, onlyOther, other), onlyOwn, own),
    ours: filled(ours, onlyOther, other),
    theirs: filled(theirs, onlyOwn, own),
  };
}

/** The same fields in the order of one version, so that only what differs in words differs in lines. */
export function inOrderOf(text: string, first: string): string {
  const [fields, order] = [text, first].map((one) => parsedJson<Fields>(one || '{}')) as [Fields, Fields];
  const names = [...new Set([...Object.keys(order), ...Object.keys(fields)])].filter((name) => name in fields);
  return `${JSON.stringify(Object.fromEntries(names.map((name) => [name, fields[name]])), null, 2)}\n`;
}
