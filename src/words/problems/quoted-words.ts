/** What a figure says, as far as a sentence quotes it. */
export type FigureWords = { value: string | null; unit: string };

/** A figure as it is quoted in a sentence. */
export function figureWords(figure: FigureWords): string {
  return figure.value === null ? '空白' : `“${figure.value}${figure.unit}”`;
}

/** Long words cut to what a terminal's line holds. */
export function shortened(text: string): string {
  const plain = text.replaceAll('\t', '').replaceAll('\n', '');
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
