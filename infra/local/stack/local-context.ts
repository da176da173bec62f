import { listUrls, neighbourUrls } from '#infra/local/neighbours/neighbour-server.ts';
import { addressAt, type Ports } from './ports.ts';

/** What the deployment is told of this machine: whatever a function asks, is reached here. */
export function contextOf({ front, neighbours }: Ports): Readonly<Record<string, string>> {
  const asked = Object.entries(neighbourUrls(neighbours)).map(([name, url]) => [`neighbours.${name}`, url]);
  return {
    disposable: 'true',
    address: addressAt(front),
    bucketsAt: addressAt(front),
    lists: listUrls(neighbours).join(' '),
    ...Object.fromEntries(asked),
  };
}
