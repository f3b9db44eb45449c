import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import {
  type CitablePlace,
  citablePlaces,
  citableTablePlaces,
  citableWorks,
} from '../../derive/cite/citable-places.ts';
import type { Citation } from '../../derive/cite/citation.ts';
import { citationFormats } from '../../derive/cite/formats.ts';
import { gbt7714 } from '../../derive/cite/gbt7714.ts';
import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import { type StatedFindings, statedFindings } from '../../history/corrections/stated-findings.ts';
import { checkAddress, citeAddress, partAddress, placeAt, revisionAddress } from '../../report/addresses.ts';
import { figureNotes } from '../../report/figure-notes.ts';
import { findingNotes } from '../../report/finding-notes.ts';
import { findingNumbers } from '../../report/finding-number.ts';
import { chartAnchor, parsePlaceId, parseTableAnchor, tableAnchor } from '../../report/ids.ts';
import { currentRevision } from '../../report/revisions.ts';
import { yearAt } from '../../report/year-at.ts';
import { citeStrings, correctionStrings, figureStrings } from '../../words/strings.ts';
import { wholeAddress } from '../site-url.ts';
import { figureViews } from './figure-view.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

/** A place on the page that explains citing. */
export interface CiteRow {
  id: string;
  name: string;
  /** By GB/T 7714—2025. */
  gbt: string;
  /** The corrections that changed it. */
  corrections: { label: string; address: string }[];
}

/** A whole report or part, with its files for reference managers. */
export interface CiteWork extends CiteRow {
  /** By GB/T 7714—2015. */
  gbt2015: string;
  files: { label: string; address: string }[];
}

export interface CitePage extends CiteSheet {
  frame: Frame;
  /** Whether the report states no day of its publication. */
  lacksDate: boolean;
}

/** Every place of a report with the way to cite it. */
export interface CiteSheet {
  revision: number;
  works: CiteWork[];
  groups: { id: string; heading: string; rows: CiteRow[] }[];
}

/**
 * The citation of a place of the report without the day it was looked up, which only the reader knows.
 * @param whole makes the whole address of a page
 */
export function undatedCitation(
  year: PreparedYear,
  { id, place, address, words }: CitablePlace,
  whole: (address: string) => string,
): Citation {
  const { report } = year;
  return {
    kind: 'report',
    key: `final-accounts-${report.year}-${id}`,
    author: report.department,
    title: report.title,
    place,
    publishedOn: report.publishedOn,
    accessedOn: null,
    address: whole(revisionAddress(report.year, currentRevision(year.corrections), address)),
    quote: words,
  };
}

/** What the page that explains citing a report shows. */
export function citePage(site: PreparedSite, params: Params): CitePage {
  const { content } = site;
  const year = yearAt(content, params['year']);
  const { report } = year;
  return {
    frame: yearFrame(site, year, {
      address: citeAddress(report.year),
      title: citeStrings.pageTitle(report.title),
      description: citeStrings.pageDescription(report.title),
      label: citeStrings.pageHeading,
    }),
    lacksDate: report.publishedOn === null,
    ...citeSheet(content, year),
  };
}

/**
 * Every place of a report that can be cited, by GB/T 7714.
 * @param past of a year as it was in a past version: its findings as they were said then; files are today's only
 */
export function citeSheet(content: PreparedContent, year: PreparedYear, past?: StatedFindings): CiteSheet {
  const { report } = year;
  const gbt = (place: CitablePlace) => gbt7714(undatedCitation(year, place, wholeAddress), 2025);
  const works = [...citableWorks(year)].map(([name, place]): CiteWork => {
    const citation = undatedCitation(year, place, wholeAddress);
    return {
      id: place.id,
      name: place.place || report.title,
      gbt: gbt7714(citation, 2025),
      corrections: [],
      gbt2015: gbt7714({ ...citation, accessedOn: citeStrings.dayBlank }, 2015),
      files: citationFormats.flatMap(({ id, file }) =>
        file === undefined || past !== undefined
          ? []
          : [
              {
                label: citeStrings.formats[id],
                address: citeAddress(report.year, undefined, `${name}.${file.ending}`),
              },
            ],
      ),
    };
  });
  // A caption is the place of its chart.
  const places = citablePlaces(year).filter(({ id }) => !['part', 'caption'].includes(parsePlaceId(id)?.kind ?? ''));
  const tables = citableTablePlaces(year, false);
  const views = figureViews(year);
  const findings = past ?? statedFindings(year);
  const numbers = findingNumbers([...findings].map(([id, { blocks }]) => [id, blocks]));
  const corrections = correctionLinks(year);
  const row = (place: CitablePlace): CiteRow => ({
    id: place.id,
    name: place.place,
    gbt: gbt(place),
    corrections: corrections(place.id),
  });
  return {
    revision: currentRevision(year.corrections),
    works,
    groups: [
      ...report.parts.map((part) => ({
        id: `places-${part.number}`,
        heading: `${part.numeral} ${part.heading}`,
        rows: places.filter(({ id, address }) => !views.has(id) && placeAt(address)?.part === part.number).map(row),
      })),
      ...(tables.length > 0 ? [{ id: 'places-tables', heading: citeStrings.tables, rows: tables.map(row) }] : []),
      {
        id: 'places-figures',
        heading: citeStrings.figures,
        rows: places
          .filter(({ id }) => views.has(id))
          .map((place) => ({ ...row(place), name: `${views.get(place.id)?.label} ${views.get(place.id)?.printed}` })),
      },
      {
        id: 'places-charts',
        heading: citeStrings.charts,
        rows: chartPlaces(year).map((place) => ({
          ...ownRow(content, year, citeStrings.chartsOf(report.title), place),
          corrections: corrections(place.id),
        })),
      },
      {
        id: 'places-findings',
        heading: citeStrings.findings,
        rows: [...findings].map(([id, { title, verdictName }]) => ({
          ...ownRow(content, year, citeStrings.checks(report.title), {
            id,
            place: citeStrings.finding(numbers.get(id) ?? id, title, verdictName),
            address: checkAddress(report.year, id),
          }),
          corrections: corrections(id),
        })),
      },
    ],
  };
}

/** What is said of the corrections of a paragraph, figure or finding, by its id; as of the year's last revision. */
function correctionLinks(year: PreparedYear): (id: string) => CiteRow['corrections'] {
  const fiscalYear = year.report.year;
  const figures = figureNotes(year);
  const findings = findingNotes(year);
  const words = correctionNotes(year, currentRevision(year.corrections));
  // The cells of a row are cited with it.
  const ofRow = Map.groupBy(words.keys(), (place) => {
    const { table, row } = parseTableAnchor(place) ?? {};
    return table === undefined ? place : tableAnchor({ table, row });
  });
  return (id) => [
    ...(ofRow.get(id) ?? [])
      .flatMap((place) => words.get(place) ?? [])
      .map(({ revision, on, changes: [change], address, earlier }) => ({
        label:
          earlier === undefined
            ? figureStrings.corrected(revision, on)
            : `${figureStrings.corrected(revision, on)}，${figureStrings.before(change?.before ?? null)}`,
        address: earlier ?? address,
      })),
    ...(figures.get(id) ?? []).map(({ revision, on, before, earlier }) => ({
      label: `${figureStrings.corrected(revision, on)}，${figureStrings.before(before)}`,
      address: earlier,
    })),
    ...(findings.get(id) ?? []).map(({ year: corrected, revision, on, before, earlier, address }) => ({
      label: correctionStrings.findingWas(
        corrected === fiscalYear ? null : corrected,
        revision,
        on,
        before?.verdictName ?? null,
      ),
      address: earlier ?? address,
    })),
  ];
}

/** All charts: this site drew them, also those under a caption of the report. */
export function chartPlaces({ report, charts, ledger }: PreparedYear): CitablePlace[] {
  return charts.map(({ id, title, after }) => ({
    id: chartAnchor(id),
    place: title,
    address: partAddress(report.year, ledger.partOf(after), chartAnchor(id)),
    words: null,
  }));
}

/** Findings and charts are this site's own work: a web page, with the day left to the reader. */
function ownRow(
  { site }: PreparedContent,
  { report, corrections }: PreparedYear,
  title: string,
  { id, place, address }: Omit<CitablePlace, 'words'>,
): Omit<CiteRow, 'corrections'> {
  const citation: Citation = {
    kind: 'webpage',
    key: id,
    author: site.host ?? site.name,
    title,
    place,
    publishedOn: null,
    accessedOn: citeStrings.dayBlank,
    address: wholeAddress(revisionAddress(report.year, currentRevision(corrections), address)),
    quote: null,
  };
  return { id, name: place, gbt: gbt7714(citation, 2025) };
}
