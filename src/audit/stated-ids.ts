import { findingIds } from '../report/finding-ids.ts';

/** Ids in the order of the report: the rule, the block, and a number from the second one on. */
export class StatedIds {
  readonly #taken = new Map<string, number>();

  of(rule: string, block: string): string {
    const first = findingIds.stated(rule, block);
    const count = (this.#taken.get(first) ?? 0) + 1;
    this.#taken.set(first, count);
    return findingIds.stated(rule, block, count);
  }
}
