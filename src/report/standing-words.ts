/**
 * Tells whether a word stands in a text, for many words of which most stand nowhere: these are told by two characters that
 * never follow each other there, before the text is looked through for them.
 */
export function standingIn(text: string): (word: string) => boolean {
  const seen = new Uint8Array(1 << 20);
  const place = (of: string, at: number) => (of.charCodeAt(at) * 1031 + of.charCodeAt(at + 1)) % seen.length;
  for (let at = 0; at + 1 < text.length; at++) seen[place(text, at)] = 1;
  return (word) => {
    for (let at = 0; at + 1 < word.length; at++) if (seen[place(word, at)] === 0) return false;
    return text.includes(word);
  };
}
