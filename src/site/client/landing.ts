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
  else if (place) showWithItsRow(place);
  if (asked === opened) return;
  note?.remove();
  opened = undefined;
  if (asked === '' || place !== null) return;
  const { goToNearest } = await import('./go-to-nearest.ts');
  if (asked === askedPlace()) ({ note, opened } = goToNearest(asked));
}

/**
 * A number is shown with its paragraph from the beginning, where both fit, so that no line before it is cut by the strip.
 * The browser scrolls, as it knows whether it lands here or comes back to where the reader was.
 */
function showWithItsRow(place: HTMLElement): void {
  const row = place.closest('.row-text')?.parentElement;
  if (!row) return;
  const top = place.getBoundingClientRect().top;
  const deep = top - row.getBoundingClientRect().top;
  if (deep > innerHeight / 2) return;
  const margin = (of: Element) => Number.parseFloat(getComputedStyle(of).scrollMarginTop);
  const landed = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + margin(place);
  place.style.scrollMarginBlockStart = `${deep + margin(row)}px`;
  if (Math.abs(top - landed) < 2) place.scrollIntoView();
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
