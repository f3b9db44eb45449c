import { layoutStrings } from '../../words/strings.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Divides a heading where a line may break: between words, but not inside the fixed expressions of public finance,
 * nor before a mark or a word of one character (的, 性, 区), nor after an opening mark or a number.
 * Chinese is otherwise broken between any two characters, 拨|款 included; no browser knows Chinese phrases.
 * @returns phrases which joined are the text
 */
export function phrases(text: string): string[] {
  const joined = (index: number) => index === 0 || /\d\s*$|[“‘（(《]$/.test(text.slice(0, index));
  const breaks = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) {
    const alone = [...segment].length === 1;
    if (!joined(index) && (!alone || /[“‘（(《]/.test(segment))) breaks.add(index);
  }
  const fixed = layoutStrings.unbrokenExpressions.flatMap((expression) => placesOf(expression, text));
  for (const { start } of fixed) if (!joined(start)) breaks.add(start);
  for (const { start, end } of fixed) {
    for (let inside = start + 1; inside < end; inside += 1) breaks.delete(inside);
  }
  const edges = [0, ...[...breaks].sort((one, other) => one - other), text.length];
  return edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
}

function placesOf(expression: string, text: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(expression); start !== -1; start = text.indexOf(expression, start + 1)) {
    places.push({ start, end: start + expression.length });
  }
  return places;
}
