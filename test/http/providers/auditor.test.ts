import { describe, expect, it } from 'vitest';
import { execute } from '#casework/execute.ts';
import type { Actor } from '#domain/actor.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import type { StaffId } from '#domain/ids.ts';
import { auditorRoutes } from '#http/routes/auditor.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { caseId, caseIn, staff } from '#test/builders/requests/a-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';

const now = '2018-02-20T07:00:00.000Z';

async function anArchive() {
  const cases = memoryCaseStore();
  cases.seed(caseIn('ACCEPTED', 'corporation'));
  const commits = { cases, pause: async () => undefined, random: () => 0 };
  await execute(
    application,
    {
      fileId: caseId,
      asked: { command: { type: 'RegisterRequest', number: '12' } },
      actor: staff('registrar'),
      now,
      requestId: 'r',
    },
    commits,
  );
  const auditor: Actor = { kind: 'auditor', staff: 'staff_auditor' as StaffId, organisation: 'oblast' };
  const actors: Record<string, Actor> = { auditor, head: staff('head') };
  const deps = {
    cases,
    lists: cases.lists,
    access: memoryAccessLog(),
    clock: fixedClock(now),
    keyring: memoryKeyring(),
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  return { ...deps, knock: openDoor(auditorRoutes, deps) };
}

describe('the auditor’s door', () => {
  it('reads the journal as it was written, each event with its paragraph and its sentence', async () => {
    const { knock } = await anArchive();
    const { status, body } = await knock('GET', `/v1/audit/cases/${caseId}/journal`, { as: 'auditor' });
    expect(status).toBe(200);
    expect(body.commits).toHaveLength(1);
    expect(body.commits[0]).toMatchObject({ at: now, actor: { kind: 'registrar', organisation: 'uralsk' } });
    expect(body.commits[0].events[0]).toMatchObject({
      paragraph: '5.2',
      sentence: { en: 'The documents are registered and passed for resolution' },
      event: { type: 'RequestRegistered', number: '12' },
    });
    expect(body.commits[0].events.map(({ paragraph }: { paragraph: string }) => paragraph)).toEqual([
      '5.2',
      '5.3',
      '5.2',
      '5.2',
    ]);
  });

  it('notes each reading, its own among them', async () => {
    const { knock, access } = await anArchive();
    await knock('GET', `/v1/audit/cases/${caseId}/journal`, { as: 'auditor' });
    const { body } = await knock('GET', `/v1/audit/cases/${caseId}/access`, { as: 'auditor' });
    expect(body.items.map(({ fields, why }: { fields: string[]; why: string }) => [fields, why])).toEqual([
      [['journal', 'identityDocument', 'representation'], 'audit'],
      [['access'], 'audit'],
    ]);
    expect(access.entries).toHaveLength(2);
  });

  it('refuses every other role, and notes nothing then', async () => {
    const { knock, access } = await anArchive();
    for (const page of ['journal', 'access']) {
      expect((await knock('GET', `/v1/audit/cases/${caseId}/${page}`, { as: 'head' })).status).toBe(403);
      expect((await knock('GET', `/v1/audit/cases/${caseId}/${page}`, { as: 'nobody' })).status).toBe(401);
    }
    expect(access.entries).toEqual([]);
  });

  it('refuses a case that there is not', async () => {
    const { knock } = await anArchive();
    expect(
      (await knock('GET', '/v1/audit/cases/case_01KAV0000000000000000000ZZ/journal', { as: 'auditor' })).status,
    ).toBe(404);
  });

  it('reads the journal of an amendment and who looked at it, and of a decision that nobody was told only that it is (12)', async () => {
    const { cases, knock } = await anArchive();
    const id = 'amendment_01KAV0000000000000000000AA';
    cases.seed(anAmendment({ id, status: 'UNDER_EXAMINATION', examiner: 'staff_executor' }));
    const draft = { record: { id: 'record_2', mac: '' }, content: { facts: [], cure: 'Қалсын' } };
    const asked = { command: { type: 'DraftAmendment', outcome: 'LEFT', draft } } as const;
    const acting = { actor: staff('executor'), now, requestId: 'r' };
    await execute(
      amendment,
      { fileId: id, asked, ...acting },
      { cases, pause: async () => undefined, random: () => 0 },
    );
    const { status, body } = await knock('GET', `/v1/audit/amendments/${id}/journal`, { as: 'auditor' });
    expect([status, body.commits[0].events[0]]).toMatchObject([
      200,
      { paragraph: '73(1)', sentence: { en: 'The decision is drafted' } },
    ]);
    expect(body.commits[0].events[0]).not.toHaveProperty('event');
    const looks = (await knock('GET', `/v1/audit/amendments/${id}/access`, { as: 'auditor' })).body;
    expect(looks.items.map(({ fields }: { fields: string[] }) => fields.join())).toEqual([
      'journal,identityDocument',
      'access',
    ]);
    expect((await knock('GET', `/v1/audit/amendments/${id}/journal`, { as: 'head' })).status).toBe(403);
  });
});
