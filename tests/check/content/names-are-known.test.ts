import { expect, test } from 'vitest';
import { inspectContent } from '../../../src/check/content/parse-content.ts';
import type { Section } from '../../../src/report/schema/report.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { smallContent } from '../../small-content.ts';

const told = (files: Parameters<typeof inspectContent>[0]) =>
  inspectContent(files).problems.map(({ code, message, hint }) => `${code} ${message}→${hint}`);

const withRole = (role: string) =>
  edited(smallContent(), ({ report }) => Object.assign(report.parts[0]?.content[0] as Section, { role }));

test('what a section is about goes by a name of the template: its heading tells which was meant', () => {
  expect(told(withRole('staff'))).toEqual([]);
  expect(told(withRole('人员'))).toEqual(['MZ302 找不到章节用途“人员”。→是不是想写 “staff”？']);
  expect(told(withRole('staf'))).toEqual(['MZ302 找不到章节用途“staf”。→是不是想写 “staff”？']);
});

test('words of the text lead to one term: a second that names them is told the first', () => {
  const files = editedFile(smallContent(), 'glossary.json', ({ terms }) => {
    terms.push({ ...terms[0], id: 'jiben', name: '基本', linkForms: ['基本支出'] });
  });
  expect(told(files)).toContainEqual(
    expect.stringMatching(/^MZ314 正文里的“基本支出”已经链到名词“基本支出”（第 \d+ 行）。→一处的字只能链到一个名词/),
  );
});
