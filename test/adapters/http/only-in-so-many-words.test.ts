import { describe, expect, it } from 'vitest';
import { httpEAkimat } from '#adapters/http/e-akimat.ts';
import { httpEgovGateway } from '#adapters/http/egov-gateway.ts';
import type { NeighbourAddress } from '#adapters/http/neighbour.ts';
import { httpNotaryRegistry } from '#adapters/http/notary-registry.ts';
import { httpPersonRegistry } from '#adapters/http/person-registry.ts';
import { httpRegionalGatewayDesk } from '#adapters/http/regional-gateway-desk.ts';
import type { Answer } from '#casework/ports/neighbours.ts';
import { power, recipient } from '#test/builders/neighbour-stock.ts';

const at = '2026-11-24T09:00:00.000Z';
const message = { messageId: 'm-1', caseId: 'c-1', subject: 'request', addressee: 'desk', contentSha256: 'a' } as const;
const documents = { caseId: 'c-1', channel: 'portal', receivedAt: at, contentSha256: 'a' } as const;
const { principalIin, representativeIin, ...facts } = power;
const person = { iin: recipient.iin, surname: 'С', name: 'А', birthDate: '1985-06-15', citizenship: '398' };

type Body = Readonly<Record<string, unknown>>;
interface Asked {
  readonly ask: (address: NeighbourAddress) => Promise<Answer<unknown>>;
  readonly found: Body;
  /** in what words it says that there is nothing; none where it cannot */
  readonly absent: readonly Body[];
}

const neighbours: Readonly<Record<string, Asked>> = {
  'register of persons': {
    ask: (address) => httpPersonRegistry(address).find(recipient.iin),
    found: { messageResult: '00000', persons: [person] },
    absent: [{ messageResult: '00404' }, { messageResult: '00404', persons: [] }],
  },
  'notary register': {
    ask: (address) => httpNotaryRegistry(address).findPower({ ...facts, principalIin, representativeIin }),
    found: { found: true, ...facts, principal: { iin: principalIin }, representative: { iin: representativeIin } },
    absent: [{ found: false }],
  },
  gateway: {
    ask: (address) => httpEgovGateway(address).send(message),
    found: { messageId: 'm-1', receivedAt: at },
    absent: [],
  },
  desk: {
    ask: (address) => httpRegionalGatewayDesk(address).register('m-1', 'c-1'),
    found: { messageId: 'm-1', number: '1', registeredAt: at },
    absent: [],
  },
  'E-akimat': {
    ask: (address) => httpEAkimat(address).register(documents),
    found: { caseId: 'c-1', number: '1', registeredOn: '2026-11-24' },
    absent: [],
  },
};

const answerTo = ({ ask }: Asked, body: string | Uint8Array<ArrayBuffer> | null) =>
  ask({ baseUrl: 'http://neighbour/x', timeoutMs: 1_000, fetch: async () => new Response(body, { status: 200 }) });
const kindOf = async (asked: Asked, body: unknown) => (await answerTo(asked, JSON.stringify(body))).kind;

const isSaidBy = ({ absent }: Asked, body: Body): boolean =>
  absent.some((one) => JSON.stringify(one) === JSON.stringify(body));

/** Bodies that are no answer of anybody's contract. */
const noAnswers: readonly (string | Uint8Array<ArrayBuffer> | null)[] = [
  null,
  '',
  ' ',
  '\n',
  'null',
  '0',
  'true',
  'false',
  '""',
  '"not found"',
  '[]',
  '{}',
  '[{}]',
  '{"found":null}',
  '{"found":"false"}',
  '{"found":0}',
  '{"found":[]}',
  '{"result":{"found":false}}',
  '[{"found":false}]',
  '{"found":false,"persons":[]}',
  '{"persons":[]}',
  '{"persons":null}',
  '{"messageResult":"00404","persons":null}',
  '<html>502</html>',
  '{"found":false',
  '{"found":false}{"found":true}',
  new Uint8Array([0x7b, 0xff, 0x7d]),
];

/** What services say in a success when they have failed. */
const errors: readonly Body[] = [
  { error: 'INTERNAL' },
  { error: { code: 1 } },
  { errors: ['x'] },
  { errorCode: 0 },
  { errorMessage: 'x' },
  { fault: 'Server' },
  { Fault: { faultstring: 'x' } },
  { exception: 'x' },
  { success: false },
  { ok: false },
  { status: 500 },
  { status: 'ERROR' },
  { code: '500' },
  { statusCode: 503 },
];

/** A result code that is not the one that goes with what stands beside it. */
const doubtfulCodes = ['', '0', '404', '00500', '99999', ' 00404', '00404 ', 'OK', '00000', null, 404, 0];

/** The body with each of its members, inner ones too, left out or given another value, one at a time. */
function* spoiled(body: Body, values: readonly unknown[]): Generator<Body> {
  for (const [name, value] of Object.entries(body)) {
    const { [name]: _, ...rest } = body;
    yield rest;
    for (const other of values) yield { ...body, [name]: other };
    if (Array.isArray(value) && value.length > 0)
      for (const one of spoiled(value[0], values)) yield { ...body, [name]: [one] };
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const one of spoiled(value as Body, values)) yield { ...body, [name]: one };
    }
  }
}

describe.each(Object.entries(neighbours))('the %s (X72)', (_, asked) => {
  it('is understood in the words of its contract', async () => {
    expect(await kindOf(asked, asked.found)).toBe('found');
    for (const absent of asked.absent) expect(await kindOf(asked, absent)).toBe('absent');
  });

  it('is unavailable, never absent, when its success holds no answer', async () => {
    const own = asked.absent.map((absent) => JSON.stringify(absent));
    for (const body of noAnswers) {
      if (typeof body === 'string' && own.includes(body)) continue;
      expect(await answerTo(asked, body), String(body)).toMatchObject({ kind: 'unavailable' });
    }
  });

  it('is unavailable when it says in a success that it has failed, whatever stands beside it', async () => {
    for (const error of errors) {
      for (const beside of [{}, asked.found, ...asked.absent]) {
        expect(await kindOf(asked, { ...beside, ...error }), JSON.stringify(error)).toBe('unavailable');
      }
    }
  });

  it('is unavailable where it says "not found" by the words of another, or with more than them', async () => {
    const foreign = Object.values(neighbours).flatMap(({ absent }) => absent);
    for (const absent of foreign) {
      if (asked.absent.includes(absent)) continue;
      expect(await kindOf(asked, absent)).toBe('unavailable');
    }
    for (const absent of asked.absent) {
      for (const more of [{ note: 'try later' }, asked.found]) {
        const body = { ...more, ...absent };
        if (!isSaidBy(asked, body)) expect(await kindOf(asked, body), JSON.stringify(body)).toBe('unavailable');
      }
      for (const body of spoiled(absent, [null, '', 0, 'maybe', {}, ['x']])) {
        if (!isSaidBy(asked, body)) expect(await kindOf(asked, body), JSON.stringify(body)).toBe('unavailable');
      }
    }
  });

  it('is never absent, and never found as another, when a part of its answer is missing or of another kind', async () => {
    const honest = await answerTo(asked, JSON.stringify(asked.found));
    for (const body of spoiled(asked.found, [null, '', ' ', 0, [], {}, 'x'.repeat(501), '2018-02-30'])) {
      const answer = await answerTo(asked, JSON.stringify(body));
      if (answer.kind !== 'found') expect(answer, JSON.stringify(body)).toMatchObject({ kind: 'unavailable' });
      else expect(Object.keys(answer.value as object)).toEqual(Object.keys((honest as { value: object }).value));
    }
  });
});

describe('the result code of the register of persons (X72)', () => {
  const register = neighbours['register of persons'] as Asked;
  const withCode = (code: unknown, more: Body) => kindOf(register, { messageResult: code, ...more });

  it.each(doubtfulCodes)('%j with nobody beside it is doubtful', async (code) => {
    expect(await withCode(code, {})).toBe('unavailable');
    expect(await withCode(code, { persons: [] })).toBe('unavailable');
  });

  it.each([...doubtfulCodes.filter((code) => code !== '00000'), '00404'])(
    '%j with a person is doubtful',
    async (code) => {
      expect(await withCode(code, { persons: [person] })).toBe('unavailable');
    },
  );
});

it.each(['-', 'ЖОҚ', 'ОТСУТСТВУЕТ', 'No name'])('a register that writes %j for a name has none (X96)', async (none) => {
  const register = neighbours['register of persons'] as Asked;
  const found = (names: Body) =>
    answerTo(register, JSON.stringify({ ...register.found, persons: [{ ...person, ...names }] }));
  const value = (await found({ surname: none, patronymic: none })) as { value: object };
  expect(value).toMatchObject({ kind: 'found', value: { surname: '', name: person.name } });
  expect(value.value).not.toHaveProperty('patronymic');
  expect(await found({ surname: none, name: none })).toMatchObject({ kind: 'unavailable' });
});
