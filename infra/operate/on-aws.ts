import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { localDate } from '#domain/time/local-date.ts';
import { bundleApp } from '#infra/build/bundle-app.ts';
import { projectRoot, toolPath } from '#infra/paths.ts';
import { calendarWarning } from '#infra/running/calendar-warning.ts';
import { refuseKeptByNpm } from '#infra/running/command-line.ts';

/** Of cdk's options those that change what is laid, and where. */
const meantForCdk = ['context', 'profile', 'require-approval', 'output'] as const;

/** Bundles the functions as they go to AWS and hands the rest of the command line to cdk; answers its exit code. */
export async function cdkOnAws(command: 'synth' | 'deploy', args: readonly string[]): Promise<number> {
  refuseKeptByNpm(meantForCdk, args);
  const { names } = await bundleApp({ outdir: join(projectRoot, 'dist'), minify: true });
  console.log(`bundled ${names.length} functions`);
  const warning = calendarWarning(localDate(new Date().toISOString()));
  if (warning) console.warn(warning);
  const parts = command === 'synth' ? ['synth', '--quiet', '--output', 'cdk.out'] : ['deploy', '**'];
  const cdk = spawn('cdk', [...parts, ...args], {
    cwd: projectRoot,
    env: { ...process.env, PATH: toolPath },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    cdk.once('error', reject);
    cdk.once('exit', (code) => resolve(code ?? 1));
  });
}
