import { type Report, reportSchema, type Section } from '../../src/report/schema/report.ts';

/** A report that is one sentence, in a section of a given role. */
export function reportOf(role: string, text: string): Report {
  const section = (id: string, content: Section['content'], named?: string): Section => ({
    type: 'section',
    id,
    numeral: '一、',
    style: 'heading',
    heading: '样本',
    ...(named !== undefined && { role: named }),
    lines: [1, 1],
    content,
  });
  const sentence = (id: string): Section['content'] => [{ type: 'paragraph', id: `${id}-p1`, text, lines: [1, 1] }];
  return reportSchema.parse({
    year: 2021,
    title: '云溪县档案馆2021年度部门决算',
    department: '云溪县档案馆',
    currencyUnit: '万元',
    currencyDecimals: 2,
    publishedOn: null,
    source: { file: 'source.txt', sha256: '0'.repeat(64), lines: 1 },
    parts: [
      {
        id: 's3',
        number: 3,
        numeral: '第三部分',
        heading: '决算情况说明',
        role: 'explanation',
        label: '情况说明',
        lines: [1, 1],
        content: [section('s3-1', sentence('s3-1'), role)],
      },
    ],
  });
}
