import { type HitFilter, noFilter } from '../../../search/results/filters.ts';
import type { SearchState } from './search-view.ts';

/**
 * The search in the address. While typing, the current entry of the history is rewritten; a submitted query gets an
 * entry of its own, so that Back goes from query to query and not from letter to letter.
 */
export interface SearchHistory {
  /** What the address asks for, as it is now. */
  current(): SearchState;
  /** A search that is being typed or narrowed. */
  draft(state: SearchState): void;
  /** A search that is meant. */
  submit(state: SearchState): void;
  /** Notes how far the page is scrolled, before a hit is followed. */
  leave(): void;
  /** Scrolls to where the page was left, if it was. */
  comeBack(): void;
}

export function searchHistory(): SearchHistory {
  const current = () => stateOf(new URL(location.href).searchParams);
  let submitted = current();
  addEventListener('popstate', () => {
    submitted = current();
  });
  return {
    current,
    draft: (state) => write(() => history.replaceState(null, '', addressOf(state))),
    submit: (state) => {
      if (state.query === submitted.query) return;
      const before = submitted;
      write(() => {
        if (before.query !== '') {
          history.replaceState(null, '', addressOf(before));
          history.pushState(null, '', addressOf(state));
        } else {
          history.replaceState(null, '', addressOf(state));
        }
      });
      submitted = state;
    },
    leave: () => write(() => history.replaceState({ scroll: scrollY }, '')),
    comeBack: () => {
      const left = (history.state as { scroll?: number } | null)?.scroll;
      if (left !== undefined) scrollTo(0, left);
    },
  };
}

let later: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes the history. A browser may refuse: Safari allows a hundred changes in half a minute. Then it is tried again,
 * unless something newer is to be written; a search goes on without.
 */
function write(change: () => void): void {
  clearTimeout(later);
  try {
    change();
  } catch {
    later = setTimeout(() => write(change), 2000);
  }
}

function stateOf(parameters: URLSearchParams): SearchState {
  const year = Number(parameters.get('year'));
  const filter: HitFilter = {
    within: parameters.get('in'),
    findings: parameters.has('findings'),
    year: Number.isInteger(year) && year > 0 ? year : null,
  };
  return { query: parameters.get('q') ?? '', filter };
}

function addressOf({ query, filter = noFilter }: SearchState): URL {
  const address = new URL(location.href);
  address.hash = '';
  address.search = '';
  if (query !== '') address.searchParams.set('q', query);
  if (filter.within !== null) address.searchParams.set('in', filter.within);
  if (filter.findings) address.searchParams.set('findings', '');
  if (filter.year !== null) address.searchParams.set('year', String(filter.year));
  return address;
}
