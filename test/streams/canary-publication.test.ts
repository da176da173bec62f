// What the canary finds of the publication, at its public address and with nobody's rights.
import { beforeAll, describe, expect, it } from 'vitest';
import { publishRegister } from '#casework/publishing/publish-register.ts';
import { addDays } from '#domain/time/local-date.ts';
import { canary } from '#streams/canary.ts';
import { logOf, memoryPublication, someSealer } from '#test/fakes/memory-publication.ts';

const register = 'https://published.example/register';
const yesterday = '2018-02-18';
const dayBefore = addDays(yesterday, -1);
const atFive = '2018-02-19T00:59:59.999Z';
const atSix = '2018-02-19T01:00:00.000Z';
const nobody = { office: async () => ({ items: [] }), late: async () => ({ items: [] }) };

async function publishedUntil(until: string, sealer = someSealer()): Promise<Map<string, string>> {
  const { files, publication } = memoryPublication();
  const names = [{ provider: 'uralsk', list: 'orphans' }];
  for (const day of [addDays(until, -1), until])
    await publishRegister(day, { log: logOf({}), publication, sealer, lists: nobody, names });
  return files;
}

/** What is counted where these files lie at the public address, and the rest answers rightly, or not at all. */
async function found(files: ReadonlyMap<string, string>, { now = atSix, otherwise = 403, isApiUp = true } = {}) {
  const counts: Readonly<Record<string, number>>[] = [];
  const api: Readonly<Record<string, object>> = {
    '/v1/health': { status: 'up' },
    '/v1/terms/total': { lastDay: '2018-03-26' },
  };
  await canary(
    {},
    {
      address: 'https://kezek.example',
      publicationAddress: register,
      fetch: async (url) => {
        const { href, pathname } = new URL(String(url));
        if (!href.startsWith(register))
          return isApiUp ? Response.json(api[pathname]) : new Response('', { status: 500 });
        const text = files.get(href.slice(register.length + 1));
        return new Response(text ?? '', { status: text === undefined ? otherwise : 200 });
      },
      metrics: async (count) => void counts.push(count),
      observations: { watch: async () => undefined, keep: async () => true },
      clock: { now: () => now, secondsUntil: () => 1 },
    },
  );
  return counts;
}
const read = (count: number, answered = 1) => [{ CanaryAnswered: answered, PublicationRead: count }];

describe('what is published, read from outside (X150)', () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await publishedUntil(yesterday);
  });
  const changedAt = (name: string, text: string) => new Map([...files, [name, text]]);
  const dayOf = (day: string): string => files.get(`days/${day}.jsonl`) ?? '';

  it('is counted apart from the API: either may fail alone', async () => {
    expect(await found(files)).toEqual(read(1));
    expect(await found(files, { isApiUp: false })).toEqual(read(1, 0));
    expect(await found(new Map())).toEqual(read(0));
  });

  it('misses yesterday from six in the morning of Oral on, and not before', async () => {
    const late = await publishedUntil(dayBefore);
    expect(await found(late, { now: atFive })).toEqual(read(1));
    expect(await found(late, { now: atSix })).toEqual(read(0));
    expect(await found(await publishedUntil(addDays(dayBefore, -1)), { now: atFive })).toEqual(read(0));
  });

  it('is enough before six where yesterday is the first day that ever was', async () => {
    const first = new Map([...files].filter(([name]) => !name.includes(dayBefore)));
    expect(await found(first, { now: atFive })).toEqual(read(1));
  });

  it.each([
    ['there is no key', () => new Map([...files].filter(([name]) => name !== 'key.pem')), 403],
    ['the key is none', () => changedAt('key.pem', 'no key'), 403],
    ['the day is empty', () => changedAt(`days/${yesterday}.jsonl`, ''), 403],
    [
      'a letter of what is stated is another',
      () => changedAt(`days/${yesterday}.jsonl`, dayOf(yesterday).replace('"open"', '"0pen"')),
      403,
    ],
    [
      'the signature is another’s',
      () =>
        changedAt(
          `days/${yesterday}.jsonl`,
          `${dayOf(yesterday).split('\n')[0]}\n${dayOf(dayBefore).split('\n')[1]}\n`,
        ),
      403,
    ],
    ['another day lies in its place', () => changedAt(`days/${yesterday}.jsonl`, dayOf(dayBefore)), 403],
    ['the address fails', () => new Map<string, string>(), 500],
  ] as const)('is not there where %s', async (_, changed, otherwise) => {
    expect(await found(changed(), { otherwise })).toEqual(read(0));
  });

  it('is of the published key and no other', async () => {
    const strangers = await publishedUntil(yesterday);
    expect(await found(changedAt('key.pem', strangers.get('key.pem') ?? ''))).toEqual(read(0));
    const [own, other] = [someSealer(), someSealer()];
    const naming = await publishedUntil(yesterday, { ...own, publicKey: other.publicKey });
    expect(await found(new Map([...naming, ['key.pem', await own.publicKey()]]))).toEqual(read(0));
  });
});
