/** Mutation testing of the rooms that hold law against the tests of those rooms; what it writes stays in .local. */
const kept = '.local/mutation';

export default {
  mutate: ['functions/{domain,casework}/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 2,
  incremental: true,
  incrementalFile: `${kept}/results.json`,
  tempDirName: `${kept}/sandbox`,
  ignorePatterns: ['.local', 'cdk.out', 'dist'],
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  htmlReporter: { fileName: `${kept}/report.html` },
  jsonReporter: { fileName: `${kept}/report.json` },
};
