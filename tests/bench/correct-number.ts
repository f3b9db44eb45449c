import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctCommand } from '../../scripts/correct-command.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import { answering } from '../answering-terminal.ts';

/**
 * Corrects a number of a year's report as a clerk does, each time to another value: in the source, the text and its figure,
 * then by `npm run correct`, which records it and makes one more version.
 */
export async function correctNumber(folder: string, year: number): Promise<void> {
  const at = (name: string) => join(folder, 'content/reports', String(year), name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const [source, report, written] = [read('source.txt'), read('report.json'), read('figures.json')];
  const named = ['charts.json', 'relations.json', 'remarks.json'].map(read).join('');
  const once = (text: string, words: string) => text.split(words).length === 2;
  const { figures }: { figures: Figure[] } = JSON.parse(written);
  // What charts and relations of its own say of a number would have to be written anew as well.
  const number = figures.find(
    ({ id, value, quote, token }) =>
      value === token && once(source, quote) && once(report, quote) && once(quote, token) && !named.includes(id),
  );
  const { id, quote, token } = number as Figure;
  const other = token.slice(0, -1) + ((Number(token.at(-1)) + 1) % 10);
  const corrected = quote.replace(token, other);
  const changed = figures.map((one) =>
    one.id === id ? { ...one, value: other, quote: corrected, token: other } : one,
  );
  writeFileSync(at('source.txt'), source.replace(quote, corrected));
  writeFileSync(at('report.json'), report.replace(quote, corrected));
  writeFileSync(at('figures.json'), JSON.stringify({ ...JSON.parse(written), figures: changed }, null, 2));
  const { code, said } = await answering([], (terminal) =>
    correctCommand(
      ['--year', String(year), '--kind', 'department', '--why', '单位更正', '--on', '2026-11-01', '--yes'],
      folder,
      terminal,
    ),
  );
  if (code !== 0) throw new Error(`The number was not corrected:\n${said}`);
}
