import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outputs } from '#infra/local/cloud/deploy.ts';
import { localFolder } from '#infra/paths.ts';
import { Advice } from '#infra/running/advice.ts';
import { findProcess } from '#infra/running/processes.ts';

/** What a command needs to know of a running stack. */
export interface StackFacts {
  readonly folder: string;
  /** The processes: the one that raised the stack, and the emulator. */
  readonly owner: number;
  readonly emulatorPid: number;
  readonly region: string;
  /** Where the AWS of this stack answers. */
  readonly endpoint: string;
  readonly apiId: string;
  /** The API for browsers and curl; Node does not resolve the name, see apiFetch. */
  readonly apiUrl: string;
  readonly outputs: Outputs;
  readonly clockFile: string;
  /** Where a stand-in neighbour is made slow, down, malformed or empty. */
  readonly neighboursControlUrl: string;
}

/** An output of the CDK app that the local cloud relies on. */
export function outputOf(outputs: Outputs, name: string): string {
  const value = outputs[name];
  if (value === undefined) throw new Error(`the CDK app has no output named ${name}`);
  return value;
}

const fileIn = (folder: string) => join(folder, 'stack.json');

export const writeStack = (facts: StackFacts): void =>
  writeFileSync(fileIn(facts.folder), JSON.stringify(facts, null, 2));

export const forgetStack = (folder: string): void => rmSync(fileIn(folder), { force: true });

/** The facts of the stack that runs in the folder. Throws Advice when none runs. */
export function readStack(folder: string = localFolder): StackFacts {
  if (existsSync(fileIn(folder))) {
    const facts = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as StackFacts;
    if (findProcess(facts.emulatorPid)?.parent === facts.owner) return facts;
  }
  throw new Advice(
    'No local Kezek runs: start it with npm start in another window, wait for its addresses, and repeat.',
  );
}
