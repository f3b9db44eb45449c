import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProgramParts } from '../../scripts/program-parts.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'program-parts-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src', 'a.ts'), '');
  writeFileSync(join(root, '.gitignore'), 'dist\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a copy made inside the folder it is made of does not hold itself', () => {
  const to = join(root, 'copies', 'new');
  mkdirSync(to, { recursive: true });
  copyProgramParts(root, to);
  expect(existsSync(join(to, 'src', 'a.ts'))).toBe(true);
  expect(existsSync(join(to, 'copies'))).toBe(false);
});
