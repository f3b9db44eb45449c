import { chineseNumber } from '../../../report/chinese-number.ts';
import { tokenStart } from '../../../report/figure-place.ts';
import { saidByToken } from '../../../report/printed-sign.ts';
import type { Figure } from '../../../report/schema/figures.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes, type YearFiles } from '../content-files.ts';
import type { Problem } from '../problem.ts';
import { type ProblemWords, says } from '../problem-catalogue.ts';
import { blockTexts, quoteWords } from './block-texts.ts';
import { missing } from './missing.ts';
import { checkOf } from './reference-check.ts';

/** Each figure's quote occurs exactly once in its block, its token in the quote, and its value is what the token says. */
export const figuresAreQuoted = checkOf({
  title: problemStrings.referenceChecks.figures,
  year: ['report', 'figures'],
  problems({ years }) {
    return years.flatMap(yearProblems);
  },
});

/** A figure that states a fact again names a figure of its year. */
export const restatedFiguresExist = checkOf({
  title: problemStrings.referenceChecks.restated,
  year: ['figures'],
  problems({ years }) {
    return years.flatMap(({ figures: { file, value } }) => {
      const named = value.figures.flatMap(({ restates }, index) =>
        restates === undefined ? [] : [{ id: restates, path: ['figures', index, 'restates'] }],
      );
      return missing(file, 'figure', named, new Set(value.figures.map(({ id }) => id)));
    });
  },
});

/** Kinds of blocks whose words carry the anchors of their figures. */
const carriers: ReadonlySet<string> = new Set(['paragraph', 'template-note', 'table']);

function yearProblems({ report, figures }: Pick<YearFiles, 'report' | 'figures'>): Problem[] {
  const blocks = new Map(placedNodes(report.value).map(({ node }) => [node.id, node]));
  const texts = new Map([...blockTexts(report.value)].filter(([id]) => carriers.has(blocks.get(id)?.type ?? '')));
  return figures.value.figures.flatMap((figure, index) => {
    const at = (field: keyof Figure, words: ProblemWords) => ({
      ...figures.file.problemAt(['figures', index, field], words),
      follows: figure.block,
    });
    const text = texts.get(figure.block);
    if (text === undefined) {
      const named = [{ id: figure.block, path: ['figures', index, 'block'] }];
      return missing(figures.file, 'block', named, new Set(texts.keys()));
    }
    const [, ...rest] = text.split(figure.quote);
    if (rest.length === 0) return [at('quote', quoteWords(figure.quote, figure.block, texts))];
    if (rest.length > 1) return [at('quote', says('quoteRepeated', figure.quote, figure.block))];
    const inTwoCells = blocks.get(figure.block)?.type === 'table' && /\s/.test(figure.token);
    if (inTwoCells || tokenStart(figure) === undefined) {
      return [at('token', says('tokenMissing', figure.token, figure.nth ?? 1, figure.quote))];
    }
    if (!tokenSaysValue(figure)) return [at('value', says('valueDiffers', figure.value ?? 'null', figure.token))];
    return [];
  });
}

/** Thousands commas and a wide minus may stand in print; nothing else may differ. Chinese numerals are read up to 99, as counts are printed. */
function tokenSaysValue({ token, value, blank, chineseNumeral }: Figure): boolean {
  if (blank) return token.trim() === '';
  if (chineseNumeral) return String(chineseNumber(token)) === value;
  return saidByToken(token) === value;
}
