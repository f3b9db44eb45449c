/**
 * Fields in which two versions of the content differ, by file name and name of the field: `figures.json label`.
 * Entries of a list, and groups whose names are words of Chinese, count as the field that holds them. A source text is
 * one field.
 */
export function changedFields(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(path), after.get(path)];
    if (from === to) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
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
  return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
}
