import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Outputs } from '#infra/local/cloud/deploy.ts';
import { localFolder } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { findProcess } from '#infra/running/processes.ts';
import { nothingRuns, stackFile } from './whether-runs.mjs';

/** What a command needs to know of a running stack. */
const StackFacts = z.object({
  folder: z.string(),
  /** The processes: the one that raised the stack, and the emulator. */
  owner: z.number(),
  emulatorPid: z.number(),
  region: z.string(),
  /** Where the AWS of this stack answers. */
  endpoint: z.string(),
  /** The API, for every client. */
  apiUrl: z.string(),
  outputs: z.record(z.string(), z.string()),
  clockFile: z.string(),
  /** Where a stand-in neighbour is made slow, down, malformed or empty. */
  neighboursControlUrl: z.string(),
});
export type StackFacts = Readonly<z.output<typeof StackFacts>>;

/** An output of the CDK app that the local cloud relies on. */
export function outputOf(outputs: Outputs, name: string): string {
  const value = outputs[name];
  if (value === undefined) throw new Error(`the CDK app has no output named ${name}`);
  return value;
}

export const writeStack = (facts: StackFacts): void =>
  writeFileSync(stackFile(facts.folder), JSON.stringify(facts, null, 2));

export const forgetStack = (folder: string): void => rmSync(stackFile(folder), { force: true });

/** The facts of the stack that runs in the folder. Throws Advice when none runs. */
export function readStack(folder: string = localFolder): StackFacts {
  if (existsSync(stackFile(folder))) {
    const facts = StackFacts.parse(JSON.parse(readFileSync(stackFile(folder), 'utf8')));
    if (findProcess(facts.emulatorPid)?.parent === facts.owner) return facts;
  }
  throw new Advice(nothingRuns);
}
