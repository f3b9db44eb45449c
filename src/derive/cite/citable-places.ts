import type { LedgerBlock } from '../../audit/ledger.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import {
  figureInTextAddress,
  partAddress,
  partSlug,
  placeAddress,
  reportAddress,
  tableAddress,
} from '../../report/addresses.ts';
import { nthParagraph, tableAnchor } from '../../report/ids.ts';
import { sectionsOf } from '../../report/outline.ts';
import type { Part, Section } from '../../report/schema/report.ts';
import { cellColumns, isTaken, partOfTable, rowsOf } from '../../report/tables.ts';
import { withBlanks } from '../../report/with-blanks.ts';
import { citeStrings } from '../../words/strings.ts';

/** A place of the report that has a permanent id and can be cited. */
export interface CitablePlace {
  id: string;
  /** Where it stands, in the report's own numerals: 第三部分 七、“三公”经费…(二)2. */
  place: string;
  /** Address without `base` and without revision. */
  address: string;
  /** Its exact words, with a remark in brackets where a number was left blank; null where the place is a whole section. */
  words: string | null;
}

/** Parts, sections, blocks, table rows and figures of a report that can be cited, in its order. */
export function citablePlaces({ report, figures, ledger }: PreparedYear): CitablePlace[] {
  const { year } = report;
  const parts = report.parts.map((part) => ({
    id: part.id,
    place: `${part.numeral} ${part.heading}`,
    address: partAddress(year, part.number),
    words: null,
  }));
  const sections = sectionsOf(report).map(({ part, trail, section }) => ({
    id: section.id,
    place: placeName(part, trail),
    address: partAddress(year, part.number, section.id),
    words: null,
  }));
  const blanks = Map.groupBy(
    figures.filter(({ blank }) => blank === true),
    ({ block }) => block,
  );
  const quoted = (words: string, block: string) => withBlanks(words, blanks.get(block) ?? [], citeStrings.blank);
  const blocks = [...ledger.blocks.values()].flatMap((placed) => {
    const text = quoted(placed.text, placed.block.id);
    return blockPlaces(year, { ...placed, text });
  });
  const placeOf = new Map(blocks.map((block) => [block.id, block]));
  const figurePlaces = figures.map((figure) => ({
    id: figure.id,
    place: placeOf.get(figure.block)?.place ?? '',
    address: figureInTextAddress(year, ledger.partOf(figure.block), figure.id),
    words: quoted(figure.quote, figure.block),
  }));
  return [...parts, ...sections, ...blocks, ...figurePlaces];
}

/**
 * Tables of the accounts whose cells are here, each with its rows; a row is followed by its cells.
 * @param withCells whether cells are places of their own, or only the rows
 */
export function citableTablePlaces({ report, tables }: PreparedYear, withCells: boolean): CitablePlace[] {
  return tables.filter(isTaken).flatMap((table) => {
    const partNumber = partOfTable(table, report);
    const part = report.parts.find(({ number }) => number === partNumber);
    const name = [part?.numeral, table.number, table.title].filter((words) => words != null && words !== '').join(' ');
    const entry = (place: { row?: string; column?: string }, words: string | null, ...names: string[]) => {
      const whole = { table: table.id, ...place };
      const address = tableAddress(report.year, partNumber, whole);
      return { id: tableAnchor(whole), place: [name, ...names].join(' '), address, words };
    };
    const rows = rowsOf(table).flatMap(({ side, row }) => {
      const rowName = [row.code, row.name].filter((words) => words !== null).join(' ') || row.key;
      const columns = cellColumns(side);
      const printed = columns.flatMap(({ id }) => row.cells[id] ?? []);
      return [
        entry({ row: row.key }, [rowName, ...printed].join(' '), citeStrings.accountsRow(rowName)),
        ...(withCells ? columns : []).map(({ id, path }) =>
          entry(
            { row: row.key, column: id },
            row.cells[id] ?? null,
            citeStrings.accountsRow(rowName),
            citeStrings.accountsColumn(path.filter((head) => head !== '').join(' ')),
          ),
        ),
      ];
    });
    return [entry({}, null), ...rows];
  });
}

function blockPlaces(year: number, { part, trail, block, text }: LedgerBlock): CitablePlace[] {
  const name = placeName(part, trail);
  const nth = nthParagraph(block.id) ?? 1;
  const place = nth > 1 ? `${name} ${citeStrings.paragraph(nth)}` : name;
  const address = placeAddress(year, block.id, part.number);
  const whole = { id: block.id, place, address, words: text === '' ? null : text };
  if (block.type !== 'table') return [whole];
  const rows = block.rows.map((row, index) => ({
    id: row.id,
    place: `${name} ${citeStrings.tableRow(index + 1)}`,
    address: placeAddress(year, row.id, part.number),
    words: row.cells.flat().join(' '),
  }));
  return [{ ...whole, place: `${name} ${citeStrings.table}`, words: null }, ...rows];
}

/** Numerals from the part down, with the innermost heading after its own numeral. */
function placeName(part: Part, trail: readonly Section[]): string {
  if (trail.length === 0) return `${part.numeral} ${part.heading}`;
  const headed = trail.findLastIndex(({ style }) => style === 'heading');
  const numerals = (sections: readonly Section[]) => sections.map(({ numeral }) => numeral).join('');
  const heading = trail[headed]?.heading?.replace(/。$/, '') ?? '';
  const upToHeading = numerals(trail.slice(0, headed + 1)) + heading;
  return [part.numeral, upToHeading, numerals(trail.slice(headed + 1))].filter((words) => words !== '').join(' ');
}

/** The report and its parts by the names of their files: `report`, `part-1` … */
export function citableWorks({ report }: PreparedYear): Map<string, CitablePlace> {
  const whole = { id: 'report', place: '', address: reportAddress(report.year), words: null };
  const parts = report.parts.map(({ id, number, numeral, heading }) => {
    const place = { id, place: `${numeral} ${heading}`, address: partAddress(report.year, number), words: null };
    return [partSlug(number), place] as const;
  });
  return new Map([['report', whole], ...parts]);
}
