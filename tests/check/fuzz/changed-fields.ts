import { contentKinds } from '../../../src/check/content/content-kinds.ts';
import { isWords } from '../../../src/history/permalinks/published.ts';
import type { Permalink } from '../../../src/report/schema/permalinks.ts';

/**
 * Fields in which two versions of the content differ, by file name and name of the field: `figures.json label`.
 * Entries of a list, and groups whose names are words of Chinese, count as the field that holds them. A source text is
 * one field, and of a file that may be absent what stands for it is compared.
 */
export function changedFields(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [from, to] = [before, after].map((files) => files.get(path) ?? ifAbsent(name));
    if (from === to) continue;
    if (from === undefined || to === undefined) found.add(`${name} gone`);
    else if (!path.endsWith('.json')) found.add(`${name} text`);
    else for (const field of differing(parsed(from), parsed(to), '(whole)')) found.add(`${name} ${field}`);
  }
  return [...found].sort();
}

function differing(from: unknown, to: unknown, field: string): string[] {
  if (Object.is(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) {
    if (from.length !== to.length) return [field];
    return from.flatMap((entry, index) => differing(entry, to[index], field));
  }
  if (isGroup(from) && isGroup(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      differing(from[key], to[key], /^[$\w]+$/.test(key) ? key : field),
    );
  }
  return [field];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  const value = JSON.parse(text.replace(/^\ufeff/, ''));
  return Array.isArray(value?.entries) && value.opened !== undefined
    ? { ...value, entries: inOrder(value.entries) }
    : value;
}

/** Lines of the ledger: the order of words is that of the report, that of the others says nothing. */
function inOrder(entries: readonly Permalink[]): Permalink[] {
  const [words, others] = [true, false].map((are) => entries.filter(({ kind }) => isWords(kind) === are));
  return [...(words ?? []), ...(others ?? []).toSorted((a, b) => a.address.localeCompare(b.address, 'en'))];
}

function ifAbsent(name: string): string | undefined {
  return contentKinds.map((kind): { name: string; ifAbsent?: string } => kind).find((kind) => kind.name === name)
    ?.ifAbsent;
}
