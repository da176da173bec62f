import { execFileSync } from 'node:child_process';
import type { App } from 'aws-cdk-lib';
import { type Neighbours, neighbourNames } from './constructs/neighbours.ts';

export interface Settings {
  readonly dist: string;
  readonly statemachines: string;
  readonly disposable: boolean;
  readonly apiTag: string;
  readonly revision: string;
  readonly neighbours: Neighbours;
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
  const apiTag = said('apiTag') ?? 'ca5e0001';
  if (!/^[0-9a-f]{8}$/.test(apiTag)) throw new Error(`apiTag must be 8 hex digits, not "${apiTag}"`);
  return {
    dist: said('dist') ?? 'dist',
    statemachines: said('statemachines') ?? 'statemachines',
    disposable: said('disposable') === 'true',
    apiTag,
    revision: said('revision') ?? gitRevision() ?? 'unversioned',
    neighbours: Object.fromEntries(addresses),
    address: said('address'),
  };
}
