import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { type AskedConcept, questionBank } from '../../template/question-bank.ts';
import { template } from '../../template/template.ts';
import { type FoldedRecord, foldRecord } from '../corpus/folded-record.ts';
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
import { pagefindRecord } from './pagefind-record.ts';
import { callPagesByYear } from './pages-by-year.ts';
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
import { writtenInEnglish, writtenQuestions } from './written-questions.ts';

/**
 * Writes the search index of the site: Pagefind's files and the texts that hits are cut from.
 * The same content gives the same bytes.
 * @param distDir folder of the built site
 * @param base path of the site with slashes at both ends
 * @param options what people ask; and what hands out what was counted before
 * @throws when Pagefind refuses a record or cannot be started; the reason is the error's cause
 */
export async function buildSearchIndex(
  content: PreparedContent,
  distDir: string,
  base: string,
  { asked = questionBank(), keep = (_, make) => make() }: { asked?: readonly AskedConcept[]; keep?: Keep } = {},
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
    const folded = records.map((record) => foldRecord(record, fold));
    await writePagefind(folded, base, path.join(distDir, pagefindFolder));
    const [standing, inEnglish] = [writtenQuestions(asked, fold), writtenInEnglish()].map((written) =>
      written.map((one) => ({ ...one, concepts: standIn(one.concepts) })),
    ) as [AskedRecords[], AskedRecords[]];
    const [questions, said] = questionFiles({ folded, everyday, asked: standing }, fold, keep);
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

/** Of how many records Pagefind is told before it has answered. */
const toldAtOnce = 200;

/** Has Pagefind write its files for these records into a folder; what was there goes. */
async function writePagefind(records: FoldedRecord[], base: string, folder: string): Promise<void> {
  const pages = records.map((record) => pagefindRecord(record, base));
  // Read when Pagefind is started. If a later one no longer knows it, first searches load more and find the same.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages));
  try {
    const index = required(await createIndex({}), 'start').index as PagefindIndex;
    // Pagefind takes those of one time in the order in which they come; all at once would lie in memory, encoded for it.
    for (let some = pages.splice(0, toldAtOnce); some.length > 0; some = pages.splice(0, toldAtOnce)) {
      await Promise.all(some.map(async (page) => required(await index.addCustomRecord(page), `index ${page.url}`)));
    }
    // Handed over, not written: of the thousands that Pagefind makes, a file for each record, a few are left.
    const { files } = required(await index.getFiles(), 'make its files');
    const made = new Map(files.map(({ path: name, content }) => [name, content]));
    await rm(folder, { recursive: true, force: true });
    for (const [name, content] of callPagesByYear(made)) {
      if (!isLoaded(name)) continue;
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  } finally {
    await close();
  }
}

/**
 * Words in one file of the index. Pagefind's own 20,000 are nearly all that one report has: its whole index would be
 * loaded for any word. A query loads a file for each of its pairs of characters, so that small ones pay.
 */
function chunkSize(pages: { content: string }[]): number {
  const words = pages.reduce((sum, { content }) => sum + content.split(' ').length, 0);
  return Math.min(20_000, Math.max(1_000, Math.round(words / 24)));
}

function required<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind could not ${task}: ${answer.errors.join('; ')}`);
  return answer;
}

/** Pagefind's ready-made interfaces, its highlighter and its worker are not used here. */
function isLoaded(file: string): boolean {
  return !/^pagefind-(ui|component-ui|modular-ui|highlight|worker)\b/.test(file);
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
function hashedFile(name: string, value: unknown): IndexFile {
  const content = Buffer.from(JSON.stringify(value));
  return { path: hashedFileName(name, sha256(content)), content };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
