import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { verdictName } from '../../audit/verdicts.ts';
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
  reportAddress,
} from '../../report/addresses.ts';
import { findingNumbers } from '../../report/finding-number.ts';
import { sitePlaceStrings } from '../../words/strings.ts';
import type { SearchRecord } from './search-record.ts';
import { pageConcept, type SitePage, sitePages } from './site-places.ts';

const addressOf: Record<SitePage, (year: number) => string> = {
  report: reportAddress,
  checks: checksAddress,
  charts: chartsAddress,
  figures: figuresAddress,
  data: dataAddress,
  corrections: () => correctionsAddress(),
  method: () => methodAddress(),
  cite: citeAddress,
  full: fullAddress,
};

/** What the site says besides the report: its pages, by the newest year, and each year's findings and charts. */
export function siteRecords({ years }: PreparedContent): SearchRecord[] {
  const [newest] = years;
  if (newest === undefined) return [];
  return [
    ...sitePages.map((page) => pageRecord(page, newest.report.year)),
    ...years.flatMap((year) => [...findingRecords(year), ...chartRecords(year)]),
  ];
}

const common = {
  heading: null,
  trail: [{ heading: '', label: sitePlaceStrings.trail }],
  part: { key: 'site', label: sitePlaceStrings.trail },
  concept: '',
} satisfies Partial<SearchRecord>;

function pageRecord(page: SitePage, year: number): SearchRecord {
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
  const numbers = findingNumbers(audit.findings.map(({ id, places }) => [id, places.map(({ block }) => block)]));
  return audit.findings
    .filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'unregistered')
    .map((finding) => {
      const { id, headline, title } = finding;
      const number = numbers.get(id) ?? id;
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
