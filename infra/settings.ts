import { execFileSync } from 'node:child_process';
import type { App } from 'aws-cdk-lib';
import { type Neighbours, neighbourNames } from './constructs/neighbours.ts';

export interface Settings {
  readonly dist: string;
  readonly statemachines: string;
  readonly disposable: boolean;
  /** Indexes of tables that this deployment leaves for a later one, since CloudFormation makes one in an update. */
  readonly withoutIndexes: readonly string[];
  readonly apiTag: string;
  readonly revision: string;
  readonly neighbours: Neighbours;
  /** Where authorities give out their revocation lists, complete ones and deltas. */
  readonly listSources: readonly string[];
  /** Where the API is reached; what AWS makes of it if absent. */
  readonly address: string | undefined;
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
  if (unreachable !== undefined) throw new Error(`lists must be http addresses, not "${unreachable}"`);
  const apiTag = said('apiTag') ?? 'ca5e0001';
  if (!/^[0-9a-f]{8}$/.test(apiTag)) throw new Error(`apiTag must be 8 hex digits, not "${apiTag}"`);
  return {
    dist: said('dist') ?? 'dist',
    statemachines: said('statemachines') ?? 'statemachines',
    disposable: said('disposable') === 'true',
    withoutIndexes: wordsOf(said('withoutIndexes')),
    apiTag,
    revision: said('revision') ?? gitRevision() ?? 'unversioned',
    neighbours: Object.fromEntries(addresses),
    listSources,
    address: said('address'),
  };
}
