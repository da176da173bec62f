import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { httpEAkimat } from '#adapters/http/e-akimat.ts';
import { httpEgovGateway } from '#adapters/http/egov-gateway.ts';
import { httpNotaryRegistry } from '#adapters/http/notary-registry.ts';
import { httpPersonRegistry } from '#adapters/http/person-registry.ts';
import { httpRegionalGatewayDesk } from '#adapters/http/regional-gateway-desk.ts';
import type { Answer, GatewayMessage, Neighbours } from '#casework/ports/neighbours.ts';
import { readNeighbours, setNeighbour, slowNeighbour } from '#infra/local/neighbours/control.ts';
import { type NeighbourName, neighbourNames } from '#infra/local/neighbours/neighbour-name.ts';
import {
  controlUrl,
  createNeighbourServer,
  type NeighbourServer,
  type NeighbourUrls,
  neighbourUrls,
} from '#infra/local/neighbours/neighbour-server.ts';
import { deceased, power, recipient, revokedPower, stock } from '#test/builders/neighbour-stock.ts';

const folder = mkdtempSync(join(tmpdir(), 'neighbours-'));
const now = () => Date.parse('2026-11-24T09:00:00.000Z');
let server: NeighbourServer;
let neighbours: Neighbours;
let control: string;

const adapters = (urls: Partial<NeighbourUrls>, timeoutMs = 2_000): Neighbours => ({
  persons: httpPersonRegistry({ baseUrl: urls.persons, timeoutMs }),
  notary: httpNotaryRegistry({ baseUrl: urls.notary, timeoutMs }),
  gateway: httpEgovGateway({ baseUrl: urls.gateway, timeoutMs }),
  desk: httpRegionalGatewayDesk({ baseUrl: urls.desk, timeoutMs }),
  eAkimat: httpEAkimat({ baseUrl: urls.eAkimat, timeoutMs }),
});

async function boot(): Promise<void> {
  server = createNeighbourServer({ folder, ...stock, now });
  const port = await server.listen(0);
  neighbours = adapters(neighbourUrls(port));
  control = controlUrl(port);
}

const { validTo: _, ...question } = power;
const hash = 'a'.repeat(64);
const message: GatewayMessage = {
  messageId: 'message-1',
  caseId: 'case-1',
  subject: 'request',
  addressee: 'desk',
  contentSha256: hash,
};
const documents = {
  caseId: 'case-1',
  channel: 'portal',
  receivedAt: '2026-11-20T04:00:00.000Z',
  contentSha256: hash,
} as const;

const asking: Record<NeighbourName, (from: Neighbours) => Promise<Answer<unknown>>> = {
  persons: ({ persons }) => persons.find(recipient.iin),
  notary: ({ notary }) => notary.findPower(question),
  gateway: ({ gateway }) => gateway.send(message),
  desk: ({ desk }) => desk.register('message-1', 'case-1'),
  'e-akimat': ({ eAkimat }) => eAkimat.register(documents),
};
const urlsNow = () => neighbourUrls(Number(new URL(control).port));

beforeAll(boot);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe.each(neighbourNames)('the neighbour %s', (name) => {
  const ask = (timeoutMs?: number) => asking[name](adapters(urlsNow(), timeoutMs));
  beforeEach(() => setNeighbour(control, name, 'up'));

  it('answers', async () => {
    expect(await ask()).toMatchObject({ kind: 'found' });
  });

  it('is unavailable when it is down, and is found again when it is back', async () => {
    await setNeighbour(control, name, 'down');
    expect(await ask()).toEqual({ kind: 'unavailable', why: 'NO_CONNECTION' });
    await setNeighbour(control, name, 'up');
    expect(await ask()).toMatchObject({ kind: 'found' });
  });

  it('is unavailable when it is slower than the time limit', async () => {
    await setNeighbour(control, name, 'slow');
    expect(await ask(50)).toEqual({ kind: 'unavailable', why: 'TIMEOUT' });
  });

  it('answers late when it is slower, but within the time limit', async () => {
    await slowNeighbour(control, name, 30);
    expect(await ask()).toMatchObject({ kind: 'found' });
  });

  it('is unavailable when its answer is broken', async () => {
    await setNeighbour(control, name, 'malformed');
    expect(await ask()).toEqual({ kind: 'unavailable', why: 'MALFORMED' });
  });

  it('is unavailable, never absent, when it says in a success that it has failed', async () => {
    await setNeighbour(control, name, 'error');
    expect(await ask()).toEqual({ kind: 'unavailable', why: 'IN_BAND_ERROR' });
  });

  it('is unavailable when it is not configured', async () => {
    for (const urls of [{}, { [name]: '', eAkimat: '' }])
      expect(await asking[name](adapters(urls))).toEqual({ kind: 'unavailable', why: 'NOT_CONFIGURED' });
  });

  it('counts what it is asked, in every mode', async () => {
    const before = (await readNeighbours(control))[name].requests;
    await ask();
    await setNeighbour(control, name, 'down');
    await ask();
    expect((await readNeighbours(control))[name]).toMatchObject({ mode: 'down', requests: before + 2 });
  });
});

describe('an empty answer', () => {
  it.each(['persons', 'notary'] as const)('means absent at %s (8.6)', async (name) => {
    await setNeighbour(control, name, 'empty');
    expect(await asking[name](neighbours)).toEqual({ kind: 'absent' });
    await setNeighbour(control, name, 'up');
  });

  it.each(['gateway', 'desk', 'e-akimat'] as const)('is no answer at %s, which cannot say absent', async (name) => {
    await setNeighbour(control, name, 'empty');
    expect(await asking[name](neighbours)).toEqual({ kind: 'unavailable', why: 'MALFORMED' });
    await setNeighbour(control, name, 'up');
  });
});

describe('the register of natural persons (8.4)', () => {
  it('tells names, birth date, citizenship and address, and nothing else', async () => {
    const { bornOn, ...rest } = recipient;
    expect(await neighbours.persons.find(recipient.iin)).toEqual({
      kind: 'found',
      value: { ...rest, bornOn, citizenship: '398' },
    });
  });

  it('finds a dead person: a fact for the executor', async () => {
    expect(await neighbours.persons.find(deceased.iin)).toEqual({ kind: 'found', value: deceased });
  });

  it('does not know a stranger', async () => {
    expect(await neighbours.persons.find('120229600079')).toEqual({ kind: 'absent' });
  });

  it('is unavailable, not absent, when it refuses the question', async () => {
    expect(await neighbours.persons.find('12')).toEqual({ kind: 'unavailable', why: 'STATUS_400' });
  });
});

describe('the notary register (8.4, X8)', () => {
  it('tells the power', async () => {
    expect(await neighbours.notary.findPower(question)).toEqual({ kind: 'found', value: power });
  });

  it('finds a revoked power and says when it was revoked', async () => {
    const answer = await neighbours.notary.findPower({ ...question, number: revokedPower.number });
    expect(answer).toEqual({ kind: 'found', value: revokedPower });
  });

  it.each([
    { number: '1-9999' },
    { issuedOn: '2026-02-04' },
    { principalIin: deceased.iin },
    { representativeIin: deceased.iin },
  ])('does not know a power with %o', async (other) => {
    expect(await neighbours.notary.findPower({ ...question, ...other })).toEqual({ kind: 'absent' });
  });
});

describe('gateway, desk and E-akimat (8.7, 9.1, 5.4)', () => {
  it('take a message, register it and number the documents', async () => {
    const at = '2026-11-24T09:00:00.000Z';
    expect(await neighbours.gateway.send(message)).toEqual({ kind: 'found', value: { receivedAt: at } });
    const registration = { number: 'ЗКО-2026-000001', registeredAt: at };
    expect(await neighbours.desk.register('message-1', 'case-1')).toEqual({ kind: 'found', value: registration });
    const document = { number: 'ЕӘ-2026-000001', registeredOn: '2026-11-24' };
    expect(await neighbours.eAkimat.register(documents)).toEqual({ kind: 'found', value: document });
  });

  it('answer a repetition with the first answer, also after a restart, and leave no gap', async () => {
    const [first, akimat] = [await neighbours.desk.register('m-2', 'case-2'), await asking['e-akimat'](neighbours)];
    expect(await neighbours.desk.register('m-2', 'case-2')).toEqual(first);
    await server.close();
    await boot();
    expect(await neighbours.desk.register('m-2', 'case-2')).toEqual(first);
    expect(await asking['e-akimat'](neighbours)).toEqual(akimat);
    const next = await neighbours.desk.register('m-3', 'case-3');
    expect([first, next]).toMatchObject([
      { value: { number: 'ЗКО-2026-000002' } },
      { value: { number: 'ЗКО-2026-000003' } },
    ]);
  });

  it('have acted although their answer was lost', async () => {
    await setNeighbour(control, 'desk', 'slow');
    const impatient = adapters(urlsNow(), 50);
    expect(await impatient.desk.register('m-lost', 'case-4')).toMatchObject({ why: 'TIMEOUT' });
    await setNeighbour(control, 'desk', 'up');
    const later = await neighbours.desk.register('m-later', 'case-5');
    const repeated = await neighbours.desk.register('m-lost', 'case-4');
    expect([repeated, later]).toMatchObject([
      { value: { number: 'ЗКО-2026-000004' } },
      { value: { number: 'ЗКО-2026-000005' } },
    ]);
  });

  it('refuse another message under a used id', async () => {
    const conflict = { kind: 'unavailable', why: 'STATUS_409' };
    expect(await neighbours.gateway.send({ ...message, contentSha256: 'b'.repeat(64) })).toEqual(conflict);
    expect(await neighbours.desk.register('message-1', 'case-2')).toEqual(conflict);
    expect(await neighbours.eAkimat.register({ ...documents, channel: 'corporation' })).toEqual(conflict);
  });
});
