import type { Permalink } from '../../report/schema/permalinks.ts';

/** Where a published address leads today. */
export type Resolution =
  | { kind: 'here'; address: string }
  /** It was withdrawn; `address` has its tombstone. */
  | { kind: 'tombstone'; address: string; entry: Permalink }
  /** The moves lead round in a circle. */
  | { kind: 'loop'; trail: string[] }
  /** The moves end where nothing is. */
  | { kind: 'dead-end'; address: string };

/**
 * Follows a published address through all moves.
 * @param exists whether an address stands on the site today
 */
export function resolve(
  address: string,
  entries: ReadonlyMap<string, Permalink>,
  exists: (address: string) => boolean,
): Resolution {
  const trail: string[] = [];
  for (let here = address; ; ) {
    if (trail.includes(here)) return { kind: 'loop', trail: [...trail, here] };
    trail.push(here);
    const entry = entries.get(here);
    if (entry?.withdrawn) return { kind: 'tombstone', address: here, entry };
    if (!entry?.moved) return exists(here) ? { kind: 'here', address: here } : { kind: 'dead-end', address: here };
    here = entry.moved.to;
  }
}

/** The ledger by address. */
export function byAddress(entries: readonly Permalink[]): Map<string, Permalink> {
  return new Map(entries.map((entry) => [entry.address, entry]));
}
