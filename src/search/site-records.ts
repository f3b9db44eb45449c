import type { PreparedContent, PreparedYear } from '../audit/prepared-year.ts';
import { verdictName } from '../audit/verdicts.ts';
import {
  chartsAddress,
  checkAddress,
  checksAddress,
  citeAddress,
  correctionsAddress,
  dataAddress,
  figuresAddress,
  fullAddress,
  methodAddress,
} from '../report/addresses.ts';
import { findingNumber } from '../report/finding-number.ts';
import { sitePlaceStrings } from '../words/strings.ts';
import type { EverydayWords } from './everyday-words.ts';
import type { AskedRecords } from './question-texts.ts';
import type { SearchRecord } from './search-records.ts';

type Page = keyof typeof sitePlaceStrings.pages;
const pages = Object.keys(sitePlaceStrings.pages) as Page[];

const addressOf: Record<Page, (year: number) => string> = {
  checks: checksAddress,
  charts: chartsAddress,
  figures: figuresAddress,
  data: dataAddress,
  corrections: () => correctionsAddress(),
  method: () => methodAddress(),
  cite: citeAddress,
  full: fullAddress,
};

/** Concept of a page of the site's own. */
function pageConcept(page: Page): string {
  return `page:${page}`;
}

/** What the site says besides the report: its pages, by the newest year, and each year's findings and charts. */
export function siteRecords({ years }: PreparedContent): SearchRecord[] {
  const [newest] = years;
  if (newest === undefined) return [];
  return [
    ...pages.map((page) => pageRecord(page, newest.report.year)),
    ...years.flatMap((year) => [...findingRecords(year), ...chartRecords(year)]),
  ];
}

/** What people call the pages. */
export function sitePlaceWords(): EverydayWords[] {
  return pages.map((page) => {
    const { words, title } = sitePlaceStrings.pages[page];
    return { words: [...words], means: title, concepts: [pageConcept(page)] };
  });
}

/** What people ask who look for the pages. */
export function askedPages(): AskedRecords[] {
  return pages.map((page) => {
    const { asked, words } = sitePlaceStrings.pages[page];
    return { concepts: [pageConcept(page)], figures: [], phrases: [...asked, ...words] };
  });
}

const common = {
  heading: null,
  trail: [{ heading: '', label: sitePlaceStrings.trail }],
  part: { key: 'site', label: sitePlaceStrings.trail },
  concept: '',
} satisfies Partial<SearchRecord>;

function pageRecord(page: Page, year: number): SearchRecord {
  const { title, about } = sitePlaceStrings.pages[page];
  return {
    ...common,
    address: addressOf[page](year),
    kind: 'page',
    year,
    number: '',
    title,
    heading: title,
    label: title,
    blocks: [{ id: page, text: about }],
    concept: pageConcept(page),
  };
}

/** Findings that say more than that all is well. */
function findingRecords({ report: { year }, audit }: PreparedYear): SearchRecord[] {
  return audit.findings
    .filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'unregistered')
    .map((finding) => {
      const { id, places, headline, title } = finding;
      const number = findingNumber(
        id,
        places.map(({ block }) => block),
      );
      const said = headline === title ? headline : `${headline}。${title}`;
      return {
        ...common,
        address: checkAddress(year, id),
        kind: 'finding',
        year,
        number,
        title: headline,
        label: '',
        blocks: [{ id, text: `${number} ${verdictName(finding)}：${said}` }],
      };
    });
}

function chartRecords({ report: { year }, charts }: PreparedYear): SearchRecord[] {
  return charts.map(({ id, title }) => ({
    ...common,
    address: chartsAddress(year, id),
    kind: 'chart',
    year,
    number: '',
    title,
    label: '',
    blocks: [{ id, text: title }],
  }));
}
