import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { type AskedConcept, questionBank } from '../../template/question-bank.ts';
import { template } from '../../template/template.ts';
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
import { packWords } from './packed-words.ts';
import { type PagefindProgram, pagefindProgram } from './pagefind-program.ts';
import { type Keep, questionFiles } from './question-files.ts';
import {
  catalogueFile,
  type EnglishFile,
  hashedFileName,
  pagefindFolder,
  type QuestionsFile,
  type SaidFile,
  type SearchCatalogue,
  saidFileName,
  textsFolder,
  type WordsFile,
} from './search-files.ts';
import { createStandIns } from './stand-ins.ts';
import { tradeWords, wordsElsewhere } from './trade-words.ts';
import { writePagefind } from './write-pagefind.ts';
import { writtenInEnglish, writtenQuestions } from './written-questions.ts';

interface SearchOptions {
  asked?: readonly AskedConcept[];
  keep?: Keep;
  program?: () => Promise<PagefindProgram>;
}

/**
 * Writes the search index of the site: Pagefind's files and the texts that hits are cut from.
 * The same content gives the same bytes.
 * @param distDir folder of the built site
 * @param options what people ask; what hands out what was counted before, and Pagefind's program
 * @throws when Pagefind cannot be started or nothing be written; the reason is the error's cause
 */
export async function buildSearchIndex(
  content: PreparedContent,
  distDir: string,
  { asked = questionBank(), keep = (_, make) => make(), program = pagefindProgram }: SearchOptions = {},
): Promise<void> {
  const records = searchRecords(content);
  const standIn = createStandIns(records, asked, template.thesaurus);
  const named = everydayWords(content).map((words) => ({ ...words, concepts: standIn(words.concepts) }));
  const everyday = [...named, ...wordsElsewhere(records, named), ...tradeWords(records, named)];
  const written = charactersOf([...records, everyday]);
  const used = [...written, ...charactersOf([asked])].filter((character) => character > '~');
  const known = traditionalFor(traditionalCharacters(), new Set(used));
  const [traditional, elsewhere] = traditionalHere(known, written);
  try {
    const fold = createFold(known);
    await writePagefind(records, fold, await program(), path.join(distDir, pagefindFolder));
    const [standing, inEnglish] = [writtenQuestions(asked, fold), writtenInEnglish()].map((written) =>
      written.map((one) => ({ ...one, concepts: standIn(one.concepts) })),
    ) as [AskedRecords[], AskedRecords[]];
    const [questions, said] = questionFiles({ records, everyday, asked: standing }, fold, keep);
    const ownFiles = ownSearchFiles(textsByYear(records), {
      words: { everyday: packWords(everyday), traditional },
      questions,
      said,
      english: { ...englishGlosses(records, everyday), asked: inEnglish },
      traditional: elsewhere,
    });
    await mkdir(path.join(distDir, textsFolder), { recursive: true });
    for (const { path: name, content } of ownFiles) await writeFile(path.join(distDir, textsFolder, name), content);
  } catch (cause) {
    throw new Error('The search index could not be written', { cause });
  }
}

interface SearchFile {
  path: string;
  content: Buffer;
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
  said: SaidFile[];
  english: EnglishFile;
  traditional: TraditionalCharacters;
}

/** The catalogue, with what every search reads, and the other files it names. */
function ownSearchFiles(texts: Texts[], { words, questions, said, english, traditional }: Knowledge): SearchFile[] {
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
  const saidHash = sha256(JSON.stringify(said)).slice(0, 8);
  const catalogue: SearchCatalogue = {
    texts: textsFiles.map(({ entry }) => entry),
    words: wordsFile.path,
    questions: questionsFile.path,
    said: saidHash,
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
    { path: catalogueFile, content: Buffer.from(JSON.stringify(catalogue)) },
    ...separate,
    questionsFile,
    ...said.map((one, place) => ({ path: saidFileName(place, saidHash), content: Buffer.from(JSON.stringify(one)) })),
    englishFile,
    traditionalFile,
  ];
}

/** A file that is called after what it holds. */
function hashedFile(name: string, value: unknown): SearchFile {
  const content = Buffer.from(JSON.stringify(value));
  return { path: hashedFileName(name, sha256(content)), content };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
