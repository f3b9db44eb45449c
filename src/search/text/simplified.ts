/** Traditional characters, and at the same place in the other string the simplified one each is read as. */
export interface TraditionalCharacters {
  traditional: string;
  simplified: string;
}

/** Writes text with simplified characters, as long as it was. */
export type Simplify = (text: string) => string;

/** A `Simplify` that knows these. */
export function createSimplify({ traditional, simplified }: TraditionalCharacters): Simplify {
  const simple = [...simplified];
  const simplifiedOf = new Map([...traditional].map((character, index) => [character, simple[index] as string]));
  const any = new RegExp(`[${traditional}]`, 'g');
  return (text) => text.replace(any, (character) => simplifiedOf.get(character) ?? character);
}
