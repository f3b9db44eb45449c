import type { PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import {
  type FoundWords,
  findWords,
  numbersHolding,
  type Passage,
  passagesOf,
  yearNamed,
} from '../src/history/corrections/passages.ts';
import { partAddress, termAddress } from '../src/report/addresses.ts';
import { compact } from '../src/report/compact.ts';
import { chartAnchor } from '../src/report/ids.ts';
import { inContext } from '../src/report/in-context.ts';
import { sectionsOf } from '../src/report/outline.ts';
import { rewordStrings as words } from '../src/words/strings.ts';
import { askUntil, askWhich, askYes, plainAnswer, type Terminal } from './terminal.ts';

/** A stretch of words to change, and the year it stands in. */
export interface Place extends FoundWords {
  year: PreparedYear;
}

/** Candidates that are listed; more say that too few words were given. */
const mostListed = 20;

/** What a person names a place by is asked for in these words. */
interface Asks {
  where: string;
  whichWords: string;
}

/** The places that were named; or what else was, that `knows` knows. */
type Asked<Known> = { places: readonly Place[] } | { known: Known };

/**
 * Asks for words of a report, by themselves or by an address; undefined where there are none.
 * @param asks what they are asked for
 * @param knows what else an answer may name
 */
export async function askPlace<Known = never>(
  content: PreparedContent,
  terminal: Terminal,
  asks: Asks,
  knows: (answer: string) => Known | undefined = () => undefined,
): Promise<{ place: Place | undefined } | { known: Known }> {
  const asked = await askPlaces(content, terminal, asks, false, knows);
  return 'known' in asked ? asked : { place: asked.places[0] };
}

/**
 * The same; several places where they are meant together, none where a person leaves it.
 * @param isForAll whether the same words in several places may be
 */
export async function askPlaces<Known>(
  content: PreparedContent,
  terminal: Terminal,
  asks: Asks,
  isForAll: boolean,
  knows: (answer: string) => Known | undefined,
): Promise<Asked<Known>> {
  for (;;) {
    const answer = (await terminal.ask(asks.where)).trim();
    const known = knows(plainAnswer(answer));
    if (known !== undefined) return { known };
    if (answer === '') return { places: [] };
    const passages = new Map(content.years.map((year) => [year, passagesOf(year.report, year.tables)]));
    const found = standNow(answer, content).flatMap((pasted) => {
      const wanted = yearNamed(pasted);
      return [...passages]
        .filter(([{ report }]) => wanted === undefined || report.year === wanted)
        .flatMap(([year, own]) => findWords(own, year.figures, pasted).map((words) => ({ ...words, year })));
    });
    // So short an answer may have been meant for another question.
    const isShort = found.length > 0 && compact(answer).length <= 2;
    if (isShort && !(await askYes(terminal, words.short(answer, found.length), false))) continue;
    if (found.length === 0) terminal.print(notFound(answer, content, [...passages.values()].flat()));
    const chosen = await askCandidates(found, isForAll, terminal);
    const [place] = chosen;
    // A cell is one thing: which of its characters are meant is not asked.
    const isOne = place?.isExact || place?.passage.file === 'tables';
    const exact = place === undefined || isOne ? chosen : await askWords(place, asks.whichWords, terminal);
    if (exact.length > 0) return { places: exact };
  }
}

/** Why nothing was found: the digits are some of a number's, it is a chart, or it stands nowhere. */
function notFound(answer: string, { years }: PreparedContent, passages: readonly Passage[]): string {
  const chart = years
    .flatMap(({ report, charts }) => charts.map((one) => ({ ...one, year: report.year })))
    .find(({ id, title }) => answer.endsWith(`#${chartAnchor(id)}`) || answer === title);
  if (chart !== undefined) return words.isChart(chart.year, chart.title, chart.id);
  return words.notFound(answer, numbersHolding(passages, answer));
}

/** Where a place stands today that is pasted by an old address; by that of a term, in each year that explains it. */
function standNow(pasted: string, { permalinks, terms, years }: PreparedContent): string[] {
  const address = pasted.replace(/:~:.*$/, '');
  const line = permalinks.entries.find((entry) => entry.moved && address.endsWith(entry.address));
  const now = line?.moved?.to ?? address;
  const term = terms.find(({ id }) => now.endsWith(termAddress(id)));
  if (term === undefined) return [line ? now : pasted];
  return years.flatMap(({ report }) =>
    sectionsOf(report).flatMap(({ section, part }) => {
      const [first] = section.content;
      return section.term === term.id && first ? [partAddress(report.year, part.number, first.id)] : [];
    }),
  );
}

async function askCandidates(
  found: readonly Place[],
  isForAll: boolean,
  terminal: Terminal,
): Promise<readonly Place[]> {
  if (found.length <= 1) return found;
  terminal.print(words.found(found.length));
  const listed = found.slice(0, mostListed);
  listed.forEach(({ year, passage, from, to, isExact }, index) => {
    terminal.print(
      words.candidate(
        index + 1,
        year.report.year,
        passage.id,
        isExact ? inContext(passage.text, from, to, 12) : passage.text,
      ),
    );
  });
  if (found.length > listed.length) terminal.print(words.more(found.length - listed.length));
  if (!isForAll || listed.length < found.length || !found.every(({ isExact }) => isExact)) {
    const chosen = await askWhich(terminal, words.whichPlace, listed.length, null);
    return found.filter((_, index) => index === chosen);
  }
  return askUntil<readonly Place[]>(terminal, words.whichPlaces, (answer) => {
    const plain = plainAnswer(answer);
    if (/^(全部|都改|都是|全改|all)$/.test(plain)) return found;
    const numbers = plain === '' ? [] : plain.split(/[\s,、]+/).map(Number);
    const chosen = found.filter((_, index) => numbers.includes(index + 1));
    return chosen.length === numbers.length ? chosen : { again: words.badPlaces(answer, found.length) };
  });
}

/** Which words of a whole passage; none where a person leaves it. */
async function askWords(place: Place, question: string, terminal: Terminal): Promise<readonly Place[]> {
  terminal.print(words.wholePlace(place.passage.text));
  const found = await askUntil(terminal, question, (answer): Place[] | { again: string } => {
    if (answer.trim() === '') return [place];
    const inside = findWords([place.passage], [], answer).filter(({ isExact }) => isExact);
    return inside.length > 0
      ? inside.map((stretch) => ({ ...stretch, year: place.year }))
      : { again: words.notInPlace(answer) };
  });
  return askCandidates(found, false, terminal);
}
