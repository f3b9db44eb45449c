import type { PreparedYear } from '../src/audit/prepared-year.ts';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { draftCorrection, openChanges } from '../src/history/corrections/draft-correction.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import type { Paragraph, Section } from '../src/report/schema/report.ts';
import { type EditableContent, edited, editedFile } from './edited-content.ts';
import { published, smallContent } from './small-content.ts';

const section = ({ report }: EditableContent, part: number, index: number) =>
  report.parts[part]?.content[index] as Section;
const paragraph = (id: string, text: string): Paragraph => ({ type: 'paragraph', id, text, lines: [1, 1] });

/**
 * The files of a made-up report in its third version. Second: the department corrected 3.5
 * to 3.6, and a part by which its parts add up. Third: of the section
 * 其他情况, one paragraph went to the next section, one to the other part, one was withdrawn; and a term has another page.
 */
export function correctedContent(): Map<string, string> {
  const first = published(
    edited(smallContent(), (content) => {
      const heading = (id: string, text: string, content: Section['content']): Section => {
        return { type: 'section', id, numeral: '二、', style: 'heading', heading: text, lines: [1, 1], content };
      };
      content.report.parts[0]?.content.push(
        heading('s1-2', '其他情况', [
          paragraph('s1-2-p1', '房屋情况说明在此。'),
          paragraph('s1-2-p2', '名词的补充解释在此。'),
          paragraph('s1-2-p3', '本年支出 9 万元，其中：基本支出 6 万元，项目支出 2 万元。'),
          paragraph('s1-2-p4', '本年支出合计 12 万元，其中：基本支出 7 万元，项目支出 4 万元。'),
        ]),
        heading('s1-3', '房屋情况', [paragraph('s1-3-p1', '房屋情况如下。')]),
      );
    }),
  );
  const second = corrected(
    edited(first, (content) => {
      const text = section(content, 0, 0).content[0] as Paragraph;
      text.text = text.text.replace('3.5', '3.6');
      const sum = section(content, 0, 1).content[3] as Paragraph;
      sum.text = sum.text.replace('4 万元', '5 万元');
      Object.assign(content.figures[1] ?? {}, { value: '3.6', quote: '人员经费 3.6 万元', token: '3.6' });
    }),
    '2026-12-01',
    '单位更正了人员经费',
  );
  const renamed = editedFile(second, 'glossary.json', ({ terms }) => {
    terms[0].id = 'jiben-zhichu-2';
  });
  return corrected(
    edited(renamed, (content) => {
      const [house, terms, , rest] = section(content, 0, 1).content as [Paragraph, Paragraph, Paragraph, Paragraph];
      section(content, 0, 1).content = [rest];
      section(content, 0, 2).content.push({ ...house, id: 's1-3-p2' });
      section(content, 1, 0).content.push({ ...terms, id: 's2-1-p2' });
      section(content, 1, 0).term = 'jiben-zhichu-2';
    }),
    '2026-12-02',
    '段落放错了地方',
  );
}

/** The files with a correction for everything that differs from the published state, as `npm run correct` writes it. */
export function corrected(files: ReadonlyMap<string, string>, on: string, why: string): Map<string, string> {
  const { content } = parseUnpublished(files);
  const year = content.years.find((one) => openChanges(content, one).length > 0) as PreparedYear;
  const { correction, recorded } = draftCorrection(content, year, openChanges(content, year), {
    kind: 'department',
    why,
    on,
  });
  const corrections = JSON.stringify({ corrections: [...year.corrections, correction] }, null, 2);
  const next = new Map([
    ...files,
    [`content/reports/${year.report.year}/corrections.json`, corrections],
    ['content/permalinks.json', permalinksJson(recorded.file)],
  ]);
  const moved = new Map([['/glossary/jiben-zhichu/', '/glossary/jiben-zhichu-2/']]);
  const { file } = record(parseUnpublished(next).content, { moved, withdrawn: new Map() });
  return next.set('content/permalinks.json', permalinksJson(file));
}
