import { landingStrings as words } from '../../words/landing-strings.ts';
import { announce } from './announce.ts';
import { element } from './element.ts';
import { nearestPlace } from './nearest-place.ts';

/**
 * Where an address leads that is not quite one of the page: a place that has moved goes on to where it is now, a fold
 * that it names is opened, and one that is not there leads to the nearest that is, which is said. Without this script
 * the browser shows the top of the page.
 */

let note: HTMLElement | undefined;
/** The place that the note stands at. */
let opened: string | undefined;

land();
addEventListener('hashchange', land);

function land(): void {
  const asked = askedPlace();
  const place = document.getElementById(asked);
  const to = place?.dataset['movedTo'];
  if (to) location.replace(to);
  // A chart that stands folded to its title is cited whole.
  if (place instanceof HTMLDetailsElement) place.open = true;
  if (asked === opened) return;
  note?.remove();
  opened = undefined;
  if (asked !== '' && place === null) goToNearest(asked);
}

function goToNearest(asked: string): void {
  const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
  const nearest = nearestPlace(asked, ids);
  if (nearest === undefined) {
    note = element('p', 'landing-note container', words.none(asked));
    document.querySelector('main')?.prepend(note);
  } else {
    note = element('p', 'landing-note', words[nearest.same ? 'same' : 'nearest'](asked, nearest.id));
    const place = document.getElementById(nearest.id);
    (place?.closest('.row, table, figure') ?? place)?.before(note);
    opened = nearest.id;
    location.replace(`#${encodeURIComponent(opened)}`);
    note.scrollIntoView();
  }
  announce(note.textContent ?? '');
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
