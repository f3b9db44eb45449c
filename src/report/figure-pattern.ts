/**
 * Whether a figure's id is one that an entry of a relation means: the id itself, or any that fits where the entry has a *,
 * which stands for one word between dots.
 */
export function meansFigure(entry: string, id: string): boolean {
  if (!entry.includes('*')) return entry === id;
  return new RegExp(`^${entry.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9-]+')}$`).test(id);
}
