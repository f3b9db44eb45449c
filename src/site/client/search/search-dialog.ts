/** The search over any page, opened by a key or by a link to the search. */
import style from '../../styles/search.css?url';
import { followFromOver, layOver, liftOff } from '../over-page.ts';
import { styleSheet } from '../style-sheet.ts';
import { createSearchView, warmSearch } from './search-view.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; its field has the focus and what was typed before. */
export async function openSearchDialog(): Promise<void> {
  warmSearch();
  await styleSheet(style);
  dialog ??= createDialog();
  if (!dialog.open) {
    dialog.showModal();
    layOver(close);
  }
  dialog.querySelector<HTMLInputElement>('input[type="search"]')?.select();
}

function close(): void {
  dialog?.close();
}

function createDialog(): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-dialog]');
  const made = template?.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLDialogElement)) throw new Error('The page has no template of the search dialog');
  document.body.append(made);
  const input = made.querySelector<HTMLInputElement>('[data-search-input]');
  const results = made.querySelector<HTMLElement>('[data-search-status]');
  if (!input || !results) throw new Error('The search dialog has no field or no results');
  createSearchView({ input, results });
  // Some browsers empty the field at the first Escape, and close only at the second.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('close', () => liftOff(close));
  made.querySelector('[data-close]')?.addEventListener('click', () => made.close());
  // A hit on the same page only moves the page: the dialog must not stay before it.
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    followFromOver(event, link);
    made.close();
  });
  // The ground around it closes it.
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  return made;
}
