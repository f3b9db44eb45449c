import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { droppedCorrection } from '../../scripts/dropped-correction.ts';
import { smallContent } from '../small-content.ts';

test('a file that is no text is left for the check to tell of', () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-dropped-'));
  try {
    const remarks = 'content/reports/2019/remarks.json';
    for (const [path, text] of [...smallContent(), [remarks, Buffer.from('\ufeff{}', 'utf16le')] as const]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    expect(droppedCorrection(root)).toBeUndefined();
  } finally {
    rmSync(root, { recursive: true });
  }
});
