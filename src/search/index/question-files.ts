import { regionalWords } from '../../words/question/regional-strings.ts';
import type { FoldedRecord } from '../corpus/folded-record.ts';
import { placedWords } from '../corpus/placed-words.ts';
import { commonWordBits } from '../corpus/rarity.ts';
import { createThesaurus } from '../corpus/thesaurus.ts';
import { type AskedRecords, type AskedThing, countQuestions, type RunCounts } from '../questions/counted-questions.ts';
import { ownQuestions } from '../questions/own-questions.ts';
import type { EverydayWords } from '../records/everyday-words.ts';
import { commonCharacters } from '../text/common-characters.ts';
import type { Fold } from '../text/normalise.ts';
import { commonReadings, type ReadingTable } from '../text/readings.ts';
import commonWords from './common-words.json' with { type: 'json' };
import { sha256 } from './hashed-file.ts';
import type { Kept } from './kept.ts';
import { packCounts } from './packed-counts.ts';
import { packRarity } from './packed-rarity.ts';
import { pinyinTable, usualReadings } from './pinyin-table.ts';
import { type QuestionsFile, type SaidFile, saidFileCount, saidPlace } from './search-files.ts';

/** What the texts are, and what people call and ask. */
interface Known {
  folded: readonly FoldedRecord[];
  everyday: EverydayWords[];
  /** Every character of both. */
  written: ReadonlySet<string>;
  /** Folded. */
  asked: readonly AskedRecords[];
}

/** What people ask, counted: it hangs on what a report has to answer with, and on none of its numbers. */
interface SaidQuestions {
  things: AskedThing[];
  /** Runs of characters they are asked with. */
  runs: string[];
  files: SaidFile[];
}

/** What helps to understand what is not found as typed. */
interface QuestionFiles {
  questions: QuestionsFile;
  said: {
    /** Of all these files. */
    hash: string;
    files: () => SaidFile[];
  };
}

/** What helps to understand a question: what is the same for all, and what is told apart by the characters of one. */
export function questionFiles({ folded, everyday, written, asked }: Known, fold: Fold, kept: Kept): QuestionFiles {
  const named = new Set([...written].flatMap((character) => [...fold(character).text]));
  const others = [...commonCharacters(), ...JSON.stringify(asked)].filter((character) => !named.has(character));
  const usual = kept.value('readings', usualReadings);
  const untold = untoldReadings(usual);
  let made: SaidQuestions | undefined;
  const said = () => {
    made ??= saidQuestions(asked, others, untold);
    return made;
  };
  const { things, runs, hash } = kept.value([asked, others], () => {
    const { files, ...counted } = said();
    return { ...counted, hash: sha256(JSON.stringify(files)).slice(0, 8) };
  });
  const thesaurus = createThesaurus(placedWords(everyday, folded, fold), fold);
  const own = countQuestions(ownQuestions(things, { records: folded, thesaurus }, fold));
  const all = new Set([...runs, ...own.counts.keys()]);
  return {
    questions: {
      things,
      runs: all.size,
      common: usual,
      readings: kept.value([...named].sort(), () => untold(named)),
    },
    said: { hash, files: () => said().files },
  };
}

/** What is left of the readings of characters. */
type Untold = (characters: Iterable<string>) => ReadingTable;

/** @param usual as `usualReadings` writes it */
function untoldReadings(usual: string): Untold {
  const told = commonReadings(usual);
  return (characters) => {
    const all = Object.entries(pinyinTable(characters));
    const left = all.map(([reading, read]) => [
      reading,
      [...read].filter((one) => !told[reading]?.includes(one)).join(''),
    ]);
    return Object.fromEntries(left.filter(([, read]) => read !== ''));
  };
}

/** @param characters whose readings are told */
function saidQuestions(asked: readonly AskedRecords[], characters: readonly string[], untold: Untold): SaidQuestions {
  const { things, counts } = countQuestions(asked);
  return { things, runs: [...counts.keys()], files: saidFiles(counts, characters, untold) };
}

function saidFiles(counts: RunCounts, characters: readonly string[], untold: Untold): SaidFile[] {
  const countsOf = Map.groupBy(counts, ([run]) => saidPlace(run));
  const commonOf = Map.groupBy(commonWordBits(commonWords), ([word]) => saidPlace(word));
  const charactersOf = Map.groupBy(characters, saidPlace);
  const regionalOf = Map.groupBy(regionalLines(), ({ place }) => place);
  return Array.from({ length: saidFileCount }, (_, place) => {
    return {
      counts: packCounts(new Map(countsOf.get(place))),
      common: packRarity(commonOf.get(place) ?? []),
      regional: (regionalOf.get(place) ?? []).map(({ line }) => line).join('\n'),
      readings: untold(charactersOf.get(place) ?? []),
    };
  });
}

/** Words of the regions, in a line for each place of theirs behind what is meant, and what is meant at its own. */
function regionalLines(): { place: number; line: string }[] {
  return regionalWords.flatMap(([meant = '', ...words]) => {
    const wordsAt = Map.groupBy(words, saidPlace);
    const places = new Set([saidPlace(meant), ...wordsAt.keys()]);
    return [...places].map((place) => ({ place, line: [meant, ...(wordsAt.get(place) ?? [])].join(' ') }));
  });
}
