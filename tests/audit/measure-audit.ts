import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Audit, Finding } from '../../src/audit/finding.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { auditOfFile, auditOfText, contradictions, correctReports, formulaOf, openRoots } from './audit-of-text.ts';
import { figures, relations, report } from './content-2019.ts';
import { isTrue } from './evaluate.ts';
import { laidOut, randomFrom } from './layouts.ts';
import { falseInMadeUp, plantedInMadeUp } from './made-up/planted-in.ts';
import { mutantKinds } from './mutation/mutants.ts';
import { mutationRun } from './mutation/mutation-run.ts';
import { planted } from './planted.ts';
import { stated } from './stated-2019.ts';
import { uncheckedStated } from './unchecked-stated.ts';
import { reportOf, wordings } from './wordings.ts';

// npm run measure:audit [-- --write]: the figures of the audit's promise. With --write they go to docs/audit-figures.md.

const casesFolder = 'tests/fixtures/cases';
const cases = readdirSync(casesFolder).map((name) => `${casesFolder}/${name}`);
const correctCases = cases.filter((path) => !path.includes('items-and-words'));
const random = randomFrom(7);
const layouts = Array.from({ length: 200 }, (_, index) =>
  laidOut(readFileSync(correctReports[index % correctReports.length] as string, 'utf8'), random),
);
const audits = new Map([...correctReports, ...cases].map((path) => [path, auditOfFile(path)]));
const falseWords =
  [...correctReports, ...correctCases].flatMap((path) => contradictions(audits.get(path) as Audit)).length +
  layouts.flatMap((text) => contradictions(auditOfText(text))).length;

const keyOf = ({ id, verdict }: Finding) => `${id} ${verdict}`;
const open = (text: string, key: (finding: Finding) => string = keyOf) => openRoots(auditOfText(text)).map(key);
const falseWordings = wordings.flatMap((wording) => contradictions(auditOfText(reportOf(wording)))).length;
const missedWordings = wordings.flatMap(({ heading, text, slips }) => {
  const all = (words: string) =>
    open(reportOf({ heading, text: words }), (finding) => `${keyOf(finding)} ${formulaOf(finding)}`);
  const own = new Set(all(text));
  return slips.filter(([right, wrong]) => all(text.replace(right, wrong)).every((one) => own.has(one)));
}).length;
const wordingSlips = wordings.reduce((sum, { slips }) => sum + slips.length, 0);

const seed = auditReport({ report, figures }, relations);
const proposed = proposeFigures(report);
const unregistered = auditReport({ report, figures: proposed }, templateRelations);
const checked = stated.length - uncheckedStated(report, figures, seed.findings).length;
const checkedAlone = stated.length - uncheckedStated(report, proposed, unregistered.findings).length;
const findings = [seed, ...audits.values()].flatMap((audit) => audit.findings);
const formulas = findings.map(formulaOf).filter((formula) => formula !== '');

const hubei = readFileSync(correctReports[0] as string, 'utf8');
const usual = new Set(open(hubei));
const told = planted.map(([, right, wrong]) => open(hubei.replace(right, wrong)).filter((id) => !usual.has(id)).length);

const { mutants } = mutationRun({ report, figures }, relations);
const sum = (of: 'tried' | 'caught') => mutantKinds.reduce((total, kind) => total + mutants[kind][of], 0);

const madeUp = 300;
const falseMadeUp = falseInMadeUp(madeUp);
const kinds = plantedInMadeUp(60);
const sumOf = (of: 'planted' | 'found') => kinds.reduce((total, kind) => total + kind[of], 0);
const rows = kinds.map(({ kind, rules, planted: tried, found, wordings: told }) => {
  const whole = [...told.values()].filter((isFound) => isFound).length;
  return `| ${kind} | ${[...rules].toSorted().join(', ')} | ${found} of ${tried} | ${whole} of ${told.size} |`;
});

const document = `# What the audit reaches

Written by \`npm run measure:audit -- --write\`; do not edit. Measured on what is in this repository; what was measured
once on reports that nobody who wrote the audit had read stands in [audit-blind.md](audit-blind.md).

| what | measured | goal |
| --- | ---: | ---: |
| false 不一致 in ${correctReports.length} correct reports, ${correctCases.length} correct cases and ${layouts.length} other layouts and wordings of the reports | ${falseWords} | 0 |
| false 不一致 in ${wordings.length} correct sections in the wording of ${new Set(wordings.map(({ from }) => from)).size} places | ${falseWordings} | 0 |
| slips in these sections, found | ${wordingSlips - missedWordings} of ${wordingSlips} | ≥ 90 % |
| false 不一致 in ${madeUp} correct reports put together at random from other wordings | ${falseMadeUp} | 0 |
| slips in 60 of these, one at a time, found | ${sumOf('found')} of ${sumOf('planted')} | ≥ 90 % |
| printed formulas that are false, of ${formulas.length} | ${formulas.filter((formula) => !isTrue(formula)).length} | 0 |
| slips planted one at a time, found | ${told.filter((count) => count > 0).length} of ${told.length} | ≥ 90 % |
| of these told under one finding | ${told.filter((count) => count === 1).length} | all |
| relations of numbers that a careful reader states for the report of 2019, computed | ${checked} of ${stated.length} | ≥ 90 % |
| the same by its text alone, without the relations of its own | ${checkedAlone} of ${stated.length} | ≥ 90 % |
| independent contradictions of the report of 2019 | ${seed.independent.length} | 9 |
| slips in its ledger that are noticed ([audit-mutation.md](audit-mutation.md)) | ${sum('caught')} of ${sum('tried')} | ≥ 592 of 601 |

## By kind, in the reports put together at random

Kinds as the reports' maker calls them; rules that told of a slip first; wordings are those in which every slip was found, of
those it was planted in. The wordings were written by whoever wrote the readers: this table shows gaps, it is not blind.

| kind | rules | found | wordings |
| --- | --- | ---: | ---: |
${rows.join('\n')}
`;
console.log(document);
if (process.argv.includes('--write')) writeFileSync('docs/audit-figures.md', document);
if (falseWords + falseWordings + falseMadeUp > 0) process.exitCode = 1;
