import { codesAbove, type Subject, type SubjectRow } from '../../derive/subjects/subjects.ts';
import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import { placeAddress, subjectAddress, tableAddress, termAddress } from '../../report/addresses.ts';
import { tableAnchor } from '../../report/ids.ts';
import { printedPlace } from '../../report/printed-place.ts';
import { currentRevision } from '../../report/revisions.ts';
import { cellColumns, partOfTable } from '../../report/tables.ts';
import { glossaryStrings, subjectStrings as words } from '../../words/strings.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';
import { cellAmount } from './tables/cell-amount.ts';
import { numberedTitle } from './tables/table-links.ts';

/** A 科目 by its code and name. */
export interface SubjectLink {
  /** 类, 款, 项. */
  level: string;
  code: string;
  name: string;
  address: string;
}

/** What one year prints for it in one column. */
export interface SubjectCell {
  printed: string | null;
  unit: string | null;
  address: string;
  /** What corrections made of it. */
  corrections: { revision: number; on: string; before: string | null; address: string; earlier: string }[];
}

/** One column of a kind of table, over the years. */
export interface SubjectLine {
  /** Head of the column. */
  head: string;
  /** In the order of the page's years; null where that year has no such cell. */
  cells: (SubjectCell | null)[];
}

/** A kind of table that has the 科目. */
export interface SubjectTable {
  /** Name in the newest year that has it, and its row there. */
  name: string;
  number: string;
  address: string;
  /** The unit of all its amounts; null where the years differ or print none. */
  unit: string | null;
  lines: SubjectLine[];
  /** Heads of the columns in which no year prints anything for it. */
  empty: string[];
}

/** A passage that names the 科目, its name marked. */
export interface SubjectPassage {
  number: string;
  address: string;
  pieces: { text: string; isName: boolean }[];
}

export interface SubjectPage {
  frame: Frame;
  code: string;
  name: string;
  kind: string;
  otherNames: string[];
  path: SubjectLink[];
  below: SubjectLink[];
  /** The amount within that of the 款 or 类 above, in one table of the newest year. */
  share: { own: string; whole: string; parent: string; width: string; words: string } | undefined;
  years: number[];
  tables: SubjectTable[];
  passages: SubjectPassage[];
  term: { name: string; address: string } | undefined;
}

/** Kinds of tables by which a 科目 is held against what it stands under, the best first. */
const measuring = ['general-public-budget-expenditure', 'expenditure', 'basic-expenditure', 'revenue'];

/** What the page of a 科目 shows. Throws where no table has it. */
export function subjectPage(site: PreparedSite, params: Params): SubjectPage {
  const { content, subjects } = site;
  const subject = subjects.get(params['code'] ?? '');
  if (!subject) throw new Error(`No table has ${params['code']}`);
  const { code, name } = subject;
  const years = [...new Set(subject.rows.map(({ year }) => year.report.year))];
  const link = (of: string): SubjectLink[] => {
    const found = subjects.get(of);
    return found
      ? [{ level: words.levels[of.length] ?? '', code: of, name: found.name, address: subjectAddress(of) }]
      : [];
  };
  const siblings = [...subjects.keys()].filter(
    (other) => other.length === code.length && codesAbove(other).at(-1) === codesAbove(code).at(-1),
  );
  const at = siblings.indexOf(code);
  const neighbour = (offset: number) => {
    const other = subjects.get(siblings[at + offset] ?? '');
    return other && { label: `${other.code} ${other.name}`, address: subjectAddress(other.code) };
  };
  const passages = content.years.flatMap((year): SubjectPassage[] =>
    (site.subjectsInText.get(year)?.get(code) ?? []).map(({ block, ranges }) => {
      const placed = year.ledger.blocks.get(block);
      const number = printedPlace(block);
      return {
        number: content.years.length > 1 ? words.of(year.report.year, number) : number,
        address: placeAddress(year.report.year, block, placed?.part.number),
        pieces: piecesOf(placed?.text ?? '', ranges),
      };
    }),
  );
  const term = content.terms.find((one) => one.name === name || one.linkForms.includes(name));
  const path = codesAbove(code).flatMap(link);
  const parent = path.at(-1);
  const tables = tablesOf(subject, years);
  return {
    frame: frameOf(site, {
      address: subjectAddress(code),
      title: words.title(code, name),
      description: words.description(code, name, subject.rows.length, passages.length),
      section: 'glossary',
      source: content.years[0]?.report.department,
      trail: [
        { label: glossaryStrings.title, address: termAddress() },
        ...path.map((above) => ({ label: `${above.code} ${above.name}`, address: above.address })),
        { label: words.title(code, name) },
      ],
      neighbours: {
        previous: at > 0 ? neighbour(-1) : undefined,
        index: parent
          ? { label: `${parent.code} ${parent.name}`, address: parent.address }
          : { label: glossaryStrings.title, address: termAddress() },
        next: neighbour(1),
      },
    }),
    code,
    name,
    kind: `${words.kind(code)} ${words.levels[code.length] ?? ''}`.trim(),
    otherNames: [...new Set(subject.rows.flatMap(({ row }) => row.name ?? []))].filter((other) => other !== name),
    path,
    below: [...subjects.keys()].filter((other) => codesAbove(other).at(-1) === code).flatMap(link),
    share: shareOf(subject, subjects),
    years,
    tables,
    passages,
    term: term && { name: term.name, address: termAddress(term.id) },
  };
}

/** By kind of table; tables of no known kind stand for themselves. */
function tablesOf({ rows }: Subject, years: readonly number[]): SubjectTable[] {
  const byKind = Map.groupBy(rows, ({ table }) => (table.kind === 'other' ? table.title : table.kind));
  return [...byKind.values()].map((own) => {
    const [first] = own as [SubjectRow];
    const units = new Set(own.map(({ table }) => table.unit));
    const ids = new Set(
      own.flatMap(({ side }) => cellColumns(side).flatMap(({ id, role }) => (role === 'line' ? [] : id))),
    );
    return {
      name: numberedTitle(first.table),
      number: first.row.key,
      address: rowAddress(first),
      unit: units.size === 1 ? first.table.unit : null,
      ...partedByPrint(
        [...ids].map((id): SubjectLine => {
          const heads = own.flatMap(({ side }) => cellColumns(side).find((column) => column.id === id) ?? []);
          return {
            head: heads[0]?.path.filter((head) => head !== '').join(' ') ?? id,
            cells: years.map((year) => {
              const here = own.find((one) => one.year.report.year === year && id in one.row.cells);
              return here ? cellOf(here, id) : null;
            }),
          };
        }),
      ),
    };
  });
}

function cellOf(row: SubjectRow, column: string): SubjectCell {
  const { year, table } = row;
  const anchor = tableAnchor({ table: table.id, row: row.row.key, column });
  const notes = correctionNotes(year, currentRevision(year.corrections)).get(anchor) ?? [];
  return {
    printed: row.row.cells[column] ?? null,
    unit: table.unit,
    address: rowAddress(row, column),
    corrections: notes.flatMap(({ revision, on, changes: [change], address, earlier }) =>
      earlier === undefined ? [] : [{ revision, on, before: change?.before ?? null, address, earlier }],
    ),
  };
}

function partedByPrint(lines: readonly SubjectLine[]): Pick<SubjectTable, 'lines' | 'empty'> {
  const isPrinted = ({ cells }: SubjectLine) => cells.some((cell) => cell !== null && cell.printed !== null);
  return {
    lines: lines.filter(isPrinted),
    empty: lines.filter((line) => !isPrinted(line)).map(({ head }) => head),
  };
}

function rowAddress({ year, table, row }: SubjectRow, column?: string): string {
  return tableAddress(year.report.year, partOfTable(table, year.report), { table: table.id, row: row.key, column });
}

/** Its amount within that of what it stands under: in one table and one column of the newest year that prints both. */
function shareOf({ code, rows }: Subject, subjects: ReadonlyMap<string, Subject>): SubjectPage['share'] {
  const parent = subjects.get(codesAbove(code).at(-1) ?? '');
  if (!parent) return undefined;
  for (const kind of measuring) {
    const own = rows.find(({ table }) => table.kind === kind);
    const above = own && parent.rows.find(({ table, year }) => table === own.table && year === own.year);
    if (!own || !above) continue;
    const column = cellColumns(own.side).find(({ role }) => role === 'value');
    const [part, whole] = [own, above].map(({ row }) => cellAmount(row.cells[column?.id ?? '']));
    if (!part || !whole || part.lte(0) || whole.lt(part)) continue;
    const share = part.times(100).dividedBy(whole);
    const name = `${parent.code} ${parent.name}`;
    return {
      own: own.row.cells[column?.id ?? ''] ?? '',
      whole: above.row.cells[column?.id ?? ''] ?? '',
      parent: name,
      width: share.toDecimalPlaces(2).toFixed(),
      words: words.share(name, `${share.toFixed(1)}%`, numberedTitle(own.table)),
    };
  }
  return undefined;
}

function piecesOf(text: string, ranges: readonly [number, number][]): SubjectPassage['pieces'] {
  const edges = [0, ...ranges.flat(), text.length];
  return edges
    .slice(1)
    .map((end, index) => ({ text: text.slice(edges[index], end), isName: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
