import { scoreSet, toldOnce } from './score-set.ts';

// npm run measure:audit-set -- <folder> [--counts | --misses]: how the audit does on a set of made-up reports with keys.
// --counts prints no word of any report, so that the set stays unread; --misses prints only what was missed or is false.

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('measure:audit-set needs a folder with correct/ and planted/');
const scores = scoreSet(folder);
const correct = scores.filter(({ name }) => name.startsWith('correct/'));
const keys = scores.flatMap((score) => score.keys);
const found = keys.filter(({ findings }) => findings.length > 0);
const sum = (of: 'falseWords' | 'questions' | 'falseFormulas', all = scores) =>
  all.reduce((count, score) => count + score[of].length, 0);
const part = (some: number, all: number) => `${some} of ${all} (${Math.round((100 * some) / all)} %)`;

if (flag !== '--counts') {
  for (const { name, keys, falseWords, questions, falseFormulas } of scores) {
    console.log(`\n${name}`);
    for (const { key, findings } of keys) {
      if (flag === '--misses' && findings.length === 1) continue;
      const how = findings.map(({ id, verdict }) => `${id} ${verdict}`).join(', ');
      console.log(`${how || 'MISSED'}\n    ${key.id} ${key.kind}: ${key.places.join(' | ')} (${key.note})`);
    }
    for (const words of falseWords) console.log(`FALSE ${words}`);
    for (const words of questions) console.log(`question ${words}`);
    for (const formula of falseFormulas) console.log(`UNTRUE ${formula}`);
  }
}
for (const score of scores)
  console.log(
    `${score.name}: found ${score.keys.filter(({ findings }) => findings.length > 0).length} of ${score.keys.length}, ` +
      `false ${score.falseWords.length}, questions elsewhere ${score.questions.length}`,
  );
console.log(`
errors found: ${part(found.length, keys.length)}
under one finding: ${found.filter(({ findings }) => findings.length === 1).length} of ${found.length}; errors that share words counted together: ${scores.reduce((count, { keys }) => count + toldOnce(keys), 0)}
false 不一致: ${sum('falseWords')}, in ${scores.filter(({ falseWords }) => falseWords.length > 0).length} of ${scores.length} reports; in correct ones ${sum('falseWords', correct)}
questions in correct reports: ${sum('questions', correct)} in ${correct.length}
printed formulas that are untrue: ${sum('falseFormulas')}`);
