import { writeFileSync } from 'node:fs';
import { figures, relations, report } from './content-2019.ts';
import { type MutationRun, mutationRun, type SurvivalReason } from './mutation/mutation-run.ts';

// npm run test:audit [-- --write]: the audit of the auditor. With --write the tables go to docs/audit-mutation.md.

const reasons: Record<SurvivalReason, string> = {
  'not-recomputable':
    'The report gives the rate without the two numbers behind it; only more than 100 % can be noticed.',
  'bound-not-reached': 'The figure is only known not to exceed another, and after the change it still does not.',
  'still-differs': 'The relation states that two figures differ and asks why; after the change they still differ.',
  unexplained: 'A hole in the audit.',
};

const run = mutationRun({ report, figures }, relations);
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
  ...tables(run),
].join('\n');

console.log(document);
if (process.argv.includes('--write')) writeFileSync('docs/audit-mutation.md', document);
if (run.survivors.some(({ reason }) => reason === 'unexplained')) process.exitCode = 1;

function tables(run: MutationRun): string[] {
  const kinds = Object.entries(run.mutants);
  const sum = (count: (kind: { tried: number; caught: number }) => number) =>
    kinds.reduce((total, [, kind]) => total + count(kind), 0);
  const tried = sum(({ tried }) => tried);
  const caught = sum(({ caught }) => caught);
  return [
    '## 2019',
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
