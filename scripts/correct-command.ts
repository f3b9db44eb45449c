import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { type PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import { yearPath } from '../src/check/content/content-kinds.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { type ChangedSource, withSourceLines, withTodaysSources } from '../src/check/content/todays-sources.ts';
import { spoken, toldChanges } from '../src/history/corrections/correction-notes.ts';
import { correctionsJson } from '../src/history/corrections/corrections-json.ts';
import {
  draftCorrection,
  openChanges,
  remarkChanges,
  type Statement,
} from '../src/history/corrections/draft-correction.ts';
import { earliestDay } from '../src/history/corrections/earliest-day.ts';
import { type ToldTogether, toldTogether } from '../src/history/corrections/told-together.ts';
import { turnOf } from '../src/history/corrections/turn-of.ts';
import { wordsToReadAgain } from '../src/history/corrections/words-to-read-again.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import { uncorrected } from '../src/history/permalinks/uncorrected.ts';
import { wordsBack } from '../src/history/redactions/words-back.ts';
import { correctionsAddress } from '../src/report/addresses.ts';
import { markedChange } from '../src/report/marked-change.ts';
import { parsedJson } from '../src/report/parsed-json.ts';
import { type Change, correctionKindSchema, type FindingChange } from '../src/report/schema/corrections.ts';
import { redactionStrings, rewordStrings, correctionStrings as words } from '../src/words/strings.ts';
import { alteredLedger } from './altered-ledger.ts';
import { dayTyped, isDay } from './day-typed.ts';
import { droppedCorrection } from './dropped-correction.ts';
import { recordedAddresses, withPublishedLedger } from './published-ledger.ts';
import { pushedText } from './pushed-text.ts';
import { rewordCommand } from './reword-command.ts';
import { sayRefusal } from './say-refusal.ts';
import { askUntil, askYes, plainAnswer, readReason, type Terminal } from './terminal.ts';
import { today } from './today.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';

type Options = ReturnType<typeof parseCommand>;
/** Sources that were changed, by year. */
type Sources = ReadonlyMap<number, ChangedSource>;

/**
 * Changes words of a report and writes a correction for what differs from the published state, asking for what only a
 * person knows: `[--edit] [--year 2019] [--places id,id] [--kind transcription|department|remark] [--why …]
 * [--on YYYY-MM-DD] [--yes]`. What a flag answers is not asked.
 * @param root folder of the project
 * @returns the exit code: 0 also where there was nothing to correct, 1 where something stood in the way
 */
export async function correctCommand(args: string[], root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    let options = parseCommand(args);
    terminal.print(words.principle);
    const altered = alteredLedger(root) ?? droppedCorrection(root);
    if (altered !== undefined) throw new Refusal(altered);
    let { files, sources, content, left, found } = whatDiffers(root, options);
    let isAllOne = false;
    if (options.edit || (!found && asksAll(options) && left.length === 0)) {
      const changed = await rewordCommand(root, terminal);
      isAllOne = !found;
      ({ files, sources, content, left, found } = whatDiffers(root, options));
      if (found && changed > 0 && !(await askYes(terminal, rewordStrings.recordNow))) {
        terminal.print(rewordStrings.laterRecord);
        return 0;
      }
      if (!found && changed > 0) return 0;
    }
    if (!found) {
      writeFiles(root, left);
      if (left.length > 0) terminal.print(words.finished);
      else if (asksAll(options)) found = await askAnnounced(content, root, terminal);
      if (!found) {
        if (left.length === 0) terminal.print(hasStaleLedger(root, options) ? words.onlyRecorded : words.nothing);
        return 0;
      }
      options = { ...options, kind: 'remark' };
    }
    refuseProvisional(found.year);
    const { year } = found;
    const fiscalYear = year.report.year;
    const told = toldTogether(found.changes);
    terminal.print(words.found(year.report.title, told.length, toldChanges(found.changes).length));
    told.forEach((together, index) => {
      terminal.print(changeLines(together, index + 1));
    });
    const changes = isAllOne ? found.changes : await chosen(found.changes, options, terminal);
    await refuseWordsBack(changes, options, terminal);
    const statement = await stated(options, sources.get(fiscalYear), year, terminal);
    const { correction, recorded } = draftCorrection(content, year, changes, statement);
    const apart = sayTurned(correction.findings ?? [], terminal);
    terminal.print(words.summary(correction.revision, words.kinds[correction.kind], correction.on, correction.why));
    const question = apart === 0 ? words.confirm : words.confirmApart(apart);
    if (!options.yes && !(await askYes(terminal, question, apart === 0))) throw new Refusal(words.noCorrection);

    const folder = `content/reports/${fiscalYear}`;
    writeFiles(root, [
      // First the corrections: whatever else is not written follows from them.
      { path: `${folder}/corrections.json`, bytes: correctionsJson([...year.corrections, correction]) },
      { path: 'content/permalinks.json', bytes: permalinksJson(recorded.file) },
      ...(sources.has(fiscalYear) ? [reportFile(files, fiscalYear)] : []),
    ]);
    terminal.print(words.written(correction.revision, `${folder}/corrections.json`));
    terminal.print(words.wrongReason(`${folder}/corrections.json`));
    const corrected = withCorrection(year, correction);
    const toRead = wordsToReadAgain(corrected, content.site.home.searches);
    if (toRead.length > 0) terminal.print([words.toRead, ...toRead].join('\n'));
    const now = { ...content, permalinks: recorded.file };
    const open = content.years
      .map((one) => (one === year ? corrected : one))
      .filter((one) => openChanges(now, one).length > 0);
    if (open.length > 0) terminal.print(words.moreOpen(open.map(({ report }) => report.year)));
    return 0;
  } catch (error) {
    return sayRefusal(error, terminal.print);
  }
}

function withCorrection(year: PreparedYear, correction: PreparedYear['corrections'][number]): PreparedYear {
  return new PreparedYear({ ...year, corrections: [...year.corrections, correction] });
}

function parseCommand(args: string[]) {
  const flag = { type: 'string' } as const;
  let values: Partial<Record<'year' | 'places' | 'kind' | 'why' | 'on', string>> & { yes?: boolean; edit?: boolean };
  try {
    const is = { type: 'boolean' } as const;
    const options = { year: flag, places: flag, kind: flag, why: flag, on: flag, yes: is, edit: is } as const;
    values = parseArgs({ args, options }).values;
  } catch {
    throw new Refusal(words.usage);
  }
  const { year, places, kind, why, on, yes = false, edit = false } = values;
  return {
    year: year === undefined ? undefined : Number(year),
    places: places?.split(','),
    kind:
      kind === undefined
        ? undefined
        : checked(correctionKindSchema.safeParse(kind), `${words.badKind(kind)}${words.nothingWritten}`),
    why,
    on,
    yes,
    edit,
  };
}

function checked<Value>(result: z.ZodSafeParseResult<Value>, refusal: string): Value {
  if (!result.success) throw new Refusal(refusal);
  return result.data;
}

/** The content as it is now, and the first year that departs from what was published. */
function whatDiffers(root: string, options: Options) {
  const own = contentFiles(root);
  const { files, sources } = withTodaysSources(withPublishedLedger(root, own));
  const { content } = parseUnpublished(files);
  const left = leftUnwritten(content, files, sources, recordedAddresses(own));
  return { files, sources, content, left, found: findChanges(content, options) };
}

/** Says which findings turn, and how. @returns of how many the numbers do not fit, though others than before */
function sayTurned(changes: readonly FindingChange[], terminal: Terminal): number {
  let apart = 0;
  for (const change of changes) {
    const turn = turnOf(change);
    if (turn === undefined) continue;
    const { finding, before, after } = change;
    const said = (now: typeof before) => now && words.finding(now);
    terminal.print(words.turned(finding, (after ?? before)?.title ?? '', said(before), said(after ?? null)));
    if (turn === 'other') continue;
    terminal.print(words.apart[turn]);
    apart += 1;
  }
  return apart;
}

/** Whether no flag says what there is to correct, so that it may be asked. */
function asksAll({ kind, why, places, yes }: Options): boolean {
  return !yes && kind === undefined && why === undefined && places === undefined;
}

function findChanges(content: PreparedContent, { year: wanted, kind, places }: Options) {
  for (const year of content.years.filter(({ report }) => wanted === undefined || report.year === wanted)) {
    const changes =
      kind === 'remark' ? (places ?? []).flatMap((place) => remarkChanges(year, place)) : openChanges(content, year);
    if (changes.length > 0) return { year, changes };
  }
  return undefined;
}

/** Remarks that are not online yet, where a person wants the page of corrections and the feeds to tell of them. */
async function askAnnounced({ years }: PreparedContent, root: string, terminal: Terminal) {
  for (const year of years) {
    const pushed = pushedText(root, yearPath(`content/reports/${year.report.year}`, 'remarks'));
    if (pushed === undefined || pushed === '') continue;
    const known = new Set(parsedRemarks(pushed).map(({ text }) => text));
    const fresh = new Set(year.remarks.filter(({ text }) => !known.has(text)).map(({ block }) => block));
    const changes = [...fresh]
      .flatMap((block) => remarkChanges(year, block))
      .filter((change) => change.what === 'remark' && !known.has(change.after ?? ''));
    const untold = uncorrected(changes, year.corrections);
    if (untold.length === 0) continue;
    terminal.print(words.freshRemarks(untold.map(({ place }) => place)));
    if (await askYes(terminal, words.announce, false)) return { year, changes: untold };
  }
  return undefined;
}

/** Words in the place of those that were taken back are public again only where a person says that they may be. */
async function refuseWordsBack(changes: readonly Change[], { yes }: Options, terminal: Terminal): Promise<void> {
  const back = changes.flatMap((change) => {
    const { before, after } = spoken(change);
    return wordsBack(before ?? '', after ?? '');
  });
  if (back.length === 0) return;
  terminal.print(redactionStrings.backInCorrection(back));
  if (yes || !(await askYes(terminal, redactionStrings.confirmBack, false)))
    throw new Refusal(redactionStrings.keepMasked);
}

/** What was made up for a while is public for ever once a correction tells of it. */
function refuseProvisional({ report, figures }: PreparedYear): void {
  const made = figures.filter(({ provisional }) => provisional).map(({ label }) => label);
  if (made.length > 0) throw new Refusal(words.stillProvisional(report.year, made));
}

/** Whether the content departs from what the ledger holds, though not from what was pushed. */
function hasStaleLedger(root: string, options: Options): boolean {
  const { content } = parseUnpublished(withTodaysSources(contentFiles(root)).files);
  return findChanges(content, options) !== undefined;
}

function parsedRemarks(text: string): { text: string }[] {
  try {
    return parsedJson<{ remarks?: { text: string }[] }>(text).remarks ?? [];
  } catch {
    return [];
  }
}

function changeLines({ changes, areBlanks }: ToldTogether, number: number): string {
  const [change, ...others] = changes;
  const { place, before, after } = spoken(change);
  // Of an id no character says anything by itself.
  const isWords = before !== null && after !== null && change.what !== 'moved';
  const marked = isWords ? markedChange(before, after) : { before, after };
  if (areBlanks) {
    const places = changes.map((one) => one.place);
    return words.onlyBlanks(number, places, marked.before ?? '', marked.after ?? '');
  }
  const name = change.what === 'figure' ? change.place : place;
  return words.change(number, words.what[change.what], name, marked.before, marked.after, others.length);
}

async function chosen(changes: Change[], { places, yes }: Options, terminal: Terminal): Promise<Change[]> {
  if (places) {
    const unknown = places.find((id) => !changes.some(({ place }) => place === id));
    if (unknown !== undefined) throw new Refusal(words.notChanged(unknown));
    return changes.filter(({ place }) => places.includes(place));
  }
  const told = toldTogether(changes);
  if (told.length <= 1 || yes) return changes;
  return askUntil(terminal, words.which, (answer) => {
    const plain = plainAnswer(answer);
    if (/^(|都是|全部|all)$/.test(plain)) return changes;
    const numbers = plain.split(/[\s,、]+/).map(Number);
    const groups = told.filter((_, index) => numbers.includes(index + 1));
    if (groups.length === 0 || groups.length !== numbers.length) return { again: words.badNumbers(answer) };
    const picked = groups.flatMap((group) => group.changes);
    const all = told.flatMap((group) => group.changes);
    // A number whose value stays goes with the words around it.
    const places = picked.map(({ place }) => place);
    return changes.filter(
      (change) => picked.includes(change) || (!all.includes(change) && places.includes(spoken(change).place)),
    );
  });
}

/** @param year what its report and its last correction say is the day before which there is none: what is written stays */
async function stated(
  options: Options,
  source: Statement['source'],
  year: PreparedYear,
  terminal: Terminal,
): Promise<Statement> {
  const day = today();
  if (options.on !== undefined) refuseDay(options.on, day, year);
  const kind = options.kind ?? (await askUntil(terminal, words.whichKind, kindOf));
  if (options.why?.trim() === '') throw new Refusal(`${words.whyNeeded}${words.nothingWritten}`);
  const why =
    options.why?.trim() ??
    (await askUntil<string>(terminal, words.whichWhy, (answer) => readReason(answer, words.whyNeeded)));
  // Whoever confirms beforehand means today.
  const given = options.on ?? (options.yes ? day : undefined);
  const on =
    given ??
    (await askUntil<string>(terminal, words.whichDay(day), (answer) => {
      const named = plainAnswer(answer) === '' ? day : dayTyped(answer, day);
      const again = badDay(named, day, year);
      return again === undefined ? named : { again };
    }));
  return { kind, why, on, source };
}

/** A remark needs no change of words, so only the other two kinds are asked for. */
function kindOf(answer: string): Statement['kind'] | { again: string } {
  const plain = plainAnswer(answer);
  if (/^(1|transcription|本站转录差错|.*录入.*|.*转录.*)$/.test(plain)) return 'transcription';
  if (/^(2|department|单位.*)$/.test(plain)) return 'department';
  if (/^(3|原文.*|原件.*)$/.test(plain)) throw new Refusal(words.sourceIsKept);
  return { again: plain === '' ? words.kindNeeded : words.badKind(answer) };
}

/** Why a day cannot be that of a correction, if it cannot. */
function badDay(on: string, day: string, { report, corrections }: PreparedYear): string | undefined {
  if (!isDay(on)) return /^\d{4}-\d{2}-\d{2}$/.test(on) ? words.noSuchDay(on) : words.badDate(on);
  if (on > day) return words.dateToCome(on, day);
  const last = corrections.at(-1);
  const earliest = earliestDay(report, last);
  if (on >= earliest) return undefined;
  return last ? words.dateBeforeLast(on, earliest) : words.dateBeforeReport(on, earliest);
}

function refuseDay(on: string, day: string, year: PreparedYear): void {
  const why = badDay(on, day, year);
  if (why !== undefined) throw new Refusal(`${why}${words.nothingWritten}`);
}

/** What the last correction did not come to write, because the command was ended after its first file. */
function leftUnwritten(
  content: PreparedContent,
  files: ReadonlyMap<string, string>,
  sources: Sources,
  recorded: ReadonlySet<string>,
): FileToWrite[] {
  return content.years.flatMap(({ report: { year }, corrections }): FileToWrite[] => {
    const last = corrections.at(-1);
    if (last === undefined) return [];
    const reasons = new Map([[year, last.why]]);
    const ledger = () => record(content, { moved: new Map(), withdrawn: new Map(), reasons }).file;
    return [
      ...(recorded.has(correctionsAddress(year, last.revision))
        ? []
        : [{ path: 'content/permalinks.json', bytes: permalinksJson(ledger()) }]),
      ...(last.source !== undefined && last.source.after === sources.get(year)?.after ? [reportFile(files, year)] : []),
    ];
  });
}

function reportFile(files: ReadonlyMap<string, string>, year: number): FileToWrite {
  const path = `content/reports/${year}/report.json`;
  const source = files.get(`content/reports/${year}/source.txt`) ?? '';
  return { path, bytes: withSourceLines(files.get(path) ?? '', source) };
}
