import { filterChoices, filterHits, type HitFilter, noFilter } from '../../../search/results/filters.ts';
import { nothingFound, type SearchResult } from '../../../search/results/search-result.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { announce } from '../announce.ts';
import { rememberArrival } from '../arrival-memory.ts';
import { answerRow } from './answer-row.ts';
import { button } from './button.ts';
import { filterControls } from './filter-controls.ts';
import { walkHitsByKeys } from './hit-keys.ts';
import { hitRow } from './hit-row.ts';
import { otherYearList } from './other-years.ts';
import { searchClient } from './search-client.ts';
import { SearchFailure } from './search-messages.ts';
import { sharedList } from './shared-list.ts';
import { linkToContents, suggestionList } from './suggestion-list.ts';
import { summaryOf } from './summary.ts';
import { onTyped } from './typed-query.ts';

/** What is searched for, and which of the hits are shown. */
export interface SearchState {
  query: string;
  filter: HitFilter;
}

/** A search field with its results, on the search page, the home page or in the dialog. */
export interface SearchView {
  /** Searches, without telling `changed`. */
  show(state: SearchState): Promise<void>;
  /** What is shown now. */
  readonly state: SearchState;
}

export interface SearchViewParts {
  input: HTMLInputElement;
  /** The element of SearchResults.astro. */
  results: HTMLElement;
  /** What was typed or chosen. */
  changed?(state: SearchState): void;
  /** What is shown: whether there are hits, whether anything was searched for, and whether it takes long. */
  shown?(status: SearchResult['status'] | 'loading' | 'error'): void;
}

const client = searchClient();

/** Starts loading what a search needs. */
export const warmSearch = (): void => client.warm();

/** Milliseconds without a key before a summary is spoken. */
const quiet = 1000;

/** Lets a field search as one types. */
export function createSearchView({ input, results, changed, shown }: SearchViewParts): SearchView {
  const find = <Found extends HTMLElement>(name: string): Found => {
    const found = results.querySelector<Found>(`[data-search-${name}]`);
    if (!found) throw new Error(`The results have no ${name}`);
    return found;
  };
  const cards = find('cards');
  const list = find('hits');
  const summary = find('summary');
  const legend = find('legend');
  const filters = find('filters');
  const more = find('more');
  let state: SearchState = { query: '', filter: noFilter };
  let last: SearchResult | undefined;
  let asked = 0;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  /** Searches and shows what is found; an answer that a later question has overtaken is dropped. */
  const run = async (): Promise<void> => {
    const turn = ++asked;
    const { query, filter } = state;
    if (query.trim() === '') return display({ ...nothingFound, status: 'empty', query: '' });
    results.dataset['searchStatus'] = 'loading';
    const slow = setTimeout(() => {
      say(searchStrings.loading);
      shown?.('loading');
    }, 400);
    try {
      const early = (result: SearchResult) => {
        if (turn !== asked) return;
        draw(result);
        shown?.(result.status);
      };
      const result = await client.search({ query, year: filter.year ?? undefined, early });
      if (turn === asked) display(result);
    } catch (error) {
      if (turn === asked) fail(query, error);
      console.error(error);
    } finally {
      clearTimeout(slow);
    }
  };

  const display = (result: SearchResult): void => {
    const shownHits = draw(result);
    results.dataset['searchQuery'] = state.query;
    // Signs alone are nothing to look for, and yet were typed: that is answered.
    const isIdle = result.query === '';
    results.dataset['searchStatus'] = isIdle ? 'idle' : 'done';
    settle(summaryOf(result, shownHits));
    shown?.(result.status === 'empty' && !isIdle ? 'none' : result.status);
  };

  /** Puts hits on the page; returns how many the filter lets through. */
  const draw = (result: SearchResult): number => {
    last = result;
    const hits = filterHits(result.hits, state.filter);
    cards.replaceChildren(...result.cards.map(answerRow));
    cards.hidden = result.cards.length === 0;
    list.replaceChildren(...hits.map((hit) => hitRow(result, hit)));
    filters.replaceChildren(
      ...(result.hits.length > 1 ? filterControls(filterChoices(result.hits, state.filter), state.filter, choose) : []),
    );
    const contents = result.status === 'none' ? linkToContents() : [];
    const isFilteredAway = hits.length === 0 && result.hits.length > 0;
    more.replaceChildren(
      ...(isFilteredAway ? [button(searchStrings.allHits, () => choose(noFilter))] : []),
      ...sharedList(result),
      ...suggestionList(result),
      ...contents,
      ...otherYearList(result.otherYears, (year) => choose({ ...state.filter, year })),
    );
    legend.hidden = !hits.some(({ byAlias }) => byAlias);
    return hits.length;
  };

  const fail = (query: string, error: unknown): void => {
    for (const part of [cards, list, filters]) part.replaceChildren();
    cards.hidden = true;
    more.replaceChildren(
      button(searchStrings.again, () => void run()),
      ...linkToContents(),
    );
    legend.hidden = true;
    results.dataset['searchQuery'] = query;
    results.dataset['searchStatus'] = 'error';
    const fault = error instanceof SearchFailure ? error.fault : 'unable';
    const isUnbuilt = import.meta.env.DEV && fault !== 'unreachable';
    settle(isUnbuilt ? searchStrings.notBuilt : searchStrings.failed[fault]);
    shown?.('error');
  };

  const say = (sentence: string): void => {
    clearTimeout(speaking);
    summary.textContent = sentence;
  };

  /** Says what stays, and has it spoken once nothing more is typed. */
  const settle = (sentence: string): void => {
    say(sentence);
    if (sentence !== '') speaking = setTimeout(() => announce(sentence), quiet);
  };

  const choose = (filter: HitFilter): void => {
    const otherYear = filter.year !== state.filter.year;
    state = { ...state, filter };
    changed?.(state);
    if (otherYear || last === undefined) void run();
    else display(last);
  };

  onTyped(input, (query) => {
    state = { query, filter: noFilter };
    void run();
    changed?.(state);
  });
  input.addEventListener('focus', warmSearch);
  addEventListener('online', () => {
    if (results.dataset['searchStatus'] === 'error') void run();
  });
  walkHitsByKeys(input, results);
  for (const event of ['click', 'auxclick']) {
    results.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-search-hit]') : null;
      if (link)
        rememberArrival(
          link,
          [...(link.closest('li')?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent),
        );
    });
  }

  return {
    show: (wanted) => {
      state = wanted;
      input.value = wanted.query;
      return run();
    },
    get state() {
      return state;
    },
  };
}
