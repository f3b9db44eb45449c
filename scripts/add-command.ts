import type { PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import { sharedPath, yearPath } from '../src/check/content/content-kinds.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { withTodaysSources } from '../src/check/content/todays-sources.ts';
import { type FoundWords, findWords, passagesOf, yearNamed } from '../src/history/corrections/passages.ts';
import { plainName } from '../src/import/draft-terms.ts';
import { slugOf } from '../src/import/slug.ts';
import { termAddress } from '../src/report/addresses.ts';
import { put } from '../src/report/edit-json.ts';
import { tokenStart } from '../src/report/figure-place.ts';
import { freeId } from '../src/report/free-id.ts';
import { figureIdOf } from '../src/report/ids.ts';
import { partsAndSections } from '../src/report/outline.ts';
import { printedFigure } from '../src/report/printed-figure.ts';
import type { Figure } from '../src/report/schema/figures.ts';
import { chartIdSchema } from '../src/report/schema/id-schemas.ts';
import { siteSchema } from '../src/report/schema/site.ts';
import { addStrings as words } from '../src/words/strings.ts';
import { targetsAt } from './ids-command.ts';
import { withPublishedLedger } from './published-ledger.ts';
import { askPlace } from './reword-command.ts';
import { sayRefusal } from './say-refusal.ts';
import { askUntil, askWhich, askYes, plainAnswer, readReason, type Terminal } from './terminal.ts';
import { filesToWrite, writeFiles } from './write-content.ts';

type Files = ReadonlyMap<string, string>;

/** What was asked for: the file as it would be, how it reads, and what is to be done next. */
interface Addition {
  path: string;
  text: string;
  shown: string;
  next: string;
}

type Ask = (content: PreparedContent, files: Files, terminal: Terminal) => Promise<Addition | undefined>;

/** In the order of `words.kinds`. */
const kinds: readonly Ask[] = [addRemark, addSearch, addChart, changeFooter];

/** Lines of the footer that a person may want to change, in the order they are offered. */
const footerFields = [
  'contact',
  'host',
  'siteIdCode',
  'icpNumber',
  'policeNumber',
  'partyGovernmentMark',
  'findError',
  'siteMap',
  'accessibility',
  'name',
] as const;

/**
 * Asks for what an office adds of its own, piece by piece, and writes it into the one file that has it.
 * @param root folder of the project
 * @returns the exit code: 1 where nothing was written
 */
export async function addCommand(args: readonly string[], root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    if (args.length > 0) throw new Refusal(words.usage);
    const files = withPublishedLedger(root, contentFiles(root));
    const { content } = parseUnpublished(withTodaysSources(files).files);
    const kind = await askListed(terminal, words.kinds, words.whichKind);
    const addition =
      kind === undefined ? undefined : await kinds[words.kinds.indexOf(kind)]?.(content, files, terminal);
    if (addition === undefined) throw new Refusal(words.nothingWritten);
    const { path, text, shown, next } = addition;
    terminal.print(shown);
    parseUnpublished(withTodaysSources(new Map([...files, [path, text]])).files);
    terminal.print(words.files([path]));
    if (!(await askYes(terminal, words.confirm))) throw new Refusal(words.nothingWritten);
    writeFiles(root, filesToWrite(new Map([[path, text]])));
    terminal.print(words.written(next));
    return 0;
  } catch (error) {
    return sayRefusal(error, terminal.print, words.unsound);
  }
}

async function addRemark(content: PreparedContent, files: Files, terminal: Terminal): Promise<Addition | undefined> {
  const place = await askPlace(content, terminal, words.remark);
  if (place === undefined) return undefined;
  const { year, passage, from, to } = place;
  const quote = passage.text.slice(from, to);
  const text = await askUntil<string>(terminal, words.remark.text, (answer) => readReason(answer, words.remark.needed));
  const path = yearPath(`content/reports/${year.report.year}`, 'remarks');
  const remark = { block: passage.block, quote, text };
  const { shown, next } = words.remark;
  return { path, text: put(files.get(path) ?? '', ['remarks', -1], remark, true), shown: shown(quote, text), next };
}

/** A word that means a term is another name of it; one that means a place of the report leads to its section. */
async function addSearch(content: PreparedContent, files: Files, terminal: Terminal): Promise<Addition | undefined> {
  const { alias, entry, noTarget, next, ...asks } = words.search;
  const typed: string[] = [];
  for (let question: string = asks.words; ; question = asks.more) {
    const word = plainAnswer(await terminal.ask(question)).replace(/[\s“”"]/g, '');
    if (word !== '') typed.push(word);
    else if (typed.length > 0) break;
    else terminal.print(asks.needed);
  }
  const pasted = (await terminal.ask(asks.where)).trim();
  const meant = content.terms.find(
    ({ id, name }) =>
      pasted === id ||
      pasted.includes(termAddress(id)) ||
      bare(pasted) === bare(name) ||
      bare(pasted) === bare(plainName(name)),
  );
  if (meant !== undefined) {
    const path = sharedPath('glossary');
    const at = content.terms.indexOf(meant);
    const text = put(files.get(path) ?? '', ['terms', at, 'aliases'], [...meant.aliases, ...typed]);
    return { path, text, shown: alias(typed, meant.name), next };
  }
  const place = pasted === '' ? undefined : await askPlace(content, once(terminal, pasted), asks);
  if (place === undefined) return undefined;
  const { year, passage, from, to } = place;
  const targets = targetsAt(year, passage.block);
  if (targets.length === 0) throw new Refusal(noTarget);
  const headings = partsAndSections(year.report);
  const headingOf = (target: string) =>
    headings.find((one) => target === `role:${one.role}` || ('term' in one && target === one.term))?.heading ?? target;
  const target = await askListed(
    terminal,
    targets,
    asks.whichTarget,
    (one) => asks.target(one, headingOf(one)),
    targets[0],
  );
  if (target === undefined) return undefined;
  const said = passage.text.slice(from, to);
  const proposed = said.length <= 20 ? said : headingOf(target);
  const means = (await terminal.ask(asks.means(proposed))).trim() || proposed;
  const path = sharedPath('thesaurus');
  const own = files.get(path) ?? `{\n  "$schema": "./schemas/thesaurus.schema.json",\n  "entries": []\n}\n`;
  const added = { kind: 'everyday', words: typed, means, targets: [target] };
  return { path, text: put(own, ['entries', -1], added, true), shown: entry(typed, means, headingOf(target)), next };
}

async function addChart(content: PreparedContent, files: Files, terminal: Terminal): Promise<Addition | undefined> {
  const asks = words.chart;
  const title = (await terminal.ask(asks.title)).trim();
  if (title === '') return undefined;
  const rows: { label: string; figure: Figure; year: PreparedYear }[] = [];
  for (;;) {
    const found = await askFigure(content, rows, terminal);
    if (found === undefined) break;
    const label = (await terminal.ask(asks.label(found.figure.label))).trim() || found.figure.label;
    rows.push({ ...found, label });
  }
  const [first] = rows;
  if (first === undefined) return undefined;
  const { year, figure } = first;
  const listed = rows.map((row) => `${row.label}　${printed(row.figure)}`);
  const takeaway = await askUntil<string>(terminal, asks.takeaway(listed), (answer) => {
    const [, wrong] = [...answer.matchAll(/\{(\d+)\}/g)].find(([, row]) => rows[Number(row) - 1] === undefined) ?? [];
    if (wrong !== undefined) return { again: asks.noRow(wrong) };
    const filled = answer.replace(/\{(\d+)\}/g, (_, row) => `{${rows[Number(row) - 1]?.figure.id}}`);
    return readReason(filled, asks.sentenceNeeded);
  });
  const isTaken = (id: string) => content.years.some(({ charts }) => charts.some((chart) => chart.id === id));
  const proposed = freeId(slugOf(title) || 'chart', isTaken);
  const id = await askUntil<string>(terminal, asks.id(proposed), (answer) => {
    const given = plainAnswer(answer) || proposed;
    return chartIdSchema.safeParse(given).success && !isTaken(given) ? given : { again: asks.badId(given) };
  });
  const isOneUnit = rows.every((row) => row.figure.unit === figure.unit);
  const chart = {
    id,
    title,
    after: figure.block,
    origin: 'site',
    kind: isOneUnit ? 'bars' : 'table',
    unit: isOneUnit ? figure.unit : null,
    takeaway,
    rows: rows.map((row) => ({ label: row.label, figure: row.figure.id })),
  };
  const path = yearPath(`content/reports/${year.report.year}`, 'charts');
  const text = put(files.get(path) ?? '', ['charts', -1], chart, true);
  return { path, text, shown: asks.shown(title, listed, takeaway), next: asks.next };
}

/** A registered number by its address or id, or by words beside it. */
async function askFigure(
  { years }: PreparedContent,
  rows: readonly { year: PreparedYear }[],
  terminal: Terminal,
): Promise<{ figure: Figure; year: PreparedYear } | undefined> {
  const asks = words.chart;
  const own = rows[0]?.year;
  for (;;) {
    const pasted = (await terminal.ask(asks.figure(rows.length + 1))).trim();
    if (pasted === '' && own !== undefined) return undefined;
    if (pasted === '') {
      terminal.print(asks.needed);
      continue;
    }
    const wanted = yearNamed(pasted) ?? own?.report.year;
    const found = years
      .filter(({ report }) => wanted === undefined || report.year === wanted)
      .flatMap((year) =>
        findWords(passagesOf(year.report, year.tables), year.figures, pasted).flatMap((place) =>
          figuresAt(place, year.figures).map((figure) => ({ figure, year })),
        ),
      );
    const named = found.filter(({ figure: { id } }) => id === figureIdOf(pasted.replace(/^.*#/, '')));
    const candidates = named.length > 0 ? named : found;
    if (candidates.length === 0) terminal.print(asks.noFigure(pasted));
    const chosen =
      candidates.length <= 1
        ? candidates[0]
        : await askListed(terminal, candidates, words.which, ({ figure, year }) =>
            asks.candidate(year.report.year, figure.label, printed(figure), figure.id),
          );
    if (chosen !== undefined && own !== undefined && chosen.year !== own)
      terminal.print(asks.otherYear(own.report.year));
    else if (chosen !== undefined) return chosen;
  }
}

/** The numbers among words; of words that have none, those of the whole paragraph. */
function figuresAt({ passage, from, to }: FoundWords, figures: readonly Figure[]): Figure[] {
  const here = figures.filter(({ block, value }) => block === passage.block && value !== null);
  const among = here.filter((figure) => {
    const at = passage.text.indexOf(figure.quote) + (tokenStart(figure) ?? 0);
    return from <= at && at < to;
  });
  return among.length > 0 ? among : here;
}

async function changeFooter(
  { site }: PreparedContent,
  files: Files,
  terminal: Terminal,
): Promise<Addition | undefined> {
  const { field, value, isGone, shown, next } = words.footer;
  const what = (name: (typeof footerFields)[number]) => siteSchema.shape[name].description?.split('；')[0] ?? name;
  const name = await askListed(terminal, footerFields, words.which, (one) => field(what(one), site[one]));
  if (name === undefined) return undefined;
  const answer = (await terminal.ask(value)).trim();
  if (answer === '') return undefined;
  const now = isGone(answer) ? undefined : answer;
  const path = sharedPath('site');
  return {
    path,
    text: put(files.get(path) ?? '', [name], now, false, 'home'),
    shown: shown(what(name), site[name], now),
    next,
  };
}

/** Asks for one of a list; Enter is `enter`, or none of them. */
async function askListed<One>(
  terminal: Terminal,
  list: readonly One[],
  question: string,
  said: (one: One) => string = String,
  enter?: One,
): Promise<One | undefined> {
  list.forEach((one, index) => {
    terminal.print(words.choice(index + 1, said(one)));
  });
  const chosen = await askWhich(terminal, question, list.length, null);
  return chosen === null ? enter : list[chosen];
}

/** The terminal, where the first question is answered already. */
function once(terminal: Terminal, answer: string): Terminal {
  let given: string | undefined = answer;
  return {
    print: terminal.print,
    ask: async (question) => {
      const first = given;
      given = undefined;
      return first ?? terminal.ask(question);
    },
  };
}

function bare(name: string): string {
  return name.replace(/[\s“”"]/g, '');
}

function printed(figure: Figure): string {
  return printedFigure(figure)?.full ?? '';
}
