import type { PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import { sharedKinds, sharedPath, yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { followedTargets } from '../src/history/corrections/followed-targets.ts';
import { movableKinds, movedPlace } from '../src/history/corrections/moved-place.ts';
import { findWords, passagesOf, yearNamed } from '../src/history/corrections/passages.ts';
import { nodesIn, type PlacedNode, wholePlace, wordsIn } from '../src/history/corrections/whole-place.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { idAt } from '../src/history/permalinks/published.ts';
import { noDecisions, type RecordDecisions, record } from '../src/history/permalinks/record.ts';
import { termAddress, yearOf } from '../src/report/addresses.ts';
import { compact } from '../src/report/compact.ts';
import { put, renamed } from '../src/report/edit-json.ts';
import { chartAnchor } from '../src/report/ids.ts';
import { ordinaryText } from '../src/report/ordinary-text.ts';
import { partsAndSections, partTitle, sectionsOf, textOf } from '../src/report/outline.ts';
import type { Chart } from '../src/report/schema/charts.ts';
import { termIdSchema } from '../src/report/schema/id-schemas.ts';
import type { Node, Part, Section } from '../src/report/schema/report.ts';
import { moveStrings as words } from '../src/words/strings.ts';
import { correctCommand } from './correct-command.ts';
import { withPublishedLedger } from './published-ledger.ts';
import { sayRefusal } from './say-refusal.ts';
import { askUntil, askWhich, askYes, plainAnswer, readReason, type Terminal } from './terminal.ts';
import { type FileToWrite, writeFiles } from './write-content.ts';
import { changedTexts, textsOfKinds, withWritten } from './year-texts.ts';

/** Files below content/, by path; the ledger as far as it was published. */
type Files = ReadonlyMap<string, string>;
type Term = PreparedContent['terms'][number];

/** What is to be moved or withdrawn. */
type Target = { kind: 'term'; term: Term } | OfYear;
/** What another year may have too, under the same id or in the same words. */
type OfYear =
  | { kind: 'chart'; year: PreparedYear; chart: Chart }
  | { kind: 'place'; year: PreparedYear; place: PlacedNode<Node> };

const ledger = sharedPath('permalinks');
const corrections = yearKinds.corrections.name;

/**
 * Moves a paragraph or a section to another one, gives a term another id, takes a term or chart out: asks what and where, and
 * changes every file that names it, the ledger included. What was published of a report then needs a correction, which is
 * asked for at once.
 * @param root folder of the project
 * @returns the exit code: 1 where nothing was written
 */
export async function moveCommand(args: readonly string[], root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    if (args.length > 0) throw new Refusal(words.usage);
    const files = withPublishedLedger(root, contentFiles(root));
    const { content } = parseUnpublished(files);
    const target = await askTarget(content, terminal);
    if (target.kind === 'term') return await moveTerm(target.term, files, content, root, terminal);
    if (target.kind === 'chart') return await withdrawChart(target, files, root, terminal);
    const written = await movePlace(target, files, content, root, terminal);
    if (!written || !isPublished(content, target.year)) return 0;
    terminal.print(words.correctNext);
    return await correctCommand([], root, terminal);
  } catch (error) {
    return sayRefusal(error, terminal.print);
  }
}

function isPublished({ permalinks }: PreparedContent, { report }: PreparedYear): boolean {
  return permalinks.entries.some(({ address }) => yearOf(address) === report.year);
}

async function askTarget(content: PreparedContent, terminal: Terminal): Promise<Target> {
  const found = await askUntil(terminal, words.what, (answer): Target[] | { again: string } => {
    const pasted = answer.trim();
    if (pasted === '') throw new Refusal(words.nothingWritten);
    const term = content.terms.find(({ id }) => pasted === id || pasted.includes(termAddress(id)));
    if (term !== undefined) return [{ kind: 'term', term }];
    const wanted = yearNamed(pasted);
    const years = content.years.filter(({ report }) => wanted === undefined || report.year === wanted);
    const charts = years.flatMap((year) =>
      year.charts
        .filter(({ id }) => pasted === id || pasted.endsWith(`#${chartAnchor(id)}`))
        .map((chart): OfYear => ({ kind: 'chart', year, chart })),
    );
    if (charts.length > 0) return charts;
    const places = years.flatMap((year) => {
      const [passage] = findWords(passagesOf(year.report, []), year.figures, pasted);
      return passage === undefined ? [] : [{ year, place: wholePlace(year.report, passage.passage.block) }];
    });
    if (places.length === 0) return { again: words.notFound(pasted) };
    const movable = places.flatMap(({ year, place }): OfYear[] => (place ? [{ kind: 'place', year, place }] : []));
    return movable.length > 0 ? movable : { again: words.partsStay };
  });
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const ofYears = found.filter((target) => target.kind !== 'term');
  ofYears.forEach((target, index) => {
    const what = target.kind === 'chart' ? target.chart.title : wordsIn(target.place.node);
    terminal.print(words.ofYear(index + 1, target.year.report.year, what));
  });
  const chosen = await askWhich(terminal, words.whichYear, ofYears.length, null);
  if (chosen === null) throw new Refusal(words.nothingWritten);
  return ofYears[chosen] as OfYear;
}

type Place = Part | Section;

async function movePlace(
  { year, place: moved }: Extract<Target, { kind: 'place' }>,
  files: Files,
  content: PreparedContent,
  root: string,
  terminal: Terminal,
): Promise<boolean> {
  const { id } = moved.node;
  terminal.print(words.whole(year.report.year, id, wordsIn(moved.node)));
  const place = await askPlace(year, moved.node, terminal);
  terminal.print(words.destination(pathTo(year, place).map(titleOf)));
  const follows = await askFollows(place, terminal);
  const before = textsOfKinds(movableKinds, year.report.year, (file) => files.get(file));
  const used = new Set(
    content.permalinks.entries
      .filter(({ address }) => yearOf(address) === year.report.year)
      .map(({ address }) => idAt(address)),
  );
  for (const { id: taken } of passagesOf(year.report, [])) used.add(taken);
  const { texts, id: newId } = movedPlace(before, moved, { in: place.id, follows }, (taken) => used.has(taken));
  terminal.print(words.moved(id, newId));
  const changed = changedTexts(year.report.year, before, texts);
  const path = sharedPath('thesaurus');
  const { text, led, lost } = followedTargets(
    files.get(path) ?? sharedKinds.thesaurus.ifAbsent,
    year.report,
    moved.node,
    place.id,
  );
  if (led.length > 0) {
    terminal.print(words.targetsFollow(led));
    changed.push({ path, bytes: text });
  }
  if (lost.length > 0) terminal.print(words.targetsLost(lost));
  return write(root, files, changed, isPublished(content, year) ? undefined : noDecisions, terminal);
}

async function askPlace({ report }: PreparedYear, moved: Node, terminal: Terminal): Promise<Place> {
  const inside = new Set(nodesIn(moved).map(({ id }) => id));
  const places: Place[] = partsAndSections(report).filter(({ id }) => !inside.has(id));
  const found = await askUntil(terminal, words.whereTo, (answer): Place[] | { again: string } => {
    const pasted = answer.trim();
    if (pasted === '') throw new Refusal(words.nothingWritten);
    const anchor = pasted.split('#').at(-1) ?? '';
    const exact = places.filter((place) => place.id === anchor);
    const plain = (text: string) => compact(ordinaryText(text));
    const named = exact.length > 0 ? exact : places.filter((place) => plain(titleOf(place)).includes(plain(pasted)));
    if (named.length === 0) return { again: words.noSection(pasted) };
    const others = named.filter(({ content }) => !content.includes(moved));
    return others.length > 0 ? others : { again: words.sameSection };
  });
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  found.forEach((place, index) => {
    terminal.print(words.section(index + 1, place.id, titleOf(place)));
  });
  const chosen = await askWhich(terminal, words.whichSection, found.length, null);
  if (chosen === null) throw new Refusal(words.nothingWritten);
  return found[chosen] as Place;
}

/** The part and the sections around a place, and the place. */
function pathTo({ report }: PreparedYear, place: Place): Place[] {
  const found = sectionsOf(report).find(({ section }) => section.id === place.id);
  return found === undefined ? [place] : [found.part, ...found.trail];
}

/** The heading; of a numbered item the words that follow its number. */
function titleOf(place: Place): string {
  if (!('type' in place)) return partTitle(place);
  if (place.heading !== null) return place.numeral + place.heading;
  const [first] = place.content;
  return first === undefined ? place.numeral : beginning(first);
}

function beginning(node: Node): string {
  const text = node.type === 'section' ? titleOf(node) : textOf(node);
  return text.length > 16 ? `${text.slice(0, 16)}…` : text;
}

/** After which of what stands in a place; null for the first. What holds the place's heading stays the first. */
async function askFollows(place: Place, terminal: Terminal): Promise<string | null> {
  const { content } = place;
  if (content.length === 0) return null;
  terminal.print(words.follows);
  const holdsHeading = 'type' in place && place.style !== 'heading';
  const options = [...(holdsHeading ? [] : [null]), ...content.map(({ id }) => id)];
  const wheres = content.map((node) => words.after(node.id, beginning(node)));
  [...(holdsHeading ? [] : [words.first]), ...wheres].forEach((where, index) => {
    terminal.print(words.place(index + 1, where));
  });
  return askUntil(terminal, words.whichPlace(options.length), (answer) => {
    const plain = plainAnswer(answer);
    const number = plain === '' ? options.length : Number(plain);
    const chosen = options[number - 1];
    return chosen === undefined ? { again: words.whichPlace(options.length) } : chosen;
  });
}

async function moveTerm(
  { id, name }: Term,
  files: Files,
  content: PreparedContent,
  root: string,
  terminal: Terminal,
): Promise<0 | 1> {
  terminal.print(words.term(name, id));
  const used = new Set(content.permalinks.entries.map(({ address }) => address));
  const newId = await askUntil(terminal, words.newId, (answer): string | { again: string } => {
    const plain = plainAnswer(answer);
    if (plain === '') throw new Refusal(words.nothingWritten);
    if (plain === '撤下') return '';
    const checked = termIdSchema.safeParse(plain);
    if (!checked.success) return { again: words.badId(plain, checked.error.issues[0]?.message ?? '') };
    const isTaken = used.has(termAddress(plain)) || content.terms.some((term) => term.id === plain);
    return isTaken ? { again: words.idTaken(plain) } : plain;
  });
  const isGone = newId === '';
  const why = isGone ? await askWhy(terminal) : '';
  const changed = [...files].flatMap(([path, text]): FileToWrite[] => {
    if (!path.endsWith('.json') || path === ledger || path.endsWith(`/${corrections}`)) return [];
    const own = path === sharedPath('glossary') && isGone ? without(text, 'terms', (term) => term['id'] === id) : text;
    const now = withoutTargets(path, renamed(own, id, isGone ? undefined : newId));
    return now === text ? [] : [{ path, bytes: now }];
  });
  const address = termAddress(id);
  const decisions: RecordDecisions = !used.has(address)
    ? noDecisions
    : isGone
      ? { ...noDecisions, withdrawn: new Map([[address, why]]) }
      : { ...noDecisions, moved: new Map([[address, termAddress(newId)]]) };
  if (!isGone) terminal.print(words.moved(address, termAddress(newId)));
  return (await write(root, files, changed, decisions, terminal)) ? 0 : 1;
}

async function withdrawChart(
  { year, chart }: Extract<Target, { kind: 'chart' }>,
  files: Files,
  root: string,
  terminal: Terminal,
): Promise<0 | 1> {
  terminal.print(words.chart(year.report.year, chart.title, chart.id));
  if (!(await askYes(terminal, words.withdrawChart, false))) throw new Refusal(words.nothingWritten);
  const reasons = new Map([[year.report.year, await askWhy(terminal)]]);
  const path = yearPath(`content/reports/${year.report.year}`, 'charts');
  const bytes = without(files.get(path) ?? '', 'charts', (one) => one['id'] === chart.id);
  return (await write(root, files, [{ path, bytes }], { ...noDecisions, reasons }, terminal)) ? 0 : 1;
}

function askWhy(terminal: Terminal): Promise<string> {
  return askUntil<string>(terminal, words.why, (answer) => readReason(answer, words.whyNeeded));
}

/** The JSON with those entries of a list that are gone taken out. */
function without(text: string, list: string, isGone: (item: Record<string, unknown>) => boolean): string {
  const items: Record<string, unknown>[] = JSON.parse(text)[list];
  return items.reduceRight((json, item, index) => (isGone(item) ? put(json, [list, index], undefined) : json), text);
}

/** Words that lead nowhere any more are nobody's. */
function withoutTargets(path: string, text: string): string {
  if (path !== sharedPath('thesaurus')) return text;
  return without(text, 'entries', ({ targets }) => Array.isArray(targets) && targets.length === 0);
}

/**
 * Shows what is to be written, checks it and asks.
 * @param decisions to record with it; undefined where a correction is to come first
 */
async function write(
  root: string,
  files: Files,
  changed: readonly FileToWrite[],
  decisions: RecordDecisions | undefined,
  terminal: Terminal,
): Promise<boolean> {
  const written = [...changed];
  try {
    const { content } = parseUnpublished(withWritten(files, changed));
    if (decisions !== undefined && files.has(ledger))
      written.push({ path: ledger, bytes: permalinksJson(record(content, decisions).file) });
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    throw new Refusal(words.unsound(error.message));
  }
  terminal.print(words.files(written.map(({ path }) => path)));
  if (!(await askYes(terminal, words.confirm))) throw new Refusal(words.nothingWritten);
  writeFiles(root, written);
  terminal.print(words.written);
  return true;
}
