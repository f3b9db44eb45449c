import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MutationRun, mutationRun, type SurvivalReason } from '../src/audit/mutation-run.ts';
import { figuresFileSchema } from '../src/report/schema/figures.ts';
import { relationsFileSchema } from '../src/report/schema/relations.ts';
import { reportSchema } from '../src/report/schema/report.ts';

// npm run test:audit [-- --write]: the audit of the auditor. With --write the tables go to docs/audit-mutation.md.

const reasons: Record<SurvivalReason, string> = {
  'not-recomputable':
    'The report gives the rate without the two numbers behind it; only more than 100 % can be noticed.',
  'bound-not-reached': 'The figure is only known not to exceed another, and after the change it still does not.',
  'still-differs': 'The relation states that two figures differ and asks why; after the change they still differ.',
  unexplained: 'A hole in the audit.',
};

const runs = readdirSync('content/reports')
  .sort()
  .map((year) => ({ year, run: runOf(year) }));
const document = [
  '# The audit of the auditor',
  '',
  'Written by `npm run test:audit -- --write`; do not edit.',
  '',
  'Every figure that takes part in a relation is changed, one slip at a time. A slip counts as caught only if the verdict',
  'of at least one relation differs from before; a relation that merely stops applying, or shows another difference',
  'under the same verdict, does not count.',
  '',
  '| slip | what is changed |',
  '| --- | --- |',
  '| last-digit | one more in the last printed digit: 297.1 → 297.2 |',
  '| declared-place | money printed with fewer places than declared: one more in the last declared place, 3 → 3.01 |',
  '| swap | two different digits change places, each pair; not where a leading zero would result |',
  '| blank | the value is taken away |',
  '| filled | a gap of the report is filled, with 0 and with 1 |',
  '',
  ...runs.flatMap(({ year, run }) => tables(year, run)),
].join('\n');

console.log(document);
if (process.argv.includes('--write')) {
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/audit-mutation.md', document);
}
if (runs.some(({ run }) => run.survivors.some(({ reason }) => reason === 'unexplained'))) process.exitCode = 1;

function runOf(year: string): MutationRun {
  const folder = join('content/reports', year);
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const relations = ['content/relations.json', join(folder, 'relations.json')].flatMap(
    (path) => relationsFileSchema.parse(read(path)).relations,
  );
  const report = reportSchema.parse(read(join(folder, 'report.json')));
  const { figures } = figuresFileSchema.parse(read(join(folder, 'figures.json')));
  return mutationRun({ report, figures }, relations);
}

function tables(year: string, run: MutationRun): string[] {
  const kinds = Object.entries(run.mutants);
  const sum = (count: (kind: { tried: number; caught: number }) => number) =>
    kinds.reduce((total, [, kind]) => total + count(kind), 0);
  const tried = sum(({ tried }) => tried);
  const caught = sum(({ caught }) => caught);
  return [
    `## ${year}`,
    '',
    '| figures | in a relation | relations | slips | caught | survivors |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${run.figures} | ${run.checked} | ${run.relations} | ${tried} | ${caught} (${((caught / tried) * 100).toFixed(1)} %) | ${run.survivors.length} |`,
    '',
    '| slip | tried | caught |',
    '| --- | ---: | ---: |',
    ...kinds.map(([kind, count]) => `| ${kind} | ${count.tried} | ${count.caught} |`),
    '',
    '### Survivors',
    '',
    '| figure | slip | from | to | relations | why nothing could notice |',
    '| --- | --- | ---: | ---: | --- | --- |',
    ...run.survivors.map(
      ({ figure, kind, from, value, relations, reason }) =>
        `| ${figure} | ${kind} | ${from ?? 'gap'} | ${value ?? 'gap'} | ${relations.join(' ')} | ${reasons[reason]} |`,
    ),
    '',
    '### Figures in no relation',
    '',
    `${run.unchecked.length} figures stand alone in the report; nothing in it could contradict them: ${run.unchecked.join(', ')}.`,
    '',
  ];
}
