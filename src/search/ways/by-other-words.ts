import { englishMeant } from '../corpus/english-meant.ts';
import { hearingEnglish } from '../questions/asked-in-english.ts';
import { asksMeaning, isFiller } from '../questions/question.ts';
import type { Instead, SearchResult } from '../results/search-result.ts';
import { translated } from '../text/english.ts';
import { withPlainNumbers } from '../text/plain-numbers.ts';
import { queryWords } from '../text/query-words.ts';
import { asQuestion, mostOffered } from './as-question.ts';
import { asTyped } from './as-typed.ts';
import { readPinyin } from './pinyin-words.ts';
import { respell } from './spelt-names.ts';
import type { Asked, Way } from './way.ts';

/**
 * What the site has under other words than were typed: a number in the writing of reports, English in Chinese, what
 * sounds alike. What sounds like a name is likelier meant than what only has some of the words.
 */
export const byOtherWords: Way = async (asked) => {
  const { text, words, direct, loaded } = asked;
  const plain = withPlainNumbers(text);
  if (plain !== text)
    return instead(asked, { words: plain, by: 'number' }, [asTyped, byOtherWords, ...understood.slice(1)]);

  const english = /[a-z]{2}/i.test(text) ? translated(text, await loaded.glosses()) : null;
  const meant =
    english === null || english.meanings.length === 0
      ? null
      : englishMeant(english.meanings, direct.corpus, loaded.fold, isFiller);
  const inChinese = meant === null ? null : ({ words: meant.words.join(' '), by: 'english' } as const);
  // What a word means is told by what has it, and not by what others ask about it.
  const isMeaning = meant?.words.some(asksMeaning) ?? false;
  const askedInEnglish = english === null || isMeaning ? asked : await withEnglish(asked);
  const ways = isMeaning || !/\s/.test(text.trim()) ? understood : answering;
  if (inChinese !== null && meant?.isTogether && english?.unknown.length === 0)
    return instead(askedInEnglish, inChinese, ways);

  const sounds = await loaded.sounds(words.whole);
  for (const respelled of respell(words.whole, direct.corpus, sounds)) {
    const result = await instead(asked, respelled, [asTyped]);
    if (result !== null) return result;
  }
  const read = english?.unknown.length === 0 ? null : readPinyin(words.words, direct.corpus, sounds);
  if (read !== null) return instead(asked, read, understood);
  if (inChinese === null) return english === null ? null : { missing: english.unknown };
  const result = await instead(askedInEnglish, inChinese, ways);
  // Words of it are not understood, or stand nowhere together: what the others find is offered at most.
  return result?.status === 'found'
    ? { ...result, status: 'guess', hits: result.hits?.slice(0, mostOffered) ?? [], cards: [] }
    : result;
};

/** Heard in English too. */
async function withEnglish(asked: Asked): Promise<Asked> {
  const english = await asked.loaded.askedInEnglish();
  const understanding: Asked['loaded']['understanding'] = async (files, typed) => {
    const { model, ...others } = await asked.loaded.understanding(files, typed);
    return { ...others, model: hearingEnglish(model, english, asked.text) };
  };
  return { ...asked, loaded: { ...asked.loaded, understanding } };
}

const understood: readonly Way[] = [asTyped, asQuestion];
/** What answers comes before what only has the words: those of a translation are not those that the report would choose. */
const answering: readonly Way[] = [
  async (asked) => {
    const result = await asQuestion({ ...asked, direct: { ...asked.direct, matched: [] } });
    return result?.status === undefined ? null : result;
  },
  ...understood,
];

async function instead(asked: Asked, other: Instead, ways: readonly Way[]): Promise<Partial<SearchResult> | null> {
  const { loaded, scope } = asked;
  const words = queryWords(other.words, loaded.fold);
  if (words.tokens.length === 0) return null;
  const again = { ...asked, text: other.words, words, direct: await loaded.find(words, scope) };
  for (const way of ways) {
    const result = await way(again);
    // What was only parted, E09 and 是什么意思, is as it was typed.
    if (result !== null) return words.whole === asked.words.whole ? result : { ...result, respelled: other };
  }
  return null;
}
