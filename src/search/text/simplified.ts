/** Traditional characters, and at the same place in the other string the simplified one each is read as. */
export interface TraditionalCharacters {
  traditional: string;
  simplified: string;
}

/** Writes text with simplified characters, as long as it was. */
export type Simplify = (text: string) => string;

/** Each traditional character, with the simplified one. */
export function pairsOf({
  traditional,
  simplified,
}: TraditionalCharacters): [traditional: string, simplified: string][] {
  const simple = [...simplified];
  return [...traditional].map((character, index) => [character, simple[index] as string]);
}

/** A `Simplify` that knows these. */
export function createSimplify(known: TraditionalCharacters): Simplify {
  const simplifiedOf = new Map(pairsOf(known));
  const any = new RegExp(`[${known.traditional}]`, 'g');
  return (text) => text.replace(any, (character) => simplifiedOf.get(character) ?? character);
}
