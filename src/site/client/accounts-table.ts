import { tableStrings as words } from '../../words/table-strings.ts';
import './cell-card.ts';
import './empty-lines.ts';
import { buttonElement } from './element.ts';

/**
 * Folds long tables to their 类. They come unfolded, complete for readers without scripts; here all are closed but those
 * that hold a contradiction, a correction or what the address leads to. Words in a fold are still found by the browser's
 * own search; where it cannot look into one, the table starts unfolded.
 */
const folds = [...document.querySelectorAll<HTMLTableSectionElement>('tbody[data-fold]')];
const choice = document.querySelector<HTMLElement>('.fold-choice');
const canFind = 'onbeforematch' in document.body;

/** Tables of so many rows fit on a screen. */
const fewRows = 15;
const key = 'mingzhang.tables';

const buttons = new Map(folds.map((fold) => [fold, foldButton(fold)]));
if (folds.length > 0 && document.querySelectorAll('.accounts tbody > tr').length > fewRows) {
  if (choice) choice.hidden = false;
  for (const button of choice?.querySelectorAll('button') ?? []) {
    button.addEventListener('click', () => foldAll(button.dataset['foldAll'] === 'closed', true));
  }
  if (canFind && kept() !== 'open') foldAll(true, false);
  openTarget();
  addEventListener('hashchange', openTarget);
} else for (const button of buttons.values()) button.remove();

function rowsIn(fold: HTMLTableSectionElement): HTMLTableRowElement[] {
  return [...fold.rows].slice(1);
}

function foldButton(fold: HTMLTableSectionElement): HTMLButtonElement {
  const button = buttonElement('fold-row', '', () => show(fold, button.getAttribute('aria-expanded') !== 'true'));
  fold.id ||= `fold-${fold.rows[0]?.id}`;
  button.setAttribute('aria-controls', fold.id);
  fold.rows[0]?.querySelector('th')?.prepend(button);
  fold.addEventListener('beforematch', () => show(fold, true));
  tell(fold, button, true);
  return button;
}

function show(fold: HTMLTableSectionElement, open: boolean): void {
  for (const row of rowsIn(fold)) {
    // A row that is not told has no cells to tell.
    row.setAttribute('role', open ? 'row' : 'none');
    if (open) row.removeAttribute('hidden');
    else row.setAttribute('hidden', canFind ? 'until-found' : '');
  }
  const button = buttons.get(fold);
  if (button) tell(fold, button, open);
}

function tell(fold: HTMLTableSectionElement, button: HTMLButtonElement, open: boolean): void {
  const count = rowsIn(fold).filter((row) => row.querySelector('.no')).length;
  button.textContent = open ? words.close(count) : words.open(count);
  button.setAttribute('aria-expanded', String(open));
}

function foldAll(closed: boolean, isAsked: boolean): void {
  for (const fold of folds) show(fold, !closed || (!isAsked && fold.querySelector('.row-note') !== null));
  for (const button of choice?.querySelectorAll('button') ?? []) {
    button.setAttribute('aria-pressed', String((button.dataset['foldAll'] === 'closed') === closed));
  }
  if (isAsked) keep(closed ? 'closed' : 'open');
}

/** What the address leads to is shown. */
function openTarget(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = folds.find((one) => one !== place && place !== null && one.contains(place));
  if (!place || !fold || !place.closest('tr[hidden]')) return;
  show(fold, true);
  place.scrollIntoView();
}

/** The choice holds for this visit. */
function keep(state: string): void {
  try {
    sessionStorage.setItem(key, state);
  } catch {
    // A browser that keeps nothing asks again on the next table.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
