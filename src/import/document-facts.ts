import type { Part } from '../report/schema/report.ts';

/** Whose accounts of which year: 某某中心 2019年度部门决算…. */
const TITLE = /^(.+?)\s*(\d{4})\s*年度?\s*部门决算/;
const OVERVIEW = /^(.+?)\s*概况$/;
const MONEY = /\d+(?:,\d{3})*(?:\.(\d+))?\s*(万元|元)/g;

/** What a report says of itself in its headings. */
export interface DocumentFacts {
  title: string;
  department: string;
  year: number;
}

/** Title, department and year from the headings of the parts, or null where none of them says it. */
export function documentFacts(parts: readonly Part[]): DocumentFacts | null {
  const titled = parts.map(({ heading }) => TITLE.exec(heading)).find((match) => match !== null);
  const [, name, year] = titled ?? [];
  if (name === undefined || year === undefined) return null;
  const overview = parts.find(({ role }) => role === 'overview')?.heading;
  const department = (overview !== undefined && OVERVIEW.exec(overview)?.[1]) || name;
  return { title: `${name}${year}年度部门决算`, department, year: Number(year) };
}

/** Unit of the report's money, and the most decimal places printed with it. */
export function currencyOf(text: string): { currencyUnit: '万元' | '元'; currencyDecimals: number } {
  const amounts = [...text.matchAll(MONEY)];
  const currencyUnit = amounts.some(([, , unit]) => unit === '万元') ? '万元' : '元';
  const decimals = amounts.filter(([, , unit]) => unit === currencyUnit).map(([, places = '']) => places.length);
  return { currencyUnit, currencyDecimals: Math.max(0, ...decimals) };
}
