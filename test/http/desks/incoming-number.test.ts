import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aProvider, openTask, type Provider } from '#test/builders/doors/a-provider.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

const accepted = () => ({ ...caseIn('ACCEPTED', 'corporation'), ...openTask('5.2', 'registrar') });
const at = (n: number, of: string) => `/v1/cases/${idOf(n)}/${of}`;
const reason = 'Журналдан көшіргенде қате кетті';

/** Cases of the provider that wait for its registrar; the first is registered as 12-04/568. */
async function aRegistry(): Promise<Provider> {
  const provider = await aProvider();
  await provider.lay(...[1, 2, 3].map((n) => ({ n, story: accepted() })));
  await registers(provider, 1, '12-04/568');
  return provider;
}

const registers = ({ knock }: Provider, n: number, number: string) =>
  knock('POST', at(n, 'registration'), { as: 'staff_registrar', body: { number } });
const corrects = ({ knock }: Provider, n: number, number: string) =>
  knock('POST', at(n, 'incoming-number'), { as: 'staff_registrar', body: { number, reason } });

describe('an incoming number (5.2, X57)', () => {
  it.each(['12-04/568', '12-04 /568', '№ 12–04/568'])(
    'is one document’s in a provider’s year: %s is refused, told why and of which case',
    async (number) => {
      const provider = await aRegistry();
      expect(await registers(provider, 2, number)).toMatchObject({
        status: 409,
        body: { type: 'urn:kezek:problem:incoming-number-taken', pointer: idOf(1) },
      });
    },
  );

  it('is another’s in another year, and at another provider', async () => {
    const provider = await aRegistry();
    await provider.lay({ n: 4, story: { ...accepted(), provider: 'borili' } });
    provider.members.staff_clerk = {
      ...provider.members.staff_registrar,
      id: 'staff_clerk',
      organisation: 'borili',
    } as never;
    const elsewhere = { as: 'staff_clerk', body: { number: '12-04/568' } };
    expect((await provider.knock('POST', at(4, 'registration'), elsewhere)).status).toBe(200);
    provider.clock.moveTo('2019-01-09T06:00:00.000Z');
    expect((await registers(provider, 2, '12-04/568')).status).toBe(200);
  });

  it('is corrected before the signature, with old and new in the journal, and nothing else moves', async () => {
    const provider = await aRegistry();
    const before = await provider.cases.load(application, idOf(1));
    const { status, body } = await corrects(provider, 1, '12-04/569');
    expect([status, body.incomingNumber]).toEqual([200, '12-04/569']);
    const journal = await provider.cases.journal(application, idOf(1));
    expect(journal.at(-1)?.events).toEqual([
      {
        type: 'IncomingNumberCorrected',
        from: '12-04/568',
        to: '12-04/569',
        by: 'staff_registrar',
        reason: expect.objectContaining({ id: expect.stringMatching(/^record_/) }),
      },
    ]);
    const after = await provider.cases.load(application, idOf(1));
    const registrations = { ...before?.registrations, provider: '12-04/569' };
    expect(after).toEqual({ ...before, registrations, version: (before?.version ?? 0) + 1 });
    const texts = await provider.knock('GET', at(1, 'texts'), { as: 'staff_registrar', query: { why: 'supervision' } });
    expect(texts.body.texts.at(-1)).toMatchObject({ type: 'IncomingNumberCorrected', text: reason });
  });

  it('leaves the wrong one free for whose it is, and takes no other’s', async () => {
    const provider = await aRegistry();
    await corrects(provider, 1, '12-04/569');
    expect((await registers(provider, 2, '12-04/568')).status).toBe(200);
    expect((await corrects(provider, 1, '12-04/568')).body.type).toBe('urn:kezek:problem:incoming-number-taken');
    expect((await corrects(provider, 1, '12-04 / 569')).status).toBe(200);
  });

  it('refuses a correction that corrects nothing, or comes after the signature', async () => {
    const provider = await aRegistry();
    expect((await corrects(provider, 1, '12-04/568')).body).toMatchObject({
      status: 422,
      fields: [{ field: 'body.number', problem: 'UNCHANGED' }],
    });
    await provider.lay({ n: 5, story: caseIn('AWAITING_SENDING', 'corporation') });
    expect((await corrects(provider, 5, '1-18')).status).toBe(409);
  });

  it('is one registrar’s of two who give it at once', async () => {
    const provider = await aRegistry();
    const answers = await Promise.all([registers(provider, 2, '7-18'), registers(provider, 3, '7-18')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
