import type { PlacedText, UnseenText } from './visible-runs.ts';

/** So many characters one below the other are vertical text; fewer are a narrow cell. */
const leastStacked = 4;
/** They stand no farther below one another, in the height of the type; a column of a table has rows. */
const [closest, loosest] = [1.3, 2.5];
/** Readings of characters: pinyin, bopomofo, kana. */
const reading = /^[\p{Script=Latin}\p{M}\p{Script=Bopomofo}\p{Script=Hiragana}\s]+$/u;

/** Parts words that belong to no line of the text from the others: readings above characters, and vertical text. */
export function withoutStrange(items: readonly PlacedText[]): { items: PlacedText[]; strange: UnseenText[] } {
  const stacked = new Set(stacks(items).flat());
  const ruby = items.filter((item) => reading.test(item.text) && items.some((host) => isAbove(item, host)));
  const apart = new Set([...stacked, ...ruby]);
  if (apart.size === 0) return { items: [...items], strange: [] };
  const [first] = stacked;
  const vertical: UnseenText[] =
    first === undefined ? [] : [{ why: 'vertical', words: [...stacked].map(({ text }) => text).join(''), y: first.y }];
  return {
    items: items.filter((item) => !apart.has(item)),
    strange: [...vertical, ...ruby.map(({ text, y }): UnseenText => ({ why: 'ruby', words: text, y }))],
  };
}

/** Small letters right above what they are the reading of. */
function isAbove(item: PlacedText, host: PlacedText): boolean {
  const up = (host.y - item.y) / host.size;
  return (
    item.size <= host.size * 0.65 &&
    up > 0.6 &&
    up < 1.3 &&
    item.x > host.x - host.size &&
    item.x + item.width < host.x + host.width + host.size
  );
}

/** Chinese characters, and digits among them, that stand alone, one right below the other, from the right to the left. */
function stacks(items: readonly PlacedText[]): PlacedText[][] {
  const alone = items.filter(({ text }) => [...text].length === 1 && /[\p{Script=Han}\d，。、；：]/u.test(text));
  if (alone.length < leastStacked) return [];
  const columns = Map.groupBy(alone, ({ x, width, size }) => Math.round((x + width / 2) / (size * 0.4)));
  const runs = [...columns.values()].flatMap((column) => {
    const farthest = isBesidePage(column, items) || standsAlone(column, items) ? loosest : closest;
    return runsDown(
      column.toSorted((a, b) => a.y - b.y),
      farthest,
    );
  });
  const long = runs.filter((run) => run.filter(({ text }) => !/\d/.test(text)).length >= leastStacked);
  return runs
    .filter((run) => long.some((one) => one === run || isBeside(run, one)))
    .toSorted((a, b) => (b[0]?.x ?? 0) - (a[0]?.x ?? 0));
}

/** The last line of vertical text may be short. */
function isBeside([first]: readonly PlacedText[], [beside]: readonly PlacedText[]): boolean {
  if (first === undefined || beside === undefined) return false;
  return Math.abs(first.x - beside.x) < beside.size * 3 && Math.abs(first.y - beside.y) < beside.size * 3;
}

/** Whether nothing else of the page reaches as far to its side: words down the edge of a page are set loosely. */
function isBesidePage(column: readonly PlacedText[], items: readonly PlacedText[]): boolean {
  const others = items.filter((item) => !column.includes(item));
  const [left, right] = [Math.min(...column.map(({ x }) => x)), Math.max(...column.map(({ x, width }) => x + width))];
  return (
    others.length > 0 && (others.every(({ x, width }) => x + width <= left) || others.every(({ x }) => x >= right))
  );
}

/** Whether nothing stands beside it: the characters of a title, each a line of its own. */
function standsAlone(column: readonly PlacedText[], items: readonly PlacedText[]): boolean {
  const [top, bottom] = [Math.min(...column.map(({ y }) => y)), Math.max(...column.map(({ y }) => y))];
  return items.every((item) => item.y < top || item.y > bottom || column.includes(item));
}

function runsDown(column: readonly PlacedText[], farthest: number): PlacedText[][] {
  const runs: PlacedText[][] = [];
  for (const item of column) {
    const last = runs.at(-1)?.at(-1);
    const step = last === undefined ? 0 : (item.y - last.y) / item.size;
    if (last !== undefined && step > 0.8 && step < farthest) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}
