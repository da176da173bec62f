import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { aProvider, base, executorId, type Provider, signatureOf } from '#test/builders/doors/a-provider.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

const fileOf = async ({ cases }: Provider) => {
  const theCase = await cases.load(application, idOf(1));
  if (!theCase) throw new Error('no case');
  return theCase;
};

/** Signed through the door, and given to its person. */
async function given() {
  const provider = await aProvider();
  await provider.lay({ n: 1, story: { ...caseIn('AWAITING_SIGNATURE'), executor: executorId } });
  const signatures = await signatureOf(provider, [idOf(1)]);
  await provider.knock('POST', '/v1/signatures', { as: 'staff_head', body: { signatures } });
  provider.cases.seed({ ...(await fileOf(provider)), status: 'ISSUED', carried: true });
  return provider;
}
const slip = { personRef: 'applicant', field: 'documentNumber', value: '012345679', reason: 'Куәлікте осылай' };
const corrects = ({ knock }: Provider, as = 'staff_registrar') =>
  knock('POST', `${base}/corrections`, { as, body: slip });
const trayOf = async ({ knock }: Provider, as = 'staff_head') => (await knock('GET', '/v1/tasks', { as })).body.items;

describe('a slip in what is signed, at the doors of its provider (X149)', () => {
  it('lies before the head with what is to be done, the days of its own term, and what he may do', async () => {
    const provider = await given();
    expect(await trayOf(provider)).toEqual([]);
    expect((await corrects(provider)).status).toBe(200);
    const own = { caseId: idOf(1), step: 'APPK 82', isLate: false, dueAt: '2018-03-06T19:00:00.000Z' };
    expect(await trayOf(provider)).toMatchObject([
      {
        ...own,
        label: { ru: 'Руководитель подписывает исправленный документ' },
        left: { ru: 'Осталось дней: 4' },
        allowed: ['SeeCase', 'SignCorrection', 'ReturnDraft'],
      },
    ]);
    for (const as of ['staff_administrator', 'staff_supervisor']) {
      const asked = as === 'staff_supervisor' ? { as, query: { organisation: 'uralsk' } } : { as };
      const { body } = await provider.knock('GET', '/v1/tasks', asked);
      expect([as, body.items?.map(({ caseId }: typeof own) => caseId)]).toEqual([as, [idOf(1)]]);
    }
    provider.clock.forward(9 * 86_400_000);
    expect(await trayOf(provider)).toMatchObject([{ isLate: true, caseId: idOf(1) }]);
  });

  it('is signed there through the door of every paper, and then lies before nobody', async () => {
    const provider = await given();
    await corrects(provider, executorId);
    const texts = await provider.knock('GET', `${base}/texts`, { as: 'staff_head' });
    expect(JSON.stringify(texts.body)).toContain(slip.value);
    const signatures = await signatureOf(provider, [idOf(1)]);
    const { body } = await provider.knock('POST', '/v1/signatures', { as: 'staff_head', body: { signatures } });
    expect(body.answers).toMatchObject([{ signed: { caseId: idOf(1) } }]);
    expect(await trayOf(provider)).toEqual([]);
    const read = { as: 'staff_head', query: { why: 'supervision' } };
    const paper = await provider.knock('GET', `${base}/papers/CORRECTED_PAPER`, read);
    expect(paper.body.text).toContain(`Стало: ${slip.value}.`);
    expect((await fileOf(provider)).corrections).toHaveLength(1);
  });

  it('is refused to whoever proposed it as he signs, and not to whoever else acts as the head', async () => {
    const provider = await given();
    await provider.cases.seed({ ...(await fileOf(provider)), executor: 'staff_substitute' });
    await corrects(provider, 'staff_substitute');
    const asked = { as: 'staff_substitute', body: { caseIds: [idOf(1)] } };
    const { body } = await provider.knock('POST', '/v1/papers', asked);
    expect(JSON.stringify(body)).toContain('DRAFTER_DOES_NOT_SIGN');
    const signatures = await signatureOf(provider, [idOf(1)]);
    const signed = await provider.knock('POST', '/v1/signatures', { as: 'staff_head', body: { signatures } });
    expect(signed.body.answers).toMatchObject([{ signed: { caseId: idOf(1) } }]);
  });
});
