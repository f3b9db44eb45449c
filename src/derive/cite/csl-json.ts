import { type Citation, titleWithPlace } from './citation.ts';

/** A day in CSL-JSON. */
interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}

/** An item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  author: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: 'zh-CN';
  note?: string;
}

/** A citation as an item of CSL-JSON. */
function cslItem(citation: Citation): CslItem {
  const { kind, key, author, publishedOn, accessedOn, address, quote } = citation;
  return {
    id: key,
    type: kind,
    title: titleWithPlace(citation, '：'),
    author: [{ literal: author }],
    ...(publishedOn !== null && { issued: cslDate(publishedOn) }),
    ...(accessedOn !== null && { accessed: cslDate(accessedOn) }),
    ...(address !== '' && { URL: address }),
    language: 'zh-CN',
    ...(quote !== null && { note: `“${quote}”` }),
  };
}

/** A citation as the text of a CSL-JSON file: a list of one item. */
export function cslJson(citation: Citation): string {
  return `${JSON.stringify([cslItem(citation)], undefined, 2)}\n`;
}

function cslDate(date: string): CslDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
