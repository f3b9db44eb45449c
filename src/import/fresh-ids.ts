import { freeId } from '../report/ids.ts';

/** The ids of the passages of one report. */
export class FreshIds {
  readonly #ids = new Set<string>();
  /** The last id that was given for want of each. */
  readonly #given = new Map<string, string>();

  /** An id that no other passage has: the second (二) of a section is 2b. */
  fresh(id: string): string {
    // All before the last one given are taken.
    const fresh = freeId(this.#given.get(id) ?? id, (taken) => this.#ids.has(taken));
    this.#ids.add(fresh);
    this.#given.set(id, fresh);
    return fresh;
  }
}
