const ledger = 'content/permalinks.json';

/**
 * Addresses that the ledger of permanent links once held and no longer holds. The check compares the content with its
 * own ledger; that the ledger itself only grows can be seen here alone, where the version before is at hand.
 * @param before content files of the version that is published; their ledger may be missing
 * @param after content files that passed the check
 */
export function withdrawnAddresses(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): string[] {
  const kept = new Set(addressesIn(after));
  return addressesIn(before).filter((address) => !kept.has(address));
}

function addressesIn(files: ReadonlyMap<string, Buffer>): string[] {
  const text = files
    .get(ledger)
    ?.toString('utf8')
    .replace(/^\uFEFF/, '');
  if (text === undefined) return [];
  const { entries } = JSON.parse(text) as { entries: { address: string }[] };
  return entries.map(({ address }) => address);
}
