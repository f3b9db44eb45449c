import { checksAddress, citeAddress, reportAddress, revisionAddress, yearOf } from '../../report/addresses.ts';
import type { Content } from '../../report/content.ts';
import { currentRevision } from '../../report/revisions.ts';
import { findingsPublishedIn } from './former-findings.ts';
import { idAt, isOfAccounts, isWords } from './published.ts';

/** Every address that has to open on the built site: the ledger's, and those of the words, tables and findings in each version they stood in. */
export function promisedAddresses({ permalinks, years }: Content): string[] {
  const { entries } = permalinks;
  const byYear = Map.groupBy(entries, ({ address }) => yearOf(address));
  const inVersions = years.flatMap(({ report, corrections }) => {
    const ofYear = byYear.get(report.year) ?? [];
    const words = ofYear.filter(({ kind }) => isWords(kind));
    // Those that were withdrawn tell so in every version.
    const accounts = ofYear.filter(({ kind, moved }) => isOfAccounts(kind) && !moved);
    const current = currentRevision(corrections);
    return Array.from({ length: current }, (_, index) => index + 1).flatMap((n) => {
      const then = words.filter(
        ({ since = 1, moved, withdrawn }) =>
          since <= n && n < ((moved ?? withdrawn)?.revision ?? Number.POSITIVE_INFINITY),
      );
      const findings = findingsPublishedIn(ofYear, report.year, n).map(({ address }) => address);
      const here = [
        reportAddress(report.year),
        checksAddress(report.year),
        ...then.map(({ address }) => address),
        ...accounts.filter(({ since = 1 }) => since <= n).map(({ address }) => address),
        ...findings,
      ];
      // How to cite a version that is no longer today's, and each of its words.
      if (n < current)
        here.push(citeAddress(report.year), ...then.map(({ address }) => citeAddress(report.year, idAt(address))));
      return here.map((address) => revisionAddress(report.year, n, address));
    });
  });
  return [...entries.map(({ address }) => address), ...inVersions];
}
