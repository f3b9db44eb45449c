import { yearOf } from '../../report/addresses.ts';
import type { Content } from '../../report/content.ts';
import type { Permalink } from '../../report/schema/permalinks.ts';
import { permalinkStrings } from '../../words/strings.ts';
import { idAt } from './published.ts';
import type { Redirect } from './redirects.ts';

/** Findings that were published at any time while revision `n` was today's. */
export function findingsPublishedIn(entries: readonly Permalink[], year: number, n: number): Permalink[] {
  return entries.filter(
    ({ address, kind, since = 1, withdrawn }) =>
      kind === 'finding' &&
      yearOf(address) === year &&
      since <= n &&
      n <= (withdrawn?.revision ?? Number.POSITIVE_INFINITY),
  );
}

/** The same as what an address says that no longer has its finding. */
export function formerFindings({ permalinks }: Content, year: number, n: number): Redirect[] {
  return findingsPublishedIn(permalinks.entries, year, n).map(({ address, text = '', withdrawn }) => ({
    address,
    page: address.split('#')[0] ?? '',
    anchor: idAt(address),
    text: withdrawn?.text ?? text,
    to: undefined,
    why: withdrawn?.why ?? permalinkStrings.findingGone,
  }));
}
