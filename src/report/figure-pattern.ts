/**
 * Tells whether a figure's id is one that an entry of a relation means: the id itself, or any that fits where the entry
 * has a *, which stands for one word between dots.
 */
export function figurePattern(entry: string): (id: string) => boolean {
  if (!entry.includes('*')) return (id) => id === entry;
  const pattern = new RegExp(`^${entry.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9-]+')}$`);
  return (id) => pattern.test(id);
}
