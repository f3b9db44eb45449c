import { readFileSync } from 'node:fs';
import { auditOfText, correctReports, formulaOf, openRoots } from './audit-of-text.ts';
import { randomFrom } from './layouts.ts';
import { slipsOfThePen, withSlip } from './pen/slips-of-the-pen.ts';

// npm run measure:slips -- [--show] [<files>]: correct reports, those of this repository if none are named, each changed by one slip of the pen at a time, where the report itself
// shows what is right; up to three of each kind in each report, drawn by lot. Counts where a finding stands that did not stand before; with
// --show also prints what was not noticed, so that the reports are read.

const named = process.argv.slice(2).filter((one) => one !== '--show');
const files = named.length > 0 ? named : correctReports;
const isShown = process.argv.includes('--show');
const each = 3;
const counts = new Map<string, { tried: number; noticed: number }>();
for (const [index, file] of files.entries()) {
  const text = readFileSync(file, 'utf8');
  const random = randomFrom(index + 1);
  const told = (words: string) =>
    openRoots(auditOfText(words)).map((one) => `${one.id} ${one.verdict} ${formulaOf(one)} ${one.sentence}`);
  const before = new Set(told(text));
  for (const [kind, all] of Object.entries(slipsOfThePen(text, random))) {
    const count = counts.get(kind) ?? { tried: 0, noticed: 0 };
    counts.set(kind, count);
    for (const slip of all.toSorted(() => random() - 0.5).slice(0, each)) {
      const isNoticed = told(withSlip(text, slip)).some((one) => !before.has(one));
      count.tried += 1;
      if (isNoticed) count.noticed += 1;
      else if (isShown) console.log(`${kind}: ${file}:${slip.line + 1} ${slip.from} → ${slip.to} (${slip.shown})`);
    }
  }
}
const rows = [...counts].map(([kind, count]) => [kind, count] as const);
const all = rows.reduce(
  (sum, [, { tried, noticed }]) => ({ tried: sum.tried + tried, noticed: sum.noticed + noticed }),
  {
    tried: 0,
    noticed: 0,
  },
);
for (const [kind, { tried, noticed }] of [...rows, ['all', all] as const])
  console.log(`${kind}: ${noticed} of ${tried} (${((100 * noticed) / tried).toFixed(1)} %)`);
