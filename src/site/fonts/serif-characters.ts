import { type Token, type TokenHandler, Tokenizer } from 'parse5';

/**
 * Characters a finished page sets in the heading face: the text of every element marked `data-serif`.
 * Tokens are enough and much quicker than a tree: a page is only read, and its elements are properly closed.
 * @param html the whole page
 * @returns each character once; white space is left out
 */
export function serifCharacters(html: string): Set<string> {
  const found = new Set<string>();
  // The marked element being read, and how many of its own kind are open inside it.
  let marked: string | undefined;
  let depth = 0;

  const handler: TokenHandler = {
    onStartTag({ tagName, attrs, selfClosing }: Token.TagToken) {
      if (marked === undefined && attrs.some(({ name }) => name === 'data-serif')) {
        marked = tagName;
        depth = 1;
      } else if (tagName === marked && !selfClosing) depth += 1;
    },
    onEndTag({ tagName }: Token.TagToken) {
      if (tagName !== marked) return;
      depth -= 1;
      if (depth === 0) marked = undefined;
    },
    onCharacter({ chars }: Token.CharacterToken) {
      if (marked !== undefined) for (const character of chars) found.add(character);
    },
    onWhitespaceCharacter() {},
    onNullCharacter() {},
    onComment() {},
    onDoctype() {},
    onEof() {},
  };
  new Tokenizer({ sourceCodeLocationInfo: false }, handler).write(html, true);
  return found;
}
