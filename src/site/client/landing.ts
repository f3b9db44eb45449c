/**
 * Where an address leads that is not quite one of the page: a place that has moved goes on to where it is now, a fold
 * that it names is opened, and one that is not there leads to the nearest that is, which is said. Without this script
 * the browser shows the top of the page.
 */

let note: HTMLElement | undefined;
/** The place that the note stands at. */
let opened: string | undefined;

void land();
addEventListener('hashchange', land);

async function land(): Promise<void> {
  const asked = askedPlace();
  const place = document.getElementById(asked);
  const to = place?.dataset['movedTo'];
  if (to) location.replace(to);
  // A chart that stands folded to its title is cited whole.
  if (place instanceof HTMLDetailsElement) place.open = true;
  if (asked === opened) return;
  note?.remove();
  opened = undefined;
  if (asked === '' || place !== null) return;
  const { goToNearest } = await import('./go-to-nearest.ts');
  if (asked === askedPlace()) ({ note, opened } = goToNearest(asked));
}

/** What the address asks for: a browser without text fragments leaves their words in it. */
function askedPlace(): string {
  const hash = location.hash.slice(1).replace(/:~:.*$/, '');
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

export {};
