// The stand-in process; startNeighbours forks it.
import { parseArgs } from 'node:util';
import { errorCode } from '#infra/running/error-code.ts';
import { createNeighbourServer } from './neighbour-server.ts';
import { readPeople, readPowers } from './registered-people.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    folder: { type: 'string', default: '' },
    people: { type: 'string', default: '' },
    powers: { type: 'string', default: '' },
    lists: { type: 'string' },
  },
});

const neighbours = createNeighbourServer({
  folder: values.folder,
  people: readPeople(values.people),
  powers: readPowers(values.powers),
  lists: values.lists,
});

async function stop(): Promise<void> {
  await neighbours.close();
  if (process.connected) process.disconnect();
}
// 'disconnect' too: it does not outlive the process that started it.
for (const ending of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(ending, () => void stop());

try {
  process.send?.({ port: await neighbours.listen(Number(values.port)) });
} catch (error) {
  process.send?.({ problem: errorCode(error) ?? 'UNKNOWN' });
  process.disconnect?.();
}
