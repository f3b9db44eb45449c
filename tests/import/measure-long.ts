import { readdirSync, readFileSync } from 'node:fs';
import { auditReport } from '../../src/audit/audit-report.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { frontMatter } from '../../src/report/front-matter.ts';

// node scripts/run.mjs tests/import/measure-long.ts [lines]
// Processor seconds that a very long report takes: the explanations of the eight of a word set, copied one behind the
// other, one number of twenty made wrong by its last digit, the same ones at every run; and as many items with budget,
// outturn and rate that are right, under one heading.

const folder = 'tests/fixtures/word-sets/9';
const lines = Number(process.argv[2] ?? 20_000);
const explanations = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => explanationIn(readFileSync(`${folder}/${name}`, 'utf8')));

for (const [name, text] of Object.entries({ copies: copies(), items: items() })) {
  console.log(`${name}: ${lines} lines, ${text.length} characters`);
  measure(`某某馆2021年度部门决算\n\n第三部分 2021年度部门决算情况说明\n${text}\n`);
}

function measure(text: string): void {
  const imported = timed('importReport', () => importReport(new TextEncoder().encode(text), { year: 2021 }));
  if ('failure' in imported) throw new Error(JSON.stringify(imported.failure));
  const { report } = imported;
  const figures = timed('proposeFigures', () => proposeFigures(report));
  const { findings } = timed('auditReport', () =>
    auditReport({ report, figures, front: frontMatter(report, text) }, templateRelations),
  );
  console.log(
    `${figures.length} figures, ${findings.length} findings, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`,
  );
}

function copies(): string {
  let count = 0;
  return Array.from({ length: lines }, (_, index) => explanations[index % explanations.length] as string)
    .join('\n')
    .replace(/\d[\d,]*\.\d+/g, (printed) => {
      count += 1;
      // Not every copy of the same number.
      const isWrong = (count * 7919) % 20 === 0 || (count * 104_729) % 9973 < 3;
      return isWrong ? `${printed.slice(0, -1)}${(Number(printed.at(-1)) + 3) % 10}` : printed;
    });
}

function items(): string {
  const names = [
    '培训费',
    '会议费',
    '差旅费',
    '印刷费',
    '咨询费',
    '维修费',
    '租赁费',
    '劳务费',
    '水费',
    '电费',
    '邮电费',
  ];
  return Array.from({ length: lines }, (_, index) => {
    const budget = 1000 + ((index * 7919) % 99_000);
    const spent = Math.round((budget * (60 + ((index * 104_729) % 45))) / 100);
    const [planned, outturn] = [budget, spent].map((cents) => (cents / 100).toFixed(2));
    const rate = ((spent / budget) * 100).toFixed(2);
    return `（${(index % 30) + 1}）${names[index % names.length]}年初预算为${planned}万元，支出决算为${outturn}万元，完成年初预算的${rate}%。`;
  }).join('\n');
}

/** The lines between the headings of its third and of its fourth part, as of one year. */
function explanationIn(report: string): string[] {
  const [, part = ''] =
    /\n第三部分[^\n]*情况说明\n([\s\S]*?)\n第四部分/.exec(report.replace(/\n第三部分\n/g, '\n第三部分 ')) ?? [];
  const [year = ''] = /\d{4}(?=年度?)/.exec(part) ?? [];
  return part
    .replaceAll(String(Number(year) - 1), '2020')
    .replaceAll(year, '2021')
    .split('\n')
    .filter((line) => line.trim());
}

function timed<T>(name: string, work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  console.log(`${name}: ${((user + system) / 1e6).toFixed(1)} s`);
  return result;
}
