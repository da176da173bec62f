import { describe, expect, it } from 'vitest';
import { aProvider, atExamination, base, executorId, type Provider } from '#test/builders/doors/a-provider.ts';
import { idOf, iinOf, layEntry } from '#test/builders/requests/a-drafted-case.ts';

const registered = {
  iin: iinOf(1),
  surname: 'Серікова',
  name: 'Басқа',
  bornOn: '1988-02-14',
  diedOn: '2018-01-31',
  citizenship: '398',
  address: { district: 'Батыс Қазақстан облысы', region: 'Бөрлі ауданы' },
};

async function laid(): Promise<Provider> {
  const provider = await aProvider();
  const registers = { persons: 'found' as const, facts: { id: 'record_facts', mac: 'mac' } };
  await provider.lay({ n: 1, story: { ...atExamination(), registers } });
  const content = { person: { kind: 'found', value: registered } };
  await provider.cases.people.write({ id: 'record_facts', kind: 'facts', caseId: idOf(1), content, mac: 'mac' });
  await layEntry('borili', 'person_1', provider.cases);
  return provider;
}

const kindsIn = (body: { differences: { kind: string; stopsNotice: boolean }[] }) =>
  body.differences.map(({ kind, stopsNotice }) => `${kind} ${stopsNotice}`);

describe('the evidence beside what was typed (X64, X71)', () => {
  it('is shown to the executor and the head with every difference marked, and each look is noted', async () => {
    const provider = await laid();
    const { status, body } = await provider.knock('GET', `${base}/evidence`, { as: executorId });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      typed: { iin: iinOf(1), surname: 'Серікова', bornOn: '1988-02-14' },
      registered: { name: 'Басқа', diedOn: '2018-01-31' },
      elsewhere: [{ provider: 'borili', name: { ru: expect.stringContaining('Бурлинского') } }],
    });
    expect(kindsIn(body)).toEqual(['NAME true', 'DEATH true', 'ADDRESS false', 'ELSEWHERE true']);
    const head = { as: 'staff_head', query: { why: 'supervision' } };
    expect((await provider.knock('GET', `${base}/evidence`, head)).body).toEqual(body);
    expect(provider.access.entries).toMatchObject([
      { subject: idOf(1), reader: { id: executorId }, fields: ['evidence'], why: 'task 5.4' },
      { subject: idOf(1), reader: { id: 'staff_head' }, fields: ['evidence'], why: 'reason supervision' },
    ]);
    for (const as of ['staff_registrar', 'staff_supervisor', 'staff_administrator'])
      expect((await provider.knock('GET', `${base}/evidence`, { as })).status).toBe(403);
  });

  it('says what stops the notice, takes what was found of it, and shows that to those who decide', async () => {
    const provider = await laid();
    const drafts = () =>
      provider.knock('POST', `${base}/notice-draft`, { as: executorId, body: { reasoning: 'Сай' }, language: 'ru' });
    const finds = (kind: string, finding: string) =>
      provider.knock('POST', `${base}/evidence-resolution`, {
        as: executorId,
        body: { kind, finding, reason: `${kind}: тексерілді` },
      });
    expect(await drafts()).toMatchObject({
      status: 409,
      body: {
        type: 'urn:kezek:problem:evidence-not-resolved',
        missing: ['NAME', 'DEATH', 'ELSEWHERE'],
        fields: [
          { field: 'evidence.NAME', cure: expect.stringContaining('тот ли это человек') },
          { field: 'evidence.DEATH' },
          { field: 'evidence.ELSEWHERE' },
        ],
      },
    });
    expect(await finds('ADDRESS', 'SAME_PERSON')).toMatchObject({ status: 409 });
    expect(await finds('NAME', 'DIED')).toMatchObject({ status: 422, body: { fields: [{ field: 'body.finding' }] } });
    await finds('NAME', 'SAME_PERSON');
    await finds('DEATH', 'DIED');
    await finds('ELSEWHERE', 'REGISTERED_THERE');
    expect(await drafts()).toMatchObject({ status: 409, body: { missing: ['DEATH'] } });
    await finds('DEATH', 'REGISTER_ERRS');
    const head = { as: 'staff_head', query: { why: 'supervision' } };
    const { body } = await provider.knock('GET', `${base}/evidence`, head);
    expect(kindsIn(body)).toEqual(['NAME false', 'DEATH false', 'ADDRESS false', 'ELSEWHERE false']);
    expect(body.differences[1].resolved).toBe('REGISTER_ERRS');
    const { texts } = (await provider.knock('GET', `${base}/texts`, head)).body;
    expect(texts.map(({ text }: { text: string }) => text)).toContain('NAME: тексерілді');
    expect(await drafts()).toMatchObject({ status: 200, body: { status: 'AWAITING_SIGNATURE' } });
  });
});
