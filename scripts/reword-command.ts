import { isDeepStrictEqual } from 'node:util';
import type { PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import { sharedPath } from '../src/check/content/content-kinds.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { withSourceLines, withTodaysSources } from '../src/check/content/todays-sources.ts';
import { passagesOf } from '../src/history/corrections/passages.ts';
import { namesAny, type Reworded, reword, withdrawn, type YearTexts } from '../src/history/corrections/reword.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import { chartsAddress, yearOf } from '../src/report/addresses.ts';
import { compact } from '../src/report/compact.ts';
import { markedChange } from '../src/report/marked-change.ts';
import { privateNumbers } from '../src/report/private-numbers.ts';
import type { Remark } from '../src/report/schema/remarks.ts';
import { editBetween } from '../src/report/text-edit.ts';
import { withdrawalStrings, rewordStrings as words } from '../src/words/strings.ts';
import { askPlaces, type Place } from './ask-place.ts';
import { askUntil, askWhich, askYes, type Terminal } from './terminal.ts';
import { withdrawCorrection } from './withdraw-correction.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';
import { changedTexts, contentNow, withWritten, yearTexts } from './year-texts.ts';

const ledger = sharedPath('permalinks');

/**
 * Asks for words of a report and what they should be, and changes them in every file that has them, place after place; or
 * takes the last answer back, or a whole correction.
 * @param root folder of the project
 * @returns how many places are changed
 */
export async function rewordCommand(root: string, terminal: Terminal): Promise<number> {
  const steps: Step[] = [];
  for (;;) {
    const before = contentFiles(root);
    const where = steps.length === 0 ? words.where : words.whereElse;
    const asked = await askPlaces(contentNow(root).content, terminal, { ...words, where }, true, otherAnswer);
    if ('places' in asked && asked.places.length === 0) return steps.reduce((sum, { places }) => sum + places, 0);
    if ('known' in asked && asked.known === 'back') stepBack(steps.pop(), root, terminal);
    else {
      const changed =
        'places' in asked ? await rewordPlaces(asked.places, root, terminal) : await withdrawCorrection(root, terminal);
      if (changed > 0) steps.push({ places: changed, before });
    }
  }
}

/** What one answer changed, and the content before it. */
interface Step {
  places: number;
  before: ReadonlyMap<string, string>;
}

/** What may be asked for in the place of words. */
function otherAnswer(answer: string): 'withdrawal' | 'back' | undefined {
  if (withdrawalStrings.isAsked(answer)) return 'withdrawal';
  return words.isBack(answer) ? 'back' : undefined;
}

function stepBack(step: Step | undefined, root: string, terminal: Terminal): void {
  const now = contentFiles(root);
  const changed = [...(step?.before ?? [])].flatMap(([path, bytes]) =>
    now.get(path) === bytes ? [] : [{ path, bytes }],
  );
  writeFiles(root, changed);
  terminal.print(changed.length === 0 ? words.noStep : words.steppedBack(changed.map(({ path }) => path)));
}

/** @returns how many of the places were changed */
async function rewordPlaces(places: readonly Place[], root: string, terminal: Terminal): Promise<number> {
  let changed = 0;
  let given: string | undefined;
  // From the last on, so that what stands before it stays where it was found.
  for (const place of places.toReversed()) {
    const { content, files } = contentNow(root);
    const here = placeIn(content, place);
    const answer = given ?? (await askNewWords(here, files, terminal));
    if (places.length > 1) given = answer;
    const written = await changeWords(here, answer, content, files, terminal);
    if (written === undefined) continue;
    writeFiles(root, written);
    terminal.print(words.written);
    changed += 1;
  }
  return changed;
}

/** A place that was found before others were changed. */
function placeIn({ years }: PreparedContent, place: Place): Place {
  const year = years.find(({ report }) => report.year === place.year.report.year) ?? place.year;
  const { file, path } = place.passage;
  const passage = passagesOf(year.report, year.tables).find(
    (one) => one.file === file && isDeepStrictEqual(one.path, path),
  );
  return { ...place, year, passage: passage ?? place.passage };
}

async function askNewWords(place: Place, files: ReadonlyMap<string, string>, terminal: Terminal): Promise<string> {
  const { passage, from, to } = place;
  const old = passage.text.slice(from, to);
  const answer = await askUntil<string>(terminal, words.newWords(old), (answer) => {
    const given = withoutNumeral(answer, passage);
    const tried = reword(yearTexts(place.year.report.year, files), place, given);
    const isWrong = 'impossible' in tried && tried.impossible === 'no-number';
    return isWrong ? { again: words.impossible['no-number'] } : given;
  });
  const slip = strayComma(answer);
  if (slip === undefined || old.includes(slip.written)) return answer;
  const isMeant = await askYes(terminal, words.strayComma(slip.written, slip.right));
  return isMeant ? answer.replace(slip.written, slip.right) : answer;
}

/** A heading is changed without its numeral, which stands before it. */
function withoutNumeral(answer: string, { numeral = '' }: Place['passage']): string {
  const isThere = numeral !== '' && compact(answer).startsWith(compact(numeral));
  return isThere ? answer.trim().slice(numeral.length).trimStart() : answer;
}

/** A number whose commas do not stand before three digits: 3,10.00. */
function strayComma(answer: string): { written: string; right: string } | undefined {
  const [written] = /[\d０-９]+(?:[,，][\d０-９]+)+(?:[.．][\d０-９]+)?/.exec(answer) ?? [];
  const plain = written?.normalize('NFKC');
  if (written === undefined || plain === undefined || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return undefined;
  return { written, right: plain.replaceAll(',', '') };
}

/** Shows what new words come to, and checks it; the files to write, undefined where nothing is to be. */
async function changeWords(
  place: Place,
  answer: string,
  content: PreparedContent,
  files: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<FileToWrite[] | undefined> {
  const { year } = place;
  const texts = yearTexts(year.report.year, files);
  const result = await outcome(texts, place, answer, terminal);
  if (result === undefined) return undefined;
  const isPublished = content.permalinks.entries.some(({ address }) => yearOf(address) === year.report.year);
  const after = { ...result.texts };
  const changed = changedTexts(year.report.year, texts, after);
  const now = withTodaysSources(withWritten(files, changed)).files;
  // What was never published needs no reason to be another than it was.
  const written = isPublished
    ? changed
    : changed.map(({ path, bytes }) => ({
        path,
        bytes: path.endsWith('/report.json') ? withSourceLines(now.get(path) ?? '', after.source) : bytes,
      }));
  say(result, year, written, terminal);
  if (!(await askYes(terminal, words.confirm))) {
    terminal.print(words.leftAsIs);
    return undefined;
  }
  try {
    const { content: after } = parseUnpublished(now);
    if (isPublished || !now.has(ledger)) return written;
    terminal.print(words.unpublished);
    return [...written, { path: ledger, bytes: permalinksJson(record(after).file) }];
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    terminal.print(words.unsound(error.message));
    return undefined;
  }
}

/** What the answer comes to: other words, or where the whole paragraph is to go, its withdrawal. */
async function outcome(
  texts: YearTexts,
  place: Place,
  answer: string,
  terminal: Terminal,
): Promise<Reworded | undefined> {
  const result = await withChoices(texts, place, answer, terminal);
  if (result === undefined || !('impossible' in result)) return result;
  const { passage } = place;
  const gone = result.impossible === 'empty' ? withdrawn(texts, passage) : undefined;
  if (gone === undefined) terminal.print(words.impossible[result.impossible]);
  if (gone === undefined || !(await askYes(terminal, words.withdraw(gone.blocks), false))) return undefined;
  const figures = place.year.figures
    .filter(({ block }) => gone.ids.includes(block))
    .map((before) => ({ before, after: null }));
  const charts = place.year.charts.filter((chart) => namesAny(chart, gone.ids));
  if (charts.length > 0) {
    terminal.print(
      words.usedByCharts(charts.map(({ id, title }) => `“${title}”（${chartsAddress(place.year.report.year, id)}）`)),
    );
    return undefined;
  }
  for (const { id, title } of gone.relations) terminal.print(words.relation(id, title));
  return { texts: gone.texts, before: gone.before, after: words.withdrawn, figures, isInSource: true };
}

/** The change of words, once a person has said which number a figure is now, where that is not plain. */
async function withChoices(
  texts: YearTexts,
  place: Place,
  answer: string,
  terminal: Terminal,
): Promise<Exclude<ReturnType<typeof reword>, { unclear: unknown }> | undefined> {
  const choices = new Map<string, number | null>();
  for (;;) {
    const result = reword(texts, place, answer, choices);
    if (!('unclear' in result)) return result;
    const [next] = result.unclear;
    if (next === undefined || choices.has(next.figure.id)) throw new Error('A number that was chosen is still unclear');
    const { figure, numbers } = next;
    terminal.print(words.whichNumber(figure.label, figure.token));
    numbers.forEach(({ text }, index) => {
      terminal.print(words.numberChoice(index + 1, text));
    });
    terminal.print(words.noNumber(numbers.length + 1));
    const chosen = await askWhich(terminal, words.whichOne, numbers.length + 1, null);
    if (chosen === null) {
      terminal.print(words.leftAsIs);
      return undefined;
    }
    choices.set(figure.id, numbers[chosen]?.start ?? null);
  }
}

/** A character that stands twice where the new words meet what stayed, and did not before: 10人人. */
function doubled(before: string, after: string): string | undefined {
  const edit = editBetween(before, after);
  if (edit === undefined) return undefined;
  const seams = [edit.from, edit.from + edit.words.length];
  const found = [...after.matchAll(/(\p{Script=Han})\s*\1/gu)].find(
    ({ 0: pair, index }) =>
      seams.some((seam) => index < seam && seam < index + pair.length) &&
      before.split(pair).length < after.split(pair).length,
  );
  return found && after.slice(Math.max(0, found.index - 3), found.index + found[0].length).trim();
}

/** Remarks whose words changed with those of the report: what they say of them may be true no more. */
function remarksBeside(before: readonly Remark[], { texts }: Reworded): Remark[] {
  const now: Remark[] = JSON.parse(texts.remarks).remarks;
  return now.filter((remark, index) => before.length === now.length && before[index]?.quote !== remark.quote);
}

function say(
  result: Reworded,
  { figures, remarks }: PreparedYear,
  written: readonly FileToWrite[],
  terminal: Terminal,
): void {
  const isGone = result.after === words.withdrawn;
  const marked = isGone ? result : markedChange(result.before, result.after);
  terminal.print(words.before(marked.before));
  terminal.print(words.after(marked.after));
  const twice = isGone ? undefined : doubled(result.before, result.after);
  if (twice !== undefined) terminal.print(words.doubled(twice));
  const isPrivate = privateNumbers(result.after).filter((number) => !result.before.includes(number));
  if (isPrivate.length > 0) terminal.print(words.isPrivate(isPrivate));
  for (const { before, after } of result.figures)
    terminal.print(words.figure(before.label, before.id, before.token, after?.token ?? null));
  for (const { text } of remarksBeside(remarks, result)) terminal.print(words.remarkBeside(text));
  if (!result.isInSource) terminal.print(words.notInSource);
  terminal.print(words.files(written.map(({ path }) => path)));
  const same = result.figures.flatMap(({ before }) =>
    figures.filter(
      ({ id, restates, value }) =>
        id !== before.id && value === before.value && (restates === before.id || before.restates === id),
    ),
  );
  if (same.length > 0) terminal.print(words.alsoPrinted(same.map(({ block, quote }) => `${block}“${quote}”`)));
}
