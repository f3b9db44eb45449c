import { layoutStrings } from '../../words/layout-strings.ts';

/**
 * Long lists in folds. They come open, complete for readers without scripts; here all are closed but the one that the
 * address leads into, and the words typed into the field and the part chosen leave what has both.
 */
const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
const items = [...document.querySelectorAll<HTMLElement>('[data-item-of-fold]')];
const sections = [...new Set(items.map((item) => item.closest('section')))];
const field = document.querySelector<HTMLInputElement>('[data-fold-filter]');
const choice = document.querySelector<HTMLFormElement>('[data-part-filter]');
/** What is looked through of each: its own words, not the arithmetic of others it takes part in. */
const wordsOf = new Map(items.map((item) => [item, ownWords(item)]));
const counts = new Map(folds.map((fold) => [fold, countOf(fold)]));
const status = document.querySelector('[data-fold-status]');

for (const fold of folds) fold.open = false;
openTarget();
document.documentElement.dataset['folded'] = '';
document.getElementById(target())?.scrollIntoView();
addEventListener('hashchange', openTarget);
field?.addEventListener('input', filter);
choice?.addEventListener('change', filter);
// What the browser kept from the visit before.
filter();

function target(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Opens what the address leads into; what the filter has hidden is shown again. */
function openTarget(): void {
  const place = document.getElementById(target());
  if (!place) return;
  const fold = place.closest<HTMLDetailsElement>('details[data-fold]');
  if (place.closest('[hidden]') && field) {
    field.value = '';
    choice?.reset();
    filter();
  }
  if (fold) fold.open = true;
}

function filter(): void {
  const words = field?.value.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const part = choice?.querySelector<HTMLInputElement>(':checked')?.value ?? '';
  const isFiltered = words.length > 0 || part !== '';
  if (!isFiltered && items.every(({ hidden }) => !hidden)) return;
  for (const item of items) {
    const text = wordsOf.get(item) ?? '';
    const isOfPart = part === '' || item.dataset['parts']?.split(' ').includes(part) === true;
    item.hidden = !isOfPart || !words.every((word) => text.includes(word));
  }
  for (const fold of folds) {
    fold.hidden = isFiltered && isEmpty(fold);
    fold.open = isFiltered && !fold.hidden;
    const count = counts.get(fold);
    if (count) count.place.textContent = isFiltered ? layoutStrings.count(leftOf(fold).length) : count.words;
  }
  for (const section of sections) if (section) section.hidden = isFiltered && isEmpty(section);
  if (status) status.textContent = isFiltered ? layoutStrings.found(items.filter(({ hidden }) => !hidden).length) : '';
}

function ownWords(item: HTMLElement): string {
  const copy = item.cloneNode(true) as HTMLElement;
  copy.querySelector('.evidence')?.remove();
  return (copy.textContent ?? '').toLowerCase();
}

/** Where a fold's line says how many it holds, and what it says without a filter. */
function countOf(fold: HTMLElement): { place: Element; words: string | null } | undefined {
  const place = fold.querySelector(':scope > summary > .code:last-child');
  return place ? { place, words: place.textContent } : undefined;
}

/** Whether the filter leaves nothing of a list; one without things to find is hidden by any filter. */
function isEmpty(list: HTMLElement): boolean {
  return leftOf(list).length === 0;
}

function leftOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-item-of-fold]')].filter(({ hidden }) => !hidden);
}
