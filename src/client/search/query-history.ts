/**
 * The query in the address. While typing, the current entry of the history is rewritten; a submitted query gets an
 * entry of its own, so that Back goes from query to query and not from letter to letter.
 */
export interface QueryHistory {
  /** The query in the address, as it is now. */
  current(): string;
  /** A query that is being typed. */
  draft(query: string): void;
  /** A query that is meant. */
  submit(query: string): void;
  /** Notes how far the page is scrolled, before a hit is followed. */
  leave(): void;
  /** Scrolls to where the page was left, if it was. */
  comeBack(): void;
}

export function queryHistory(): QueryHistory {
  const current = () => new URL(location.href).searchParams.get('q') ?? '';
  let submitted = current();
  addEventListener('popstate', () => {
    submitted = current();
  });
  return {
    current,
    draft: (query) => history.replaceState(null, '', addressOf(query)),
    submit: (query) => {
      if (query === submitted) return;
      if (submitted !== '') {
        history.replaceState(null, '', addressOf(submitted));
        history.pushState(null, '', addressOf(query));
      } else {
        history.replaceState(null, '', addressOf(query));
      }
      submitted = query;
    },
    leave: () => history.replaceState({ scroll: scrollY }, ''),
    comeBack: () => {
      const left = (history.state as { scroll?: number } | null)?.scroll;
      if (left !== undefined) scrollTo(0, left);
    },
  };
}

function addressOf(query: string): URL {
  const address = new URL(location.href);
  address.hash = '';
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  return address;
}
