/** A source of chance that gives the same numbers for the same seed on every machine (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of the entries. Throws for an empty list. */
  oneOf<Entry>(entries: readonly Entry[]): Entry;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    oneOf(entries) {
      const entry = entries[below(entries.length)];
      if (entry === undefined) throw new Error('Nothing to choose from');
      return entry;
    },
  };
}
