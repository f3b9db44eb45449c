import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    cache: false,
    // Snapshots are never written: a test states what it expects.
    update: false,
  },
});
