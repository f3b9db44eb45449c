import { type Citation, titleWithPlace } from './citation.ts';

/** A citation as a BibTeX entry. The address is verbatim, as biblatex and reference managers read that field. */
export function bibtex(citation: Citation): string {
  const { kind, key, author, publishedOn, accessedOn, address, quote } = citation;
  const fields: [name: string, value: string | null][] = [
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(titleWithPlace(citation, '：'))}}`],
    ['institution', kind === 'report' ? `{${escaped(author)}}` : null],
    ['date', publishedOn],
    ['year', publishedOn?.slice(0, 4) ?? null],
    ['url', address || null],
    ['urldate', accessedOn],
    ['langid', 'chinese'],
    ['note', quote === null ? null : escaped(`“${quote}”`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${kind === 'report' ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX would read as commands. */
function escaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
