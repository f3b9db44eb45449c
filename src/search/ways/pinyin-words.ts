import type { Corpus } from '../corpus/corpus.ts';
import type { Sounds } from '../text/readings.ts';
import { type Respelling, respell } from './homophones.ts';

/** So many words or syllables are read together at most. */
const longest = 6;
const syllable =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|ian|iao|uai|uan|[aeio]ng|[aeiuv]n|[ae]i|ao|ou|i[aeu]|u[aoie]|ve|er|[aoeiuv])(?![iuv]|n$|ng)/y;

/**
 * A question that was typed in pinyin, in the fewest words of the site that sound so: mai che hua le duoshao qian is 买车
 * 花了多少钱. Null where some of it sounds like nothing.
 * @param words folded
 */
export function readPinyin(typed: readonly string[], corpus: Corpus, sounds: Sounds): Respelling | null {
  if (!typed.every((word) => /^[a-z]+$/.test(word))) return null;
  const words = typed.length > 1 ? typed : syllablesOf(typed.join(''));
  if (words.length < 2) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= words.length; end++) {
    const ways = Array.from({ length: Math.min(longest, end) }, (_, more) => end - 1 - more).flatMap((start) => {
      const before = best[start];
      if (!before) return [];
      const [read] = respell(words.slice(start, end).join(''), corpus, sounds);
      return read?.by === 'pinyin' ? [[...before, read.words]] : [];
    });
    best[end] = ways.toSorted((a, b) => a.length - b.length)[0] ?? null;
  }
  const read = best[words.length];
  return read ? { words: read.join(' '), by: 'pinyin' } : null;
}

/** The syllables of what was typed in one go, each as long as it may be; none where it is no pinyin. */
function syllablesOf(typed: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < typed.length; at += found.at(-1)?.length ?? 0) {
    syllable.lastIndex = at;
    const [read] = syllable.exec(typed) ?? [];
    if (read === undefined) return [];
    found.push(read);
  }
  return found;
}
