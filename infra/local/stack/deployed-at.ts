import type { Deployed } from '#infra/deployed/deployed.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { outputOf, type StackFacts } from './stack-file.ts';

/** The Kezek of a running stack, for whoever reaches it past its API. */
export const deployedAt = ({ endpoint, outputs }: Pick<StackFacts, 'endpoint' | 'outputs'>) =>
  ({ client: clientOptions(endpoint), output: (name) => outputOf(outputs, name) }) satisfies Deployed;
