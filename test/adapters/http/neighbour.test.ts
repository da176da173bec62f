import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { httpEAkimat } from '#adapters/http/e-akimat.ts';
import { httpEgovGateway } from '#adapters/http/egov-gateway.ts';
import { askNeighbour, tellNeighbour } from '#adapters/http/neighbour.ts';
import { httpNotaryRegistry } from '#adapters/http/notary-registry.ts';
import { httpPersonRegistry } from '#adapters/http/person-registry.ts';
import { httpRegionalGatewayDesk } from '#adapters/http/regional-gateway-desk.ts';
import { power, recipient } from '#test/builders/neighbour-stock.ts';

const secret = `${recipient.surname} ${recipient.iin}`;
const answering =
  (status: number, body: string | Uint8Array<ArrayBuffer> | ReadableStream | null, location?: string) => async () =>
    new Response(body, { status, ...(location === undefined ? {} : { headers: { location } }) });
const saying = (body: object) => ({
  baseUrl: 'http://neighbour/x',
  timeoutMs: 1_000,
  fetch: answering(200, JSON.stringify(body)),
});
const ask = (fake: typeof fetch, baseUrl = 'http://neighbour/persons/', timeoutMs = 1_000) =>
  askNeighbour({
    baseUrl,
    path: 'search',
    body: { iin: recipient.iin },
    schema: z.object({ name: z.string() }),
    timeoutMs,
    fetch: fake,
  });

describe('asking a neighbour', () => {
  it('sends the question as JSON in the body, and no part of it in the URL', async () => {
    const calls: Parameters<typeof fetch>[] = [];
    await ask(async (...call) => {
      calls.push(call);
      return Response.json({ name: 'x' });
    });
    expect(calls).toMatchObject([
      [
        'http://neighbour/persons/search',
        {
          method: 'POST',
          redirect: 'manual',
          headers: { connection: 'close' },
          body: JSON.stringify({ iin: recipient.iin }),
        },
      ],
    ]);
  });

  it('keeps of the answer what the schema names', async () => {
    expect(await ask(answering(200, '{"name":"x","more":1}'))).toEqual({ kind: 'found', value: { name: 'x' } });
  });

  it('understands "found: false" as absent where absence can be said, and only there', async () => {
    expect(await ask(answering(200, '{"found":false}'))).toEqual({ kind: 'absent' });
    const told = await tellNeighbour({
      ...saying({ found: false }),
      path: 'p',
      body: {},
      schema: z.object({ name: z.string() }),
    });
    expect(told).toEqual({ kind: 'unavailable', why: 'MALFORMED' });
  });

  it.each([
    ['a server error', answering(503, secret), 'STATUS_503'],
    ['too many requests', answering(429, secret), 'STATUS_429'],
    ['an unexpected refusal', answering(404, secret), 'STATUS_404'],
    ['a success that is not ours', answering(202, secret), 'STATUS_202'],
    ['a redirection, which is not followed', answering(307, null, 'http://elsewhere/'), 'STATUS_307'],
    ['text that is not JSON', answering(200, secret), 'MALFORMED'],
    ['nothing', answering(200, null), 'MALFORMED'],
    ['bytes that are not text', answering(200, new Uint8Array([0x22, 0xff, 0x22])), 'MALFORMED'],
    ['JSON of another shape', answering(200, JSON.stringify({ surname: secret })), 'MALFORMED'],
    ['null', answering(200, 'null'), 'MALFORMED'],
    ['more than any honest answer', answering(200, JSON.stringify({ name: secret.repeat(20_000) })), 'OVERSIZED'],
  ])('is held on %s, with a code and nothing of the answer', async (_, fake, why) => {
    expect(await ask(fake)).toEqual({ kind: 'unavailable', why });
  });

  it('is held when the connection breaks in the middle of the answer', async () => {
    const broken = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"name":'));
        stream.error(new TypeError(`terminated ${secret}`));
      },
    });
    expect(await ask(answering(200, broken))).toEqual({ kind: 'unavailable', why: 'NO_CONNECTION' });
  });

  it('is held when the answer begins but does not end in time', async () => {
    const server = createServer((_, response) => response.writeHead(200).write('{"name":'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = ask(fetch, `http://127.0.0.1:${port}`, 80);
    expect(await answer).toEqual({ kind: 'unavailable', why: 'TIMEOUT' });
    await new Promise((resolve) => server.close(resolve));
  });

  it('is held when the address is no address', async () => {
    expect(await ask(answering(200, '{}'), 'neighbour')).toEqual({ kind: 'unavailable', why: 'NOT_CONFIGURED' });
  });

  it('throws what no network does', async () => {
    await expect(ask(async () => Promise.reject(new RangeError('a bug')))).rejects.toThrow('a bug');
  });
});

const record = { iin: recipient.iin, surname: 'С', name: 'А', birthDate: '1985-06-15', citizenship: '398' };
const registerOf = (answer: object) => httpPersonRegistry(saying(answer)).find(recipient.iin);
const malformed = { kind: 'unavailable', why: 'MALFORMED' };

describe('the register of natural persons', () => {
  it('may know a person by a single name', async () => {
    const { surname: _, ...singleNamed } = record;
    const answer = await registerOf({ messageResult: '00000', persons: [singleNamed] });
    expect(answer).toMatchObject({ kind: 'found', value: { surname: '', name: 'А' } });
  });

  it.each([
    ['somebody else', { messageResult: '00000', persons: [{ ...record, iin: '900101300007' }] }],
    ['two people', { messageResult: '00000', persons: [record, record] }],
    ['a day that does not exist', { messageResult: '00000', persons: [{ ...record, birthDate: '1985-02-30' }] }],
    ['a person without any name', { messageResult: '00000', persons: [{ ...record, surname: ' ', name: '' }] }],
  ])('is held, never taken as absent, when it answers %s', async (_, answer) => {
    expect(await registerOf(answer)).toEqual(malformed);
  });
});

describe('an answer to another question', () => {
  const { principalIin, representativeIin, ...facts } = power;
  const principal = { iin: principalIin };
  const representative = { iin: representativeIin };

  it.each([
    { number: '1-9999' },
    { issuedOn: '2026-02-04' },
    { principal: { iin: '900101300007' } },
    { representative: { iin: '900101300007' } },
  ])('is held at the notary register: %o', async (other) => {
    const answer = { found: true, ...facts, principal, representative };
    const findPower = (said: object) =>
      httpNotaryRegistry(saying(said)).findPower({ ...facts, principalIin, representativeIin });
    expect(await findPower(answer)).toEqual({ kind: 'found', value: power });
    expect(await findPower({ ...answer, ...other })).toEqual(malformed);
  });

  it('is held at the gateway, the desk and E-akimat', async () => {
    const at = '2026-11-24T09:00:00.000Z';
    const sent = {
      messageId: 'm-1',
      caseId: 'c-1',
      subject: 'request',
      addressee: 'desk',
      contentSha256: 'a',
    } as const;
    expect(await httpEgovGateway(saying({ messageId: 'm-2', receivedAt: at })).send(sent)).toEqual(malformed);
    const registered = { messageId: 'm-2', number: '1', registeredAt: at };
    expect(await httpRegionalGatewayDesk(saying(registered)).register('m-1', 'c-1')).toEqual(malformed);
    const numbered = { caseId: 'c-2', number: '1', registeredOn: '2026-11-24' };
    const documents = { caseId: 'c-1', channel: 'portal', receivedAt: at, contentSha256: 'a' } as const;
    expect(await httpEAkimat(saying(numbered)).register(documents)).toEqual(malformed);
  });

  it('is held when an instant is not written so that text order is time order', async () => {
    const sent = { messageId: 'm-1', caseId: 'c-1', subject: 'result', addressee: 'desk', contentSha256: 'a' } as const;
    const receivedAt = '2026-11-24T14:00:00+05:00';
    expect(await httpEgovGateway(saying({ messageId: 'm-1', receivedAt })).send(sent)).toEqual(malformed);
  });
});
