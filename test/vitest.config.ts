import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What has a cloud of its own: one that is stopped and started, and one whose clock goes far ahead. */
const apart = ['test/e2e/restart.test.ts', 'test/e2e/year-of-list.test.ts'];

/**
 * What runs in memory, what runs on a deployed local cloud, and what has one of its own. Files share the modules of their
 * worker (no module keeps a state that a test could leave behind), which halves the time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          root,
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'node_modules/**'],
          globalSetup: ['test/temporary-folder.ts'],
          testTimeout: 30_000,
          env: { POWERTOOLS_LOG_LEVEL: 'SILENT' },
        },
      },
      {
        test: {
          name: 'deployed',
          root,
          isolate: false,
          include: ['test/e2e/**/*.test.ts'],
          exclude: apart,
          globalSetup: ['test/e2e/raise.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'restarted',
          root,
          include: apart,
          testTimeout: 120_000,
          hookTimeout: 360_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
