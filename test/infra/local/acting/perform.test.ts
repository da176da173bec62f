import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fullName } from '#domain/form/full-name.ts';
import { routes } from '#http/routes.ts';
import { perform } from '#infra/local/acting/perform.ts';
import { personOf, routeFor } from '#infra/local/acting/person.ts';
import { signings } from '#infra/local/acting/signings.ts';
import { prepareAuthority } from '#infra/local/authority/prepare-authority.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';

const caseId = 'case_01KAV0000000000000000000AA';
const amendmentId = 'amendment_01KAV0000000000000000000AA';
const paperId = 'paper_01KAV0000000000000000000AA';
const staff = [{ login: 'uralsk-head', password: 'p', role: 'head', organisation: 'uralsk', keyName: 'uralsk-head' }];
const citizens = [{ login: 'citizen-1', password: 'p', iin: '850615400110', keyName: 'citizen-1' }];
const content = Buffer.from('the exact bytes').toString('base64');

const executor = localStaff.find(({ login }) => login === 'uralsk-executor') ?? { name: 'nobody' };

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: what was sent is whatever JSON says
  readonly body: any;
}
let heard: Heard[] = [];
/** what is answered 401 */
let refuses: readonly string[] = [];
let server: Server;
let stack: StackFacts;
let folder: string;

const answers: Readonly<Record<string, unknown>> = {
  'POST /v1/sessions': { accessToken: 'token', expiresInSeconds: 900, refreshToken: 'renews' },
  'POST /v1/session-renewals': { accessToken: 'token', expiresInSeconds: 900, refreshToken: 'renews' },
  'POST /v1/staff-sessions': { accessToken: 'token', expiresInSeconds: 900 },
  [`GET /v1/requests/${caseId}/request-document`]: { paper: { id: paperId, sha256: 'ab' }, content },
  [`POST /v1/queue/amendments/${amendmentId}/answer-statement`]: { paper: { id: paperId, sha256: 'ab' }, content },
  'POST /v1/papers': { papers: [{ caseId, paper: { paperId, content } }] },
  'POST /v1/nonces': { nonceId: 'n', content },
  'GET /v1/executors': { items: [{ id: 'staff_1', name: fullName(executor) }] },
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kezek-acting-'));
  const key = (name: string, role: 'individual' | 'head') => ({
    name,
    role,
    iin: '850615400110',
    commonName: 'Айгүл',
    surname: 'Сейтқали',
  });
  await prepareAuthority({
    folder: authorityFolder(folder),
    people: [key('citizen-1', 'individual'), key('citizen-1-revoked', 'individual'), key('uralsk-head', 'head')],
  });
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const path = request.url ?? '';
    const asked = {
      method: request.method ?? '',
      path,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    heard.push(asked);
    const answer = answers[`${asked.method} ${path}`] ?? { done: true };
    const begins = /sessions$|renewals$/.test(path) ? 201 : 200;
    const status = refuses.includes(`${asked.method} ${path}`) ? 401 : begins;
    response.writeHead(status, { 'content-type': 'application/json', etag: '"7"' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  heard = [];
  refuses = [];
  rmSync(join(folder, 'tokens.json'), { force: true });
  const { port } = server.address() as AddressInfo;
  const clockFile = join(folder, 'clock.json');
  writeFileSync(clockFile, JSON.stringify({ offsetMs: 0 }));
  stack = {
    folder,
    owner: 1,
    emulatorPid: 1,
    region: 'r',
    endpoint: '',
    apiUrl: `http://127.0.0.1:${port}`,
    outputs: {},
    clockFile,
    neighboursControlUrl: '',
  };
});
const as = (login: string, operation: string, input = {}) =>
  perform({ stack, person: personOf(login, { staff, citizens }), language: 'kk' }, operation, input);
const said = () => heard.map(({ method, path }) => `${method} ${path}`);

describe('acting as somebody of the local cloud', () => {
  it('signs in, fills the path, and makes a key for a new act', async () => {
    const { body, version } = await as('uralsk-head', 'nameExecutor', {
      caseId,
      executor: 'staff_1',
      resolution: 'Қарау',
    });
    expect([body, version]).toEqual([{ done: true }, '"7"']);
    expect(said()).toEqual(['POST /v1/staff-sessions', `POST /v1/cases/${caseId}/resolution`]);
    expect(heard[1]?.headers).toMatchObject({
      authorization: 'Bearer token',
      'accept-language': 'kk',
      'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(heard[1]?.body).toEqual({ executor: 'staff_1', resolution: 'Қарау' });
  });

  it('signs in once for many acts, since sign-ins are counted', async () => {
    await as('citizen-1', 'listRequests');
    await as('citizen-1', 'listRequests', { cursor: 'a b' });
    expect(said()).toEqual(['POST /v1/sessions', 'GET /v1/requests', 'GET /v1/requests?cursor=a+b']);
  });

  it('renews a session that is not over, and signs in again where all were ended', async () => {
    await as('citizen-1', 'listRequests');
    const kept = () => JSON.parse(readFileSync(join(folder, 'tokens.json'), 'utf8'));
    const [[key, token]] = Object.entries(kept()) as [[string, object]];
    const passed = () =>
      writeFileSync(join(folder, 'tokens.json'), JSON.stringify({ [key]: { ...token, endsAtMs: Date.now() } }));
    passed();
    await as('citizen-1', 'listRequests');
    expect(said().slice(2)).toEqual(['POST /v1/session-renewals', 'GET /v1/requests']);
    expect(heard[2]?.body).toEqual({ refreshToken: 'renews' });
    passed();
    refuses = ['POST /v1/session-renewals'];
    await as('citizen-1', 'listRequests');
    expect(said().slice(4)).toEqual(['POST /v1/session-renewals', 'POST /v1/sessions', 'GET /v1/requests']);
    refuses = ['GET /v1/requests'];
    expect((await as('citizen-1', 'listRequests')).status).toBe(401);
    expect(said().slice(7)).toEqual(['GET /v1/requests', 'POST /v1/sessions', 'GET /v1/requests']);
  });

  it('signs in by signature, an official by his login', async () => {
    await as('uralsk-head', 'startSignedSession', { iin: '850615400110' });
    expect(heard[0]?.body).toEqual({ iin: '850615400110', purpose: 'session' });
    expect(heard.at(-1)?.body).toEqual({ login: 'uralsk-head', nonceId: 'n', cms: expect.stringMatching(/^MII/) });
    await as('citizen-1', 'startSignedSession');
    expect(heard.at(-1)?.body).toEqual({ nonceId: 'n', cms: expect.stringMatching(/^MII/) });
  });

  it('reads the version itself before an edit, unless it is given', async () => {
    await as('citizen-1', 'saveForm', { caseId, provider: 'uralsk' });
    expect(said().slice(1)).toEqual([`GET /v1/requests/${caseId}`, `PUT /v1/requests/${caseId}/form`]);
    expect(heard[2]?.headers['if-match']).toBe('"7"');
    await as('citizen-1', 'saveForm', { caseId, provider: 'uralsk', ifMatch: 3 });
    expect(heard.at(-1)?.headers['if-match']).toBe('"3"');
    expect(heard.at(-1)?.body).toEqual({ provider: 'uralsk' });
  });

  it('names an executor by his login, as by his id, and says where nobody of that login is one (5.3)', async () => {
    const said = { caseId, resolution: 'Answer in time' };
    await as('uralsk-head', 'nameExecutor', { ...said, executor: 'uralsk-executor' });
    expect(heard.at(-1)?.body).toEqual({ executor: 'staff_1', resolution: 'Answer in time' });
    await as('uralsk-head', 'nameExecutor', { ...said, executor: 'staff_2' });
    expect(heard.at(-1)?.body).toEqual({ executor: 'staff_2', resolution: 'Answer in time' });
    const registrar = as('uralsk-head', 'nameExecutor', { ...said, executor: 'uralsk-registrar' });
    await expect(registrar).rejects.toThrow('uralsk-registrar is no executor of this office');
  });

  it('asks a public operation without a token, with what belongs into the query', async () => {
    await as('citizen-1', 'readTerm', { term: 'total', from: '2018-02-19T11:00:00+05:00', channel: 'portal' });
    expect(said()).toEqual(['GET /v1/terms/total?from=2018-02-19T11%3A00%3A00%2B05%3A00&channel=portal']);
    expect(heard[0]?.headers.authorization).toBeUndefined();
  });

  it('fetches the exact bytes and signs them where a signature is due (10.5, 5.5, 10.1)', async () => {
    await as('citizen-1', 'submitRequest', { caseId });
    expect(heard.at(-1)?.body).toMatchObject({ paperId, sha256: 'ab', cms: expect.stringMatching(/^MII/) });
    await as('uralsk-head', 'signPapers', { caseIds: [caseId] });
    expect(heard.at(-1)?.body).toMatchObject({ signatures: [{ paperId, cms: expect.stringMatching(/^MII/) }] });
    await as('citizen-1', 'openAccount');
    expect(heard.at(-1)?.body).toMatchObject({
      iin: '850615400110',
      password: 'p',
      proof: { nonceId: 'n', cms: expect.stringMatching(/^MII/) },
    });
    expect(heard.at(-1)?.body.signWith).toBeUndefined();
  });

  it('signs whatever an operation takes signed, and says beside it what was said to whoever prepared the bytes', async () => {
    const fields = ['cms', 'signatures', 'proof'];
    const takes = routes.flatMap(({ name, body }) => {
      const said = body ? Object.keys(z.toJSONSchema(body, { unrepresentable: 'any' }).properties ?? {}) : [];
      return said.filter((field) => fields.includes(field)).map((field) => ({ name, field }));
    });
    expect(takes.filter(({ name, field }) => signings[name]?.field !== field)).toEqual([]);
    await as('citizen-1', 'answerProposal', { amendmentId, answer: 'Жоқ' });
    expect(heard.at(-2)?.body).toEqual({ answer: 'Жоқ' });
    expect(heard.at(-1)?.body).toEqual({ answer: 'Жоқ', paperId, sha256: 'ab', cms: expect.stringMatching(/^MII/) });
  });

  it('signs with another key that is named, and sends a signature that is given as it is', async () => {
    await as('citizen-1', 'submitRequest', { caseId });
    const own = heard.at(-1)?.body.cms;
    await as('citizen-1', 'submitRequest', { caseId, signWith: 'citizen-1-revoked' });
    expect(heard.at(-1)?.body.cms).not.toBe(own);
    expect(heard.at(-1)?.body.signWith).toBeUndefined();
    await as('citizen-1', 'submitRequest', { caseId, paperId, sha256: 'cd', cms: 'AAAA' });
    expect(heard.at(-1)?.body).toEqual({ paperId, sha256: 'cd', cms: 'AAAA' });
  });

  it('refuses with advice a stranger, an unknown operation, another’s operation, and what does not fit', async () => {
    expect(() => personOf('nobody', { staff, citizens })).toThrow('Nobody here has the login "nobody"');
    const citizen = personOf('citizen-1', { staff, citizens });
    expect(() => routeFor(citizen, 'fly')).toThrow('There is no operation "fly"');
    expect(() => routeFor(citizen, 'signPapers')).toThrow('citizen-1 may not ask for "signPapers". He may: ');
    await expect(as('citizen-1', 'readCase')).rejects.toThrow('Say caseId');
    await expect(as('citizen-1', 'readCase', { caseId, colour: 'red' })).rejects.toThrow('readCase takes no colour');
  });
});
