import { describe, expect, it } from 'vitest';
import { openTasksOf } from '#casework/asking/trays/tasks-seen.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { aProvider, executorId, type Provider } from '#test/builders/doors/a-provider.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';

const id = 'amendment_01KAV0000000000000000000AA';
const base = `/v1/amendments/${id}`;
const openedAt = '2018-03-01T06:00:00.000Z';
const draft = { outcome: 'AMENDED', record: { id: 'record_1', mac: '' }, by: 'staff_other', at: openedAt } as const;
const task = (step: string, role: 'registrar' | 'executor' | 'head' | 'supervisor', organisation = 'uralsk') =>
  ({ step, role, organisation, openedAt, dueAt: '2018-03-03T19:00:00.000Z' }) as const;
const term = (name: string, rungs: readonly string[]) =>
  ({
    [name]: {
      ...{ term: name, state: 'running', commit: 1, startedAt: openedAt, acceptedOn: '2018-02-20' },
      ...{ countedFrom: '2018-02-21', nominalLastDay: '2018-02-27', lastDay: '2018-02-27' },
      ...{ dueAt: '2018-02-27T19:00:00.000Z', rungs },
    },
  }) as unknown as Amendment['terms'];

/** A provider at which an amendment lies beside the request of its person. */
async function lying(parts: Partial<Amendment>): Promise<Provider & { tray: typeof tray; late: typeof late }> {
  const provider = await aProvider();
  await provider.lay({ n: 1 });
  provider.cases.seed(anAmendment({ id, request: idOf(1), subject: 'person_1', openedAt, ...parts }));
  const linesAt = async (path: string, as: string, query: Readonly<Record<string, string>> = {}) => {
    const { body } = await provider.knock('GET', path, { as, query });
    return ((body.items ?? []) as { caseId: string }[]).filter(({ caseId }) => caseId === id);
  };
  const tray = (as: string, query = {}) => linesAt('/v1/tasks', as, query);
  const late = (as: string, query = {}) => linesAt('/v1/late', as, query);
  return { ...provider, tray, late };
}
const unsent = { status: 'PROPOSAL_UNSENT', task: task('send-proposal', 'registrar') } as const;
const examined = { status: 'UNDER_EXAMINATION', task: task('draft-amendment', 'executor') } as const;
const drafted = { status: 'AWAITING_SIGNATURE', draft, task: task('sign-amendment', 'head') } as const;
const ofOffice = { organisation: 'uralsk' };

/** Whose tray holds it, and before whom it is put besides, with the reason. */
// biome-ignore format: a table, one situation a row
const rows: readonly [string, Partial<Amendment>, Readonly<Record<string, string>>][] = [
  ['a notice to be sent lies with the registrar', unsent, { staff_registrar: 'own', staff_administrator: 'own' }],
  ['what nobody was named to examine lies with the head', examined, { staff_head: 'own', staff_administrator: 'own' }],
  ['an examiner has it in his own tray', { ...examined, examiner: 'staff_other' }, { staff_other: 'own', staff_administrator: 'own' }],
  ['an examiner who serves no more has it put before the head', { ...examined, examiner: officialId('deputy') }, { staff_head: 'ORPHANED', staff_administrator: 'ORPHANED' }],
  ['an examiner who is recused has given it back', { ...examined, examiner: 'staff_other', recused: ['staff_other'] }, { staff_head: 'own', staff_administrator: 'own' }],
  ['a drafted decision lies with the head', drafted, { staff_head: 'own', staff_administrator: 'own' }],
  ['a missed term puts it before the head', { ...examined, examiner: 'staff_other', terms: term('examination', ['breach', 'head']) }, { staff_other: 'own', staff_head: 'OVERDUE', staff_administrator: 'own' }],
  ['a missed term later puts it before the administrator', { ...unsent, terms: term('telling', ['breach', 'head', 'administrator']) }, { staff_registrar: 'own', staff_head: 'OVERDUE', staff_administrator: 'OVERDUE' }],
];
const people = ['staff_registrar', 'staff_head', 'staff_other', executorId, 'staff_administrator', 'staff_borili'];

describe('the tasks of an amendment', () => {
  it.each(rows)('%s', async (_what, parts, expected) => {
    const { tray } = await lying(parts);
    const seen: Record<string, string> = {};
    for (const as of people) {
      const [line] = (await tray(as)) as { putBefore?: { reason: string; text: { ru: string } } }[];
      if (line) seen[as] = line.putBefore?.reason ?? 'own';
      if (line?.putBefore) expect(line.putBefore.text.ru.length).toBeGreaterThan(20);
    }
    expect(seen).toEqual(expected);
  });

  it('are shown with what is decided, about which entry, of whom, until when, and what may be done', async () => {
    const { tray, access } = await lying({ ...examined, examiner: 'staff_other', terms: term('examination', []) });
    const [line] = await tray('staff_other');
    expect(line).toMatchObject({
      ...{ caseId: id, provider: 'uralsk', list: 'public-sector', registerNumber: 7, request: idOf(1) },
      purpose: { id: 'REMOVAL', name: { ru: 'Вопрос о снятии с учета' } },
      publicStatus: { ru: 'Вопрос рассматривается, готовится проект' },
      ...{ step: '73(1)', name: expect.any(String), executor: { login: 'uralsk-staff_other' } },
    });
    expect(line).toMatchObject({
      allowed: ['SeeCase', 'DeclareRecusal', 'ClaimTask', 'ReleaseTask', 'DraftAmendment'],
    });
    expect(access.entries).toMatchObject([{ subject: id, fields: ['name'], why: 'tray' }]);
  });

  it('are a substitute’s in the role for which he stands in, and he may read them then', async () => {
    const { tray, knock } = await lying(drafted);
    expect(await tray('staff_substitute')).toEqual([]);
    expect(await tray('staff_substitute', { role: 'head' })).toHaveLength(1);
    expect((await knock('GET', base, { as: 'staff_substitute' })).status).toBe(200);
    expect((await knock('POST', `${base}/claim`, { as: 'staff_substitute' })).status).toBe(200);
  });

  it('are kept to whoever has claimed them, until his claim stands no more', async () => {
    const provider = await lying(unsent);
    const { knock, members, tray } = provider;
    members.staff_clerk = anOfficial({ id: 'staff_clerk', role: 'registrar', login: 'uralsk-clerk' });
    const posts = () => knock('POST', `${base}/proposal-posting`, { as: 'staff_registrar', body: { number: 'RR 1' } });
    expect((await knock('POST', `${base}/claim`, { as: 'staff_clerk' })).status).toBe(200);
    expect((await tray('staff_registrar'))[0]).toMatchObject({ claimedBy: { staff: 'staff_clerk', stands: true } });
    expect([(await posts()).status, (await knock('POST', `${base}/claim`, { as: 'staff_registrar' })).status]).toEqual([
      409, 409,
    ]);
    members.staff_clerk = { ...members.staff_clerk, absences: [{ from: '2018-02-28', to: '2018-03-09' }] };
    expect((await tray('staff_registrar'))[0]).toMatchObject({ claimedBy: { staff: 'staff_clerk', stands: false } });
    expect((await knock('POST', `${base}/claim`, { as: 'staff_registrar' })).status).toBe(200);
    expect(await posts()).toMatchObject({ status: 200, body: { confirmation: { kind: 'paperHanded' } } });
  });

  it('of a registrar are freed by whoever keeps the office, who need not see what it is about', async () => {
    const { knock, tray } = await lying(unsent);
    expect((await knock('POST', `${base}/claim`, { as: 'staff_registrar' })).status).toBe(200);
    expect((await knock('GET', base, { as: 'staff_administrator' })).status).toBe(404);
    expect((await knock('POST', `${base}/release`, { as: 'staff_administrator' })).body).toEqual({ id, version: 3 });
    expect((await tray('staff_registrar'))[0]).not.toHaveProperty('claimedBy');
    expect((await knock('POST', `${base}/release`, { as: 'staff_head' })).body.type).toContain('task-not-claimed');
  });

  it('that wait for a supervisor lie in his office, are claimed there, and are in nobody’s tray of the provider (X143)', async () => {
    const waiting = {
      ...drafted,
      status: 'AWAITING_CONFIRMATION',
      task: task('confirm-amendment', 'supervisor', 'oblast'),
    } as const;
    const { tray, knock } = await lying({ ...waiting, purpose: 'RESTORATION', ground: 'OWN_ERROR' });
    for (const as of people) expect([as, await tray(as)]).toEqual([as, []]);
    for (const named of [{}, { organisation: 'oblast' }]) expect(await tray('staff_supervisor', named)).toHaveLength(1);
    const [line] = await tray('staff_supervisor');
    expect(line).toMatchObject({
      step: 'X143',
      allowed: expect.arrayContaining(['ClaimTask', 'ConfirmDraft', 'ReturnDraft']),
    });
    expect((await knock('POST', `${base}/claim`, { as: 'staff_supervisor' })).status).toBe(200);
    expect((await knock('POST', `${base}/release`, { as: 'staff_supervisor' })).status).toBe(200);
    expect((await knock('POST', `${base}/draft-confirmation`, { as: 'staff_supervisor' })).status).toBe(200);
  });

  it('that are late are told with the term, to the head, the administrator and the supervisor', async () => {
    const { late } = await lying({ ...unsent, terms: term('telling', ['breach', 'head']) });
    for (const [as, query] of [['staff_head'], ['staff_administrator'], ['staff_supervisor', ofOffice]] as const) {
      const [line] = await late(as, query);
      expect(line).toMatchObject({ late: [{ term: 'telling', text: { ru: 'Просрочено дней: 3' } }] });
    }
    expect(await late('staff_borili')).toEqual([]);
  });

  it('are named to whoever ends the service of whoever has them', async () => {
    const { deps } = await lying({ ...examined, examiner: 'staff_other' });
    const left = await openTasksOf({ id: 'staff_other', organisation: 'uralsk' }, deps);
    expect(left.map(({ file }) => file.id)).toEqual([id]);
  });
});
