import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import {
  aProvider,
  atExamination,
  base,
  executorId,
  openTask,
  type Provider,
} from '#test/builders/doors/a-provider.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

/** The same case when its whole term has climbed so far. */
function climbed(theCase: Application, ...rungs: string[]): Application {
  const { total } = theCase.terms;
  if (!total) throw new Error('no total term');
  return { ...theCase, terms: { ...theCase.terms, total: { ...total, rungs } } };
}
const toHead = (theCase: Application) => climbed(theCase, 'breach', 'head');
const toAdministrator = (theCase: Application) => climbed(theCase, 'breach', 'head', 'administrator');
const registrars = (): Application => ({
  ...caseIn('ACCEPTED', 'corporation'),
  ...openTask('register-request', 'registrar'),
});

/** Another executor of the provider, in service. */
function serves({ members }: Provider): string {
  const id = officialId('deputy');
  members[id] = anOfficial({ id, login: 'uralsk-deputy' });
  return id;
}

interface Line {
  readonly caseId: string;
  readonly putBefore?: { readonly reason: string };
}
const lines = async (provider: Provider, as: string, query = {}): Promise<[string, string | undefined][]> => {
  const { body } = await provider.knock('GET', '/v1/tasks', { as, query });
  return (body.items as Line[]).map(({ caseId, putBefore }) => [caseId, putBefore?.reason]);
};

describe('a term that is missed reaches people', () => {
  it('lies before the head from his rung, beside its holder, with what happened, whose it is and what he can do', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: toHead(atExamination()) }, { n: 2, story: atExamination() });
    expect(await lines(provider, executorId)).toEqual([
      [idOf(1), undefined],
      [idOf(2), undefined],
    ]);
    expect(await lines(provider, 'staff_head')).toEqual([[idOf(1), 'OVERDUE']]);
    const { body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_head' });
    expect(body.items[0]).toMatchObject({
      allowed: expect.arrayContaining(['ReplaceExecutor']),
      putBefore: {
        term: 'total',
        holder: { role: 'executor', staff: executorId },
        text: { ru: expect.stringMatching(/^Просрочено: .*Решите или замените исполнителя\.$/) },
      },
    });
    const reason = { executor: serves(provider), reason: 'Мерзімі өтті' };
    expect((await provider.knock('POST', `${base}/executor`, { as: 'staff_head', body: reason })).status).toBe(200);
  });

  it('lies before the administrator from his own rung, and only then may he see the case', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: toAdministrator(registrars()) }, { n: 2, story: toHead(registrars()) });
    expect(await lines(provider, 'staff_administrator')).toEqual([
      [idOf(1), 'OVERDUE'],
      [idOf(2), undefined],
    ]);
    const sees = async (n: number) =>
      (await provider.knock('GET', `/v1/cases/${idOf(n)}`, { as: 'staff_administrator' })).status;
    expect([await sees(1), await sees(2)]).toEqual([200, 404]);
  });

  it('goes on to the administrator of a service centre, which has no head', async () => {
    const provider = await aProvider();
    const task = { ...openTask('sign-request', 'operator').task, organisation: 'centre-uralsk' };
    await provider.lay({ n: 1, story: toHead({ ...caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation'), task }) });
    expect(await lines(provider, 'staff_keeper')).toEqual([[idOf(1), 'OVERDUE']]);
    expect(await lines(provider, 'staff_head')).toEqual([]);
  });

  it('is no longer put before anybody once the term has ended', async () => {
    const provider = await aProvider();
    const story = toAdministrator(atExamination());
    const { total } = story.terms;
    if (!total) throw new Error('no total term');
    await provider.lay({ n: 1, story: { ...story, terms: { ...story.terms, total: { ...total, state: 'met' } } } });
    expect(await lines(provider, 'staff_head')).toEqual([]);
  });
});

describe('overseers', () => {
  it('list every task of an office, or all executors’, without naming one; of their own case not even the line', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() }, { n: 2, story: registrars() });
    for (const [as, query] of [
      ['staff_administrator', {}],
      ['staff_supervisor', { organisation: 'uralsk' }],
    ] as const) {
      expect((await lines(provider, as, query)).map(([id]) => id).sort()).toEqual([idOf(1), idOf(2)]);
      expect(await lines(provider, as, { ...query, role: 'executor' })).toEqual([[idOf(1), undefined]]);
    }
    const { members } = provider;
    const administrator = members.staff_administrator;
    if (!administrator) throw new Error('no administrator');
    members.staff_administrator = { ...administrator, person: 'person_1' };
    expect(await lines(provider, 'staff_administrator')).toEqual([[idOf(2), undefined]]);
  });
});

describe('whoever leaves', () => {
  it('leaves his tasks before the head at once, who replaces him', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const { members } = provider;
    const executor = members[executorId];
    if (!executor) throw new Error('no executor');
    members[executorId] = { ...executor, dismissedAt: '2018-03-02T05:00:00.000Z' };
    expect(await lines(provider, 'staff_head')).toEqual([[idOf(1), 'ORPHANED']]);
    expect(await lines(provider, 'staff_administrator')).toEqual([[idOf(1), 'ORPHANED']]);
    const body = { executor: serves(provider), reason: 'Қызметтен кетті' };
    expect((await provider.knock('POST', `${base}/executor`, { as: 'staff_head', body })).status).toBe(200);
    expect(await lines(provider, 'staff_head')).toEqual([]);
  });
});

describe('a task that nobody is left for lies at once before whoever finds somebody (X97)', () => {
  const change = ({ members }: Provider, id: string, changes: Partial<StaffMember>) => {
    const member = members[id];
    if (!member) throw new Error(`no ${id}`);
    members[id] = { ...member, ...changes };
  };
  const away = { absences: [{ from: '2018-03-01', to: '2018-03-09' }] };
  const everybody = async (provider: Provider) => [
    await lines(provider, 'staff_head'),
    await lines(provider, 'staff_administrator'),
    await lines(provider, 'staff_supervisor', { organisation: 'uralsk' }),
  ];
  const put = [[idOf(1), 'NOBODY_LEFT']];

  it('the only registrar’s, recused; until somebody stands in for him', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: registrars() });
    change(provider, 'staff_registrar', { person: 'person_registrar' });
    expect(await lines(provider, 'staff_head')).toEqual([]);
    const recusal = await provider.knock('POST', `${base}/recusals`, {
      as: 'staff_registrar',
      body: { reason: 'Туысым' },
    });
    expect(recusal.status).toBe(200);
    expect(await everybody(provider)).toEqual([put, put, put]);
    const { body } = await provider.knock('GET', '/v1/tasks', { as: 'staff_administrator' });
    expect(body.items[0].putBefore.text.ru).toMatch(/^Выполнить некому.*Назначьте замещающего\.$/u);
    const standing = { forStaff: 'staff_registrar', role: 'registrar', organisation: 'uralsk' } as const;
    change(provider, 'staff_other', {
      person: 'person_other',
      substitutions: [{ ...standing, from: '2018-03-01', to: '2018-03-09' }],
    });
    expect(await lines(provider, 'staff_head')).toEqual([]);
  });

  it('an executor’s who is away, and who cannot be named on those days', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    change(provider, executorId, away);
    expect(await everybody(provider)).toEqual([put, put, put]);
    change(provider, 'staff_other', away);
    const replaced = await provider.knock('POST', `${base}/executor`, {
      as: 'staff_head',
      body: { executor: 'staff_other', reason: 'Ауысым' },
    });
    expect(replaced).toMatchObject({ status: 422 });
  });

  it('an operator’s, before the administrator of the centre', async () => {
    const provider = await aProvider();
    const task = { ...openTask('sign-request', 'operator').task, organisation: 'centre-uralsk' };
    await provider.lay({ n: 1, story: { ...caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation'), task } });
    change(provider, 'staff_operator', away);
    expect(await lines(provider, 'staff_keeper')).toEqual(put);
  });
});
