// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.

/**
 * What a tool of the packages does as it is told.
 * @satisfies {Readonly<Record<string, import('./command-row.mjs').CommandRow>>}
 */
export const toolCommands = /** @type {const} */ ({
  'test/rules': {
    script: 'test:rules',
    does: 'Everything that needs no local cloud.',
    tool: ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'rules'],
    examples: ['npm run test:rules -- test/domain/time', `npm run test:rules -- -t 'words of its name'`],
  },
  'test/deployed': {
    script: 'test:deployed',
    does: 'The end-to-end tests, on a local cloud of their own.',
    tool: ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'deployed', '--project', 'restarted'],
    examples: ['npm run test:deployed -- test/e2e/sessions.test.ts'],
  },
  'test/mutate': {
    script: 'mutate',
    does: 'Changes domain and casework a little, thousands of times, and lists each change that no test of these rooms notices.',
    tool: ['stryker', 'run', '.stryker.config.mjs'],
    options: {
      mutate: { type: 'string', value: 'files', about: 'of one room alone' },
      force: { type: 'boolean', about: 'everything anew' },
    },
    examples: [`npm run mutate -- --mutate 'functions/domain/time/**/*.ts'`],
  },
  'check/types': { script: 'check:types', does: 'Whether every type fits.', tool: ['tsc', '--noEmit'] },
  'check/format': {
    script: 'check:format',
    does: 'Whether every file is formatted, and what a linter finds.',
    tool: ['biome', 'check', '--error-on-warnings'],
    examples: ['npm run check:format -- --write'],
  },
  'check/rooms': {
    script: 'check:rooms',
    does: 'Whether the doors between the rooms are one-way.',
    tool: ['depcruise', 'functions', 'infra', 'test', '--config', '.dependency-cruiser.cjs'],
  },
  'check/unused': { script: 'check:unused', does: 'Whether something is kept that nobody uses.', tool: ['knip'] },
});
