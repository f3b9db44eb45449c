/**
 * Every character of values that can be written as JSON: of one after the other, for all of them as one text are too much at
 * once.
 * @param read what is looked at of one that is written
 */
export function charactersOf(values: readonly unknown[], read: (written: string) => string): Set<string> {
  const found = new Set<string>();
  for (const value of values) for (const character of read(JSON.stringify(value))) found.add(character);
  return found;
}
