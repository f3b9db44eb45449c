import type { PreparedContent, PreparedYear } from '../../src/audit/prepared-year.ts';
import { yearPath } from '../../src/check/content/content-kinds.ts';
import { type FoundWords, findWords, passagesOf, yearNamed } from '../../src/history/corrections/passages.ts';
import { slugOf } from '../../src/import/slug.ts';
import { put } from '../../src/report/edit-json.ts';
import { tokenStart } from '../../src/report/figure-place.ts';
import { freeId } from '../../src/report/free-id.ts';
import { figureIdOf } from '../../src/report/ids.ts';
import { printedFigure } from '../../src/report/printed-figure.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import { chartIdSchema } from '../../src/report/schema/id-schemas.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { askUntil, plainAnswer, readReason, type Terminal } from '../terminal.ts';
import type { Ask } from './addition.ts';
import { askListed } from './ask-listed.ts';

/** A chart of registered numbers of one year. */
export const addChart: Ask = async (content, files, terminal) => {
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
  return { changed: new Map([[path, text]]), shown: asks.shown(title, listed, takeaway), next: asks.next };
};

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

function printed(figure: Figure): string {
  return printedFigure(figure)?.full ?? '';
}
