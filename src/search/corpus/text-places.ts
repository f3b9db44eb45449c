/** A place in a text. */
export interface TextPlace {
  text: string;
  start: number;
}

/** The places of texts by the character that stands there: what begins with few characters need not be looked for at all others. */
export type TextPlaces = ReadonlyMap<string, readonly TextPlace[]>;

/** Every place of these texts, in their order. */
export function textPlaces(texts: Iterable<string>): TextPlaces {
  const places = new Map<string, TextPlace[]>();
  for (const text of texts) {
    for (let start = 0; start < text.length; start++) {
      const character = text[start] as string;
      const known = places.get(character);
      if (known) known.push({ text, start });
      else places.set(character, [{ text, start }]);
    }
  }
  return places;
}
