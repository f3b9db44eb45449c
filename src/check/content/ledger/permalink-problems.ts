import type { PreparedContent } from '../../../audit/prepared-year.ts';
import { outermost } from '../../../history/corrections/told-together.ts';
import { differences } from '../../../history/permalinks/differences.ts';
import { type Place, placesOf } from '../../../history/permalinks/places.ts';
import { idAt, mayReturn } from '../../../history/permalinks/published.ts';
import { successor } from '../../../history/permalinks/record.ts';
import { byAddress, resolve } from '../../../history/permalinks/resolve.ts';
import { uncorrected } from '../../../history/permalinks/uncorrected.ts';
import { yearOf } from '../../../report/addresses.ts';
import { figureAnchor, parseTableAnchor } from '../../../report/ids.ts';
import { likeness } from '../../../report/likeness.ts';
import type { Change } from '../../../report/schema/corrections.ts';
import type { Permalink } from '../../../report/schema/permalinks.ts';
import type { TablesFile } from '../../../report/schema/tables.ts';
import { isTaken } from '../../../report/tables.ts';
import { placedNodes, type WholeFiles, type YearFiles } from '../content-files.ts';
import type { JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { type ProblemWords, says } from '../problem-catalogue.ts';
import { nearest } from '../references/nearest.ts';
import { correctionProblems } from './correction-problems.ts';
import { goneIds } from './gone-ids.ts';

/**
 * Everything in which content departs from what has been published: addresses that would vanish or mean something else,
 * words that changed without a correction, moves that lead nowhere, new addresses not yet recorded.
 */
export function permalinkProblems(content: PreparedContent, files: WholeFiles): Problem[] {
  const { entries } = content.permalinks;
  const places = placesOf(content);
  const here = new Map(places.map((place) => [place.address, place]));
  const ledger = files.permalinks.file;
  // Lines of all years are many: each year is held against its own.
  const entriesOf = Map.groupBy(entries, ({ address }) => yearOf(address));
  const placesIn = Map.groupBy(places, ({ year }) => year);
  const broken = [...repeatedProblems(entries, files), ...files.years.flatMap(correctionProblems(entriesOf))];
  if (broken.length > 0) return broken;

  const years = new Set<number | undefined>(content.years.map(({ report }) => report.year));
  const goneYears = [...entriesOf].flatMap(([year, gone]) =>
    year === undefined || years.has(year) ? [] : [ledger.problemAt([], says('yearGone', year, gone.length))],
  );
  // What stands over the years goes and comes with them.
  if (goneYears.length > 0) return goneYears;

  const departures = content.years.map((year) => {
    const { changes, shifted } = differences(
      year,
      placesIn.get(year.report.year) ?? [],
      entriesOf.get(year.report.year) ?? [],
    );
    return { year: year.report.year, shifted, untold: uncorrected(changes, year.corrections) };
  });
  const problems = departures.flatMap(({ year, shifted, untold }) => {
    const found = files.years.find(({ report }) => report.value.year === year);
    return found ? changeProblems(untold, shifted, found) : [];
  });
  // What a correction still has to tell of is not asked for a second time.
  const asked = new Set(departures.flatMap(({ year, untold }) => untold.flatMap((change) => addressed(year, change))));
  const known = byAddress(entries);
  const fresh = places.filter(({ address }) => !known.has(address) && !asked.has(keyOf(address)));
  const goneFindings: string[] = [];
  const following: string[] = [];
  const gone = goneIds(entries, here, files);
  problems.push(...gone.problems);
  entries.forEach((entry, index) => {
    const at = (words: ProblemWords) => problems.push(ledger.problemAt(['entries', index], words));
    const place = here.get(entry.address);
    if (entry.moved || entry.withdrawn) {
      if (place) {
        if (mayReturn(entry.kind)) fresh.push(place);
        else at(says('revived', entry.address));
        return;
      }
      const end = resolve(entry.address, known, (address) => here.has(address));
      if (end.kind === 'loop') at(says('loop', end.trail));
      if (end.kind === 'dead-end') at(says('deadEnd', entry.address, end.address, nearest(end.address, here.keys())));
      return;
    }
    if (!place && entry.kind === 'finding') goneFindings.push(entry.address);
    else if (!place) {
      if (asked.has(keyOf(entry.address)) || gone.addresses.has(entry.address)) return;
      const corrections = content.years.find(({ report }) => report.year === yearOf(entry.address))?.corrections ?? [];
      // What goes where its words went is not asked for: it is recorded with them.
      if (successor(entry, places, known, corrections) === undefined) at(goneWords(entry, places, known));
      else following.push(entry.address);
    } else if (entry.kind === 'term' && entry.text !== undefined && place.text !== undefined) {
      if (likeness(entry.text, place.text) < sameName) at(says('renamed', entry.address, entry.text, place.text));
    }
  });
  // What is to be recorded can be once the rest is settled.
  if (problems.length > 0) return problems;
  const unrecorded = [...fresh.map(({ address }) => address), ...following];
  const recordable = [
    ...(unrecorded.length > 0 ? [says('unrecorded', unrecorded)] : []),
    ...(goneFindings.length > 0 ? [says('findingsGone', goneFindings)] : []),
  ];
  return recordable.map((words) => ledger.problemAt([], words));
}

/** A term that is less alike than this is another term. Titles of charts and findings are the site's own words: their ids tell which they are. */
const sameName = 0.4;

function goneWords(entry: Permalink, places: readonly Place[], known: ReadonlyMap<string, Permalink>) {
  const candidates = places.filter(
    ({ address, kind }) => kind === entry.kind && yearOf(address) === yearOf(entry.address),
  );
  const fresh = candidates.filter(({ address }) => !known.has(address));
  // A file that is published already is another file: it takes nobody's place.
  const near = nearest(
    entry.address,
    (fresh.length > 0 || entry.kind === 'file' ? fresh : candidates).map(({ address }) => address),
  );
  return says('gone', entry.address, entry.text ?? '', near);
}

/** The addresses that a change speaks of, as keys without the page they stand on. */
function addressed(year: number, change: Change): string[] {
  const ids = [change.place, ...(change.what === 'moved' ? [change.from] : [])];
  return ids.flatMap((id) => [`${year} ${id}`, `${year} ${figureAnchor(id)}`]);
}

function keyOf(address: string): string {
  return `${yearOf(address)} ${idAt(address)}`;
}

function changeProblems(
  changes: readonly Change[],
  shifted: readonly { id: string; from: string }[],
  { report, figures, tables }: YearFiles,
): Problem[] {
  const nodes = new Map<string, JsonPath>(report.value.parts.map(({ id }, index) => [id, ['parts', index, 'heading']]));
  for (const { node, path } of placedNodes(report.value)) {
    nodes.set(node.id, [...path, node.type === 'section' ? 'heading' : 'text' in node ? 'text' : 'id']);
    if (node.type !== 'table') continue;
    for (const [row, { id }] of node.rows.entries()) nodes.set(id, [...path, 'rows', row]);
  }
  const ids = [...nodes.keys()];
  const figurePath = new Map(
    figures.value.figures.map(({ id }, index) => [id, ['figures', index, 'value'] as JsonPath]),
  );
  return outermost(changes).map(({ change, within }) => {
    const inReport = (words: ProblemWords, id = change.place) =>
      report.file.problemAt(nodes.get(id) ?? ['parts'], words);
    switch (change.what) {
      case 'figure':
        return figures.file.problemAt(figurePath.get(change.place) ?? ['figures'], says('figureChanged', change));
      case 'accounts':
        return tables.file.problemAt(
          pathInTables(tables.value, change.place),
          says('wordsChanged', change.place, change.before, change.after),
        );
      case 'added':
        return inReport(says('wordsAdded', change.place, within.length));
      case 'withdrawn':
        return inReport(
          says('wordsGone', change.place, change.before, nearest(change.place, ids), within.length),
          change.in,
        );
      case 'moved':
        return inReport(says('wordsMoved', change.from, change.place, within.length));
      default: {
        const from = shifted.find(({ id }) => id === change.place)?.from;
        if (from !== undefined) return inReport(says('shifted', change.place, from));
        return inReport(says('wordsChanged', change.place, change.before ?? '', change.after ?? ''));
      }
    }
  });
}

/** Where a table, a row or a cell stands in tables.json. */
function pathInTables({ tables }: TablesFile, anchor: string): JsonPath {
  const place = parseTableAnchor(anchor);
  const at = tables.findIndex(({ id }) => id === place?.table);
  const table = tables[at];
  if (place?.row === undefined || table === undefined || !isTaken(table)) return ['tables', at, 'title'];
  for (const [side, { rows }] of table.sides.entries()) {
    const row = rows.findIndex(({ key }) => key === place.row);
    if (row === -1) continue;
    const path = ['tables', at, 'sides', side, 'rows', row];
    return place.column === undefined ? [...path, 'name'] : [...path, 'cells', place.column];
  }
  return ['tables', at];
}

function repeatedProblems(entries: readonly Permalink[], { permalinks }: WholeFiles): Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ address }, index) => {
    const earlier = first.get(address);
    if (earlier === undefined) {
      first.set(address, index);
      return [];
    }
    const line = permalinks.file.lineOf(['entries', earlier]);
    return [permalinks.file.problemAt(['entries', index], says('repeated', address, line))];
  });
}
