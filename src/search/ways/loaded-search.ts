import { type Corpus, createCorpus } from '../corpus/corpus.ts';
import { type FoldedRecord, foldRecord } from '../corpus/folded-record.ts';
import { placedWords } from '../corpus/placed-words.ts';
import { createThesaurus } from '../corpus/thesaurus.ts';
import { createCandidates, type OpenIndex, type OtherYear, type SearchScope } from '../index/candidates.ts';
import { unpackWords } from '../index/packed-words.ts';
import type { EnglishFile, SearchCatalogue, SearchTexts, WordsFile } from '../index/search-files.ts';
import type { Understanding } from '../questions/asked-about.ts';
import { createEnglishModel } from '../questions/asked-in-english.ts';
import { countQuestions } from '../questions/counted-questions.ts';
import { ownQuestions } from '../questions/own-questions.ts';
import { createPlainQuestion } from '../questions/plain-question.ts';
import { createQuestionModel, type QuestionModel } from '../questions/question-model.ts';
import { type Match, match } from '../questions/rank.ts';
import { simplifiedCharacters } from '../text/common-characters.ts';
import type { Glosses } from '../text/english.ts';
import { kept } from '../text/kept.ts';
import { createFold, type Fold } from '../text/normalise.ts';
import type { QueryWords } from '../text/query-words.ts';
import type { Sounds } from '../text/readings.ts';
import { createSimplify, type TraditionalCharacters } from '../text/simplified.ts';
import { createSaid } from './said.ts';
import { createSoundIndex, type SoundIndex } from './sounds-within.ts';

/** The parts a search is put together from; the browser and Node get them in different ways. */
export interface SearchParts {
  openIndex: OpenIndex;
  catalogue: SearchCatalogue;
  /** Reads a file of the folder of texts. */
  load<Content>(file: string): Promise<Content>;
}

/** A record with why it is found. */
export interface Found {
  folded: FoldedRecord;
  match: Match;
}

/** What has what was typed, as it was typed. */
export interface Direct {
  /** Names of the files that were looked through. */
  files: string;
  corpus: Corpus;
  otherYears: OtherYear[];
  matched: Found[];
  inOrder(found: readonly Found[]): Found[];
}

/** The files of a search, each loaded when something needs it, and kept. */
export interface LoadedSearch {
  fold: Fold;
  /** What was typed, in simplified characters. */
  simplified(typed: string): Promise<string>;
  /** Records that have the words as they are. */
  find(words: QueryWords, scope: SearchScope): Promise<Direct>;
  /** How what was typed sounds, and all texts. */
  sounds(typed: string): Promise<Sounds>;
  glosses(): Promise<Glosses>;
  /** What people ask in English. */
  askedInEnglish(): Promise<QuestionModel>;
  /**
   * What helps to understand what was typed, and nothing else.
   * @param files as of a `Direct`
   */
  understanding(files: string, typed: string): Promise<Understanding>;
  /** @param files as of a `Direct` */
  soundIndex(files: string, typed: string): Promise<SoundIndex>;
}

/** Opens what every search needs. */
export async function loadSearch({ openIndex, catalogue, load: fetched }: SearchParts): Promise<LoadedSearch> {
  const load = async <Content>(file: string): Promise<Content> =>
    file in catalogue.held ? (catalogue.held[file] as Content) : fetched(file);
  const { everyday: packed, traditional } = await load<WordsFile>(catalogue.words);
  const everyday = unpackWords(packed);
  const fold = createFold(traditional);
  const candidates = createCandidates(openIndex, catalogue);
  const records = kept(async (file) => (await load<SearchTexts>(file)).map((record) => foldRecord(record, fold)));
  const corpora = kept(async (files) => {
    const loaded = (await Promise.all(files.split(' ').map(records))).flat();
    return createCorpus(loaded, createThesaurus(placedWords(everyday, loaded, fold), fold));
  });
  const english = kept(async (file) => {
    const glosses = await load<EnglishFile>(file);
    return { glosses, model: createEnglishModel(glosses.asked) };
  });
  const ordinary = simplifiedCharacters();
  const isOrdinary = (typed: string) => [...typed].every((one) => ordinary.has(one) || !/\p{Script=Han}/u.test(one));
  const simplify = kept(async (file) => createSimplify(await load<TraditionalCharacters>(file)));
  const said = createSaid(catalogue, load);
  const models = kept(async (files) => {
    const [corpus, { asked, runs }] = await Promise.all([corpora(files), said('')]);
    return createQuestionModel([asked, countQuestions(ownQuestions(asked.things, corpus, fold))], runs);
  });
  const soundIndices = kept(async (files) => {
    const [corpus, { sounds }] = await Promise.all([corpora(files), said('')]);
    return createSoundIndex(corpus, sounds);
  });

  return {
    fold,
    simplified: async (typed) => (isOrdinary(typed) ? typed : (await simplify(catalogue.traditional))(typed)),
    find: async (words, scope) => {
      const { files, otherYears } = await candidates(words, scope);
      const name = files.join(' ');
      const corpus = await corpora(name);
      const matched = corpus.records.flatMap((folded): Found[] => {
        const found = match({ words, corpus }, folded);
        return found === null ? [] : [{ folded, match: found }];
      });
      return { files: name, corpus, otherYears, matched, inOrder: (found) => bestFirst(found, corpus) };
    },
    sounds: async (typed) => (await said(typed)).sounds,
    glosses: async () => (await english(catalogue.english)).glosses,
    askedInEnglish: async () => (await english(catalogue.english)).model,
    understanding: async (files, typed) => {
      const [model, { rarity, regional }] = await Promise.all([models(files), said(typed)]);
      const plain = createPlainQuestion(regional);
      await said(plain(typed));
      return { model, rarity, plain };
    },
    soundIndex: async (files, typed) => {
      const [index] = await Promise.all([soundIndices(files), said(typed)]);
      return index;
    },
  };
}

function bestFirst(found: readonly Found[], corpus: Corpus): Found[] {
  const order = new Map(corpus.records.map((folded, index) => [folded, index]));
  return found.toSorted(
    (a, b) =>
      a.match.rank - b.match.rank ||
      b.match.score - a.match.score ||
      (order.get(a.folded) as number) - (order.get(b.folded) as number),
  );
}
