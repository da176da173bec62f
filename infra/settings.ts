import { execFileSync } from 'node:child_process';
import type { App, Environment } from 'aws-cdk-lib';
import { type Neighbours, neighbourNames } from './constructs/neighbours.ts';
import { isStage, type StageName, stageNames, unsaidStage } from './names.ts';

export interface Settings {
  /** Which of the stages that one account may hold beside one another. */
  readonly stage: StageName;
  readonly dist: string;
  readonly statemachines: string;
  readonly disposable: boolean;
  /** Indexes of tables that this deployment leaves for a later one, since CloudFormation makes one in an update. */
  readonly withoutIndexes: readonly string[];
  readonly apiTag: string;
  readonly revision: string;
  readonly neighbours: Neighbours;
  /** How many of a step that asks a neighbour run at once, so that one which comes back is not run over; no limit of ours if absent. */
  readonly askedAtOnce: number | undefined;
  /** Where authorities give out their revocation lists, complete ones and deltas. */
  readonly listSources: readonly string[];
  /** Where the API is reached; what AWS makes of it if absent. */
  readonly address: string | undefined;
}

/** What the context says cannot be deployed; its sentence says what may be. */
export class WrongContext extends Error {
  override readonly name = 'WrongContext';
}

/** Absent in a folder that git does not know, such as an unpacked archive. */
function gitRevision(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

const wordsOf = (said = ''): readonly string[] => said.split(/[\s,]+/).filter(Boolean);

/** What may differ between two deployments, from the CDK context (`--context name=value` or cdk.json). */
export function readSettings({ node }: App): Settings {
  const said = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined || value === '' ? undefined : String(value);
  };
  const addresses = neighbourNames.flatMap((name) => {
    const address = said(`neighbours.${name}`);
    return address === undefined ? [] : [[name, address]];
  });
  const listSources = wordsOf(said('lists'));
  const unreachable = listSources.find((address) => !/^https?:$/.test(URL.parse(address)?.protocol ?? ''));
  if (unreachable !== undefined) throw new WrongContext(`lists must be http addresses, not "${unreachable}"`);
  const askedAtOnce = said('askedAtOnce');
  if (askedAtOnce !== undefined && !/^[1-9]\d{0,3}$/.test(askedAtOnce))
    throw new WrongContext(`askedAtOnce must be a number, not "${askedAtOnce}"`);
  const apiTag = said('apiTag') ?? 'ca5e0001';
  if (!/^[0-9a-f]{8}$/.test(apiTag)) throw new WrongContext(`apiTag must be 8 hex digits, not "${apiTag}"`);
  const stage = said('stage') ?? unsaidStage;
  if (!isStage(stage)) throw new WrongContext(`stage is one of ${stageNames.join(', ')}, not "${stage}"`);
  return {
    stage,
    dist: said('dist') ?? 'dist',
    statemachines: said('statemachines') ?? 'statemachines',
    disposable: said('disposable') === 'true',
    withoutIndexes: wordsOf(said('withoutIndexes')),
    apiTag,
    revision: said('revision') ?? gitRevision() ?? 'unversioned',
    neighbours: Object.fromEntries(addresses),
    listSources,
    askedAtOnce: askedAtOnce === undefined ? undefined : Number(askedAtOnce),
    address: said('address'),
  };
}

/** Of twelve zeros: templates are made and read without an account; only whoever deploys has one. */
const nobodysAccount = '0'.repeat(12);

/**
 * Where it is laid: the region as the context says it and never a guessed one, since the data lie there; the account of
 * whoever deploys. A table with a key of its own must know both. Throws WrongContext.
 */
export function readPlace({ node }: App, { CDK_DEFAULT_ACCOUNT: account }: NodeJS.ProcessEnv): Required<Environment> {
  const region: unknown = node.tryGetContext('region');
  if (typeof region !== 'string' || region === '')
    throw new WrongContext('which region? Say it, as in --context region=eu-central-1: it is never guessed');
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region))
    throw new WrongContext(`region must be one of AWS, such as eu-central-1, not "${region}"`);
  return { account: account ?? nobodysAccount, region };
}
