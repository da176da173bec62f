import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Front, openFront } from '#infra/local/cloud/front.ts';
import { portOf } from '#infra/running/port-of.ts';

const bodyOf = async (asked: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};

/** Answers what it was asked. */
const emulator = () =>
  createServer(async (asked, answer) => {
    const { method, url, headers } = asked;
    answer.writeHead(201, { 'x-amz-id': 'kept', 'content-type': 'application/json' });
    answer.end(JSON.stringify({ method, url, host: headers.host, body: await bodyOf(asked) }));
  });

let upstream: ReturnType<typeof emulator>;
let front: Front;

beforeEach(async () => {
  upstream = emulator();
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  front = await openFront({ port: 0, emulator: `http://127.0.0.1:${portOf(upstream)}` });
  front.leadTo('ca5e0001');
});
afterEach(async () => {
  await front.stop();
  await new Promise((resolve) => upstream.close(resolve));
});

describe('the front of the local cloud', () => {
  it('leads the paths of the API to the API, with their query, method, body, status and headers', async () => {
    const answer = await fetch(`${front.url}/v1/requests?limit=2`, { method: 'POST', body: 'қазақша' });
    expect([answer.status, answer.headers.get('x-amz-id')]).toEqual([201, 'kept']);
    expect(await answer.json()).toMatchObject({
      method: 'POST',
      url: '/_aws/execute-api/ca5e0001/$default/v1/requests?limit=2',
      body: 'қазақша',
    });
  });

  it('passes all else as it is, under its own name, since an address of a document is signed with it', async () => {
    const answer = await fetch(`${front.url}/bucket/copies/1?X-Amz-Signature=a%2Fb`);
    expect(await answer.json()).toMatchObject({
      method: 'GET',
      url: '/bucket/copies/1?X-Amz-Signature=a%2Fb',
      host: new URL(front.url).host,
    });
  });

  it.each(['/', '/?x=1', '/v1'])(
    'answers of %s, which is nobody’s, as the gateway of an unknown path, and says where the API is described',
    async (path) => {
      const answer = await fetch(`${front.url}${path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json']);
      expect(await answer.json()).toEqual({ message: 'Not Found', description: `${front.url}/v1/openapi.json` });
    },
  );

  it('says so while nothing answers behind it, and goes on', async () => {
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
    expect((await fetch(`${front.url}/v1/health`)).status).toBe(502);
    expect((await fetch(`${front.url}/v1/health`)).status).toBe(502);
  });
});
