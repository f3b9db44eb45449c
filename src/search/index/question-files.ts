import { createCorpus } from '../corpus/corpus.ts';
import { foldRecord } from '../corpus/folded-record.ts';
import { placedWords } from '../corpus/placed-words.ts';
import { commonWordBits } from '../corpus/rarity.ts';
import { createThesaurus } from '../corpus/thesaurus.ts';
import { type AskedRecords, countQuestions, type RunCounts } from '../questions/counted-questions.ts';
import { ownQuestions } from '../questions/own-questions.ts';
import type { EverydayWords } from '../records/everyday-words.ts';
import type { SearchRecord } from '../records/search-record.ts';
import type { Fold } from '../text/normalise.ts';
import commonWords from './common-words.json' with { type: 'json' };
import { packCounts } from './packed-counts.ts';
import { commonCharacters, pinyinTable } from './pinyin-table.ts';
import { type QuestionsFile, type SaidFile, saidFileCount, saidPlace } from './search-files.ts';

/** What the texts are, and what people call and ask. */
interface Known {
  records: readonly SearchRecord[];
  everyday: EverydayWords[];
  /** Folded. */
  asked: readonly AskedRecords[];
}

/** What helps to understand a question: what is the same for all, and what is told apart by the characters of one. */
export function questionFiles({ records, everyday, asked }: Known, fold: Fold): [QuestionsFile, SaidFile[]] {
  const { things, counts } = countQuestions(asked);
  const folded = records.map((record) => foldRecord(record, fold));
  const thesaurus = createThesaurus(placedWords(everyday, folded, fold), fold);
  const own = countQuestions(ownQuestions(things, createCorpus(folded, thesaurus), fold));
  const runs = new Set([...counts.keys(), ...own.counts.keys()]).size;
  const named = new Set(fold(JSON.stringify([records, everyday])).text);
  const others = [...commonCharacters(), ...JSON.stringify(asked)].filter((character) => !named.has(character));
  return [{ things, runs, readings: pinyinTable(named) }, saidFiles(counts, others)];
}

/** @param characters whose readings are told */
function saidFiles(counts: RunCounts, characters: readonly string[]): SaidFile[] {
  const countsOf = Map.groupBy(counts, ([run]) => saidPlace(run));
  const commonOf = Map.groupBy(commonWordBits(commonWords), ([word]) => saidPlace(word));
  const charactersOf = Map.groupBy(characters, saidPlace);
  return Array.from({ length: saidFileCount }, (_, place) => {
    const byRarity = Map.groupBy(commonOf.get(place) ?? [], ([, bits]) => bits);
    return {
      counts: packCounts(new Map(countsOf.get(place))),
      common: Object.fromEntries([...byRarity].map(([bits, words]) => [bits, words.map(([word]) => word).join(' ')])),
      readings: pinyinTable(charactersOf.get(place) ?? []),
    };
  });
}
