import { z } from 'zod';
import { printedNumber } from '../../report/printed-place.ts';
import { figureToken, operator, wordsToken } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** A passage that has no figures of last year makes no comparison with last year. */
export const noPriorYear = ruleOf({
  name: 'no-prior-year',
  fields: { words: z.string().min(1).describe('表示没有上年数的字样') },
  operands: () => [],
  check({ words, otherwise }, ledger) {
    const saying = [...ledger.blocks].filter(([, { text }]) => text.includes(words)).map(([block]) => block);
    if (saying.length === 0) return { notApplied: 'words-gone', missing: [words] };
    const compared = [...ledger.figures.values()].filter(
      ({ base, block }) => base === 'prior-year' && saying.includes(block),
    );
    const blocks = [...new Set(compared.map(({ block }) => block))];
    return {
      verdict: compared.length === 0 ? 'consistent' : otherwise,
      formula: [
        wordsToken(words),
        operator(compared.length === 0 ? '=' : '≠'),
        ...compared.flatMap(({ id }, index) => [...(index > 0 ? [operator('、')] : []), figureToken(ledger, id)]),
      ],
      figures: compared.map(({ id }) => id),
      places: blocks.map((block) => ({ block, quote: words })),
      words: { phrase: words, count: String(blocks.length), places: blocks.map(printedNumber).join('、') },
    };
  },
});
