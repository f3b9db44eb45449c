import { isDeepStrictEqual } from 'node:util';
import { put } from './edit-json.ts';
import { parsedJson } from './parsed-json.ts';

type Lists = Record<string, unknown>;

/**
 * JSON with what two people have added to its lists, where one of them has done nothing else: both additions stay, one
 * behind the other, which Git cannot tell from two wordings of one line.
 * @param base before both; empty where the file is new
 * @param theirs what it adds comes first
 * @returns undefined where words of one stand against words of the other
 */
export function bothAdditions(base: string, own: string, theirs: string): string | undefined {
  return withAdditions(base, own, theirs) ?? withAdditions(base, theirs, own);
}

/** A text with what another has added to lists; undefined where the other has done more, or both have added one thing. */
function withAdditions(base: string, from: string, to: string): string | undefined {
  const [before, adding, now] = [base || '{}', from, to].map((text) => parsedJson<Lists>(text)) as [
    Lists,
    Lists,
    Lists,
  ];
  const added = Object.entries(adding).flatMap(([list, items]) => {
    if (!Array.isArray(items)) return [];
    const known = listOf(before, list);
    return items.filter((item) => !known.some((one) => isDeepStrictEqual(one, item))).map((item) => ({ list, item }));
  });
  const without = Object.fromEntries(
    Object.entries(adding).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.filter((item) => !added.some((one) => one.list === key && one.item === item))
        : value,
    ]),
  );
  const begun = base === '' ? { ...without, ...Object.fromEntries(added.map(({ list }) => [list, []])) } : before;
  if (added.length === 0 || !isDeepStrictEqual(without, begun)) return undefined;
  const fresh = added.filter(({ list, item }) => !listOf(now, list).some((one) => isDeepStrictEqual(one, item)));
  if (fresh.some(({ list, item }) => listOf(now, list).some((one) => isNamedAlike(one, item)))) return undefined;
  return fresh.reduce((text, { list, item }) => put(text, [list, -1], item, true), to);
}

function listOf(lists: Lists, name: string): unknown[] {
  const list = lists[name];
  return Array.isArray(list) ? list : [];
}

function isNamedAlike(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((item) => (item as { id?: unknown } | null)?.id);
  return a !== undefined && a === b;
}
