/** What more places than these name is a kind of thing, of which there are many: that two numbers are alike says nothing. */
const mostPlaces = 60;

/**
 * For each of some names, which of those before it are the same but for what stands in front of one of them.
 * @returns indices in order; none of a name that stands in very many places
 */
export function namedBefore(names: readonly string[]): number[][] {
  const [equal, ending] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const put = (into: Map<string, number[]>, name: string, index: number) => {
    const places = into.get(name);
    if (places === undefined) into.set(name, [index]);
    // One more tells that there are too many.
    else if (places.length <= mostPlaces) places.push(index);
  };
  const found = names.map((name, index) => {
    const ends = Array.from(name, (_, at) => name.slice(at));
    const before = new Set([...(ending.get(name) ?? []), ...ends.flatMap((end) => equal.get(end) ?? [])]);
    put(equal, name, index);
    for (const end of ends) put(ending, end, index);
    return [...before].toSorted((a, b) => a - b);
  });
  return found.map((before, index) =>
    before.filter((at) =>
      [names[at], names[index]].every((name) => (equal.get(name ?? '')?.length ?? 0) <= mostPlaces),
    ),
  );
}
