import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { checkDigitOf } from '#domain/iin.ts';
import { type ApiRequest, apiFetch } from '#infra/local/acting/api-fetch.ts';
import { citizenOf, draftsOnPortal, formOf } from '#infra/local/acting/deeds.ts';
import { personOf } from '#infra/local/acting/person.ts';
import { scanOf } from '#infra/local/acting/players.ts';
import { tokenOf } from '#infra/local/acting/session.ts';
import { contents } from '#infra/local/people/contents.ts';
import { cloudOf } from '../cloud.ts';
import { type Expected, expectGuarded, expectProblem } from './expected-answers.ts';

const cloud = cloudOf(inject('stack'));
const { stack } = cloud;
const citizen = cloud.as('citizen-7');
const person = citizenOf('citizen-7');
const form = formOf(person, { provider: 'taskala' });
const { applicant } = form;

let caseId: string;
let version: number;
let token: string;
let before: unknown;
/** The case as it stands, with all that was ever committed to it. */
const whole = async (): Promise<unknown> => [
  await cloud.cases.load(application, caseId),
  await cloud.cases.journal(application, caseId),
];

beforeAll(async () => {
  caseId = (await draftsOnPortal(citizen, stack, { form })).id;
  ({ version } = await citizen.does('readCase', { caseId }));
  token = await tokenOf(stack, personOf('citizen-7', contents));
  before = await whole();
});
afterAll(async () => void (await citizen.tries('discardDraft', { caseId })));

const send = (method: string, path: string, request: ApiRequest = {}) =>
  apiFetch(stack, { method, path: path.replace('CASE', caseId), token, ...request });
const post = (path: string, body: ApiRequest['body'], headers: Readonly<Record<string, string>> = {}) =>
  send('POST', path, { body, headers: { 'idempotency-key': randomUUID(), ...headers } });
const save = (body: ApiRequest['body'], headers: Readonly<Record<string, string>> = {}) =>
  send('PUT', '/v1/requests/CASE/form', {
    body,
    headers: { 'if-match': `"${version}"`, 'content-type': 'application/json', ...headers },
  });

const wrongCheckDigit = `${person.iin.slice(0, 11)}${(Number(person.iin[11]) + 1) % 10}`;
/** Right in its check digit, but born on the 32nd of a month. */
const impossibleDate = (() => {
  for (let ordinal = 1000; ; ordinal++) {
    const digits = `9001323${ordinal}`;
    const check = checkDigitOf(digits);
    if (check !== undefined) return `${digits}${check}`;
  }
})();
const ofApplicant = (over: object): object => ({ ...form, applicant: { ...applicant, ...over } });
const badIin = (fault: string) =>
  ({ status: 422, type: 'fields-wrong', field: ['body.applicant.iin', fault] }) as const;

// biome-ignore format: a table, one wrong body a row
const wrongBodies: readonly (readonly [what: string, body: unknown, expected: Expected])[] = [
  ['an unknown field', { ...form, surprise: true }, { status: 422, type: 'fields-wrong', field: ['body', 'UNRECOGNIZED_KEYS', 'surprise'] }],
  ['an unknown field within', ofApplicant({ surprise: true }), { status: 422, type: 'fields-wrong', field: ['body.applicant', 'UNRECOGNIZED_KEYS', 'surprise'] }],
  ['a wrong type', { ...form, members: 'none' }, { status: 422, type: 'fields-wrong', field: ['body.members', 'INVALID_TYPE'] }],
  ['a missing field', { ...form, consent: undefined }, { status: 422, type: 'fields-wrong', field: ['body.consent', 'INVALID_VALUE'] }],
  ['an unknown word', { ...form, category: 'astronauts' }, { status: 422, type: 'fields-wrong', field: ['body.category', 'INVALID_VALUE'] }],
  ['a wrong check digit in the IIN', ofApplicant({ iin: wrongCheckDigit }), badIin('IIN_CHECK')],
  ['an impossible date in the IIN', ofApplicant({ iin: impossibleDate }), badIin('IIN_DATE')],
  ['another person’s IIN', ofApplicant({ iin: citizenOf('citizen-1').iin }), { status: 422, type: 'fields-wrong', field: ['body.applicant.iin', 'OTHER_PERSON'] }],
  ['a date that does not exist', ofApplicant({ identityDocument: { ...applicant.identityDocument, issuedOn: '2016-02-30' } }), { status: 422, type: 'fields-wrong', field: ['body.applicant.identityDocument.issuedOn', 'INVALID_FORMAT'] }],
  ['a list instead of an object', [form], { status: 422, type: 'fields-wrong', field: ['body', 'INVALID_TYPE'] }],
  ['null', null, { status: 422, type: 'fields-wrong', field: ['body', 'INVALID_TYPE'] }],
];

describe('a wrong body (10.5)', () => {
  it.each(wrongBodies)('%s is answered by the field and its cure', async (_, body, expected) =>
    expectProblem(await save(JSON.stringify(body)), expected),
  );

  it('what is no JSON', async () =>
    expectProblem(await save('{"provider": "task'), { status: 400, type: 'bad-request', field: ['body', 'NOT_JSON'] }));

  it('what is too large', async () =>
    expectProblem(await save({ ...form, padding: 'a'.repeat(600_000) }), { status: 413, type: 'body-too-large' }));

  it('what is of another media type', async () =>
    expectProblem(await save(JSON.stringify(form), { 'content-type': 'text/plain' }), {
      status: 415,
      type: 'unsupported-media-type',
    }));

  it('what would reach into the prototype of things', async () =>
    expect((await save(`{"__proto__": {"kind": "head"}, ${JSON.stringify(form).slice(1)}`)).status).toBe(422));
});

describe('versions and keys', () => {
  it('an edit without the version it is of', async () => {
    const expected = { status: 428, type: 'if-match-missing' };
    await expectProblem(await send('PUT', '/v1/requests/CASE/form', { body: form }), expected);
  });

  it('an edit of a version that never was', async () =>
    expectProblem(await save(form, { 'if-match': 'latest' }), { status: 412, type: 'version-changed' }));

  it('an edit of a version that is no more', async () =>
    expectProblem(await save(form, { 'if-match': `"${version - 1}"` }), { status: 412, type: 'version-changed' }));

  it('an act without a key, or with one that is none', async () => {
    const body = {};
    await expectProblem(await send('POST', '/v1/requests/CASE/discarding', { body }), {
      status: 400,
      type: 'idempotency-key-missing',
    });
    await expectProblem(await post('/v1/requests/CASE/discarding', body, { 'idempotency-key': 'short' }), {
      status: 400,
      type: 'bad-request',
      field: ['idempotency-key', 'FORMAT'],
    });
  });

  it('a key that was used for something else; for the same it answers the same', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await post('/v1/requests', {}, headers);
    expect(first.status).toBe(201);
    expectGuarded(first);
    const opened = (await first.json()) as { id: string };
    const again = await post('/v1/requests', {}, headers);
    expect([again.status, ((await again.json()) as { id: string }).id]).toEqual([201, opened.id]);
    await expectProblem(await post('/v1/requests', { refiles: caseId }, headers), {
      status: 422,
      type: 'idempotency-key-reused',
    });
    await expectProblem(await post(`/v1/requests/${opened.id}/discarding`, {}, headers), {
      status: 422,
      type: 'idempotency-key-reused',
    });
    expect((await cloud.cases.journal(application, opened.id)).map(({ commit }) => commit)).toEqual([1]);
    await citizen.does('discardDraft', { caseId: opened.id });
  });
});

describe('a file that is not what it says (10.5)', () => {
  const file = (name: string, bytes: string | Uint8Array): string => {
    const path = join(stack.folder, 'scans', name);
    writeFileSync(path, bytes);
    return path;
  };
  const attach = (path: string, over: object = {}) =>
    citizen.tries('startUpload', { caseId, kind: 'D7', file: path, ...over });
  beforeAll(() => void scanOf(stack, 'D7'));

  it('text under the name of a PDF', async () =>
    expect(await attach(file('text.pdf', 'Бұл PDF емес'))).toMatchObject({
      status: 422,
      body: { type: 'urn:kezek:problem:fields-wrong' },
    }));

  it('an image that is said to be a PDF', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const { status, body } = await attach(file('image.png', png), { contentType: 'application/pdf' });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.contentType', problem: 'OTHER_TYPE' }] },
    });
  });

  it('a type that nobody here opens', async () =>
    expect(await attach(file('page.html', '<p>'), { contentType: 'text/html' })).toMatchObject({ status: 415 }));

  it('a file that was never sent', async () => {
    const upload = { kind: 'D7', personRef: 'applicant', contentType: 'application/pdf' };
    const { documentId } = (await (await post('/v1/requests/CASE/documents', { ...upload, size: 9 })).json()) as {
      documentId: string;
    };
    await expectProblem(await post(`/v1/requests/CASE/documents/${documentId}/confirmation`, upload), {
      status: 409,
      type: 'upload-missing',
    });
  });
});

describe('what is not there', () => {
  const unknown = 'case_01C6QVZ8J0ZZZZZZZZZZZZZZZZ';
  it.each([
    ['an unknown request', `/v1/requests/${unknown}`, { status: 404, type: 'case-not-found' }],
    [
      'no id at all',
      '/v1/requests/17',
      { status: 422, type: 'fields-wrong', field: ['path.caseId', 'CASE_NAME_INVALID', 'case_…'] },
    ],
    ['an unknown paper', '/v1/requests/CASE/papers/NO_SUCH_PAPER', { status: 404, type: 'not-found' }],
    [
      'a cursor of one’s own making',
      '/v1/requests?cursor=bm90LWEtY3Vyc29y',
      { status: 400, type: 'bad-request', field: ['query.cursor', 'FORMAT'] },
    ],
    [
      'an unknown query',
      '/v1/requests?all=true',
      { status: 422, type: 'fields-wrong', field: ['query', 'UNRECOGNIZED_KEYS', 'all'] },
    ],
    [
      'an unknown term',
      '/v1/terms/eternity?from=2018-02-19T05:00:00Z&channel=portal',
      { status: 404, type: 'not-found' },
    ],
    [
      'a moment that is none',
      '/v1/terms/total?from=yesterday&channel=portal',
      { status: 422, type: 'fields-wrong', field: ['query.from', 'NOT_AN_INSTANT'] },
    ],
    [
      'a year without a calendar',
      '/v1/terms/total?from=2099-02-19T05:00:00Z&channel=portal',
      { status: 422, type: 'calendar-year-missing' },
    ],
  ] as const)('%s', async (_, path, expected) => expectProblem(await send('GET', path), expected));

  it('a path that leads nowhere, and a verb that nobody asked for', async () => {
    for (const path of ['/v1/nowhere', '/v1/requests/..%2Fcase', '/v1/requests/CASE/form/x'])
      expect((await send('GET', path)).status).toBe(404);
    expect((await send('DELETE', '/v1/requests/CASE')).status).toBe(404);
  });
});

describe('an answer that is no problem bears the same', () => {
  it.each([
    ['of everybody', '/v1/service'],
    ['of one’s own', '/v1/requests'],
    ['in plain text', '/v1/requests/CASE/papers/APPLICATION/print'],
  ])('%s', async (_, path) => {
    const answer = await send('GET', path);
    expect(answer.status).toBe(200);
    expectGuarded(answer);
  });
});

it('nothing of all this was written', async () => expect(await whole()).toEqual(before));
