import { describe, expect, it } from 'vitest';
import { tellOffice } from '#casework/identity/tell-office.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials, supervisor } from '#test/scenarios/harness/cast.ts';
import type { Service } from '#test/scenarios/harness/service.ts';

const gone: Partial<StaffMember> = { to: '2018-02-18' };
const becomeHeads = ({ deps }: Service, change: Partial<StaffMember>) => {
  for (const id of ['staff_head', 'staff_substitute']) deps.staff.changed.set(id, change);
};
const toldOffice = async ({ deps }: Service) => {
  const head = await deps.staff.get('staff_head');
  if (head) await tellOffice(head, { now: deps.clock.now(), requestId: 'request-of-the-register' }, deps);
};
const types = async ({ store }: Service, id: string) =>
  (await store.journal(amendment, id)).flatMap(({ events }) => events.map(({ type }) => type));

/** Drafted, and nobody of the provider is there to sign. */
async function unsigned() {
  const listed = await aListedPerson();
  const id = await listed.proposes();
  await listed.answers(id);
  await listed.namesExaminer(id);
  becomeHeads(listed.service, gone);
  await listed.drafts(id);
  return { ...listed, id };
}

describe('an amendment for which nobody is left', () => {
  it('to sign it tells so at once, and another provider’s head, whom the supervisor names, signs it (X74)', async () => {
    const { service, id, theFile, theEntry, namesHead, signs } = await unsigned();
    const lacking = await theFile(id);
    expect([lacking.lacksHead !== undefined, lacking.terms.actingHead?.state]).toEqual([true, 'running']);
    await namesHead(id);
    expect((await theFile(id)).terms.actingHead?.state).toBe('met');
    expect(await service.tray('borili#head#staff_borili')).toEqual([id]);
    await signs(id, officials.headElsewhere);
    expect([(await theFile(id)).decision?.by, (await theEntry())?.status]).toEqual(['staff_borili', 'REMOVED']);
  });

  it('to sign it is the own head’s again as soon as he is there (X77)', async () => {
    const { service, id, theFile, namesHead, signs } = await unsigned();
    await namesHead(id);
    becomeHeads(service, {});
    expect(await signs(id, officials.headElsewhere)).toMatchObject([{ refused: 'CASE_NOT_FOUND' }]);
    await toldOffice(service);
    expect((await theFile(id)).actingHead).toBeUndefined();
    await signs(id);
    expect((await theFile(id)).decision?.by).toBe('staff_head');
  });

  it('refuses to name a head while one is left, and one who stands in it (X74, X111)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await expect(listed.namesHead(id)).rejects.toMatchObject({ refusal: { code: 'HEAD_NOT_LACKING' } });
  });

  it('to examine it tells so, and that somebody is there again (X98)', async () => {
    const listed = await aListedPerson();
    const { service, theFile } = listed;
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    service.deps.staff.changed.set('staff_colleague', { absences: [{ from: '2018-02-19', to: '2018-02-28' }] });
    await service.reconciles({ nightly: true });
    expect((await theFile(id)).lacksHolder).toBeDefined();
    service.deps.staff.changed.set('staff_colleague', {});
    await service.reconciles({ nightly: true });
    expect((await theFile(id)).lacksHolder).toBeUndefined();
    expect((await types(service, id)).filter((type) => type.startsWith('Holder'))).toEqual([
      'HolderLacking',
      'HolderReturned',
    ]);
  });

  it('goes back to the head with the recusal of its examiner, and its draft with that of its drafter (X70)', async () => {
    const listed = await aListedPerson();
    const { service, theFile } = listed;
    const id = await listed.proposes();
    await listed.answers(id);
    await listed.namesExaminer(id);
    await listed.drafts(id);
    await listed.recuses(id, officials.colleague.staff);
    expect([(await theFile(id)).status, (await theFile(id)).draft]).toEqual(['UNDER_EXAMINATION', undefined]);
    expect(await service.tray('uralsk#head')).toEqual([id]);
    const again = listed.namesExaminer(id, officials.colleague.staff);
    await expect(again).rejects.toMatchObject({ refusal: { code: 'EXECUTOR_RECUSED' } });
  });

  it('goes back with the recusal of its drafter from the supervisor, too, who is looked for where he serves (X70, X143)', async () => {
    const listed = await aListedPerson();
    const { service, theFile } = listed;
    const alive = { kind: 'ALIVE', source: { kind: 'REGISTER', name: 'Тізілім' } } as const;
    const filed = { kind: 'FILED_EARLIER', source: { kind: 'DOCUMENT', name: 'Журнал' } } as const;
    const facts = [alive, filed].map((one) => ({ ...one, fact: 'Анықталды', on: '2018-02-18' }));
    const moment = { at: '2018-01-10T11:20:00+05:00' };
    const id = await listed.proposes({ purpose: 'MOMENT', ground: 'EARLIER_FILING', facts, moment, cure: '' });
    await listed.namesExaminer(id);
    await listed.drafts(id, 'AMENDED', undefined, facts);
    await listed.recuses(id, officials.registrar.staff, officials.registrar);
    expect([(await theFile(id)).status, (await theFile(id)).lacksHolder]).toEqual(['AWAITING_CONFIRMATION', undefined]);
    await listed.recuses(id, supervisor.staff, supervisor);
    expect((await theFile(id)).lacksHolder).toBeDefined();
    await expect(listed.confirms(id)).rejects.toMatchObject({ refusal: { code: 'RECUSED' } });
    await listed.recuses(id, officials.colleague.staff);
    expect([(await theFile(id)).status, (await theFile(id)).draft]).toEqual(['UNDER_EXAMINATION', undefined]);
    expect(await service.tray('uralsk#head')).toEqual([id]);
  });

  it('is recused from by a subordinate for himself, by the head for him, by nobody for a head, nor by a head who is recused (X70)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    const { head, registrar, colleague } = officials;
    await expect(listed.recuses(id, head.staff, registrar)).rejects.toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    await listed.recuses(id, head.staff, head);
    await expect(listed.recuses(id, colleague.staff, head)).rejects.toMatchObject({ refusal: { code: 'RECUSED' } });
  });
});
