/** Pinyin and initials: what a person may have meant who typed letters that a word of the site sounds like. */
import type { Corpus } from '../corpus/corpus.ts';
import { type TextPlaces, textPlaces } from '../corpus/text-places.ts';
import { fillers } from '../questions/question.ts';
import { blurred, type Readings, type Sounds } from '../text/readings.ts';

/** Words of the site that sound like what was typed. */
export interface Respelling {
  /** As the site writes it, folded. */
  words: string;
  /** How it was recognised. */
  by: 'pinyin' | 'initials';
}

/** Most respellings that are worth looking for. */
const maxRespellings = 3;

/**
 * What a person may have meant who typed pinyin (sangong) or initials (sgjf); the likeliest first, empty where nothing
 * sounds like it.
 * @param typed folded query
 */
export function respell(typed: string, corpus: Corpus, sounds: Sounds): Respelling[] {
  if (!/^[a-z]{2,}$/.test(typed)) return [];
  const read = (letters: string, readings: Readings) => likeliest(letters, corpus, pinyinPattern(readings), () => true);
  const exactly = read(typed, sounds.readings);
  const byPinyin = exactly.length > 0 ? exactly : read(blurred(typed), sounds.blurred);
  if (byPinyin.length > 0) return byPinyin.map((words) => ({ words, by: 'pinyin' }));
  const byInitials = likeliest(typed, corpus, initialsPattern(sounds.readings), enoughInitials);
  return byInitials.map((words) => ({ words, by: 'initials' }));
}

interface Reader {
  /** Whether what was typed may begin with this character. */
  begins(character: string): boolean;
  /** Tries to read all of it at a place of a text. Gives where it ends, and how far it is from what was typed. */
  read(text: string, start: number): { end: number; slips: number } | null;
}
type Pattern = (typed: string) => Reader;

/** Where a match stands: it is a name, a name begins with it, a name contains it, a text does. */
type Standing = 'name' | 'beginning' | 'inside' | 'text';
const standings: readonly Standing[] = ['name', 'beginning', 'inside', 'text'];

interface Candidate {
  standing: number;
  slips: number;
  count: number;
}

/** What only makes a question is typed so too: duoshao ju. */
const spokenPlaces = textPlaces([...fillers.keys()]);

type Enough = (match: { typed: string; words: string; slips: number; standing: Standing }) => boolean;

function likeliest(typed: string, corpus: Corpus, pattern: Pattern, enough: Enough): string[] {
  const found = new Map<string, Candidate>();
  const { begins, read } = pattern(typed);
  const look = (places: TextPlaces, isName: boolean) => {
    const begun = [...places.keys()].filter(begins).flatMap((character) => places.get(character) ?? []);
    for (const { text, start } of begun) {
      const match = read(text, start);
      if (match === null) continue;
      const words = text.slice(start, match.end);
      const standing = !isName ? 'text' : start > 0 ? 'inside' : match.end < text.length ? 'beginning' : 'name';
      if (words === typed || !enough({ typed, words, slips: match.slips, standing })) continue;
      const rank = standings.indexOf(standing);
      const known = found.get(words);
      found.set(words, {
        standing: Math.min(rank, known?.standing ?? rank),
        slips: Math.min(match.slips, known?.slips ?? match.slips),
        count: (known?.count ?? 0) + 1,
      });
    }
  };
  look(corpus.namePlaces(), true);
  if (found.size === 0) look(spokenPlaces, true);
  if (found.size === 0) look(corpus.textPlaces(), false);
  return [...found]
    .toSorted(([, a], [, b]) => a.standing - b.standing || a.slips - b.slips || b.count - a.count)
    .slice(0, maxRespellings)
    .map(([words]) => words);
}

/** sangong reads 三公; the last syllable may be unfinished, as it is while one types, which is a slip. Two characters at least. */
function pinyinPattern(readings: Readings): Pattern {
  const read = (typed: string, text: string, at: number, start: number): { end: number; slips: number } | null => {
    if (typed === '') return at - start >= 2 ? { end: at, slips: 0 } : null;
    let unfinished = null;
    for (const reading of readings(text[at] ?? '')) {
      if (typed.startsWith(reading)) {
        const match = read(typed.slice(reading.length), text, at + 1, start);
        if (match !== null) return match;
      }
      if (reading.startsWith(typed) && at > start) unfinished = { end: at + 1, slips: 1 };
    }
    return unfinished;
  };
  return (typed) => ({
    begins: (character) => readings(character).some((reading) => typed.startsWith(reading)),
    read: (text, start) => read(typed, text, start, start),
  });
}

/** sgjf reads 三公经费. */
function initialsPattern(readings: Readings): Pattern {
  const sounds = (character = '', initial = '') => readings(character).some((reading) => reading.startsWith(initial));
  return (typed) => ({
    begins: (character) => sounds(character, typed[0]),
    read: (text, start) => {
      const end = start + typed.length;
      if (end > text.length) return null;
      for (let index = 0; index < typed.length; index++) if (!sounds(text[start + index], typed[index])) return null;
      return { end, slips: 0 };
    },
  });
}

/** A few letters are the initials of something everywhere; the fewer there are, the more of a name they must be. */
const enoughInitials: Enough = ({ typed, standing }) =>
  (standing === 'name' && typed.length >= 3) ||
  (standing === 'beginning' && typed.length >= 4) ||
  (standing === 'inside' && typed.length >= 5);
