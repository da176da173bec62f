// `npm run prove`: the sweep of rights and the fuzzer, whole; `npm test` gives each of them a minute.
import { spawnSync } from 'node:child_process';
import { projectRoot, toolPath } from '#infra/paths.ts';

const files = ['rights-sweep', 'rights-sweep-offices', 'fuzzed'].map((name) => `test/e2e/proving/${name}.test.ts`);
const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'deployed', ...files];

const { status } = spawnSync('vitest', args, {
  cwd: projectRoot,
  env: { ...process.env, PATH: toolPath, KEZEK_PROVE: 'whole' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
