import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { originalFolder } from '../src/check/content/content-kinds.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import type { TablesSource } from '../src/import/accounts/report-tables.ts';
import { type ImportPlan, importPlan } from '../src/import/import-plan.ts';
import { sha256 } from '../src/import/import-report.ts';
import { readFailureSentence } from '../src/import/import-sentences.ts';
import { fileKind } from '../src/import/read-source/file-kind.ts';
import { readSourceApart, readTablesApart } from '../src/import/read-source/read-apart.ts';
import { emptySite } from '../src/import/site-files.ts';
import { importAnswerStrings, importStrings } from '../src/words/strings.ts';
import { answerOfFigures, answerOfOutline } from './answer-questions.ts';
import { isFree, writeNewSite } from './new-site.ts';
import { pdfResources } from './pdf-resources.ts';
import { knowsPublished, withPublishedLedger } from './published-ledger.ts';
import { recordCommand } from './record-command.ts';
import { sayRefusal } from './say-refusal.ts';
import { styleSheetsBeside } from './style-sheets-beside.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';
import { type FileToWrite, filesToWrite, finishInterrupted, writeFiles, writeFolder } from './write-content.ts';

/**
 * Imports a published file into content/reports/<year>: `<file> --year 2019 [--tables file] [--replace] [--undo-corrections] [--renamed] [--unpublished] [--new-site folder] [--ask]`.
 * `--new-site folder --department name` without a file makes a site that has no report yet.
 * @param root folder of the project
 * @param terminal of somebody who answers the open questions one by one; without one they are only said
 * @returns the exit code: 0 where the report was written (open questions included), 1 where nothing was
 */
export async function importCommand(
  args: string[],
  root: string,
  print: (line: string) => void,
  terminal?: Terminal,
): Promise<0 | 1> {
  try {
    const command = parseCommand(args);
    const newSite = command.newSite === undefined ? undefined : resolve(root, command.newSite);
    if (newSite !== undefined && !isFree(newSite)) throw new Refusal(importStrings.siteExists(command.newSite ?? ''));
    finishInterrupted(join(root, 'content/reports'));
    const content = (folder: string, isUnpublished = command.does === 'import' && command.unpublished) => {
      const files = existsSync(join(folder, 'content')) ? contentFiles(folder) : new Map<string, string>();
      return withPublishedLedger(folder, files, isUnpublished);
    };
    if (command.does === 'empty-site') {
      const { department } = command;
      writeNewSite(
        root,
        resolve(root, command.newSite),
        filesToWrite(emptySite(department)),
        importStrings.readmeHead(department),
      );
      print(importStrings.emptySiteWritten(command.newSite, department));
      return 0;
    }

    const { source, year, replace, renamed, undoCorrections, unpublished } = command;
    const path = resolve(root, source);
    const bytes = readBytes(path, source);
    const read = await readSourceApart(bytes, {
      ...pdfResources(),
      ...(fileKind(bytes) === 'html' && { sheets: styleSheetsBeside(path) }),
    });
    if ('failure' in read) throw new Refusal(importStrings.failed(source, readFailureSentence(read.failure)));
    const tables = command.tables === undefined ? undefined : await tablesSource(root, command.tables);
    const options = {
      name: basename(source),
      year,
      replace,
      renamed,
      undoCorrections,
      ledgerIsSure: unpublished || knowsPublished(root),
      newSite: newSite !== undefined,
      today: today(),
      tables,
    };
    const plan = importPlan(options, bytes, read, content(root));
    const written = filesToWrite(plan.files);
    const originals = originalsOf(plan, bytes, tables?.bytes, root);
    const folder = `content/reports/${year}/${originalFolder}`;
    const at = newSite ?? root;
    // The folder of originals is written anew as a whole, and what is in it is what the report names.
    const areHeld = holds(join(at, folder), originals);
    if (!areHeld) written.push(...originals);
    if (newSite === undefined) writeContent(root, written, areHeld ? undefined : folder);
    else writeNewSite(root, newSite, written, importStrings.readmeHead(plan.department, plan.title));

    const { done, toSee, taken } = plan.review;
    for (const line of done) print(line);
    if (toSee.length > 0) print(importStrings.review.toSee);
    for (const line of [...toSee, ...plan.problems, importStrings.review.taken, ...taken]) print(line);
    if (written.length > 0) print(importStrings.written(written.map(({ path }) => path)));
    if (plan.unchanged.length > 0) print(importStrings.unchanged(plan.unchanged));
    const open =
      terminal &&
      (await askOpen(at, year, plan, terminal, () => {
        const files = content(at, unpublished || newSite !== undefined);
        return importPlan({ ...options, newSite: false, replace: true }, bytes, read, files);
      }));
    if (command.newSite === undefined) {
      if (plan.hasOpen && !terminal) print(importAnswerStrings.notAsked);
      print(importStrings.next(plan.isPublished));
      if (written.length > 0) print(importStrings.takeBack);
    } else {
      // Nobody has its addresses yet: those of the answers take the place of those that were drafted.
      if (terminal) recordCommand(['--unpublished'], at, () => undefined);
      const isOpen = open === undefined ? plan.hasOpen : open > 0;
      const again = isOpen
        ? importStrings.againInSite(relative(at, resolve(root, source)).replaceAll(sep, '/'), year)
        : '';
      print(importStrings.siteWritten(command.newSite, again, plan.problems.length > 0));
    }
    return 0;
  } catch (error) {
    if (!isOfDisk(error)) return sayRefusal(error, print);
    print(importStrings.notWritten(error.dest ?? error.path ?? '', error.code));
    return 1;
  }
}

/**
 * Asks what is open of a year that was imported.
 * @param again plans the import as was answered
 * @returns how many questions are left for later
 */
async function askOpen(
  root: string,
  year: number,
  { questions }: ImportPlan,
  terminal: Terminal,
  again: () => ImportPlan,
): Promise<number> {
  const outline = await answerOfOutline(root, year, questions, terminal);
  if (outline.answered > 0) {
    // A draft that was gone through is used up; one that was left is drafted again.
    rmSync(join(root, `content/reports/${year}/glossary-draft.json`), { force: true });
    writeContent(root, filesToWrite(again().files));
  }
  const figures = await answerOfFigures(root, year, terminal, outline);
  const [answered, open] = [outline.answered + figures.answered, outline.open + figures.open];
  if (answered + open > 0) terminal.print(importAnswerStrings.done(answered, open));
  return open;
}

/**
 * Writes files of the whole site one by one, and those of a year's folder in one step.
 * @param anew a folder in a year of which nothing is kept but what is written
 */
function writeContent(root: string, files: readonly FileToWrite[], anew?: string): void {
  const inFolders = Map.groupBy(files, ({ path }) => /^content\/reports\/\d{4}(?=\/)/.exec(path)?.[0]);
  const yearOfAnew = anew && dirname(anew);
  if (yearOfAnew !== undefined && !inFolders.has(yearOfAnew)) inFolders.set(yearOfAnew, []);
  // A year that is no folder is found before anything is written.
  for (const folder of inFolders.keys()) {
    if (folder !== undefined && existsSync(join(root, folder))) readdirSync(join(root, folder));
  }
  writeFiles(root, inFolders.get(undefined) ?? []);
  for (const [folder, written] of inFolders) {
    if (folder !== undefined) writeFolder(root, folder, written, anew);
  }
}

/** Reads the file that has the tables of the accounts alone. */
async function tablesSource(root: string, file: string): Promise<TablesSource & { bytes: Uint8Array }> {
  const bytes = readBytes(resolve(root, file), file);
  const read = await readTablesApart(bytes, pdfResources());
  if ('failure' in read) throw new Refusal(importStrings.failed(file, readFailureSentence(read.failure)));
  return { name: basename(file), sha256: sha256(bytes), read, bytes };
}

type Command =
  | { does: 'empty-site'; newSite: string; department: string }
  | {
      does: 'import';
      source: string;
      year: number;
      replace: boolean;
      renamed: boolean;
      undoCorrections: boolean;
      unpublished: boolean;
      newSite: string | undefined;
      tables: string | undefined;
    };

function parseCommand(args: string[]): Command {
  const refuse = (sentence: string) => new Refusal(`${sentence}\n${importStrings.usage}`);
  const options = {
    year: { type: 'string' },
    tables: { type: 'string' },
    replace: { type: 'boolean', default: false },
    renamed: { type: 'boolean', default: false },
    'undo-corrections': { type: 'boolean', default: false },
    unpublished: { type: 'boolean', default: false },
    'new-site': { type: 'string' },
    department: { type: 'string' },
    ask: { type: 'boolean' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw refuse(args.at(-1) === '--year' ? importStrings.noYear : importStrings.unknownOption);
  }
  const { year, tables, replace, renamed, unpublished, 'new-site': newSite, department } = parsed.values;
  const undoCorrections = parsed.values['undo-corrections'];
  const [source, ...others] = parsed.positionals;
  if (source === undefined && newSite !== undefined && department !== undefined)
    return { does: 'empty-site', newSite, department };
  if (source === undefined) throw refuse(importStrings.noSource);
  if (department !== undefined) throw refuse(importStrings.departmentIsStated);
  if (others.length > 0) throw refuse(importStrings.manySources([source, ...others]));
  if (year === undefined) throw refuse(importStrings.noYear);
  if (!/^(19|20|21)\d{2}$/.test(year)) throw refuse(importStrings.badYear(year));
  return {
    does: 'import',
    source,
    year: Number(year),
    replace,
    renamed,
    undoCorrections,
    unpublished,
    newSite,
    tables,
  };
}

/** A published file of this many bytes is no report; scans, which are refused anyway, come near. */
const mostBytes = 200 * 2 ** 20;

function readBytes(path: string, name: string): Uint8Array {
  const state = statSync(path, { throwIfNoEntry: false });
  // A pipe that nobody writes to would be waited for.
  if (!state?.isFile()) throw new Refusal(importStrings.notRead(name));
  const megabytes = state.size / 2 ** 20;
  if (state.size > mostBytes)
    throw new Refusal(importStrings.failed(name, readFailureSentence({ kind: 'too-large', megabytes })));
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(importStrings.notRead(name));
  }
}

/** Whether the disk refused: a file where a folder should be, no room, no right. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException & { code: string; dest?: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** The published files that are kept beside a report; the one of its tables may be there since another import. */
function originalsOf(
  { original, tablesOriginal }: ImportPlan,
  bytes: Uint8Array,
  tables: Uint8Array | undefined,
  root: string,
): FileToWrite[] {
  const own = tablesOriginal && resolve(root, tablesOriginal);
  const ofTables = tables ?? (own !== undefined && existsSync(own) ? readFileSync(own) : undefined);
  return [
    ...(original === undefined ? [] : [{ path: original, bytes }]),
    ...(tablesOriginal === undefined || ofTables === undefined ? [] : [{ path: tablesOriginal, bytes: ofTables }]),
  ];
}

/** Whether a folder has these files and no others. */
function holds(folder: string, files: readonly FileToWrite[]): boolean {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return (
    names.length === files.length &&
    files.every(({ path, bytes }) => {
      const own = join(folder, basename(path));
      return existsSync(own) && readFileSync(own).equals(bytes as Uint8Array);
    })
  );
}
