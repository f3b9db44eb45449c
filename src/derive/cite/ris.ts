import { type Citation, titleWithPlace } from './citation.ts';

/** A citation as a RIS record, lines ending in CR LF as the format has it. */
export function ris(citation: Citation): string {
  const { kind, key, author, publishedOn, accessedOn, address, quote } = citation;
  const fields: [tag: string, value: string | null][] = [
    ['TY', kind === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', titleWithPlace(citation, '：')],
    ['PY', publishedOn?.slice(0, 4) ?? null],
    ['DA', publishedOn === null ? null : slashed(publishedOn)],
    ['UR', address || null],
    ['Y2', accessedOn === null ? null : slashed(accessedOn)],
    ['LA', 'zh-CN'],
    ['N1', quote === null ? null : `“${quote.replace(/\s+/g, ' ')}”`],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

function slashed(date: string): string {
  return date.replaceAll('-', '/');
}
