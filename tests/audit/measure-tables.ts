import { writeFileSync } from 'node:fs';
import { Ledger } from '../../src/audit/ledger.ts';
import { tableFindings } from '../../src/audit/tables/table-findings.ts';
import { tableRelations } from '../../src/audit/tables/table-relations.ts';
import { inspectContent } from '../../src/check/content/parse-content.ts';
import { isTaken } from '../../src/report/tables.ts';
import { fixtureContent, published } from '../small-content.ts';
import { type TableMutantKind, tableMutantKinds } from './mutation/table-mutants.ts';
import { type TableMutationRun, tableMutationRun } from './mutation/table-mutation-run.ts';

// npm run measure:tables [-- --write]: what the audit notices in tables of the accounts. With --write it goes to docs/audit-tables.md.

const year = inspectContent(published(fixtureContent('tables-2020'))).content?.years[0];
if (!year) throw new Error('The made-up report with tables is not sound');
const { report, figures, tables } = year;
const findings = tableFindings(tables, new Ledger(report, figures));
const run = tableMutationRun(tables, report, figures);

const changed: Record<TableMutantKind, string> = {
  digit: 'the first digit is another; 0.00 is 1.00',
  'swapped-digits': 'two digits beside each other change places',
  'lost-digit': 'the last digit is lost: 371.15 → 37.12',
  blank: 'the cell is empty',
  filled: 'an empty cell prints 1.00',
  'swapped-cells': 'the cell and the one below change places',
  'shifted-column': 'five amounts of a column stand a line further down',
  'dropped-row': 'a line with a code is missing',
};
const why: Record<TableMutationRun['survivors'][number]['reason'], string> = {
  'no-relation': 'no relation takes the cell',
  'within-rounding': 'the sums are what they were, or differ by less than rounding makes: two items of one sum, 0.01',
  'sums-unchanged': 'nothing is printed in it, or all lines of its level are gone',
};
const sum = (of: 'tried' | 'caught' | 'asOne') =>
  tableMutantKinds.reduce((total, kind) => total + run.mutants[kind][of], 0);
const reasons = Object.keys(why) as (keyof typeof why)[];

const document = `# What the audit notices in tables

Written by \`npm run measure:tables -- --write\`; do not edit. Slips are put one at a time into the made-up report with
nine tables (\`tests/fixtures/tables-2020\`, ${tables.filter(isTaken).length} of them taken over), which agrees with itself. ${tableRelations.length} relations of the template
(\`src/template/table-relations.json\`) say ${findings.length} things of it. A slip is found where there is a finding that
was not there before, and told once where it is one that follows from no other.

| slip | what is changed | tried | found | told once |
| --- | --- | ---: | ---: | ---: |
${tableMutantKinds.map((kind) => `| ${kind} | ${changed[kind]} | ${run.mutants[kind].tried} | ${run.mutants[kind].caught} | ${run.mutants[kind].asOne} |`).join('\n')}
| all | | ${sum('tried')} | ${sum('caught')} | ${sum('asOne')} |

| not found, because | slips |
| --- | ---: |
${reasons.map((reason) => `| ${why[reason]} | ${run.survivors.filter((one) => one.reason === reason).length} |`).join('\n')}
`;
console.log(document);
if (process.argv.includes('--write')) writeFileSync('docs/audit-tables.md', document);
