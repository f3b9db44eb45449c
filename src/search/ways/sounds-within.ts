import { questionStrings } from '../../words/strings.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Rarity } from '../corpus/rarity.ts';
import type { Understanding } from '../questions/asked-about.ts';
import { isAsking, isFiller } from '../questions/question.ts';
import { occurrences } from '../questions/rank.ts';
import type { Sounds } from '../text/readings.ts';

/** Words of a corpus by how they sound. */
export interface SoundIndex {
  /** The likeliest word that sounds like this one, if it is not this one; null where none does. */
  alike(word: string, isCommon?: (word: string) => boolean): string | null;
}

const longest = 5;
/** A word of two of which neither character was meant stands here more often than this: 广兰 is 光缆. */
const leastOfBoth = 2;

/** Looks words up by sound in the names and texts of a corpus; what many speakers do not tell apart sounds alike. */
export function createSoundIndex({ names, records }: Corpus, { blurred, readings }: Sounds): SoundIndex {
  const named = [...names].join('\n');
  const text = [named, ...records.flatMap(({ own }) => own)].join('\n');
  const isWord = wordsOf(text, names);
  const heard = text.split('').map(blurred);
  const places = new Map<string, number[]>();
  heard.forEach((syllables, place) => {
    for (const syllable of syllables) {
      const known = places.get(syllable);
      if (known) known.push(place);
      else places.set(syllable, [place]);
    }
  });
  return {
    alike: (word, isCommon = () => false) => {
      const sounds = word.split('').map(blurred);
      const found = new Map<string, { slips: number; count: number; isName: boolean }>();
      for (const start of new Set(sounds[0]?.flatMap((syllable) => places.get(syllable) ?? []))) {
        const slips = slipsAt(start, word, sounds);
        if (slips === null || slips === 0) continue;
        const words = text.slice(start, start + word.length);
        const known = found.get(words);
        const isName = start < named.length;
        found.set(words, { slips, count: (known?.count ?? 0) + 1, isName: isName || (known?.isName ?? false) });
      }
      const enough = [...found].filter(([words, { slips, count, isName }]) =>
        word.length === 2
          ? slips === 1
            ? isName || count > 1 || isCommon(words)
            : count > leastOfBoth && isReadSo(word, words)
          : slips <= word.length / 2,
      );
      enough.sort(([, a], [, b]) => a.slips - b.slips || Number(b.isName) - Number(a.isName) || b.count - a.count);
      // The whole text is looked through for this: not for those that come after it.
      return enough.find(([words]) => word.length > 2 || isWord(words) || isCommon(words))?.[0] ?? null;
    },
  };

  /** Whether each character is read as the other's is, without a blur. */
  function isReadSo(word: string, other: string): boolean {
    return word
      .split('')
      .every((one, at) => readings(one).some((read) => readings(other[at] as string).includes(read)));
  }

  function slipsAt(start: number, word: string, sounds: (readonly string[])[]): number | null {
    let slips = 0;
    for (let index = 0; index < word.length; index++) {
      if (text[start + index] === word[index]) continue;
      if (!sounds[index]?.some((sound) => heard[start + index]?.includes(sound))) return null;
      slips++;
    }
    return slips;
  }
}

/** Beside how many different characters a piece of text stands, on either side, before it is a word by itself. */
const leastBeside = 2;

/** Tells words from pieces of longer ones, which stand beside the same characters always: 置费 of 购置费. */
function wordsOf(text: string, names: ReadonlySet<string>): (piece: string) => boolean {
  return (piece) => {
    if (names.has(piece)) return true;
    const places = occurrences(text, piece);
    const beside = (offset: number) => new Set(places.map((place) => text[place + offset])).size;
    return beside(-1) >= leastBeside && beside(piece.length) >= leastBeside;
  };
}

/** What was typed with what nobody writes or says so as it sounds here; the same where nothing of it does. */
export function heardWords(
  typed: string,
  index: SoundIndex,
  corpus: Corpus,
  { model, rarity }: Pick<Understanding, 'rarity' | 'model'>,
): string {
  // Of a longer word its pairs may come from a slip that people ask about one thing with; where it sounds like a name, it is one.
  const said = (word: string) => model.spread(word) - (word.length > 2 ? 1 : 0);
  const isKnown = (word: string) => corpus.knows(word) || said(word) > 0 || rarity(word) !== null;
  const isSlip = (word: string, meant: string) => model.spread(word) === 0 || corpus.names.has(meant);
  let heard = typed;
  const done = new Set(placesAsking(typed));
  const reads = placesRead(typed, rarity);
  /** Whether a character would be left alone that is nothing by itself: 围 of 围巾费, were it 经费. */
  const leaves = (place: number) =>
    place >= 0 &&
    !done.has(place) &&
    !reads.has(place) &&
    !isFiller(typed[place] as string) &&
    !(place > 0 && corpus.knows(typed.slice(place - 1, place + 1)));
  const isMeant = (place: number) => reads.has(place) || questionStrings.unmistakable.includes(typed[place] as string);
  for (let length = Math.min(longest, typed.length); length >= 2; length--) {
    for (let start = 0; start + length <= typed.length; start++) {
      const places = Array.from({ length }, (_, at) => start + at);
      if (places.some((place) => done.has(place))) continue;
      const word = heard.slice(start, start + length);
      if (!/^\p{Script=Han}+$/u.test(word) || isKnown(word)) continue;
      // How common words are is loaded by the characters that were typed.
      const meant = index.alike(word, (meant) => meant[0] === word[0] && rarity(meant) !== null);
      if (meant === null || !isSlip(word, meant)) continue;
      // Where nothing of it was meant, it must not take the end of one word and the start of another.
      const isOther = places.every((place) => typed[place] !== meant[place - start]);
      if (isOther && [start, start + length].some((cut) => cut > 0 && corpus.knows(typed.slice(cut - 1, cut + 1))))
        continue;
      if (places.some((place) => isMeant(place) && typed[place] !== meant[place - start])) continue;
      if (length === 2 && leaves(start - 1)) continue;
      heard = heard.slice(0, start) + meant + heard.slice(start + length);
      for (const place of places) done.add(place);
    }
  }
  return heard;
}

/** Words from this length on do not come out of a slip by chance. */
const shortestRead = 2;

/** Places of what reads as a word: 负责人 is no slip of 负责任. */
function placesRead(typed: string, rarity: Rarity): ReadonlySet<number> {
  return placesOf(typed, (word) => word.length >= shortestRead && rarity(word) !== null);
}

/** Places of what asks, in a word or a longer phrase: what goes over them is no word, 坐什么, 迹花 of 墨迹花了多少钱. */
function placesAsking(typed: string): ReadonlySet<number> {
  return placesOf(typed, (word) => isAsking(word) || (word.length > 2 && isFiller(word)));
}

function placesOf(typed: string, is: (word: string) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let length = 2; length <= longest; length++) {
    for (let start = 0; start + length <= typed.length; start++) {
      if (!is(typed.slice(start, start + length))) continue;
      for (let place = start; place < start + length; place++) found.add(place);
    }
  }
  return found;
}
