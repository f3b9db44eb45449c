import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importCommand } from '../../scripts/import-command.ts';
import { checkContent } from '../../src/check/content/check-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { docxOf } from './docx-of.ts';
import { officeText } from './small-report.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'mingzhang-killed-')));
afterAll(() => rmSync(scratch, { recursive: true }));

const textOf = (amount: string) =>
  officeText('收入决算情况说明', [`2020年度收入合计${amount}万元，其中：财政拨款收入${amount}万元，占100.00%。`]);
const body = textOf('100.00')
  .split('\n')
  .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  .join('');
writeFileSync(join(scratch, 'old.docx'), docxOf({ body }));
writeFileSync(join(scratch, 'new.txt'), textOf('200.00'));

/** All that a folder holds, by path. */
const heldIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
const importInto = (root: string, file: string, ...options: string[]) =>
  importCommand([join(scratch, file), '--year', '2020', '--unpublished', ...options], root, () => undefined);

test('an import that is killed before any of its renames or removals loses no year, and the next one ends as if nothing had been', {
  timeout: 180_000,
}, async () => {
  const [base, undisturbed] = [join(scratch, 'base'), join(scratch, 'undisturbed')];
  expect(await importInto(base, 'old.docx')).toBe(0);
  cpSync(base, undisturbed, { recursive: true });
  expect(await importInto(undisturbed, 'new.txt', '--replace')).toBe(0);
  const [old, fresh] = [base, undisturbed].map((root) => heldIn(join(root, 'content/reports/2020')));
  expect(Object.keys(old ?? {})).toContain('/original/old.docx');
  expect(Object.keys(fresh ?? {})).not.toContain('/original/old.docx');

  let killed = 0;
  for (let at = 1; ; at++) {
    const root = join(scratch, `killed-${at}`);
    cpSync(base, root, { recursive: true });
    const { signal } = spawnSync(
      process.execPath,
      ['--import', resolve('tests/import/killed-at.mjs'), resolve('scripts/import.ts')].concat([
        join(scratch, 'new.txt'),
        '--year',
        '2020',
        '--unpublished',
        '--replace',
      ]),
      { cwd: root, env: { ...process.env, KILLED_AT: String(at), KILLED_IN: root } },
    );
    if (signal === null) break;
    killed += 1;
    const reports = join(root, 'content/reports');
    const whole = readdirSync(reports).map((name) => heldIn(join(reports, name)));
    expect(whole, `killed at ${at}`).toContainEqual(existsSync(join(reports, '2020')) && at > 2 ? fresh : old);
    const codes = checkContent(contentFiles(root)).problems.map(({ code }) => code);
    expect(codes, `killed at ${at}`).toContain('MZ221');
    expect(codes, `killed at ${at}`).not.toContain('MZ202');
    expect(await importInto(root, 'new.txt', '--replace')).toBe(0);
    expect(readdirSync(reports)).toEqual(['2020']);
    expect(heldIn(join(reports, '2020'))).toEqual(fresh);
  }
  expect(killed).toBe(3);
});
