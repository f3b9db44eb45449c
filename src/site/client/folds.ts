import { layoutStrings } from '../../words/layout-strings.ts';

/**
 * Long lists in folds. They come open, complete for readers without scripts; here all are closed but the one that the
 * address leads into, and words typed into the field leave what has them.
 */
const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
const items = folds.flatMap((fold) => [...fold.querySelectorAll<HTMLElement>('[data-item-of-fold]')]);
const field = document.querySelector<HTMLInputElement>('[data-fold-filter]');
const status = document.querySelector('[data-fold-status]');

for (const fold of folds) fold.open = false;
openTarget();
document.documentElement.dataset['folded'] = '';
document.getElementById(target())?.scrollIntoView();
addEventListener('hashchange', openTarget);
field?.addEventListener('input', () => filter(field.value));
// What the browser kept in the field from the visit before.
if (field && field.value !== '') filter(field.value);

function target(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Opens what the address leads into; what the filter has hidden is shown again. */
function openTarget(): void {
  const place = document.getElementById(target());
  const fold = place?.closest<HTMLDetailsElement>('details[data-fold]');
  if (!place || !fold) return;
  if (place.closest('[hidden]') && field) {
    field.value = '';
    filter('');
  }
  fold.open = true;
}

function filter(typed: string): void {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (item: HTMLElement) => {
    const text = (item.textContent ?? '').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  for (const item of items) item.hidden = !holds(item);
  for (const fold of folds) {
    const isEmpty = [...fold.querySelectorAll<HTMLElement>('[data-item-of-fold]')].every(({ hidden }) => hidden);
    fold.hidden = isEmpty;
    fold.open = words.length > 0 && !isEmpty;
  }
  if (status)
    status.textContent = words.length === 0 ? '' : layoutStrings.found(items.filter(({ hidden }) => !hidden).length);
}
