import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from './docx-of.ts';
import { numberingCases } from './numbering-cases.ts';

// Asks LibreOffice how it draws the numerals of numbering-cases.ts and writes drawn-by-libreoffice.json:
// `node scripts/run.mjs tests/import/draw-numbering.ts`, where `soffice` is installed (Debian: libreoffice-writer-nogui).
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-numbering-'));
const nameOf = (index: number) => String(index).padStart(3, '0');
numberingCases.forEach((one, index) => {
  writeFileSync(join(folder, `${nameOf(index)}.docx`), docxOf(one));
});
const files = readdirSync(folder).map((name) => join(folder, name));
execFileSync('soffice', ['--headless', '--convert-to', 'txt:Text', '--outdir', folder, ...files]);
const drawn = numberingCases.map(({ name }, index) => {
  const text = readFileSync(join(folder, `${nameOf(index)}.txt`), 'utf8').replace(/^\uFEFF/, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [name, lines.map((line) => line.replace(/｜.*/, '').trim()).join(' | ')];
});
rmSync(folder, { recursive: true });
const version = execFileSync('soffice', ['--version'], { encoding: 'utf8' }).trim();
const json = JSON.stringify({ version, numerals: Object.fromEntries(drawn) }, null, 2);
writeFileSync(new URL('drawn-by-libreoffice.json', import.meta.url), `${json}\n`);
