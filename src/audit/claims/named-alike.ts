import type { Quantity } from '../reading/quantities.ts';

/** Words that are no name. */
const empty =
  /^本?(?:年度?|部门|单位)|(?:财政拨款)?(?:年初|全年|实际)?(?:收入|支出|投入|安排|拨付|预算|决算|执行|合计|总计|总额|金额|资金|数)+$/g;
/** So many characters in common are hardly chance, unless they stand in more places than these. */
const leastCommon = 4;
const mostPlaces = 8;

/**
 * Of each of some numbers those whose words name the same thing.
 * @param itemOf the item that one is of which its own words do not name
 */
export function namedAlike(
  all: readonly Quantity[],
  itemOf: (one: Quantity) => string | undefined = () => undefined,
): (one: Quantity) => Quantity[] {
  const names = new Map(all.map((one) => [one, fullName(one) || (itemOf(one) ?? '')]));
  const byWords = Map.groupBy(
    [...names].flatMap(([one, name]) => [...new Set(runsOf(name))].map((run) => ({ run, one }))),
    ({ run }) => run,
  );
  return (here) => {
    const name = names.get(here) ?? '';
    const words = runsOf(name).map((run) => byWords.get(run) ?? []);
    const near = new Set(
      words.filter(({ length }) => length <= mostPlaces).flatMap((own) => own.map(({ one }) => one)),
    );
    return [...near].filter((there) => there !== here && isNamedAlike(name, names.get(there) ?? ''));
  };
}

/** The last words before a number that say what it is of: 公路养护 of 公路养护(项)：支出决算为. */
export function fullName({ lead }: Quantity): string {
  const names = lead.split(/[，、：；()“”]/).map((words) =>
    words
      .replace(/(?<=.)(?:分别|共计|合计|总计|累计|达到?|为|是|(?<!实)有|共|计)+$/, '')
      .replace(/^(?:其中|包括|和|及|与|并)/, '')
      .replace(empty, '')
      .replace(/^(?:项目|专项|工程)?(?:项目|资金|经费|工作|任务)$/, '')
      .slice(-14),
  );
  return names.findLast((name) => name.length > 1) ?? '';
}

function runsOf(name: string): string[] {
  const runs = Array.from({ length: Math.max(0, name.length - leastCommon + 1) }, (_, at) =>
    name.slice(at, at + leastCommon),
  );
  // 差旅费 of 内含差旅费.
  return name.length < leastCommon - 1 ? [] : [...runs, name.slice(1 - leastCommon)];
}

/** One name, but for what stands before or behind it. */
function isNamedAlike(one: string, other: string): boolean {
  // 一般公共预算财政拨款 is a part of 财政拨款.
  if (/预算|基金/.test(one) !== /预算|基金/.test(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const common = Array.from(short, (_, from) => {
    let to = from;
    while (to < short.length && long.includes(short.slice(from, to + 1))) to += 1;
    return to - from;
  });
  return Math.max(0, ...common) * 3 >= short.length * 2;
}
