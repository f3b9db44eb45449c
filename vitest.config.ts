import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What builds whole sites takes minutes, and begins first: else one core would wait for the other at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { slow = [], quick = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      moduleId.endsWith('.slow.test.ts') ? 'slow' : 'quick',
    );
    return [...slow, ...quick];
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    cache: false,
    sequence: { sequencer: SlowFirst },
    // A limit that only a hanging test meets, on a machine at work with other things too.
    testTimeout: 120_000,
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
