import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { aProvider, atExamination, base, executorId } from '#test/builders/doors/a-provider.ts';
import { idOf } from '#test/builders/requests/a-drafted-case.ts';
import { openDoor } from '#test/fakes/open-door.ts';

describe('what the provider’s people see', () => {
  it('is hidden from another provider, from another executor, and open to the supervisor, who only reads', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const sees = async (as: string) => (await provider.knock('GET', base, { as })).status;
    expect(
      await Promise.all(
        ['staff_head', 'staff_registrar', executorId, 'staff_administrator', 'staff_supervisor'].map(sees),
      ),
    ).toEqual([200, 200, 200, 404, 200]);
    expect(await Promise.all(['staff_borili', 'staff_other', 'staff_operator', 'nobody'].map(sees))).toEqual([
      404, 404, 403, 401,
    ]);
    expect(await sees('staff_substitute')).toBe(200);
    expect((await provider.knock('GET', base, { as: 'staff_supervisor' })).body.allowed).toEqual([
      'SeeCase',
      'SeeTask',
    ]);
    expect((await provider.knock('POST', `${base}/claim`, { as: 'staff_supervisor' })).status).toBe(403);
  });

  it('is noted before it is answered, with the task that waits for the reader or the reason he gives', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const form = await provider.knock('GET', `${base}/form`, { as: executorId });
    expect(form).toMatchObject({ status: 200, body: { form: { applicant: { surname: 'Серікова' } } } });
    expect(provider.access.entries).toMatchObject([
      { subject: idOf(1), reader: { id: executorId }, fields: ['form', 'representation'], why: 'task 5.4' },
    ]);
    const without = await provider.knock('GET', `${base}/form`, { as: 'staff_supervisor' });
    expect(without).toMatchObject({ status: 422, body: { fields: [{ field: 'query.why' }] } });
    expect(
      (
        await provider.knock('GET', `${base}/form`, {
          as: 'staff_supervisor',
          query: { why: 'complaint' },
        })
      ).status,
    ).toBe(200);
    expect(provider.access.entries[1]?.why).toBe('reason complaint');
    const typed = await provider.knock('GET', `${base}/form`, {
      as: 'staff_supervisor',
      query: { why: 'Серікова шағымданды' },
    });
    expect(typed).toMatchObject({ status: 422, body: { fields: [{ field: 'query.why' }] } });
    expect(JSON.stringify(provider.access.entries)).not.toContain('Серікова');
  });

  it('tells the journal in the regulation’s words, without a name', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    await provider.knock('POST', `${base}/notice-draft`, { as: executorId, body: { reasoning: 'Талаптарға сай' } });
    const { body } = await provider.knock('GET', `${base}/journal`, { as: 'staff_head' });
    expect(body.commits.at(-1)).toMatchObject({
      actor: { kind: 'executor', organisation: 'uralsk' },
      edition: 'regulation-2017',
    });
    expect(body.commits.at(-1).events[0]).toMatchObject({ type: 'ResultDrafted', paragraph: '5.4' });
  });

  it('tells of the journal what the auditor reads, and nothing of who asked for it or which official acted', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    await provider.knock('POST', `${base}/notice-draft`, { as: executorId, body: { reasoning: 'Талаптарға сай' } });
    const auditor: Actor = { kind: 'auditor', staff: 'staff_auditor' as StaffId, organisation: 'oblast' };
    const audit = openDoor(auditorRoutes, { ...provider.deps, actorOf: async () => auditor });
    const [told, whole] = await Promise.all([
      provider.knock('GET', `${base}/journal`, { as: 'staff_head' }),
      audit('GET', `/v1/audit/cases/${idOf(1)}/journal`, { as: 'auditor' }),
    ]);
    expect(sharedIn(told.body)).toEqual(sharedIn(whole.body));
    expect(keysIn(told.body)).toEqual([
      ['commit', 'at', 'actor', 'edition', 'events'],
      ['kind', 'organisation'],
      ['type', 'paragraph', 'sentence'],
    ]);
    expect(keysIn(whole.body)).toEqual([
      ['commit', 'at', 'actor', 'edition', 'requestId', 'events'],
      ['kind', 'id', 'organisation'],
      ['paragraph', 'sentence', 'event'],
    ]);
  });
});

interface Told {
  readonly paragraph: string;
  readonly sentence: unknown;
}
interface Journal {
  readonly commits: readonly { commit: number; at: string; actor: object; edition: string; events: Told[] }[];
}

const sharedIn = ({ commits }: Journal) => ({
  commits: commits.map(({ commit, at, edition, events }) => ({
    commit,
    at,
    edition,
    events: events.map(({ paragraph, sentence }) => ({ paragraph, sentence })),
  })),
});

/** Of the last commit, of whoever made it, and of its last event: in the order in which they are written. */
function keysIn({ commits }: Journal) {
  const last = commits.at(-1);
  return [last, last?.actor, last?.events.at(-1)].map((part) => Object.keys(part ?? {}));
}
