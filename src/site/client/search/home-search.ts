/** The search field of a page with other content: results come up below it while one types. */
import { createSearchView } from './search-view.ts';

const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
const results = document.querySelector<HTMLElement>('main [data-search-status]');
if (input && results) {
  createSearchView({
    input,
    results,
    shown: (status) => {
      results.hidden = status === 'empty';
    },
  });
}
