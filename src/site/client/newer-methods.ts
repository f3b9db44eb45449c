/**
 * Methods that the site's scripts use and that its oldest engines lack (`browserslist` in package.json). The first script
 * of every page and of the search worker; tests/e2e/older-engines.spec.ts takes them all away.
 */
const methods: [of: object, name: string, method: unknown][] = [
  [Array.prototype, 'at', at],
  [String.prototype, 'at', at],
  [
    Array.prototype,
    'findLast',
    function <Item>(this: Item[], holds: (item: Item) => boolean) {
      return this[this.findLastIndex(holds)];
    },
  ],
  [
    Array.prototype,
    'findLastIndex',
    function <Item>(this: Item[], holds: (item: Item) => boolean) {
      let index = this.length - 1;
      while (index >= 0 && !holds(this[index] as Item)) index--;
      return index;
    },
  ],
  [
    Array.prototype,
    'toSorted',
    function <Item>(this: Item[], compare?: (a: Item, b: Item) => number) {
      return [...this].sort(compare);
    },
  ],
  [
    Map,
    'groupBy',
    <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key) => {
      const groups = new Map<Key, Item[]>();
      for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  ],
];

for (const [of, name, value] of methods) {
  if (!(name in of)) Object.defineProperty(of, name, { value, configurable: true, writable: true });
}

function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index];
}

export {};
