/**
 * Every character of values that can be written as JSON: of one after the other, for all of them as one text are too much at
 * once.
 */
export function charactersOf(values: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  // Most of a text is characters that were met before: they are told by their codes, which are all of a character but a rare one.
  const met = new Uint8Array(0x10000);
  for (const value of values) {
    const text = JSON.stringify(value);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (met[code]) continue;
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      found.add(character);
      if (character.length > 1) at++;
      else met[code] = 1;
    }
  }
  return found;
}
