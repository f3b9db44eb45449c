import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Node, Report } from '../../src/report/schema/report.ts';
import { importText } from './small-report.ts';

/** A heading, and the number of its page, as a list of contents may set them. */
const manners: Record<string, (heading: string, page: number) => string[]> = {
  'without pages': (heading) => [heading],
  'a blank before the page': (heading, page) => [`${heading} ${page}`],
  'nothing before the page': (heading, page) => [`${heading}${page}`],
  'brackets around the page': (heading, page) => [`${heading}(${page})`],
  'dots and brackets': (heading, page) => [`${heading}.......( ${page} )`],
  'a dash before the page': (heading, page) => [`${heading}————${page}`],
  'a tab before the page': (heading, page) => [`${heading}\t${page}`],
  'the page of most headings lost': (heading, page) => [
    heading.startsWith('第') ? `${heading}......${page}` : `${heading}....错误！未定义书签。`,
  ],
  'pages lost behind no dots': (heading) => [`${heading}错误!未定义书签。`],
  'pages lost in English': (heading) => [`${heading}\tError! Bookmark not defined.`],
  'a lost page on the second line': (heading) =>
    heading.length > 24
      ? [heading.slice(0, 22), `${heading.slice(22)}....错误！未定义书签。`]
      : [`${heading}....错误！未定义书签。`],
  'the page of a long heading on the next line': (heading, page) =>
    heading.length > 24 ? [heading, String(page)] : [`${heading} ${page}`],
  'long headings on two lines': (heading, page) =>
    heading.length > 24 ? [heading.slice(0, 22), `${heading.slice(22)}.....${page}`] : [`${heading}.....${page}`],
};
const beginnings = [[], ['目录'], ['目  录', '公开时间：2023年9月15日'], ['部门决算公开目录']];

const reportOf = (text: string) => importText(text, { year: Number(/(20\d\d)年度/.exec(text)?.[1]) }).report;

const outline = ({ parts }: Report) => {
  const of = (node: Node): unknown =>
    node.type === 'section' ? [node.heading, node.content.map(of)] : 'text' in node ? node.text : node.type;
  return parts.map(({ heading, role, content }) => [heading, role, content.map(of)]);
};

test.each(['hubei', 'guangdong', 'sichuan', 'zhejiang'])(
  'the report of %s is read the same below any list of contents',
  (name) => {
    const text = readFileSync(`tests/fixtures/audit/${name}.txt`, 'utf8');
    const contents = reportOf(text).source.asides?.filter(({ kind }) => kind === 'contents') ?? [];
    const lines = text
      .split('\n')
      .filter((_, at) => !contents.some(({ lines: [from, to] }) => at + 1 >= from && at + 1 <= to));
    const report = reportOf(lines.join('\n'));
    const start = (report.parts[0]?.lines[0] ?? 1) - 1;
    const headings = report.parts.flatMap(({ numeral, heading, content }) => [
      `${numeral}${heading}`,
      ...content.flatMap((node) =>
        node.type === 'section' && node.heading !== null ? [`${node.numeral}${node.heading}`] : [],
      ),
    ]);
    for (const [manner, set] of Object.entries(manners)) {
      for (const beginning of beginnings) {
        const list = headings.flatMap((heading, nth) => set(heading, 2 + Math.floor(nth / 2)));
        const all = [...lines.slice(0, start), ...beginning, ...list, ...lines.slice(start)].join('\n');
        expect(outline(reportOf(all)), `${beginning.join(' ')} ${manner}`).toEqual(outline(report));
      }
    }
  },
);

test('the parts of a report are found however their headings are set', () => {
  const text = readFileSync('tests/fixtures/audit/hubei.txt', 'utf8');
  const heading = /^[ \u3000]*(第[一二三四五六]部分)[ \u3000]*(\S.*?)\s*$/;
  const spaced = (words: string) => [...words].join(' ');
  const settings: Record<string, (numeral: string, words: string) => string> = {
    'in brackets': (numeral, words) => `（${numeral}）${words}`,
    'in heavy brackets': (numeral, words) => `【${numeral}】${words}`,
    'letter by letter': (numeral, words) => spaced(numeral + words),
    'numeral letter by letter': (numeral, words) => `${spaced(numeral)} ${words}`,
    'with 部份': (numeral, words) => `${numeral.replace('分', '份')} ${words}`,
    'with a full stop': (numeral, words) => `${numeral} ${words}。`,
    'with a colon': (numeral, words) => `${numeral}：${words}`,
  };
  const roles = (lines: string) => reportOf(lines).parts.map(({ role, content }) => [role, content.length]);
  for (const [name, set] of Object.entries(settings)) {
    const all = text.split('\n').map((line) => {
      const [, numeral, words] = heading.exec(line) ?? [];
      return numeral === undefined || words === undefined ? line : set(numeral, words);
    });
    expect(roles(all.join('\n')), name).toEqual(roles(text));
  }
  expect(() => importText('（第二部分略）\n没有决算。\n', { year: 2023 })).toThrow();
});
