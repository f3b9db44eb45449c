import { auditReport } from '../../src/audit/audit-report.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { frontMatter } from '../../src/report/front-matter.ts';
import { longParagraphs, longTexts } from './long-texts.ts';

// node scripts/run.mjs tests/import/measure-long.ts [lines [characters]]
// Processor seconds that importReport, proposeFigures and auditReport take for reports of so many lines, and of a quarter of
// them, and for paragraphs of so many characters: where it goes with the length, the second is a quarter of the first.

const lines = Number(process.argv[2] ?? 20_000);
const characters = Number(process.argv[3] ?? 19_000);

// What is compiled on the way is not measured.
for (const text of Object.values({ ...longTexts(50), ...longParagraphs(500) })) secondsOf(text);

console.log(`| ${lines} 行，每行是 | 读、认数、核对，秒 | 四分之一的行 | MB |\n| --- | ---: | ---: | ---: |`);
const quarter = longTexts(Math.round(lines / 4));
for (const [name, text] of Object.entries(longTexts(lines))) {
  const part = total(secondsOf(quarter[name] as string));
  print(name, secondsOf(text), part, Math.round(process.memoryUsage.rss() / 2 ** 20));
}
console.log(`\n| ${characters} 字一段，全是 | 读、认数、核对，秒 |\n| --- | ---: |`);
for (const [name, text] of Object.entries(longParagraphs(characters))) print(name, secondsOf(text));

function print(name: string, seconds: number[], part?: number, memory?: number): void {
  const cells = [
    `${total(seconds).toFixed(1)}（${seconds.map((own) => own.toFixed(1)).join('、')}）`,
    part?.toFixed(1),
    memory,
  ];
  console.log(`| ${[name, ...cells.filter((cell) => cell !== undefined)].join(' | ')} |`);
}

function total(seconds: readonly number[]): number {
  return seconds.reduce((sum, own) => sum + own, 0);
}

function secondsOf(text: string): number[] {
  const seconds: number[] = [];
  const timed = <T>(work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
    return result;
  };
  const imported = timed(() => importReport(new TextEncoder().encode(text), { year: 2021 }));
  if ('failure' in imported) throw new Error(JSON.stringify(imported.failure));
  const { report } = imported;
  const figures = timed(() => proposeFigures(report));
  timed(() => auditReport({ report, figures, front: frontMatter(report, text) }, templateRelations));
  return seconds;
}
