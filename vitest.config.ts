import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    cache: false,
    // A limit that only a hanging test meets, on a machine at work with other things too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Snapshots are never written: a test states what it expects.
    update: false,
    // One process a core (by itself Vitest leaves one core idle): no module keeps anything (tests/architecture.test.ts), and loading them anew for every file takes most of the time.
    maxWorkers: '100%',
    isolate: false,
    unstubEnvs: true,
    // Many tests build a site: the pictures and fonts of the one serve the next.
    env: { MINGZHANG_CACHE: resolve('node_modules/.cache/mingzhang') },
  },
});
