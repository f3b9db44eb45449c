import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { importReport, SOURCE_FILE } from '../src/import/import-report.ts';
import { failureSentence, questionSentence } from '../src/import/import-sentences.ts';
import { proposeFigures } from '../src/import/propose-figures/propose-figures.ts';
import { countReport } from '../src/import/report-counts.ts';
import { reportJson } from '../src/import/report-json.ts';
import { checkSchema } from '../src/report/check-schema.ts';
import { parseJsonFile } from '../src/report/json-file.ts';
import type { Problem } from '../src/report/problem.ts';
import { decisionsFileSchema } from '../src/report/schema/decisions.ts';
import type { Figure } from '../src/report/schema/figures.ts';
import { glossaryFileSchema } from '../src/report/schema/glossary.ts';
import { type Report, reportSchema } from '../src/report/schema/report.ts';
import { importStrings, problemStrings } from '../src/strings.ts';

/** One sentence that ends the command; nothing has been written. */
class Refusal extends Error {}

/**
 * Imports a source text into content/reports/<year>: `<source.txt> --year 2019 [--replace]`.
 * @param root folder of the project
 * @returns the exit code: 0 where the report was written (open questions included), 1 where nothing was
 */
export function importCommand(args: string[], root: string, print: (line: string) => void): 0 | 1 {
  try {
    const { source, year, replace } = parseCommand(args);
    const folder = `content/reports/${year}`;
    const bytes = readSource(resolve(root, source), source);
    const decisions = readContentFile(root, `${folder}/decisions.json`, decisionsFileSchema)?.decisions ?? [];
    const terms = readContentFile(root, 'content/glossary.json', glossaryFileSchema)?.terms ?? [];

    const result = importReport(bytes, { year, decisions, terms });
    if ('failure' in result) throw new Refusal(importStrings.failed(source, failureSentence(result.failure)));
    const { report, questions } = result;
    if (!replace && isFromOtherSource(root, `${folder}/report.json`, report)) {
      throw new Refusal(importStrings.otherSource(`${folder}/report.json`));
    }

    mkdirSync(join(root, folder), { recursive: true });
    const files = [
      { path: `${folder}/${SOURCE_FILE}`, bytes },
      { path: `${folder}/report.json`, bytes: Buffer.from(reportJson(report)) },
    ];
    const changed = files.filter((file) => !isSame(join(root, file.path), file.bytes));
    for (const file of changed) writeFileSync(join(root, file.path), file.bytes);

    const figures = proposeFigures(report);
    const drafted = draftFiles(folder, figures).filter(({ path }) => !existsSync(join(root, path)));
    for (const { path, text } of drafted) writeFileSync(join(root, path), text);

    for (const line of summary(report)) print(line);
    if (drafted.some(({ path }) => path.endsWith('/figures.json'))) {
      print(importStrings.proposed(figures.length));
      const provisional = figures.filter((figure) => figure.provisional).length;
      if (provisional > 0) print(importStrings.provisional(provisional));
    }
    if (drafted.length > 0) print(importStrings.drafted(drafted.map(({ path }) => path)));
    const unchanged = files.filter((file) => !changed.includes(file));
    if (changed.length > 0) print(importStrings.written(changed.map(({ path }) => path)));
    if (unchanged.length > 0) print(importStrings.unchanged(unchanged.map(({ path }) => path)));
    if (questions.length > 0) print(importStrings.asked(questions.length));
    for (const question of questions) print(`  ${questionSentence(question)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    print(error.message);
    return 1;
  }
}

/** The other files every year has, for a person to go through; written only where they do not exist yet. */
function draftFiles(folder: string, figures: Figure[]): { path: string; text: string }[] {
  const draft = (name: string, value: object) => ({
    path: `${folder}/${name}.json`,
    text: `${JSON.stringify({ $schema: `../../schemas/${name}.schema.json`, ...value }, null, 2)}\n`,
  });
  return [
    draft('figures', { figures }),
    draft('charts', { charts: [] }),
    draft('remarks', { remarks: [] }),
    draft('relations', { relations: [] }),
  ];
}

function parseCommand(args: string[]): { source: string; year: number; replace: boolean } {
  const refuse = (sentence: string) => new Refusal(`${sentence}\n${importStrings.usage}`);
  const options = { year: { type: 'string' }, replace: { type: 'boolean', default: false } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    throw refuse(args.at(-1) === '--year' ? importStrings.noYear : importStrings.unknownOption);
  }
  const { year, replace } = parsed.values;
  const [source, ...others] = parsed.positionals;
  if (source === undefined) throw refuse(importStrings.noSource);
  if (others.length > 0) throw refuse(importStrings.manySources([source, ...others]));
  if (year === undefined) throw refuse(importStrings.noYear);
  if (!/^(19|20|21)\d{2}$/.test(year)) throw refuse(importStrings.badYear(year));
  return { source, year: Number(year), replace };
}

function readSource(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(importStrings.notRead(name));
  }
}

/** A content file that need not be there; if it is, it has to be sound. */
function readContentFile<Schema extends z.ZodType>(root: string, path: string, schema: Schema) {
  if (!existsSync(join(root, path))) return undefined;
  const parsed = parseJsonFile(path, readFileSync(join(root, path), 'utf8'));
  if ('problems' in parsed) throw new Refusal(parsed.problems.map(problemSentence).join('\n'));
  const checked = checkSchema(schema, parsed.file);
  if ('problems' in checked) throw new Refusal(checked.problems.map(problemSentence).join('\n'));
  return checked.value;
}

function problemSentence({ file, line, column, message, hint }: Problem): string {
  return `✗ ${problemStrings.place(file, line, column)}：${message}${problemStrings.mend}${hint}`;
}

/** Whether a report stands there that was made from another source, or that cannot be read to tell. */
function isFromOtherSource(root: string, path: string, report: Report): boolean {
  if (!existsSync(join(root, path))) return false;
  const parsed = parseJsonFile(path, readFileSync(join(root, path), 'utf8'));
  const source =
    'file' in parsed
      ? reportSchema.shape.source.safeParse(Reflect.get(Object(parsed.file.value), 'source'))
      : undefined;
  return source?.data?.sha256 !== report.source.sha256;
}

function isSame(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes);
}

function summary(report: Report): string[] {
  const counts = countReport(report);
  return [
    importStrings.done(report.title),
    ...importStrings.counts.map(([key, name]) => importStrings.count(name, counts[key])),
    ...(counts.absences > 0 ? [importStrings.tablesAbsent] : []),
  ];
}
