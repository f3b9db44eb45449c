/** A Chinese character, a number with its unit sign, or a Latin word; closing marks stay with what they close. */
const unbreakable = /[（“《(]*(?:[\d.]+%?|[A-Za-z]+|.)[，。；：、）”》)！？]*/gu;

/** Breaks a sentence into lines no wider than `width`, as Chinese is broken: anywhere, but not before a closing mark. */
export function wrapText(text: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(unbreakable)) {
    if (line !== '' && widthOf(line + piece) > width) {
      lines.push(line);
      line = piece;
    } else {
      line += piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
