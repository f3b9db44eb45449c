import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';
import { z } from 'zod';
import { type PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { spoken } from '../src/history/corrections/correction-notes.ts';
import {
  draftCorrection,
  openChanges,
  remarkChanges,
  type Statement,
} from '../src/history/corrections/draft-correction.ts';
import { wordsToReadAgain } from '../src/history/corrections/words-to-read-again.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import { correctionsAddress } from '../src/report/addresses.ts';
import { type Change, correctionKindSchema } from '../src/report/schema/corrections.ts';
import { correctionStrings as words } from '../src/words/strings.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';

type Options = ReturnType<typeof parseCommand>;
/** Sources that were replaced, by year: what is registered of them, and what they are now. */
type Sources = ReadonlyMap<number, { before: string; after: string }>;

/**
 * Writes a correction for what differs from the published state, asking for what only a person knows: `[--year 2019]
 * [--places id,id] [--kind transcription|department|remark] [--why …] [--on YYYY-MM-DD] [--yes]`. What a flag answers is
 * not asked.
 * @param root folder of the project
 * @returns the exit code: 0 also where there was nothing to correct, 1 where something stood in the way
 */
export async function correctCommand(args: string[], root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    const options = parseCommand(args);
    const { files, sources } = withTodaysSources(contentFiles(root));
    const { content } = parseUnpublished(files);
    const found = findChanges(content, options);
    terminal.print(words.principle);
    if (!found) {
      const left = leftUnwritten(content, files, sources);
      writeFiles(root, left);
      terminal.print(left.length > 0 ? words.finished : words.nothing);
      return 0;
    }
    const { year } = found;
    const fiscalYear = year.report.year;
    terminal.print(words.found(year.report.title, found.changes.length));
    found.changes.forEach((change, index) => {
      terminal.print(changeLines(change, index + 1));
    });
    const changes = await chosen(found.changes, options, terminal);
    const statement = await stated(options, sources.get(fiscalYear), year.corrections.at(-1)?.on, terminal);
    const { correction, recorded } = draftCorrection(content, year, changes, statement);
    for (const { finding, before, after } of correction.findings ?? []) {
      if (after === undefined || before?.verdict === after?.verdict) continue;
      const said = (now: typeof before) => now && words.finding(now);
      terminal.print(words.turned(finding, (after ?? before)?.title ?? '', said(before), said(after)));
    }
    terminal.print(words.summary(correction.revision, words.kinds[correction.kind], correction.on, correction.why));
    if (!options.yes && !isYes(await terminal.ask(words.confirm))) throw new Refusal(words.nothingWritten);

    const folder = `content/reports/${fiscalYear}`;
    writeFiles(root, [
      // First the corrections: whatever else is not written follows from them.
      { path: `${folder}/corrections.json`, bytes: correctionsJson([...year.corrections, correction]) },
      { path: 'content/permalinks.json', bytes: permalinksJson(recorded.file) },
      ...(sources.has(fiscalYear) ? [reportFile(files, fiscalYear)] : []),
    ]);
    terminal.print(words.written(correction.revision, `${folder}/corrections.json`));
    const corrected = withCorrection(year, correction);
    const toRead = wordsToReadAgain(corrected);
    if (toRead.length > 0) terminal.print([words.toRead, ...toRead].join('\n'));
    if (openChanges({ ...content, permalinks: recorded.file }, corrected).length > 0) {
      terminal.print(words.moreOpen);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof ContentProblems)) throw error;
    terminal.print(error.message);
    return 1;
  }
}

function withCorrection(year: PreparedYear, correction: PreparedYear['corrections'][number]): PreparedYear {
  return new PreparedYear({ ...year, corrections: [...year.corrections, correction] });
}

function parseCommand(args: string[]) {
  const flag = { type: 'string' } as const;
  let values: Partial<Record<'year' | 'places' | 'kind' | 'why' | 'on', string>> & { yes?: boolean };
  try {
    const options = { year: flag, places: flag, kind: flag, why: flag, on: flag, yes: { type: 'boolean' } } as const;
    values = parseArgs({ args, options }).values;
  } catch {
    throw new Refusal(words.usage);
  }
  const { year, places, kind, why, on, yes = false } = values;
  return {
    year: year === undefined ? undefined : Number(year),
    places: places?.split(','),
    kind: kind === undefined ? undefined : checked(correctionKindSchema.safeParse(kind), words.badKind(kind)),
    why,
    on: on === undefined ? undefined : checked(z.iso.date().safeParse(on), words.badDate(on)),
    yes,
  };
}

function checked<Value>(result: z.ZodSafeParseResult<Value>, refusal: string): Value {
  if (!result.success) throw new Refusal(refusal);
  return result.data;
}

/** The files with each replaced source registered in its report, and what was registered before, by year. */
function withTodaysSources(files: Map<string, string>) {
  const sources = new Map<number, { before: string; after: string }>();
  const registered = z.object({ source: z.object({ sha256: z.string() }) });
  for (const path of [...files.keys()].filter((path) => path.endsWith('/source.txt'))) {
    const reportPath = path.replace('source.txt', 'report.json');
    const text = files.get(reportPath) ?? '';
    const before = registered.safeParse(parseOrNothing(text)).data?.source.sha256;
    const source = files.get(path) ?? '';
    const after = createHash('sha256').update(source).digest('hex');
    if (before === undefined || before === after) continue;
    const withHash = applyEdits(text, modify(text, ['source', 'sha256'], after, {}));
    const lines = source.replace(/\n$/, '').split('\n').length;
    files.set(reportPath, applyEdits(withHash, modify(withHash, ['source', 'lines'], lines, {})));
    sources.set(Number(/\d{4}/.exec(path)?.[0]), { before, after });
  }
  return { files, sources };
}

/** JSON that may not be sound yet; the check of the content says so with its place. */
function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findChanges(content: PreparedContent, { year: wanted, kind, places }: Options) {
  for (const year of content.years.filter(({ report }) => wanted === undefined || report.year === wanted)) {
    const changes =
      kind === 'remark' ? (places ?? []).flatMap((place) => remarkChanges(year, place)) : openChanges(content, year);
    if (changes.length > 0) return { year, changes };
  }
  return undefined;
}

function changeLines(change: Change, number: number): string {
  const { place, before, after } = spoken(change);
  return words.change(number, words.what[change.what], change.what === 'figure' ? change.place : place, before, after);
}

async function chosen(changes: Change[], { places, yes }: Options, terminal: Terminal): Promise<Change[]> {
  if (places) {
    const unknown = places.find((id) => !changes.some(({ place }) => place === id));
    if (unknown !== undefined) throw new Refusal(words.notChanged(unknown));
    return changes.filter(({ place }) => places.includes(place));
  }
  if (changes.length === 1 || yes) return changes;
  const answer = (await terminal.ask(words.which)).trim();
  if (answer === '') return changes;
  const numbers = answer.split(/[\s,，、]+/).map(Number);
  const picked = changes.filter((_, index) => numbers.includes(index + 1));
  if (picked.length === 0 || picked.length !== numbers.length) throw new Refusal(words.badNumbers(answer));
  return picked;
}

/** @param last day of the correction before, which this one may not come before: what is written stays */
async function stated(
  options: Options,
  source: Statement['source'],
  last: string | undefined,
  terminal: Terminal,
): Promise<Statement> {
  const kind = options.kind ?? kindOf(await terminal.ask(words.whichKind));
  const why = (options.why ?? (await terminal.ask(words.whichWhy))).trim();
  if (why === '') throw new Refusal(words.whyNeeded);
  const day = today();
  const on = options.on ?? ((await terminal.ask(words.whichDay(day))).trim() || day);
  checked(z.iso.date().safeParse(on), words.badDate(on));
  if (on > day) throw new Refusal(words.dateToCome(on, day));
  if (last !== undefined && on < last) throw new Refusal(words.dateBeforeLast(on, last));
  return { kind, why, on, source };
}

/** A remark needs no change of words, so only the other two kinds are asked for. */
function kindOf(answer: string): Statement['kind'] {
  switch (answer.trim()) {
    case '1':
      return 'transcription';
    case '2':
      return 'department';
    default:
      throw new Refusal(answer.trim() === '3' ? words.sourceIsKept : words.badKind(answer));
  }
}

function isYes(answer: string): boolean {
  return /^(y|yes|是|好)$/i.test(answer.trim());
}

function correctionsJson(corrections: PreparedYear['corrections']): string {
  return `${JSON.stringify({ $schema: '../../schemas/corrections.schema.json', corrections }, null, 2)}\n`;
}

/** What the last correction did not come to write, because the command was ended after its first file. */
function leftUnwritten(content: PreparedContent, files: ReadonlyMap<string, string>, sources: Sources): FileToWrite[] {
  const known = new Set(content.permalinks.entries.map(({ address }) => address));
  return content.years.flatMap(({ report: { year }, corrections }): FileToWrite[] => {
    const last = corrections.at(-1);
    if (last === undefined) return [];
    const reasons = new Map([[year, last.why]]);
    const recorded = () => record(content, { moved: new Map(), withdrawn: new Map(), reasons }).file;
    return [
      ...(known.has(correctionsAddress(year, last.revision))
        ? []
        : [{ path: 'content/permalinks.json', bytes: permalinksJson(recorded()) }]),
      ...(last.source !== undefined && last.source.after === sources.get(year)?.after ? [reportFile(files, year)] : []),
    ];
  });
}

function reportFile(files: ReadonlyMap<string, string>, year: number): FileToWrite {
  const path = `content/reports/${year}/report.json`;
  return { path, bytes: files.get(path) ?? '' };
}
