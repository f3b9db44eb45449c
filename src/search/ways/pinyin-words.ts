import type { Corpus } from '../corpus/corpus.ts';
import type { Sounds } from '../text/readings.ts';
import { type Respelling, respell } from './spelt-names.ts';

/** So many words or syllables are read together at most. */
const longest = 6;
const syllable =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|ian|iao|uai|uan|[aeio]ng|[aeiuv]n|[ae]i|ao|ou|i[aeu]|u[aoie]|ve|er|[aoeiuv])(?![iuv]|n$|ng)/y;

/**
 * What was typed in pinyin, or some of it, in the fewest words of the site that sound so: mai che hua le duoshao qian is 买车
 * 花了多少钱, 公车 yunxing 公车 运行. Null where some of it sounds like nothing.
 * @param words folded
 */
export function readPinyin(typed: readonly string[], corpus: Corpus, sounds: Sounds): Respelling | null {
  const pieces = typed.flatMap((word) => word.match(/[a-z]+|[^a-z]+/g) ?? []);
  const words = pieces.length > 1 ? pieces : syllablesOf(pieces.join(''));
  if (words.length < 2 || !words.some(isSpelt)) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= words.length; end++) {
    const ways = Array.from({ length: Math.min(longest, end) }, (_, more) => end - 1 - more).flatMap((start) => {
      const before = best[start];
      const read = before ? reading(words.slice(start, end), corpus, sounds) : null;
      return before && read !== null ? [[...before, read]] : [];
    });
    best[end] = ways.toSorted((a, b) => a.length - b.length)[0] ?? null;
  }
  const read = best[words.length];
  return read ? { words: read.join(' '), by: 'pinyin' } : null;
}

function isSpelt(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** What is not spelt, or stands here so, stays as it is, by itself; initials are one word. */
function reading(words: readonly string[], corpus: Corpus, sounds: Sounds): string | null {
  const isOne = words.length === 1;
  const typed = words.join('');
  if (isOne && (corpus.knows(typed) || !isSpelt(typed))) return typed;
  const read = words.every(isSpelt) ? respell(typed, corpus, sounds) : [];
  return read.find(({ by }) => by === 'pinyin' || isOne)?.words ?? null;
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
