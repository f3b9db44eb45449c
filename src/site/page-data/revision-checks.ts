import { relevantPlaces } from '../../audit/finding-places.ts';
import { tokenText } from '../../audit/formula.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { gravestFirst, severitySchema, type Verdict } from '../../audit/verdicts.ts';
import { addressInTable } from '../../history/corrections/correction-notes.ts';
import { keptFindings } from '../../history/corrections/stated-findings.ts';
import { formerFindings } from '../../history/permalinks/former-findings.ts';
import type { Redirect } from '../../history/permalinks/redirects.ts';
import { checksAddress, citeAddress, placeAddress, reportAddress, revisionAddress } from '../../report/addresses.ts';
import { type FindingNote, findingNotes } from '../../report/finding-notes.ts';
import { findingNumbers } from '../../report/finding-number.ts';
import { type TablePlace, tableAnchor } from '../../report/ids.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { StatedFinding } from '../../report/schema/stated-findings.ts';
import { withBlanks } from '../../report/with-blanks.ts';
import { auditPageStrings, auditStrings, layoutStrings, correctionStrings as words } from '../../words/strings.ts';
import type { QuotedPlace } from './finding-view.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import { findingsAt, noticeOf, type VersionNotice, versionAt } from './revision-page.ts';
import type { Params } from './static-paths.ts';
import { cellName } from './tables/cell-name.ts';

/** A finding as it was said in one version. */
export interface FindingInVersion extends StatedFinding {
  id: string;
  /** What it is called. */
  number: string;
  /** Where it stands in that version, with the report's words then. */
  places: QuotedPlace[];
  cite: string;
  /** What became of it after that version. */
  later: FindingNote[];
}

/** The findings of one version of a report: what is cited of them shows what was cited. */
export interface RevisionChecksPage {
  frame: Frame;
  notice: VersionNotice;
  year: number;
  heading: string;
  /** Where the words come from: kept with the correction, computed from the old content, or today's. */
  source: 'kept' | 'computed' | 'current';
  /** By verdict, the gravest first, and in each the gravest first. */
  groups: { verdict: Verdict; name: string; findings: FindingInVersion[] }[];
  /** Published while that version was today's, and given up by the program. */
  former: Redirect[];
}

/** What the page of a version's findings shows. Throws if there is no such version. */
export function revisionChecks(site: PreparedSite, params: Params): RevisionChecksPage {
  const { year, past, revision } = versionAt(site, params);
  const { title, year: fiscalYear } = past.report;
  const today = checksAddress(fiscalYear);
  const inVersion = (address: string) => revisionAddress(fiscalYear, revision, address);
  const inText = (block: string) => inVersion(placeAddress(fiscalYear, block, past.ledger.partOf(block)));
  const inTable = (cell: TablePlace) => inVersion(addressInTable(tableAnchor(cell), past) ?? reportAddress(fiscalYear));
  const isCurrent = revision === currentRevision(year.corrections);
  const said = findingsAt(year, past, revision);
  const notes = findingNotes(year);
  const numbers = findingNumbers([...said].map(([id, { blocks }]) => [id, blocks]));
  const findings = [...said].map(([id, finding]): FindingInVersion => {
    const cite = citeAddress(fiscalYear, id);
    return {
      id,
      number: numbers.get(id) ?? id,
      ...finding,
      places: placesThen(id, finding, past, inText, inTable),
      cite: isCurrent ? cite : inVersion(cite),
      later: (notes.get(id) ?? []).filter((note) => (note.year === fiscalYear ? note.revision > revision : isCurrent)),
    };
  });
  return {
    frame: frameOf(site, {
      address: inVersion(today),
      title: words.versionTitle(auditPageStrings.title(fiscalYear), revision),
      description: words.versionDescription(auditPageStrings.description(fiscalYear, findings.length), revision),
      section: 'checks',
      year,
      standsFor: today,
      trail: [
        { label: layoutStrings.yearLabel(fiscalYear), address: reportAddress(fiscalYear) },
        { label: words.version(revision), address: inVersion(reportAddress(fiscalYear)) },
        { label: auditPageStrings.heading },
      ],
    }),
    notice: noticeOf(year, revision, today),
    year: fiscalYear,
    heading: title,
    source: isCurrent ? 'current' : keptFindings(year.corrections, revision) ? 'kept' : 'computed',
    groups: gravestFirst.flatMap((verdict) => {
      const ofVerdict = findings
        .filter((finding) => finding.verdict === verdict)
        .toSorted((a, b) => gravity(b) - gravity(a));
      return ofVerdict.length === 0
        ? []
        : [{ verdict, name: auditStrings.verdicts[verdict].name, findings: ofVerdict }];
    }),
    former: formerFindings(site.content, fiscalYear, revision).filter(({ anchor }) => !said.has(anchor ?? '')),
  };
}

function gravity({ severity }: FindingInVersion): number {
  return severitySchema.options.indexOf(severity);
}

/**
 * The passages of a version that a finding rested on. Its words are kept, and not the passages: where the rules of today
 * come to other arithmetic, only the places are named.
 */
function placesThen(
  id: string,
  { blocks, formula }: StatedFinding,
  past: PreparedYear,
  inText: (block: string) => string,
  inTable: (cell: TablePlace) => string,
): QuotedPlace[] {
  const { audit, ledger } = past;
  const finding = audit.findings.find((one) => one.id === id);
  if (finding === undefined || finding.formula.map(tokenText).join(' ') !== formula)
    return blocks.map((block) => ({ number: printedNumber(block), quote: undefined, address: inText(block) }));
  return relevantPlaces(finding).map(({ block, quote, figure, cell }) => ({
    number: printedNumber(block),
    quote: withBlanks(quote, figure === undefined ? [] : [ledger.figure(figure)]),
    cell: cell && cellName(cell, past),
    address: cell === undefined ? inText(block) : inTable(cell),
  }));
}
