import { searchHistory } from './search-history.ts';
import { createSearchView, warmSearch } from './search-view.ts';

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
};

const form = find<HTMLFormElement>('main form[role="search"]');
const results = find<HTMLElement>('main [data-search-status]');
const intro = find<HTMLElement>('[data-search-intro]');
const contents = find<HTMLElement>('[data-search-contents]');

const address = searchHistory();
const input = find<HTMLInputElement>('main [data-search-input]');
const view = createSearchView({
  input,
  results,
  changed: address.draft,
  shown: (status) => {
    intro.hidden = status !== 'empty';
    contents.hidden = status === 'found' || status === 'loading';
  },
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = new FormData(form).get('q');
  const state = { ...view.state, query: typeof query === 'string' ? query : '' };
  address.submit(state);
  void view.show(state);
});
addEventListener('popstate', () => void view.show(address.current()));
results.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) address.leave();
});

warmSearch();
// A page that comes back from the browser's own cache is as it was; otherwise the address says what was searched.
if (address.current().query !== '') {
  // Whoever came by a form goes on typing, or down to the hits.
  if (document.activeElement === document.body) input.focus({ preventScroll: true });
  intro.hidden = contents.hidden = true;
  void view.show(address.current()).then(address.comeBack);
}
