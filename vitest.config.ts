import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // The real client takes half a gigabyte and most of a core: two at a time is what a small machine bears.
    maxWorkers: 2,
  },
});
