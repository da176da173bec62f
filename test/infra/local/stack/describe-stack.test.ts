import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeStack } from '#infra/local/stack/describe-stack.ts';
import { localFolder } from '#infra/paths.ts';

it('tells scripts the addresses, the names of things and the keys as paths in the clone', () => {
  const facts = {
    folder: localFolder,
    owner: 1,
    emulatorPid: 2,
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:4566',
    apiUrl: 'http://127.0.0.1:4567',
    outputs: { CasesTable: 'K-Cases', PortalIntakeMachine: 'arn:portal', AlarmTopic: 'arn:topic', ApiId: 'ca5e0001' },
    clockFile: join(localFolder, 'clock.json'),
    neighboursControlUrl: 'http://127.0.0.1:4600/control',
  };
  const head = { login: 'head-1', password: 'p', role: 'head', organisation: 'provider-1', keyName: 'head-1' };
  const citizen = { iin: '880101300123', login: '880101300123', password: 'q', keyName: 'citizen-1' };
  expect(describeStack(facts, { staff: [head], citizens: [citizen] })).toEqual({
    apiUrl: facts.apiUrl,
    region: 'eu-central-1',
    endpoint: facts.endpoint,
    neighbours: facts.neighboursControlUrl,
    tables: { cases: 'K-Cases' },
    stateMachines: { portalIntake: 'arn:portal' },
    topic: 'arn:topic',
    staff: [
      { login: 'head-1', password: 'p', role: 'head', organisation: 'provider-1', key: '.local/authority/head-1.key' },
    ],
    citizens: [{ iin: '880101300123', login: '880101300123', password: 'q', key: '.local/authority/citizen-1.key' }],
    ca: '.local/authority/root.cer',
  });
});
