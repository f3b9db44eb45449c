import fc from 'fast-check';
import type { PreparedContent, PreparedYear } from '../src/audit/prepared-year.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { draftCorrection, openChanges } from '../src/history/corrections/draft-correction.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import type { Paragraph, Report, Section, Table } from '../src/report/schema/report.ts';
import { type EditableContent, edited, editedFile } from './edited-content.ts';
import { published, smallContent } from './small-content.ts';

/** One edit: what is done, and numbers that choose where. */
export interface Edit {
  what:
    | 'insert'
    | 'insert section'
    | 'delete'
    | 'delete section'
    | 'move'
    | 'move section'
    | 'reword'
    | 'renumber'
    | 'rename term';
  where: number;
  to: number;
}

/** Words that stay with a paragraph, a heading or a row whatever is done to it, so that it can be known again. */
export const tagIn = (words: string) => /〔\d+〕/.exec(words)?.[0];

/** A report of two parts with a table; every place of it that has words carries a tag. */
export function beginning(): Map<string, string> {
  let tag = 0;
  const tagged = (words: string) => `${words}〔${++tag}〕`;
  const files = edited(
    // What the home page shows must exist; here any figure may go.
    editedFile(
      editedFile(smallContent(), 'site.json', (site) => {
        site.home = { figures: [], searches: [] };
      }),
      'reports/2019/remarks.json',
      (file) => {
        file.remarks = [];
      },
    ),
    ({ report }) => {
      const paragraphs = (id: string, count: number) =>
        Array.from({ length: count }, (_, index): Paragraph => {
          return { type: 'paragraph', id: `${id}-p${index + 1}`, text: tagged('本段说明情况。'), lines: [1, 1] };
        });
      const section = (id: string, content: Section['content']): Section => {
        return {
          type: 'section',
          id,
          numeral: '二、',
          style: 'heading',
          heading: tagged('某项情况'),
          lines: [1, 1],
          content,
        };
      };
      const table: Table = {
        type: 'table',
        id: 's2-2-t1',
        columns: [tagged('项目'), '金额'],
        rows: [1, 2].map((row) => ({ id: `s2-2-t1-r${row}`, cells: [[tagged('某项')], ['甲', '乙']] })),
        lines: [1, 1],
      };
      const nested = section('s1-2-1', paragraphs('s1-2-1', 2));
      // The words of an item begin its first paragraph, which is put anywhere here: a heading of its own stays.
      const term = report.parts[1]?.content[0] as Section;
      Object.assign(term, { style: 'heading', numeral: '(一)', heading: '基本支出' });
      report.parts[0]?.content.push(
        section('s1-2', [...paragraphs('s1-2', 2), nested]),
        section('s1-3', paragraphs('s1-3', 1)),
      );
      report.parts[1]?.content.push(section('s2-2', [...paragraphs('s2-2', 1), table]));
    },
  );
  return published(files);
}

const sectionsIn = (report: Report): { section: Section; list: Section['content'] }[] => {
  const below = (list: Section['content']): { section: Section; list: Section['content'] }[] =>
    list.flatMap((node) => (node.type === 'section' ? [{ section: node, list }, ...below(node.content)] : []));
  return report.parts.flatMap(({ content }) => below(content));
};
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];

/** Does one edit to the JSON, as a clerk who keeps to the rules for ids would; ids that were ever used are not used again. */
export function applied(
  edit: Edit,
  files: Map<string, string>,
  used: ReadonlySet<string>,
  tag: number,
): Map<string, string> {
  if (edit.what === 'rename term') {
    const renamed = editedFile(files, 'glossary.json', ({ terms }) => {
      terms[0].id = `jiben-zhichu-${tag}`;
    });
    return edited(renamed, ({ report }) => {
      for (const { section } of sectionsIn(report)) if (section.term) section.term = `jiben-zhichu-${tag}`;
    });
  }
  const gone: string[] = [];
  const next = edited(files, (content) => change(edit, content, used, tag, gone));
  return editedFile(next, 'reports/2019/charts.json', (file) => {
    file.charts = file.charts.filter(({ after }: { after: string }) => !gone.includes(after));
  });
}

function change(
  { what, where, to }: Edit,
  { report, figures }: EditableContent,
  used: ReadonlySet<string>,
  tag: number,
  gone: string[],
) {
  const sections = sectionsIn(report);
  const free = (name: (count: number) => string) => {
    for (let count = 1; ; count++) if (!used.has(name(count))) return name(count);
  };
  const paragraphs = sections.flatMap(({ section }) =>
    section.content.flatMap((node) => (node.type === 'paragraph' ? [{ list: section.content, node }] : [])),
  );
  const source = pick(sections, where);
  const target = pick(sections, to);
  const paragraph = pick(paragraphs, where);
  const drop = (ids: readonly string[]) => {
    gone.push(...ids);
    for (let at = figures.length - 1; at >= 0; at--) if (ids.includes(figures[at]?.block ?? '')) figures.splice(at, 1);
  };
  const rename = (from: string, id: string) => {
    for (const figure of figures) if (figure.block === from) figure.block = id;
    gone.push(from);
  };
  switch (what) {
    case 'insert': {
      if (!target) return;
      const id = free((count) => `${target.section.id}-p${count}`);
      const node: Paragraph = { type: 'paragraph', id, text: `新增一段。〔${tag}〕`, lines: [1, 1] };
      target.section.content.splice(where % (target.section.content.length + 1), 0, node);
      return;
    }
    case 'insert section': {
      const part = pick(report.parts, to);
      if (!part) return;
      const id = free((count) => `${part.id}-${count}`);
      const content: Paragraph[] = [
        { type: 'paragraph', id: `${id}-p1`, text: `新节。〔${tag + 5000}〕`, lines: [1, 1] },
      ];
      part.content.splice(where % (part.content.length + 1), 0, {
        type: 'section',
        id,
        numeral: '新、',
        style: 'heading',
        heading: `新的一节〔${tag}〕`,
        lines: [1, 1],
        content,
      });
      return;
    }
    case 'delete':
      if (!paragraph) return;
      paragraph.list.splice(paragraph.list.indexOf(paragraph.node), 1);
      drop([paragraph.node.id]);
      return;
    case 'delete section': {
      if (!source || sections.length < 3) return;
      source.list.splice(source.list.indexOf(source.section), 1);
      drop(idsBelow(source.section));
      return;
    }
    case 'move': {
      if (!paragraph || !target || target.section.content === paragraph.list) return;
      paragraph.list.splice(paragraph.list.indexOf(paragraph.node), 1);
      const id = free((count) => `${target.section.id}-p${count}`);
      rename(paragraph.node.id, id);
      target.section.content.splice(to % (target.section.content.length + 1), 0, { ...paragraph.node, id });
      return;
    }
    case 'move section': {
      const part = pick(report.parts, to);
      if (!source || !part || part.content === source.list) return;
      source.list.splice(source.list.indexOf(source.section), 1);
      const id = free((count) => `${part.id}-${count}`);
      const from = source.section.id;
      for (const old of idsBelow(source.section)) rename(old, id + old.slice(from.length));
      const moved = JSON.parse(JSON.stringify(source.section).replaceAll(`"id":"${from}`, `"id":"${id}`));
      part.content.splice(where % (part.content.length + 1), 0, moved);
      return;
    }
    case 'reword':
      if (paragraph) paragraph.node.text = `${paragraph.node.text}另作说明${tag}。`;
      return;
    case 'renumber':
      if (source && source.section.style === 'heading') source.section.numeral = `${tag}、`;
      return;
    default:
  }
}

function idsBelow(node: Section): string[] {
  return [node.id, ...node.content.flatMap((child) => (child.type === 'section' ? idsBelow(child) : [child.id]))];
}

/** Publishes an edited state as the commands do: a correction for what it changed, and the ledger. */
export function publishedEdit(files: Map<string, string>, before: PreparedContent): Map<string, string> {
  const { content } = parseUnpublished(files);
  // A year that came later stands before it.
  const year = content.years.at(-1) as PreparedYear;
  const changes = openChanges(content, year);
  const [oldTerm, newTerm] = [before, content].map(({ terms }) => `/glossary/${terms[0]?.id}/`) as [string, string];
  const moved = new Map(oldTerm === newTerm ? [] : [[oldTerm, newTerm]]);
  if (changes.length === 0) {
    return new Map([
      ...files,
      ['content/permalinks.json', permalinksJson(record(content, { moved, withdrawn: new Map() }).file)],
    ]);
  }
  const { correction, recorded } = draftCorrection(content, year, changes, {
    kind: 'department',
    why: '随机改动',
    on: '2026-11-01',
  });
  const corrections = [...year.corrections, correction];
  return new Map([
    ...files,
    ['content/reports/2019/corrections.json', JSON.stringify({ corrections })],
    ['content/permalinks.json', permalinksJson(recorded.file)],
  ]);
}

/** Edits at random. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(
    'insert',
    'insert section',
    'delete',
    'delete section',
    'move',
    'move section',
    'reword',
    'renumber',
    'rename term',
  ),
  where: fc.nat(30),
  to: fc.nat(30),
});
