import { problemStrings } from '../../strings.ts';
import { type ContentFiles, placedNodes, type YearFiles } from '../content-files.ts';
import { tokenStart } from '../figure-place.ts';
import { textOf } from '../outline.ts';
import type { Problem } from '../problem.ts';
import type { Figure } from '../schema/figures.ts';
import { nearest, nearestPassage } from './nearest.ts';

/** Each figure's quote occurs exactly once in its block, its token in the quote, and its value is what the token says. */
export function figuresAreQuoted({ years }: ContentFiles): Problem[] {
  return years.flatMap(yearProblems);
}

function yearProblems({ report, figures }: YearFiles): Problem[] {
  const texts = new Map(
    placedNodes(report.value).flatMap(({ node }) =>
      node.type === 'section' ? [] : [[node.id, textOf(node)] as const],
    ),
  );
  const ids = new Set(figures.value.figures.map(({ id }) => id));
  return figures.value.figures.flatMap((figure, index) => {
    const at = (field: keyof Figure, sentences: readonly string[]) =>
      figures.file.problemAt(['figures', index, field], sentences);
    if (figure.restates !== undefined && !ids.has(figure.restates)) {
      const { kinds, unknownReference } = problemStrings;
      return [at('restates', unknownReference(kinds.figure, figure.restates, nearest(figure.restates, ids)))];
    }
    const text = texts.get(figure.block);
    if (text === undefined) {
      const { kinds, unknownReference } = problemStrings;
      return [at('block', unknownReference(kinds.block, figure.block, nearest(figure.block, texts.keys())))];
    }
    const [, ...rest] = text.split(figure.quote);
    if (rest.length === 0) {
      return [at('quote', problemStrings.quoteMissing(figure.block, figure.quote, nearestPassage(figure.quote, text)))];
    }
    if (rest.length > 1) return [at('quote', problemStrings.quoteRepeated(figure.block, figure.quote))];
    if (tokenStart(figure) === undefined) return [at('token', problemStrings.tokenMissing(figure.token, figure.quote))];
    if (!tokenSaysValue(figure))
      return [at('value', problemStrings.valueDiffers(figure.value ?? 'null', figure.token))];
    return [];
  });
}

/** Thousands commas may stand in print; nothing else may differ. Chinese numerals are read up to 99, as counts are printed. */
function tokenSaysValue({ token, value, blank, chineseNumeral }: Figure): boolean {
  if (blank) return token.trim() === '';
  if (chineseNumeral) return String(chineseNumber(token)) === value;
  return token.replaceAll(',', '').replaceAll('，', '') === value;
}

function chineseNumber(numeral: string): number {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  const digit = (character: string | undefined) => digits.indexOf((character ?? '').replace('两', '二'));
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
