import type { IndexFile } from 'pagefind';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { type AskedConcept, questionBank } from '../../template/question-bank.ts';
import { template } from '../../template/template.ts';
import { foldRecord } from '../corpus/folded-record.ts';
import type { AskedRecords } from '../questions/counted-questions.ts';
import { everydayWords } from '../records/everyday-words.ts';
import type { SearchRecord } from '../records/search-record.ts';
import { searchRecords } from '../records/search-records.ts';
import { createFold } from '../text/normalise.ts';
import type { TraditionalCharacters } from '../text/simplified.ts';
import { traditionalCharacters, traditionalFor, traditionalHere } from '../text/traditional.ts';
import { yearsAtOnce } from './candidates.ts';
import { charactersOf } from './characters-of.ts';
import { englishGlosses } from './english-glosses.ts';
import { bytesOf, hashedFile } from './hashed-file.ts';
import { type Kept, nothingKept, putInto } from './kept.ts';
import { packWords } from './packed-words.ts';
import { indexedRecord } from './pagefind-record.ts';
import { questionFiles } from './question-files.ts';
import {
  catalogueFile,
  type EnglishFile,
  type QuestionsFile,
  type SearchCatalogue,
  saidFileName,
  textsFolder,
  type WordsFile,
} from './search-files.ts';
import { createStandIns } from './stand-ins.ts';
import { tradeWords, wordsElsewhere } from './trade-words.ts';
import { writePagefind } from './write-pagefind.ts';
import { writtenInEnglish, writtenQuestions } from './written-questions.ts';

/**
 * Writes the search index of the site: Pagefind's files and the texts that hits are cut from.
 * The same content gives the same bytes.
 * @param distDir folder of the built site
 * @param base path of the site with slashes at both ends
 * @param options what people ask; and what hands out what was made before
 * @throws when Pagefind refuses a record or cannot be started; the reason is the error's cause
 */
export async function buildSearchIndex(
  content: PreparedContent,
  distDir: string,
  base: string,
  { asked = questionBank(), kept = nothingKept(distDir) }: { asked?: readonly AskedConcept[]; kept?: Kept } = {},
): Promise<void> {
  const records = searchRecords(content);
  const standIn = createStandIns(records, asked, template.thesaurus);
  const named = everydayWords(content).map((words) => ({ ...words, concepts: standIn(words.concepts) }));
  const everyday = [...named, ...wordsElsewhere(records, named), ...tradeWords(records, named)];
  const written = charactersOf([...records, everyday]);
  const used = [...written, ...charactersOf([asked])].filter((character) => character > '~');
  const known = traditionalFor(kept.value('traditional', traditionalCharacters), new Set(used));
  const [traditional, elsewhere] = traditionalHere(known, written);
  try {
    const fold = createFold(known);
    const folded = records.map((record) => foldRecord(record, fold));
    const indexed = folded.map(indexedRecord);
    await kept.files('pagefind', indexed, (put) => writePagefind(indexed, base, put));
    const [standing, inEnglish] = [writtenQuestions(asked, fold), writtenInEnglish()].map((written) =>
      written.map((one) => ({ ...one, concepts: standIn(one.concepts) })),
    ) as [AskedRecords[], AskedRecords[]];
    const { questions, said } = questionFiles({ folded, everyday, written, asked: standing }, fold, kept);
    await kept.files('said', said.hash, (put) => {
      for (const [place, one] of said.files().entries()) put(placed(saidFileName(place, said.hash)), bytesOf(one));
    });
    const ownFiles = ownSearchFiles(textsByYear(records), {
      words: { everyday: packWords(everyday), traditional },
      questions,
      said: said.hash,
      english: { ...englishGlosses(records, everyday), asked: inEnglish },
      traditional: elsewhere,
    });
    const put = putInto(distDir);
    for (const { path, content } of ownFiles) put(placed(path), content);
  } catch (cause) {
    throw new Error('The search index could not be written', { cause });
  }
}

/** Path of a file of the search in the site. */
function placed(name: string): string {
  return `${textsFolder}/${name}`;
}

interface Texts {
  year: number | null;
  records: SearchRecord[];
}

/** The records of the glossary and of each year. */
function textsByYear(records: SearchRecord[]): Texts[] {
  const groups = Map.groupBy(records, (record) => (record.kind === 'term' ? null : record.year));
  return [...groups].map(([year, group]) => ({ year, records: group }));
}

/** What the other files hold. */
interface Knowledge {
  words: WordsFile;
  questions: QuestionsFile;
  /** Hash of the `SaidFile`s. */
  said: string;
  english: EnglishFile;
  traditional: TraditionalCharacters;
}

/** The catalogue, with what every search reads, and the other files it names. */
function ownSearchFiles(texts: Texts[], { words, questions, said, english, traditional }: Knowledge): IndexFile[] {
  const textsFiles = texts.map(({ year, records }) => {
    const file = hashedFile(`texts-${year ?? 'glossary'}`, records);
    return { file, records, entry: { file: file.path, year } };
  });
  const newest = new Set(texts.filter(({ year }) => year !== null).slice(0, yearsAtOnce));
  const isHeld = texts.map((one) => one.year === null || newest.has(one));
  const wordsFile = hashedFile('words', words);
  const questionsFile = hashedFile('questions', questions);
  const englishFile = hashedFile('english', english);
  const traditionalFile = hashedFile('traditional', traditional);
  const catalogue: SearchCatalogue = {
    texts: textsFiles.map(({ entry }) => entry),
    words: wordsFile.path,
    questions: questionsFile.path,
    said,
    english: englishFile.path,
    traditional: traditionalFile.path,
    held: {
      [wordsFile.path]: words,
      ...Object.fromEntries(
        textsFiles.filter((_, index) => isHeld[index]).map(({ file, records }) => [file.path, records]),
      ),
    },
  };
  const separate = textsFiles.filter((_, index) => !isHeld[index]).map(({ file }) => file);
  return [
    { path: catalogueFile, content: bytesOf(catalogue) },
    ...separate,
    questionsFile,
    englishFile,
    traditionalFile,
  ];
}
