import { describe, expect, it } from 'vitest';
import { nameExecutor } from '#casework/acts/examining/name-executor.ts';
import { recuse as declareRecusal } from '#casework/acts/examining/staffing.ts';
import { saveForm } from '#casework/acts/filing/save-form.ts';
import { withdrawAtDesk } from '#casework/acts/filing/withdraw-request.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseId, caseIn, operator, recipient, staff } from '#test/builders/requests/a-case.ts';
import { fakeNeighbours } from '#test/fakes/fake-neighbours.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryRegister } from '#test/fakes/memory-register.ts';

const now = '2018-02-20T07:00:00.000Z';
const acting = (actor: Actor) => ({ actor, now, requestId: 'request' });

/** A room where acts are performed: what is asked of the register of staff is noted. */
function aRoom(theCase: Application, ...members: StaffMember[]) {
  const cases = memoryCaseStore();
  cases.seed(theCase);
  const asked: string[] = [];
  const register = new Map(members.map((member) => [member.id, member]));
  const get = async (id: string) => {
    asked.push(id);
    return register.get(id);
  };
  const keyring = memoryKeyring();
  const ofOrganisation = async (organisation: string) =>
    [...register.values()].filter((member) => member.organisation === organisation);
  const deps = {
    cases,
    people: cases.people,
    seconds: cases.seconds,
    documents: memoryDocuments(),
    keyring,
    notary: fakeNeighbours(() => now).notary,
    staff: { get, ofOrganisation },
    officialsOf: ofOrganisation,
    pause: async () => undefined,
    random: () => 0,
  };
  return { ...deps, asked, register };
}

const executor = anOfficial();
const naming = { caseId, executor: executor.id, resolution: 'Қарауға' };

describe('an act and the facts it is judged by', () => {
  it('reads nothing for a stranger, who is told what he would be told of nothing (5.3)', async () => {
    const room = aRoom(caseIn('AWAITING_RESOLUTION'), executor);
    const refused = await nameExecutor(naming, acting(staff('head', 'head', 'borili')), room);
    expect(refused).toMatchObject({ ok: false, error: { code: 'CASE_NOT_FOUND' } });
    expect([room.asked, room.cases.people.records.size]).toEqual([[], 0]);
  });

  it('says so to a stranger before it says that the version has changed', async () => {
    const room = aRoom(caseIn('AWAITING_RESOLUTION'), executor);
    const stale = { ifVersion: 1 };
    const stranger = await nameExecutor(naming, { ...acting(staff('head', 'head', 'borili')), ...stale }, room);
    expect(stranger).toMatchObject({ error: { code: 'CASE_NOT_FOUND' } });
    const own = await nameExecutor(naming, { ...acting(staff('head')), ...stale }, room);
    expect(own).toMatchObject({ error: { code: 'VERSION_CHANGED' } });
  });

  it('asks anew at each try: who left the service between two tries is not named (5.3)', async () => {
    const room = aRoom(caseIn('AWAITING_RESOLUTION'), executor);
    room.cases.strike(1, 'contention');
    const pause = async () => {
      room.register.set(executor.id, { ...executor, dismissedAt: now });
    };
    const refused = await nameExecutor(naming, acting(staff('head')), { ...room, pause });
    expect(room.asked).toEqual([executor.id, executor.id]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'FIELDS_WRONG', paragraph: '5.3' } });
  });

  it('lets whoever stands in for the head recuse a colleague, and another not (APPK 67, X43)', async () => {
    const substitution = {
      forStaff: 'staff_head',
      role: 'head',
      organisation: 'uralsk',
      from: '2018-01-01',
      to: '2018-12-31',
    } as const;
    const deputy = anOfficial({ id: 'staff_deputy', substitutions: [substitution] });
    const clerk = anOfficial({ id: 'staff_clerk' });
    const room = aRoom(caseIn('AWAITING_RESOLUTION'), executor, deputy, clerk);
    const recusal = { id: caseId, staff: executor.id, reason: 'Туысы' };
    const by = (id: string) => declareRecusal(recusal, acting(staff('executor', id)), room);
    expect(await by('clerk')).toMatchObject({ ok: false, error: { code: 'CASE_NOT_FOUND' } });
    expect(await by('deputy')).toMatchObject({ ok: true, value: { file: { recused: [executor.id] } } });
  });

  it('names in the case the family that stands in the form, each by a keyed hash (APPK 67)', async () => {
    const draft = caseIn('OPENED');
    const applicant = await memoryKeyring().personOf(citizen(1).iin);
    const room = aRoom({ ...draft, applicant });
    const member = { ref: 'member-1', ...citizen(2), relation: 'spouse', bornOn: '1985-06-15' } as const;
    const form = { ...aForm(citizen(1)), members: [member] };
    const saved = await saveForm({ caseId, form }, acting(recipient(applicant)), {
      ...room,
      register: memoryRegister(),
    });
    const family = [await memoryKeyring().personOf(citizen(2).iin)];
    expect(saved).toMatchObject({ ok: true, value: { file: { family } } });
  });

  it('leaves no paper behind of a withdrawal that is refused (X21)', async () => {
    const room = aRoom(caseIn('ACCEPTED', 'corporation'));
    const withdrawal = {
      caseId,
      by: 'recipient',
      iin: citizen(1).iin,
      identityDocument: { number: '012345678', issuedOn: '2016-05-05' },
      documentId: 'none',
    } as const;
    expect(await withdrawAtDesk(withdrawal, acting(operator()), room)).toMatchObject({
      ok: false,
      error: { code: 'DOCUMENT_UNKNOWN', paragraph: 'X21' },
    });
    expect(room.documents.keys()).toEqual([]);
  });
});
