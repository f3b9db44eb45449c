import type { SearchResult } from '../../search/query.ts';
import { searchStrings } from '../../strings.ts';
import { walkHitsByKeys } from './hit-keys.ts';
import { hitRow } from './hit-row.ts';
import { queryHistory } from './query-history.ts';
import { searchClient } from './search-client.ts';
import { onTyped } from './typed-query.ts';

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
};

const input = find<HTMLInputElement>('main [data-search-input]');
const form = find<HTMLFormElement>('main form[role="search"]');
const results = find<HTMLElement>('[data-search-status]');
const list = find<HTMLElement>('[data-search-hits]');
const summary = find<HTMLElement>('[data-search-summary]');
const legend = find<HTMLElement>('[data-search-legend]');
const intro = find<HTMLElement>('[data-search-intro]');
const contents = find<HTMLElement>('[data-search-contents]');

const client = searchClient();
const address = queryHistory();
let asked = 0;

/** Searches and shows what is found; an answer that a later question has overtaken is dropped. */
async function run(query: string): Promise<void> {
  const turn = ++asked;
  if (query.trim() === '') return show({ status: 'empty', query, hits: [] });
  results.dataset.searchStatus = 'loading';
  const slow = setTimeout(() => say(searchStrings.loading), 400);
  try {
    const result = await client.search(query);
    if (turn === asked) show(result);
  } catch (error) {
    if (turn === asked) fail(query);
    console.error(error);
  } finally {
    clearTimeout(slow);
  }
}

function show({ status, query, hits }: SearchResult): void {
  list.replaceChildren(...hits.map((hit) => hitRow(query, hit)));
  results.dataset.searchQuery = query;
  results.dataset.searchStatus = status === 'empty' ? 'idle' : 'done';
  intro.hidden = status !== 'empty';
  contents.hidden = hits.length > 0;
  legend.hidden = !hits.some((hit) => hit.match === 'alias');
  say(summaryOf({ status, query, hits }));
}

function fail(query: string): void {
  list.replaceChildren();
  results.dataset.searchQuery = query;
  results.dataset.searchStatus = 'error';
  contents.hidden = false;
  legend.hidden = true;
  say(searchStrings.error);
}

/** The summary is a live region: it is written only when it says something else. */
function say(sentence: string): void {
  if (summary.textContent !== sentence) summary.textContent = sentence;
}

function summaryOf({ status, query, hits }: SearchResult): string {
  if (status === 'empty') return '';
  if (status === 'none') return searchStrings.none(query.trim());
  const of = (match: string) => hits.filter((hit) => hit.match === match);
  const literal = of('literal');
  return searchStrings.found(query.trim(), {
    literal: literal.length,
    occurrences: literal.reduce((sum, hit) => sum + hit.count, 0),
    alias: of('alias').length,
    apart: of('words').length,
  });
}

onTyped(input, (query) => {
  address.draft(query);
  void run(query);
});
input.addEventListener('focus', () => client.warm());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  address.submit(input.value);
  void run(input.value);
});
addEventListener('popstate', () => {
  input.value = address.current();
  void run(input.value);
});
results.addEventListener('click', address.leave);
walkHitsByKeys(input, results);

// A page that comes back from the browser's own cache is as it was; otherwise the address says what was searched.
if (address.current() !== '') {
  input.value = address.current();
  void run(input.value).then(address.comeBack);
}
