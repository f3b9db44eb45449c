import { sharedPath, type yearKinds, yearPath } from '../src/check/content/content-kinds.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { blockTexts } from '../src/check/content/references/block-texts.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { idAt } from '../src/history/permalinks/published.ts';
import { contentProblemsOf } from '../src/import/answers/content-problems-of.ts';
import { idsElsewhere, labelElsewhere, proposedId, withFinalName } from '../src/import/answers/figure-ids.ts';
import { fitsUnit } from '../src/import/answers/fitting-measures.ts';
import { withoutTerm, withTerm } from '../src/import/answers/glossary-answers.ts';
import { newFigure, type OpenNumber, openNumbers, withFigure } from '../src/import/answers/new-figure.ts';
import { type WordConflict, withoutConflict, wordConflicts } from '../src/import/answers/word-conflicts.ts';
import { lostFigures } from '../src/import/carry-figures.ts';
import { linkedBy, plainName } from '../src/import/draft-terms.ts';
import type { ImportQuestion } from '../src/import/import-question.ts';
import { yearOf } from '../src/report/addresses.ts';
import { put } from '../src/report/edit-json.ts';
import { tokenStart } from '../src/report/figure-place.ts';
import { inContext } from '../src/report/in-context.ts';
import { blocksOf, sectionsOf, textOf } from '../src/report/outline.ts';
import type { Decision } from '../src/report/schema/decisions.ts';
import type { Figure, Measure } from '../src/report/schema/figures.ts';
import type { Term } from '../src/report/schema/glossary.ts';
import { figureIdSchema } from '../src/report/schema/id-schemas.ts';
import type { Remark } from '../src/report/schema/remarks.ts';
import type { Report } from '../src/report/schema/report.ts';
import { unitExpression } from '../src/template/units.ts';
import { answerStrings, importAnswerStrings as words } from '../src/words/strings.ts';
import { askPinyin } from './ask-pinyin.ts';
import { publishedAddresses } from './published-ledger.ts';
import { askUntil, askWhich, askYes, plainAnswer, type Terminal } from './terminal.ts';
import { filesToWrite, writeFile, writeFiles } from './write-content.ts';

/** Numbers that are listed to choose from. */
const mostListed = 20;

/** Characters that a proposed name may have. */
const longestName = 24;

/** A person leaves this question, or all that are left, for later. */
class Later extends Error {
  readonly all: boolean;
  constructor(all: boolean) {
    super();
    this.all = all;
  }
}

/** How many questions were answered, how many are open, and whether the person leaves all others open too. */
export interface Answered {
  answered: number;
  open: number;
  hasLeft: boolean;
}

/** Asks where paragraphs belong and which terms are taken in; what is answered holds once the report is imported again. */
export async function answerOfOutline(
  root: string,
  year: number,
  questions: readonly ImportQuestion[],
  terminal: Terminal,
): Promise<Answered> {
  const folder = `content/reports/${year}`;
  const files = contentFiles(root);
  const report: Report = JSON.parse(files.get(yearPath(folder, 'report')) ?? '{}');
  const drafts: Term[] = JSON.parse(files.get(`${folder}/glossary-draft.json`) ?? '{}').terms ?? [];
  const placements = questions.filter((question) => question.kind === 'unplaced-paragraph');
  const { lost, provisional, numbers } = openFigures(root, year);
  const later = lost.length + provisional.length + numbers.length;
  if (placements.length + drafts.length === 0) return { answered: 0, open: 0, hasLeft: false };
  return each(
    [
      ...placements.map((question) => async () => {
        const decision = await askPlacement(question, report, terminal);
        const path = yearPath(folder, 'decisions');
        const text =
          contentFiles(root).get(path) ??
          '{\n  "$schema": "../../schemas/decisions.schema.json",\n  "decisions": []\n}\n';
        const decided: Decision[] = JSON.parse(text).decisions;
        const at = decided.findIndex(({ line }) => line === decision.line);
        const bytes = put(text, ['decisions', at === -1 ? -1 : at], decision, at === -1);
        writeFile(root, { path, bytes });
      }),
      ...drafts.map((draft) => async () => {
        const glossary: Term[] = JSON.parse(contentFiles(root).get(sharedPath('glossary')) ?? '{}').terms ?? [];
        const linked = linkedBy(plainName(draft.name), glossary);
        if (linked !== undefined) terminal.print(words.linksElsewhere(plainName(draft.name), linked.name));
        const isTaken = await askYes(passing(terminal), words.term(draft.name));
        const path = sharedPath('glossary');
        const text = () => contentFiles(root).get(path) ?? '';
        const bytes = isTaken
          ? withTerm(text(), { ...draft, pinyin: await askPinyin(draft, passing(terminal)) })
          : withoutTerm(text(), draft.name);
        writeFile(root, { path, bytes });
      }),
    ],
    terminal,
    (count) => words.begin(count + later),
  );
}

/** What is open of the figures of a year: those whose sentence is gone, those whose name was made up, numbers that none states. */
function openFigures(root: string, year: number) {
  const files = contentFiles(root);
  const read = <Value>(kind: keyof typeof yearKinds): Value =>
    JSON.parse(files.get(yearPath(`content/reports/${year}`, kind)) ?? '{}');
  const report = read<Report>('report');
  const { figures } = read<{ figures: Figure[] }>('figures');
  const { names = [] } = read<{ names?: string[] }>('relations');
  return {
    report,
    lost: lostFigures(figures, report),
    provisional: figures.filter(({ provisional }) => provisional),
    numbers: openNumbers(report, figures, names),
  };
}

function remarksOf(root: string, year: number): Remark[] {
  const text = contentFiles(root).get(yearPath(`content/reports/${year}`, 'remarks'));
  return (JSON.parse(text ?? '{}') as { remarks?: Remark[] }).remarks ?? [];
}

/**
 * Asks about figures whose sentence is gone, those whose name was made up, numbers that no figure states, and the office's
 * own words that the new report uses otherwise.
 * @param before what came of the questions before; whoever left there is asked no more
 */
export async function answerOfFigures(
  root: string,
  year: number,
  terminal: Terminal,
  before: Answered,
): Promise<Answered> {
  const folder = `content/reports/${year}`;
  const { report, lost, provisional, numbers } = openFigures(root, year);
  const figures = (): Figure[] => JSON.parse(contentFiles(root).get(yearPath(folder, 'figures')) ?? '').figures;
  const isFree = (id: string) => !figures().some((figure) => figure.id === id);
  const write = (changed: ReadonlyMap<string, string>) => writeFiles(root, filesToWrite(changed));
  const isOpen = ({ block, start }: OpenNumber) =>
    openFigures(root, year).numbers.some((number) => number.block === block && number.start === start);
  const published = new Set(
    [...publishedAddresses(root)].filter((address) => yearOf(address) === year).map((address) => idAt(address)),
  );
  /** What a lost figure that was left for later may be: it is not asked about as something new. */
  const waiting = new Map<string, Figure>();
  /** Ids that were given just now. */
  const named = new Set<string>();
  const refuseWaiting = (context: string) => {
    const lost = waiting.get(context);
    if (lost === undefined) return;
    terminal.print(words.waits(context, lost.label));
    throw new Later(false);
  };

  const askLost = async (lost: Figure) => {
    const isNew = ({ id, provisional }: Figure) => provisional || (published.has(lost.id) && !published.has(id));
    const drafts = figures().filter((figure) => isNew(figure) && figure.unit === lost.unit && figure.id !== lost.id);
    const { numbers } = openFigures(root, year);
    terminal.print(words.lost(lost.label, lost.quote));
    const choices = [
      ...drafts.map((figure) => ({ context: contextOf(report, figure), unit: figure.unit })),
      ...numbers.map((number) => ({ context: contextOfNumber(number), unit: number.quantity?.unit ?? lost.unit })),
    ].slice(0, mostListed);
    choices.forEach(({ context, unit }, index) => {
      terminal.print(words.candidate(index + 1, context));
      if (unit === lost.unit && !waiting.has(context)) waiting.set(context, lost);
    });
    terminal.print(words.candidate(choices.length + 1, words.noNumberNow));
    const chosen = await askWhichOrLater(terminal, words.which, choices.length + 1);
    for (const [context, one] of waiting) if (one === lost) waiting.delete(context);
    const files = contentFiles(root);
    const path = yearPath(folder, 'figures');
    const at = figures().findIndex(({ id }) => id === lost.id);
    const without = new Map([...files, [path, put(files.get(path) ?? '', ['figures', at], undefined)]]);
    const { id, label, measure } = lost;
    const draft = drafts[chosen];
    const number = numbers[chosen - drafts.length];
    if (draft !== undefined && chosen < choices.length) write(withFinalName(without, folder, draft, { id, label }));
    else if (number !== undefined && chosen < choices.length) {
      const figure = newFigure(number, { id, label, unit: number.quantity?.unit ?? lost.unit, measure, year });
      write(new Map([[path, withFigure(report, without.get(path) ?? '', figure)]]));
    } else write(new Map([[path, without.get(path) ?? '']]));
  };

  /** Ids that other years have for a number of this name, or of the one that its sentence has there: another name is no other thing. */
  const idsOf = (labels: readonly (string | undefined)[], unit: string) => [
    ...new Set(
      labels.flatMap((label) => (label === undefined ? [] : idsElsewhere(contentFiles(root), year, { label, unit }))),
    ),
  ];

  const askDraft = async (figure: Figure) => {
    if (!figures().some(({ id, provisional }) => provisional && id === figure.id)) return;
    const context = contextOf(report, figure);
    refuseWaiting(context);
    terminal.print(words.provisional(context));
    const { text, start } = placeOf(report, figure);
    const known = labelElsewhere(contentFiles(root), year, text, start);
    const proposed = known ?? figure.label;
    const label = await askName(terminal, words.label(proposed), proposed);
    const elsewhere = idsOf([label, known], figure.unit);
    const isOpenTo = (id: string) => id === figure.id || isFree(id);
    // An id made of a place would be untrue once the paragraph is moved.
    const draft = figure.id.includes(figure.block) ? proposedId(label, elsewhere, isOpenTo) : figure.id;
    const id = await askId(terminal, elsewhere.find(isOpenTo) ?? draft, elsewhere, isOpenTo);
    write(withFinalName(contentFiles(root), folder, figure, { id, label }));
    named.add(id);
  };

  /** An id is an address for ever, and Enter takes one that was made up: all are told once more. */
  const askNamed = async () => {
    for (;;) {
      const given = figures().filter(({ id }) => named.has(id));
      if (given.length === 0) return;
      terminal.print(words.named(given.map((figure) => ({ ...figure, context: contextOf(report, figure) }))));
      try {
        const figure = given[await askWhichOrLater(terminal, words.rename, given.length)] as Figure;
        const label = await askName(terminal, words.label(figure.label), figure.label);
        const id = await askId(terminal, figure.id, [], (one) => one === figure.id || isFree(one));
        write(withFinalName(contentFiles(root), folder, figure, { id, label }));
        named.delete(figure.id);
        named.add(id);
      } catch (error) {
        if (error instanceof Later) return;
        throw error;
      }
    }
  };

  const askNumber = async (number: OpenNumber) => {
    if (!isOpen(number)) return;
    const { text, digits, quantity } = number;
    const context = contextOfNumber(number);
    refuseWaiting(context);
    terminal.print(words.unregistered(context));
    // Words of a whole table's cells are no name.
    const ownName = [...(quantity?.label ?? '')].length > longestName ? undefined : quantity?.label;
    const known = labelElsewhere(contentFiles(root), year, text, number.start);
    const proposed = known ?? ownName;
    const label = await askName(terminal, words.labelOrName(proposed ?? ''), proposed);
    if (words.isNoNumber(label)) {
      const name = await askUntil<string>(passing(terminal), words.nameWith(digits), (answer) => {
        if (answer.trim() === '') throw new Later(false);
        return answer.includes(digits) && text.includes(answer) ? answer : { again: words.nameWithout(answer, digits) };
      });
      const relations = contentFiles(root).get(yearPath(folder, 'relations')) ?? '';
      const known: string[] = JSON.parse(relations).names ?? [];
      writeFile(root, { path: yearPath(folder, 'relations'), bytes: put(relations, ['names'], [...known, name]) });
      return;
    }
    const unit = await askUnit(terminal, number);
    const measure = await askMeasure(terminal, unit);
    const elsewhere = idsOf([label, known], unit);
    const id = await askId(terminal, proposedId(label, elsewhere, isFree), elsewhere, isFree);
    const path = yearPath(folder, 'figures');
    const figure = newFigure(number, { id, label, unit, measure, year });
    tryWriting(root, path, withFigure(report, contentFiles(root).get(path) ?? '', figure), terminal);
    named.add(id);
  };

  const askConflict = async ({ word, message, context, namedTarget }: WordConflict) => {
    terminal.print(`\n${message}`);
    terminal.print(words.conflictChoices(word, context, namedTarget));
    const isDeleted = (await askWhichOrLater(terminal, words.which, 2)) === 0;
    const decision = isDeleted
      ? 'delete'
      : namedTarget !== undefined
        ? { alsoTo: namedTarget }
        : { reason: await askText(terminal, words.keepReason) };
    const path = sharedPath('thesaurus');
    writeFile(root, { path, bytes: withoutConflict(contentFiles(root).get(path) ?? '', word, decision) });
  };

  const askRemark = async ({ quote, text }: Remark) => {
    terminal.print(words.remarkGone(quote, text));
    if ((await askWhichOrLater(terminal, words.which, 2)) === 1) throw new Later(false);
    const path = yearPath(folder, 'remarks');
    const file = contentFiles(root).get(path) ?? '';
    const at = remarksOf(root, year).findIndex((one) => one.quote === quote && one.text === text);
    writeFile(root, { path, bytes: put(file, ['remarks', at], undefined) });
  };

  const texts = blockTexts(report);
  const isFirst = before.answered + before.open === 0;
  const asked = [
    ...remarksOf(root, year)
      .filter(({ block, quote }) => !texts.get(block)?.includes(quote))
      .map((remark) => () => askRemark(remark)),
    ...lost.map((figure) => () => askLost(figure)),
    ...provisional.map((figure) => () => askDraft(figure)),
    ...numbers.map((number) => () => askNumber(number)),
  ];
  if (before.hasLeft) return { answered: 0, open: asked.length, hasLeft: true };
  const ofNumbers = await each(asked, terminal, isFirst ? words.begin : words.again);
  if (!ofNumbers.hasLeft) await askNamed();
  // The check tells of words once it has no other questions, so they are looked for last.
  const conflicts = wordConflicts(contentFiles(root)).map((conflict) => () => askConflict(conflict));
  if (ofNumbers.hasLeft) return { ...ofNumbers, open: ofNumbers.open + conflicts.length };
  const begun = isFirst && asked.length === 0 ? words.begin : words.again;
  const others = await each(conflicts, terminal, begun);
  return {
    answered: ofNumbers.answered + others.answered,
    open: ofNumbers.open + others.open,
    hasLeft: others.hasLeft,
  };
}

/** Asks each; one that is left for later, or all after it, stays open. */
async function each(
  asked: readonly (() => Promise<void>)[],
  terminal: Terminal,
  begin: (count: number) => string,
): Promise<Answered> {
  if (asked.length > 0) terminal.print(begin(asked.length));
  let answered = 0;
  let hasLeft = false;
  for (const ask of asked) {
    if (hasLeft) break;
    try {
      await ask();
      answered += 1;
    } catch (error) {
      if (!(error instanceof Later)) throw error;
      hasLeft = error.all;
    }
  }
  return { answered, open: asked.length - answered, hasLeft };
}

/** The terminal, where an answer may also be that a question is left for later. */
function passing(terminal: Terminal): Terminal {
  return {
    print: terminal.print,
    ask: async (question) => {
      const answer = await terminal.ask(question).catch((error: unknown) => {
        // Nobody answers any more: what was answered is kept, and told like all that is left open.
        throw error instanceof Refusal ? new Later(true) : error;
      });
      if (words.later(plainAnswer(answer))) throw new Later(false);
      if (words.leave(plainAnswer(answer))) throw new Later(true);
      return answer;
    },
  };
}

/** Asks for one of a list; Enter leaves the question for later. */
async function askWhichOrLater(terminal: Terminal, question: string, count: number): Promise<number> {
  const chosen = await askWhich(passing(terminal), question, count, null);
  if (chosen === null) throw new Later(false);
  return chosen;
}

/** What a number is called: Chinese words, so that a number that was to choose with, or an id, is none. */
function askName(terminal: Terminal, question: string, enter: string | undefined): Promise<string> {
  return askUntil<string>(passing(terminal), question, (answer) => {
    const name = answer.trim() || enter;
    if (name === undefined || name === '') throw new Later(false);
    return name === enter || /\p{Script=Han}/u.test(name) ? name : { again: words.noName(answer) };
  });
}

function askText(terminal: Terminal, question: string, enter?: string): Promise<string> {
  return askUntil<string>(passing(terminal), question, (answer) => {
    const text = answer.trim() || enter;
    if (text === undefined || text === '') throw new Later(false);
    return text;
  });
}

/** A unit, as the report prints it behind the number where one stands there: an id that was meant for a later question is none. */
function askUnit(terminal: Terminal, { text, start, digits, quantity }: OpenNumber): Promise<string> {
  const behind = text.slice(start + digits.length).replace(/^\s*[余多]?\s*/, '');
  const printed =
    quantity?.unit ??
    new RegExp(`^(?:${unitExpression('money', 'ratio', 'accounts', 'work', 'times')})`).exec(behind)?.[0];
  return askUntil<string>(passing(terminal), words.unit(printed ?? ''), (answer) => {
    const unit = answer.trim() || printed;
    if (unit === undefined) throw new Later(false);
    if (unit === printed || behind.startsWith(unit)) return unit;
    const isUnit = printed === undefined && /^(?:[\p{Script=Han}（）()]{1,6}|[%‰℃])$/u.test(unit);
    return isUnit ? unit : { again: words.noUnit(unit, printed) };
  });
}

async function askPlacement(
  { line, startsWith, chosen, candidates }: Extract<ImportQuestion, { kind: 'unplaced-paragraph' }>,
  report: Report,
  terminal: Terminal,
) {
  const headings = new Map([
    ...report.parts.map(({ id, numeral, heading }) => [id, `${numeral} ${heading}`] as const),
    ...sectionsOf(report).map(({ section: { id, numeral, heading, content } }) => {
      const [first] = content;
      const own = heading ?? (first && 'text' in first ? `${first.text.slice(0, 20)}…` : '');
      return [id, numeral !== '' && own.startsWith(numeral) ? own : numeral + own] as const;
    }),
  ]);
  terminal.print(words.placement(line, startsWith));
  candidates.forEach((id, index) => {
    terminal.print(words.place(index + 1, id, headings.get(id) ?? '', id === chosen));
  });
  const belongsTo = await askUntil<string>(passing(terminal), words.which, (answer) => {
    const plain = plainAnswer(answer);
    if (plain === '') return chosen;
    const wanted = candidates[Number(plain) - 1] ?? candidates.find((id) => id === plain);
    return wanted ?? { again: answerStrings.oneOf(answer, candidates.length) };
  });
  const reason = await askText(terminal, words.reason, words.ownReason);
  return { line, startsWith, belongsTo, reason };
}

async function askMeasure(terminal: Terminal, unit: string): Promise<Measure> {
  terminal.print(words.measure);
  const fitting = words.measures.filter(({ measure }) => fitsUnit(measure, unit));
  fitting.forEach(({ name }, index) => {
    terminal.print(`  ${index + 1}. ${name}`);
  });
  const chosen = await askWhichOrLater(terminal, `  ${words.which}`, fitting.length);
  return (fitting[chosen] as (typeof fitting)[number]).measure;
}

async function askId(
  terminal: Terminal,
  proposed: string,
  elsewhere: readonly string[],
  isFree: (id: string) => boolean,
): Promise<string> {
  if (elsewhere.length > 0) terminal.print(words.sameAs(elsewhere));
  return askUntil<string>(passing(terminal), words.id(proposed), (answer) => {
    const id = plainAnswer(answer) || proposed;
    if (!figureIdSchema.safeParse(id).success) return { again: words.badId(answer) };
    return isFree(id) ? id : { again: words.idTaken(id) };
  });
}

/** Where a figure's number stands in the text of its block. */
function placeOf(report: Report, figure: Figure): { text: string; start: number } {
  const block = blocksOf(report).find(({ block: { id } }) => id === figure.block)?.block;
  const text = block === undefined ? '' : textOf(block);
  return { text, start: text.indexOf(figure.quote) + (tokenStart(figure) ?? 0) };
}

function contextOf(report: Report, figure: Figure): string {
  const { text, start } = placeOf(report, figure);
  return `${figure.block}：${inContext(text, start, start + figure.token.length, 20)}`;
}

function contextOfNumber({ block, text, start, digits }: OpenNumber): string {
  return `${block}：${inContext(text, start, start + digits.length, 20)}`;
}

/** Writes a file where the check has nothing against it. */
function tryWriting(root: string, path: string, bytes: string, terminal: Terminal): void {
  const before = contentProblemsOf(contentFiles(root));
  const after = contentProblemsOf(new Map([...contentFiles(root), [path, bytes]]));
  if (after.length > before.length) {
    terminal.print(words.unsound(new ContentProblems(after.filter(({ file }) => file === path)).message));
    throw new Later(false);
  }
  writeFile(root, { path, bytes });
}
