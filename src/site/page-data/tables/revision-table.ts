import { correctionNotes } from '../../../history/corrections/correction-notes.ts';
import { citeAddress, partAddress, reportAddress, revisionAddress, tableAddress } from '../../../report/addresses.ts';
import { partTitle } from '../../../report/outline.ts';
import { currentRevision } from '../../../report/revisions.ts';
import { isTaken, partOfTable } from '../../../report/tables.ts';
import { layoutStrings, tableStrings, correctionStrings as words } from '../../../words/strings.ts';
import { type Frame, frameOf } from '../page-frame.ts';
import { titleOfYear } from '../part-page.ts';
import type { PreparedSite } from '../prepared-site.ts';
import { noticeOf, type VersionNotice, versionAt } from '../revision-page.ts';
import type { Params } from '../static-paths.ts';
import { numberedTitle } from './table-links.ts';
import { type TableSheet, tableSheet } from './table-page.ts';

/** A table of the accounts as it was in one version. */
export interface RevisionTable {
  frame: Frame;
  notice: VersionNotice;
  sheet: TableSheet;
}

/** A table in one version. Throws if the version has no such table, or its cells are not here. */
export function revisionTable(site: PreparedSite, params: Params): RevisionTable {
  const { year, past, revision } = versionAt(site, params);
  const { report } = past;
  const table = past.tables.find(({ id }) => id === params['table']);
  if (!table || !isTaken(table))
    throw new Error(`There is no table ${params['table']} in revision ${revision} of ${report.year}`);
  const part = report.parts.find(({ number }) => number === partOfTable(table, report));
  const inVersion = (address: string) => revisionAddress(report.year, revision, address);
  const today = tableAddress(report.year, part?.number ?? 1, { table: table.id });
  const [home, above] = [reportAddress(report.year), partAddress(report.year, part?.number ?? 1)];
  const name = numberedTitle(table);
  const isPast = revision < currentRevision(year.corrections);
  const cite = citeAddress(report.year, table.id);
  return {
    frame: frameOf(site, {
      address: inVersion(today),
      title: words.versionTitle(titleOfYear(name, year, site.years), revision),
      description: words.versionDescription(tableStrings.description(report.title, table.title), revision),
      section: 'report',
      year,
      standsFor: today,
      trail: [
        { label: layoutStrings.yearLabel(report.year), address: home },
        { label: words.version(revision), address: inVersion(home) },
        ...(part ? [{ label: partTitle(part), address: inVersion(above) }] : []),
        { label: name },
      ],
    }),
    notice: noticeOf(year, revision, today),
    sheet: {
      ...tableSheet(table, past, {
        findings: new Map(),
        corrections: correctionNotes(year, revision),
        isPast,
      }),
      cite: isPast ? inVersion(cite) : cite,
      downloads: [],
    },
  };
}
