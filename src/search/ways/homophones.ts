/** Homophones, pinyin and initials: what a person may have meant who typed what sounds like a word of the site. */
import type { Corpus } from '../corpus/corpus.ts';
import { type TextPlaces, textPlaces } from '../corpus/text-places.ts';
import { fillers } from '../questions/question.ts';
import { blurred, type Readings, type Sounds } from '../text/readings.ts';

/** Words of the site that sound like what was typed. */
export interface Respelling {
  /** As the site writes it, folded. */
  words: string;
  /** How it was recognised. */
  by: 'pinyin' | 'initials' | 'homophone';
}

/** Most respellings that are worth looking for. */
const maxRespellings = 3;

/**
 * What a person may have meant who typed pinyin (sangong), initials (sgjf), or characters that sound like others
 * (三工经费); the likeliest first, empty where nothing sounds like it.
 * @param typed folded query
 */
export function respell(typed: string, corpus: Corpus, sounds: Sounds): Respelling[] {
  if (/^[a-z]+$/.test(typed)) {
    const read = (letters: string, readings: Readings) =>
      likeliest(letters, corpus, pinyinPattern(readings), () => true);
    const exactly = typed.length < 2 ? [] : read(typed, sounds.readings);
    const byPinyin = typed.length < 2 || exactly.length > 0 ? exactly : read(blurred(typed), sounds.blurred);
    if (byPinyin.length > 0) return byPinyin.map((words) => ({ words, by: 'pinyin' }));
    return likeliest(typed, corpus, initialsPattern(sounds.readings), enoughInitials).map((words) => ({
      words,
      by: 'initials',
    }));
  }
  if (!/\p{Script=Han}/u.test(typed)) return [];
  return likeliest(typed, corpus, soundPattern(sounds.blurred), enoughSounds).map((words) => ({
    words,
    by: 'homophone',
  }));
}

/**
 * The same for several words, or letters and characters run together, of which only some are not known here:
 * 公车 yunxing is 公车 运行. Null where one of them sounds like nothing.
 * @param words folded
 */
export function respellSome(words: readonly string[], corpus: Corpus, sounds: Sounds): Respelling | null {
  const pieces = words.flatMap((word) => word.match(/[a-z]+|[^a-z]+/g) ?? []);
  if (pieces.length < 2) return null;
  let by: Respelling['by'] | null = null;
  const respelled = pieces.map((piece) => {
    if (corpus.knows(piece)) return piece;
    const [best] = respell(piece, corpus, sounds);
    by ??= best?.by ?? null;
    return best?.words;
  });
  return by === null || respelled.includes(undefined) ? null : { words: respelled.join(' '), by };
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

/** 三工经费 reads 三公经费. */
function soundPattern(sounds: Readings): Pattern {
  return (typed) => {
    const typedSounds = typed.split('').map(sounds);
    const isAlike = (meant: string, index: number) => {
      const meantSounds = sounds(meant);
      return typedSounds[index]?.some((sound) => meantSounds.includes(sound)) ?? false;
    };
    return {
      begins: (character) => character === typed[0] || isAlike(character, 0),
      read: (text, start) => {
        if (start + typed.length > text.length) return null;
        let slips = 0;
        for (let index = 0; index < typed.length; index++) {
          const meant = text[start + index] as string;
          if (meant === typed[index]) continue;
          if (!isAlike(meant, index)) return null;
          slips++;
        }
        return { end: start + typed.length, slips };
      },
    };
  };
}

/** Two characters sound like something everywhere: they must be a name. Of longer words, half must be as typed. */
const enoughSounds: Enough = ({ typed, slips, standing }) => {
  if (typed.length < 2 || slips === 0) return false;
  if (typed.length === 2) return standing === 'name' && slips === 1;
  return slips <= typed.length / 2;
};
