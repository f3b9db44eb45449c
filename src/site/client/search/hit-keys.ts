/**
 * Arrow keys walk from the search field through the hits and back; Escape returns to the field.
 * Enter follows a hit because a hit is a link.
 */
export function walkHitsByKeys(input: HTMLInputElement, results: HTMLElement): void {
  const hits = () => [...results.querySelectorAll<HTMLElement>('[data-search-hit]')];

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key !== 'ArrowDown') return;
    const [first] = hits();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });

  results.addEventListener('keydown', (event) => {
    const all = hits();
    const here = all.indexOf(event.target as HTMLElement);
    if (here === -1) return;
    const steps: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[here + 1],
      ArrowUp: all[here - 1] ?? input,
      Home: all[0],
      End: all.at(-1),
      Escape: input,
    };
    const next = steps[event.key];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
