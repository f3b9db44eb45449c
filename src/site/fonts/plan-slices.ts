/** A file of the heading face: the characters it draws, in code point order. */
export interface FontSlice {
  /** `core`, or the page that alone needs these characters. */
  name: string;
  characters: string[];
}

/** Fewer characters than this are not worth a request of their own. */
const fewestCharacters = 12;

/** Printable ASCII: what a title may contain whatever the report is. */
const ascii = Array.from({ length: 0x7e - 0x21 + 1 }, (_, index) => String.fromCodePoint(0x21 + index));

/**
 * Divides the characters of all pages into files, so that a page loads `core` and at most one file more.
 * @param pages characters by page; the page's key names its slice
 * @returns `core` first (ASCII, and what two pages or more share), then the pages in the order of their names
 */
export function planSlices(pages: ReadonlyMap<string, ReadonlySet<string>>): FontSlice[] {
  const core = new Set(ascii);
  const first = new Map<string, string>();
  for (const [page, characters] of pages) {
    for (const character of characters) {
      if (first.has(character)) core.add(character);
      else first.set(character, page);
    }
  }
  const own = Map.groupBy(
    [...first.keys()].filter((character) => !core.has(character)),
    (character) => first.get(character) as string,
  );
  for (const [page, characters] of own) {
    if (characters.length >= fewestCharacters) continue;
    for (const character of characters) core.add(character);
    own.delete(page);
  }

  const slice = (name: string, characters: Iterable<string>): FontSlice => ({
    name,
    characters: [...characters].sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)),
  });
  const pageNames = [...own.keys()].sort();
  return [slice('core', core), ...pageNames.map((page) => slice(page, own.get(page) ?? []))];
}
