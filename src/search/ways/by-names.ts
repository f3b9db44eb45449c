import { createPlainQuestion } from '../questions/plain-question.ts';
import { readQuestion } from '../questions/question.ts';
import { queryWords } from '../text/query-words.ts';
import { asTyped } from './as-typed.ts';
import type { Way } from './way.ts';

const plainQuestion = createPlainQuestion([]);

/**
 * What a question names, before it is there what others ask: 买车 of 买车花了多少钱. Only where it is made of names and of
 * words that make it a question, so that nothing is shown of which it would be said later that it stands nowhere; the
 * answer itself is left to `asQuestion`.
 */
export const byNames: Way = async (asked) => {
  const { words, scope, direct, loaded } = asked;
  const pieces = words.words.flatMap((word) => readQuestion(plainQuestion(word), direct.corpus, () => null).pieces);
  if (pieces.length === 0 || pieces.some(({ kind }) => kind !== 'name')) return null;
  const text = pieces.map((piece) => piece.text).join(' ');
  const named = queryWords(text, loaded.fold);
  const again = { ...asked, text, words: named, direct: await loaded.find(named, scope) };
  const result = await asTyped(again);
  return result && { ...result, cards: [] };
};
