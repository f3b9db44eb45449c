import { landingStrings as words } from '../../words/landing-strings.ts';
import { announce } from './announce.ts';
import { element } from './element.ts';
import { nearestPlace } from './nearest-place.ts';

/** Goes to the place of the page that is nearest to one that is not there, and says so; where none is near, it says that. */
export function goToNearest(asked: string): { note: HTMLElement; opened: string | undefined } {
  const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
  const nearest = nearestPlace(asked, ids);
  const told = nearest ? words[nearest.same ? 'same' : 'nearest'](asked, nearest.id) : words.none(asked);
  const note = element('p', nearest ? 'landing-note' : 'landing-note container', told);
  if (nearest) {
    const place = document.getElementById(nearest.id);
    (place?.closest('.row, table, figure') ?? place)?.before(note);
    location.replace(`#${encodeURIComponent(nearest.id)}`);
    note.scrollIntoView();
  } else document.querySelector('main')?.prepend(note);
  announce(told);
  return { note, opened: nearest?.id };
}
