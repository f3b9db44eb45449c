import type { Rarity } from '../corpus/rarity.ts';
import { unpackCounts } from '../index/packed-counts.ts';
import { unpackRarity } from '../index/packed-rarity.ts';
import {
  type QuestionsFile,
  type SaidFile,
  type SearchCatalogue,
  saidFileName,
  saidPlace,
} from '../index/search-files.ts';
import type { CountedQuestions } from '../questions/counted-questions.ts';
import { kept } from '../text/kept.ts';
import { commonReadings, type Sounds, soundsOf } from '../text/readings.ts';

/** What people say and ask, as far as it is loaded: the same values know more when more was typed. */
export interface Said {
  asked: CountedQuestions;
  /** As in the `QuestionsFile`. */
  runs: number;
  rarity: Rarity;
  /** Words of the regions, each behind what it stands for. */
  regional: readonly (readonly string[])[];
  sounds: Sounds;
}

/** Loads what is known of the characters of what is typed, and of those of all texts. */
export function createSaid(
  { questions, said: hash }: SearchCatalogue,
  load: <Content>(file: string) => Promise<Content>,
): (typed: string) => Promise<Said> {
  const counts: CountedQuestions['counts'] = new Map();
  const bits = new Map<string, number>();
  const regional: string[][] = [];
  const sounds = soundsOf({});
  const whatever = kept(async (file) => {
    const { things, runs, common, readings } = await load<QuestionsFile>(file);
    sounds.learn(commonReadings(common));
    sounds.learn(readings);
    return { asked: { things, counts }, runs, rarity: (word: string) => bits.get(word) ?? null, regional, sounds };
  });
  const ofCharacters = kept(async (file) => {
    const { counts: packed, common, regional: words, readings } = await load<SaidFile>(file);
    for (const [run, things] of unpackCounts(packed)) counts.set(run, things);
    for (const [word, rarity] of unpackRarity(common)) bits.set(word, rarity);
    regional.push(...(words.match(/.+/g) ?? []).map((line) => line.split(' ')));
    sounds.learn(readings);
  });

  return async (typed) => {
    const places = new Set([...typed].map(saidPlace));
    const [said] = await Promise.all([
      whatever(questions),
      ...[...places].map((place) => ofCharacters(saidFileName(place, hash))),
    ]);
    return said;
  };
}
