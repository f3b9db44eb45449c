// node scripts/run.mjs tests/import/measure-words.ts <folder> [--show]
// Reports (*.txt) with their answers (*.keys.json) beside them, as somebody wrote them who did not know the program.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Count, countOf } from './word-sets.ts';

const [folder = '', option] = process.argv.slice(2);
const total: Count = { keyed: 0, byId: 0, byMeaning: 0, wrong: [], missed: [] };
for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
  const count = countOf(join(folder, name));
  say(basename(name, '.txt'), count);
  if (option === '--show') for (const line of [...count.wrong, ...count.missed]) console.log(`   ${line}`);
  total.keyed += count.keyed;
  total.byId += count.byId;
  total.byMeaning += count.byMeaning;
  total.wrong.push(...count.wrong);
}
say('all', total);

function say(name: string, { keyed, byId, byMeaning, wrong }: Count): void {
  const share = (count: number) => `${((100 * count) / keyed).toFixed(1)} %`;
  console.log(`${name}: ${keyed} amounts, by id ${share(byId)}, by meaning ${share(byMeaning)}, wrong ${wrong.length}`);
}
