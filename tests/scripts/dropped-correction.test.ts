import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { droppedCorrection } from '../../scripts/dropped-correction.ts';
import { writeFiles } from '../project.ts';
import { smallContent } from '../small-content.ts';

test('a file that is no text is left for the check to tell of', () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-dropped-'));
  try {
    const remarks = 'content/reports/2019/remarks.json';
    writeFiles(
      root,
      new Map<string, string | Buffer>([...smallContent(), [remarks, Buffer.from('\ufeff{}', 'utf16le')]]),
    );
    expect(droppedCorrection(root)).toBeUndefined();
  } finally {
    rmSync(root, { recursive: true });
  }
});
