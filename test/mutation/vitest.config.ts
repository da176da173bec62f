import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';
import { standingPool } from './standing-worker.ts';

/** The tests of the rooms that hold law, for mutation testing: the same tests, ordered and shortened for being run thousands of times. */
export default defineConfig({
  plugins: [
    {
      name: 'standing-pool',
      configureVitest({ project }) {
        Object.assign(project.config, { pool: standingPool.name, poolRunner: standingPool });
      },
    },
  ],
  resolve: {
    alias: [
      // what a mutant reckoned would be remembered for the next one in the same thread
      { find: './remembered.ts', replacement: fileURLToPath(new URL('./reckoned-each-time.ts', import.meta.url)) },
    ],
  },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/{domain,casework}/**/*.test.ts'],
    setupFiles: ['test/mutation/each-file.ts'],
    sequence: { sequencer: NearestFirst },
    isolate: false,
    testTimeout: 30_000,
  },
});
