/** Mutation testing of the rooms that hold law against the tests of those rooms; what it writes stays in .local. */
const kept = '.local/mutation';

/**
 * Tables of nothing but what people read and where it is cited from: no rule stands in them, their readers' tests pin what
 * matters, and each of their strings would cost a whole run of all tests.
 */
const texts = [
  'regulation/readings.ts',
  'regulation/messages/**',
  'regulation/offices/**',
  'regulation/{step-labels,relations,reading-reasons,application-grounds}.ts',
  'regulation/documents/{defect-texts,document-kinds}.ts',
  'file/words/*.ts',
  'application/words/{event-words,status-labels}.ts',
  'time/derivation-texts.ts',
  'outages/outage-words.ts',
];

export default {
  mutate: ['functions/{domain,casework}/**/*.ts', ...texts.map((file) => `!functions/domain/${file}`)],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 2,
  timeoutMS: 8_000,
  incremental: true,
  incrementalFile: `${kept}/results.json`,
  tempDirName: `${kept}/sandbox`,
  ignorePatterns: ['.local', 'cdk.out', 'dist'],
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  htmlReporter: { fileName: `${kept}/report.html` },
  jsonReporter: { fileName: `${kept}/report.json` },
};
