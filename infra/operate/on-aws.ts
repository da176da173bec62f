import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { localDate } from '#domain/time/local-date.ts';
import { bundleApp } from '#infra/build/bundle-app.ts';
import { nameOfStage } from '#infra/names.ts';
import { projectRoot, toolPath } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { calendarWarning } from '#infra/running/calendar-warning.ts';
import { counted } from '#infra/running/counted.ts';
import type { CdkWords } from './cdk-words.ts';
import { type Quota, quotaWords, readQuota, reservedIn } from './quota.ts';

/** The templates as they go to AWS. */
const assembly = join(projectRoot, 'cdk.out');

/** What laying Kezek on AWS needs of the world. */
export interface AwsTools {
  readonly bundle: () => Promise<void>;
  /** Answers the exit code. */
  readonly cdk: (words: readonly string[]) => Promise<number>;
  readonly quota: (words: CdkWords) => Promise<Quota>;
  readonly reserved: () => number;
  /** The answer of whoever sits before the terminal; undefined where nobody does. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly tell: (line: string) => void;
}

async function bundleForAws(): Promise<void> {
  const { names } = await bundleApp({ outdir: join(projectRoot, 'dist'), minify: true });
  console.log(`bundled ${counted(names.length, 'function')}`);
  const warning = calendarWarning(localDate(new Date().toISOString()));
  if (warning) console.warn(warning);
}

function runCdk(words: readonly string[]): Promise<number> {
  const cdk = spawn('cdk', words, { cwd: projectRoot, env: { ...process.env, PATH: toolPath }, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    cdk.once('error', reject);
    cdk.once('exit', (code) => resolve(code ?? 1));
  });
}

async function askAtTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

export const awsTools: AwsTools = {
  bundle: bundleForAws,
  cdk: runCdk,
  quota: readQuota,
  reserved: () => reservedIn(assembly),
  ask: askAtTerminal,
  tell: (line) => console.log(line),
};

const asWho = ({ profile }: CdkWords): readonly string[] => (profile === undefined ? [] : ['--profile', profile]);

/** Bundles the functions and writes the templates to cdk.out; needs no account. Answers cdk's exit code. */
export async function synthForAws(words: CdkWords, { bundle, cdk }: AwsTools): Promise<number> {
  await bundle();
  const context = Object.entries(words.context).flatMap(([name, value]) => ['--context', `${name}=${value}`]);
  return cdk(['synth', '--quiet', '--output', assembly, ...context, ...asWho(words)]);
}

/** Shows what a deployment would change, and changes nothing. Answers the exit code. */
export async function diffOnAws(words: CdkWords, tools: AwsTools): Promise<number> {
  const failed = await synthForAws(words, tools);
  if (failed !== 0) return failed;
  tools.tell(quotaWords(await tools.quota(words), tools.reserved(), words.region));
  return tools.cdk(['diff', '**', '--app', assembly, ...asWho(words)]);
}

/** Throws Advice when nobody is there to agree. */
async function isAgreed({ unasked, stage, region }: CdkWords, { ask }: AwsTools): Promise<boolean> {
  if (unasked) return true;
  const answer = await ask(`Deploy this to ${nameOfStage(stage)} (${stage}) in ${region}? Type ${stage} to go on: `);
  if (answer === undefined)
    throw new Advice('Nobody can be asked here: read the changes above, and repeat with --yes.');
  return answer.trim() === stage;
}

/** Shows what would change, asks, and deploys just that. Answers the exit code. */
export async function deployOnAws(words: CdkWords, tools: AwsTools): Promise<number> {
  const failed = await diffOnAws(words, tools);
  if (failed !== 0) return failed;
  if (!(await isAgreed(words, tools))) {
    tools.tell('Nothing was deployed.');
    return 1;
  }
  // What was shown is what was agreed to, so that cdk need not ask by itself about rights.
  return tools.cdk(['deploy', '**', '--app', assembly, '--require-approval', 'never', ...asWho(words), ...words.rest]);
}
