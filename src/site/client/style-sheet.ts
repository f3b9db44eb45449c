const added = new Map<string, Promise<void>>();

/**
 * Adds a style sheet that only what is opened needs, once; done when it applies, or cannot be had: what is opened is
 * readable without it.
 */
export function styleSheet(address: string): Promise<void> {
  const known = added.get(address);
  if (known) return known;
  const applied = new Promise<void>((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
  added.set(address, applied);
  return applied;
}
