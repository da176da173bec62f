import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';

/** The tests of the rooms that hold law, for mutation testing: the same tests, ordered and shortened for being run thousands of times. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/{domain,casework}/**/*.test.ts'],
    setupFiles: ['test/mutation/short-properties.ts'],
    sequence: { sequencer: NearestFirst },
    isolate: false,
    testTimeout: 30_000,
  },
});
