/** Loads once and keeps; what did not load is tried again the next time it is asked for. */
export function kept<Loaded>(load: (name: string) => Promise<Loaded>): (name: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>();
  return (name) => {
    let known = loaded.get(name);
    if (known === undefined) {
      known = load(name);
      known.catch(() => loaded.delete(name));
      loaded.set(name, known);
    }
    return known;
  };
}
