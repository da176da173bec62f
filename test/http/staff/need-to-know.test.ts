import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import {
  aProvider,
  atExamination,
  base,
  executorId,
  openTask,
  type Provider,
} from '#test/builders/doors/a-provider.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const reads = ['', '/form', '/texts', '/journal', '/status', '/papers/REQUEST'];
const statuses = (provider: Provider, as: string) =>
  Promise.all(
    reads.map(async (path) => {
      const query: Record<string, string> = ['/form', '/texts', '/papers/REQUEST'].includes(path)
        ? { why: 'supervision' }
        : {};
      return (await provider.knock('GET', `${base}${path}`, { as, query })).status;
    }),
  );
const forbidden = reads.map(() => 403);

describe('interest (X70)', () => {
  it.each<[string, Partial<Application>]>([
    ['the recipient', { applicant: 'person_executor' }],
    ['of the family', { family: ['person_executor'] }],
    ['recused by declaration', { recused: ['staff_head'] }],
  ])('of a head who is %s lets him read nothing, recuse nobody, replace nobody', async (_who, changes) => {
    const provider = await aProvider();
    const { staff_head: head } = provider.members;
    if (!head) throw new Error('no head');
    provider.members.staff_head = { ...head, person: 'person_executor' };
    provider.cases.seed({ ...atExamination(), id: base.slice('/v1/cases/'.length), ...changes });
    expect(await statuses(provider, 'staff_head')).toEqual(forbidden);
    const acts = [
      ['recusals', { staff: executorId, reason: 'Туысы' }],
      ['executor', { executor: executorId, reason: 'Туысы' }],
    ] as const;
    for (const [path, body] of acts)
      expect((await provider.knock('POST', `${base}/${path}`, { as: 'staff_head', body })).status).toBe(403);
  });

  it('is declared by an executor whom nobody named without his coming to see the case', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: { ...caseIn('AWAITING_RESOLUTION'), ...openTask('name-executor', 'head') } });
    const body = { reason: 'Туысы' };
    const { status, body: told } = await provider.knock('POST', `${base}/recusals`, { as: 'staff_other', body });
    expect([status, Object.keys(told).sort()]).toEqual([200, ['id', 'version']]);
    expect((await provider.knock('GET', base, { as: 'staff_other' })).status).toBe(404);
  });
});

describe('need to know', () => {
  it('shows the texts of an unsigned result to its executor and head alone', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    await provider.knock('POST', `${base}/notice-draft`, { as: executorId, body: { reasoning: 'Талаптарға сай' } });
    const texts = async (as: string) =>
      (await provider.knock('GET', `${base}/texts`, { as, query: { why: 'supervision' } })).body.texts.length;
    expect([await texts('staff_head'), await texts(executorId)]).toEqual([1, 1]);
    expect([await texts('staff_supervisor'), await texts('staff_registrar')]).toEqual([0, 0]);
  });

  it('asks a court’s demand for its number, which is no name and no IIN', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const asks = async (number?: string) => {
      const query = { why: 'court', ...(number ? { number } : {}) };
      const { status, body } = await provider.knock('GET', `${base}/form`, { as: 'staff_supervisor', query });
      return [status, body.fields?.[0]?.field];
    };
    expect(await asks()).toEqual([422, 'query.number']);
    const names = ['Серікова', 'Тіле.уов-Гүлн.әр/1', 'Са-ри/на 1', '77091530500-Гүлн'];
    for (const wrong of [...names, '770915305004', '77-09-15-30-50-04', '77091530500', '045-678-901', 'no'])
      expect(await asks(wrong)).toEqual([422, 'query.number']);
    expect(await asks('18/2-1234')).toEqual([200, undefined]);
    expect(provider.access.entries.at(-1)?.why).toBe('reason court 18/2-1234');
  });
});
