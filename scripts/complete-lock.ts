// Completes package-lock.json after `npm install`: npm run lock. With --check it only says whether that is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { toolStrings } from '../src/words/strings.ts';
import { completeLockfile } from './toolchain/complete-lockfile.ts';

const file = new URL('../package-lock.json', import.meta.url);
const before = readFileSync(file, 'utf8');
const after = `${JSON.stringify(completeLockfile(JSON.parse(before)), null, 2)}\n`;
if (after === before) {
  console.log(toolStrings.lockComplete);
} else if (process.argv.includes('--check')) {
  console.error(toolStrings.lockIncomplete);
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log(toolStrings.lockCompleted);
}
