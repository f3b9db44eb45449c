import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import {
  checkAddress,
  correctionsAddress,
  placeAddress,
  reportAddress,
  revisionAddress,
} from '../../report/addresses.ts';
import { findingNumber, findingNumbers } from '../../report/finding-number.ts';
import { parsePlaceId } from '../../report/ids.ts';
import { partsAndSections, partTitle } from '../../report/outline.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Change, Correction, FindingChange } from '../../report/schema/corrections.ts';
import { correctionStrings } from '../../words/strings.ts';
import { addressInTable, idInRevision, spoken, toldChanges } from './correction-notes.ts';
import { statedFindings } from './stated-findings.ts';
import { placedNode } from './whole-place.ts';

/** One change as a list shows it. */
export interface ListedChange {
  what: Change['what'];
  /** Id of the place today, or where it last was. */
  place: string;
  before: string | null;
  after: string | null;
  /** Of what was moved, the headings it stood under and stands under, as far as they are there today. */
  moved?: { from: string; to: string } | undefined;
  /** The place in the revision the correction made; in the one before it, for what is no longer there: a figure goes with its passage. */
  address: string;
}

/** One finding that a correction changed. */
export interface ListedFinding {
  /** What it is called. */
  number: string;
  title: string;
  /** What was said before and after; null where there was no such finding. */
  before: string | null;
  after: string | null;
  /** Whether it has come to another verdict. */
  isTurned: boolean;
  /** In the revision the correction made; in the one before it, for what is no more. */
  address: string;
}

/** One correction as a list shows it. */
export interface ListedCorrection {
  year: number;
  reportTitle: string;
  revision: number;
  on: string;
  kind: Correction['kind'];
  why: string;
  changes: ListedChange[];
  /** The findings it changed, those with another verdict first. */
  findings: ListedFinding[];
  address: string;
  /** Id of its entry, what follows the `#`. */
  anchor: string;
}

/** The corrections of all years, the latest first. */
export function correctionsList(content: PreparedContent): ListedCorrection[] {
  return content.years
    .flatMap((year) => {
      if (year.corrections.length === 0) return [];
      const numbers = findingNumbers([...statedFindings(year)].map(([id, { blocks }]) => [id, blocks]));
      return year.corrections.map((correction) => listed(correction, year, numbers));
    })
    .toSorted((a, b) => b.on.localeCompare(a.on, 'en') || b.year - a.year || b.revision - a.revision);
}

function listed(
  { revision, on, kind, why, changes, findings = [] }: Correction,
  year: PreparedYear,
  numbers: ReadonlyMap<string, string>,
): ListedCorrection {
  const fiscalYear = year.report.year;
  const address = correctionsAddress(fiscalYear, revision);
  return {
    year: fiscalYear,
    reportTitle: year.report.title,
    revision,
    on,
    kind,
    why,
    changes: toldChanges(changes).map((change) => {
      const { place, before, after } = spoken(change);
      const shown = after === null ? revision - 1 : revision;
      const moved = change.what === 'moved' ? movedBetween(change, revision, year) : undefined;
      return { what: change.what, place, before, after, moved, address: placeIn(year, place, shown) };
    }),
    findings: findings
      .flatMap((finding) => listedFinding(finding, fiscalYear, revision, numbers) ?? [])
      .toSorted((a, b) => Number(b.isTurned) - Number(a.isTurned)),
    address,
    anchor: address.split('#')[1] ?? '',
  };
}

/** From under which heading to under which. */
function movedBetween(
  { in: parent, place }: Extract<Change, { what: 'moved' }>,
  revision: number,
  { report, corrections }: PreparedYear,
): ListedChange['moved'] {
  const today = (id: string, from: number) => idInRevision(id, from, currentRevision(corrections), corrections);
  const titleOf = (id: string | undefined) => {
    const found = partsAndSections(report).find((one) => one.id === id);
    return found && ('type' in found ? `${found.numeral}${found.heading ?? ''}` : partTitle(found));
  };
  const from = titleOf(today(parent, revision - 1));
  const to = titleOf(placedNode(report, today(place, revision))?.holder?.id);
  return from && to ? { from, to } : undefined;
}

/** The address of a place in a revision; captions do not name their part, so it is looked up. */
function placeIn(year: PreparedYear, id: string, revision: number): string {
  const { report, corrections } = year;
  const inTable = addressInTable(id, year);
  if (inTable !== undefined) return revisionAddress(report.year, revision, inTable);
  const part =
    parsePlaceId(id)?.part ??
    year.ledger.blocks.get(idInRevision(id, revision, currentRevision(corrections), corrections))?.part.number;
  if (part === undefined) return revisionAddress(report.year, revision, reportAddress(report.year));
  return revisionAddress(report.year, revision, placeAddress(report.year, id, part));
}

function listedFinding(
  change: FindingChange,
  corrected: number,
  revision: number,
  numbers: ReadonlyMap<string, string>,
): ListedFinding | undefined {
  const { finding: id, year = corrected, before, after } = change;
  const said = after ?? before;
  if (after === undefined || said === null) return undefined;
  const [saidBefore, saidAfter] = [before, after].map((now) => now && correctionStrings.finding(now));
  // What only stands at another place says what it said.
  if (saidBefore === saidAfter) return undefined;
  const address = checkAddress(year, id);
  return {
    number: (year === corrected ? numbers.get(id) : undefined) ?? findingNumber(id, said.blocks),
    title: said.title,
    before: saidBefore ?? null,
    after: saidAfter ?? null,
    isTurned: before?.verdict !== after?.verdict,
    // Another year's report has made no new revision of its own.
    address: year === corrected ? revisionAddress(year, after === null ? revision - 1 : revision, address) : address,
  };
}
