import { createHash } from 'node:crypto';
import type { Figure } from '../src/report/schema/figures.ts';
import type { Node, Report } from '../src/report/schema/report.ts';

/** What a test edits of a year; `terms` and `permalinks` are of the whole site. */
export interface EditableContent {
  report: Report;
  figures: Figure[];
}

const folder = 'content/reports/2019';

/** Edits the report as an office would: the source is printed anew from it, so that only the published state can object. */
export function edited(
  files: ReadonlyMap<string, string>,
  edit: (content: EditableContent) => void,
): Map<string, string> {
  const read = (path: string) => JSON.parse(files.get(`${folder}/${path}`) ?? 'null');
  const report: Report = read('report.json');
  const figures = read('figures.json');
  edit({ report, figures: figures.figures });
  const lines = printed(report);
  const source = `${lines.join('\n')}\n`;
  report.source = {
    file: 'source.txt',
    sha256: createHash('sha256').update(source).digest('hex'),
    lines: lines.length,
  };
  return new Map([
    ...files,
    [`${folder}/source.txt`, source],
    [`${folder}/report.json`, JSON.stringify(report, null, 2)],
    [`${folder}/figures.json`, JSON.stringify(figures, null, 2)],
  ]);
}

/** Replaces JSON of a content file by what `edit` makes of it. */
export function editedFile(
  files: ReadonlyMap<string, string>,
  path: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test reaches into JSON it knows
  edit: (value: any) => void,
): Map<string, string> {
  const value = JSON.parse(files.get(`content/${path}`) ?? '{}');
  edit(value);
  return new Map([...files, [`content/${path}`, JSON.stringify(value, null, 2)]]);
}

/** Lines of a source that says exactly what the report says; each node is told its own. */
function printed(report: Report): string[] {
  const lines: string[] = [];
  const put = (...texts: string[]): [number, number] => {
    lines.push(...texts);
    return [lines.length - texts.length + 1, lines.length];
  };
  const visit = (nodes: Node[]) => {
    for (const node of nodes) {
      if (node.type === 'section') {
        if (node.style === 'heading') node.lines = put(node.numeral + (node.heading ?? ''));
        const first = lines.length;
        visit(node.content);
        // The words of an item or run-in heading are the beginning of its first paragraph.
        const [own] = node.content;
        if (node.style !== 'heading') node.lines = own && 'lines' in own ? own.lines : [first + 1, first + 1];
      } else if (node.type === 'table') {
        node.lines = put(...node.columns, ...node.rows.flatMap(({ cells }) => cells.flat()));
      } else if (node.type === 'table-in-source') node.lines = put(node.title);
      else if (node.type !== 'absence') node.lines = put(node.text);
    }
  };
  for (const part of report.parts) {
    part.lines = put(part.numeral + part.heading);
    visit(part.content);
  }
  return lines;
}
