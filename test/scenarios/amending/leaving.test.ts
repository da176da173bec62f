import { describe, expect, it } from 'vitest';
import { leaveAtDesk, stayAtDesk } from '#casework/acts/amending/leave-at-desk.ts';
import { leaveQueue, prepareLeaving, prepareStaying, stayInQueue } from '#casework/acts/amending/leave-queue.ts';
import type { SignedBytes } from '#casework/acts/filing/submit-request.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { PersonId } from '#domain/ids.ts';
import { entryKey } from '#domain/queue/list.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { aListedPerson, deciding } from '#test/scenarios/harness/amending.ts';
import { operator } from '#test/scenarios/harness/cast.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { actAtOnce, granted } from '#test/scenarios/harness/story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

/** Whose entry it is signs that he leaves, and perhaps that he stays. */
async function leaver({ service, theCase }: Listed, signer = citizen()) {
  const { deps } = service;
  const actor = { kind: 'recipient', person: theCase.applicant as PersonId } as const;
  const asker = () => ({ actor, now: deps.clock.now() });
  const signed = ({ id, sha256, bytes }: { id: string; sha256: string; bytes: Uint8Array }) => ({
    paperId: id,
    sha256,
    cms: aCms({ iin: signer.iin, role: 'individual' }, bytes),
  });
  const caseId = theCase.id;
  const brings = async (statement: SignedBytes) => {
    const id = await actAtOnce(service, actor, (acting) => leaveQueue({ caseId, signed: statement }, acting, deps));
    service.turnsTo(id);
    await settle();
    return id;
  };
  const bringsBack = async (amendmentId: string, statement: SignedBytes) => {
    await actAtOnce(service, actor, (acting) => stayInQueue({ amendmentId, signed: statement }, acting, deps));
    await settle();
  };
  const leaving = async () => signed(granted(await prepareLeaving({ caseId }, asker(), deps)));
  const staying = async (amendmentId: string) => signed(granted(await prepareStaying({ amendmentId }, asker(), deps)));
  return {
    ...{ brings, bringsBack, leaving, staying },
    leaves: async () => brings(await leaving()),
    stays: async (amendmentId: string) => bringsBack(amendmentId, await staying(amendmentId)),
  };
}

describe('leaving the list by own wish (X127)', () => {
  it('takes effect with the end of the tenth day, and is told until when it may be taken back', async () => {
    const listed = await aListedPerson();
    const { service, theFile, theEntry, theCase } = listed;
    const { leaves } = await leaver(listed);
    const id = await leaves();
    const last = addDays(localDate(service.deps.clock.now()), 10);
    expect(await theFile(id)).toMatchObject({
      status: 'REVOCABLE',
      terms: { force: { lastDay: last, state: 'running' } },
    });
    expect(Object.keys((await theFile(id)).papers)).toEqual(['LEAVING_STATEMENT', 'LEAVING_ACKNOWLEDGMENT']);
    await service.skipTo(last, '23:59');
    expect((await theEntry())?.status).toBe('ACTIVE');
    await service.skipTo(addDays(last, 1), '00:01');
    expect([(await theEntry())?.status, (await theFile(id)).status]).toEqual(['LEFT', 'IN_FORCE']);
    expect(await service.store.claim(entryKey('uralsk', theCase.applicant))).toBeUndefined();
    await service.skipDays(100);
    expect([(await theFile(id)).status, service.isAtRest()]).toEqual(['FINAL', true]);
  });

  it('is taken back until then, and nothing has moved', async () => {
    const listed = await aListedPerson();
    const { leaves, stays } = await leaver(listed);
    const id = await leaves();
    await stays(id);
    await listed.service.skipDays(20);
    expect([(await listed.theEntry())?.status, (await listed.theFile(id)).status]).toEqual(['ACTIVE', 'NOT_AMENDED']);
    expect([listed.service.machineAt('amendment'), listed.service.isAtRest()]).toEqual(['Not amended', true]);
    expect(await leaves()).not.toBe(id);
  });

  it('is begun once by one statement: brought again it is answered as it stands, and nothing is written', async () => {
    const listed = await aListedPerson();
    const { brings, leaving } = await leaver(listed);
    const statement = await leaving();
    const atOnce = await Promise.all([brings(statement), brings(statement)]);
    const { version } = await listed.theFile(atOnce[0]);
    expect([...atOnce, await brings(statement)]).toEqual([atOnce[0], atOnce[0], atOnce[0]]);
    await listed.service.skipDays(20);
    expect(await brings(statement)).toBe(atOnce[0]);
    expect(version).toBe(2);
  });

  it('is not begun anew by the statement of one that was taken back, nor taken back by that of another', async () => {
    const listed = await aListedPerson();
    const { brings, bringsBack, leaving, staying, leaves } = await leaver(listed);
    const [left, first] = [await leaving(), await leaves()];
    const stayed = await staying(first);
    await bringsBack(first, stayed);
    const { version } = await listed.theFile(first);
    await bringsBack(first, stayed);
    expect((await listed.theFile(first)).version).toBe(version);
    const second = await brings(left);
    const unknown = { refusal: { code: 'PAPER_UNKNOWN' } };
    await expect(bringsBack(second, stayed)).rejects.toMatchObject(unknown);
    await bringsBack(second, await staying(second));
    await expect(brings(left)).rejects.toMatchObject(unknown);
    await listed.service.skipDays(20);
    expect((await listed.theEntry())?.status).toBe('ACTIVE');
  });

  it('is refused to another’s signature', async () => {
    const { leaves } = await leaver(await aListedPerson(), citizen(2));
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'SIGNATURE_REFUSED' } });
  });
});

const sister = citizen(2);
const asMember = {
  ...{ ref: 'member-2', iin: sister.iin, surname: sister.surname, name: sister.name, patronymic: sister.patronymic },
  relation: 'sibling' as const,
  bornOn: '1985-06-15',
};

/** Somebody on the list with a sister of age in his form. */
async function aFamily() {
  const service = aService();
  const id = await onTheList(service, 1, { form: { members: [asMember] } });
  const theCase = await service.theCase();
  const { registerNumber = 1, list = 'public-sector' } = theCase.result?.entry ?? {};
  const of = { provider: 'uralsk', list, registerNumber };
  return { id, service, theCase, theEntry: () => service.deps.register.entry(of), ...deciding(service, of) };
}

describe('leaving of a family (X131)', () => {
  it('is filed once each of age has signed the same statement, and says how many agreed', async () => {
    const listed = await aFamily();
    const { service, theCase, theFile } = listed;
    const { deps } = service;
    const actor = { kind: 'recipient', person: theCase.applicant as PersonId } as const;
    const { id, sha256, bytes } = granted(
      await prepareLeaving({ caseId: theCase.id }, { actor, now: deps.clock.now() }, deps),
    );
    const by = (iin: string) => aCms({ iin, role: 'individual' }, bytes);
    const leaves = (...consents: Uint8Array[]) =>
      actAtOnce(service, actor, (acting) => {
        const signed = { paperId: id, sha256, cms: by(citizen().iin) };
        return leaveQueue({ caseId: theCase.id, signed, consents }, acting, deps);
      });
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'CONSENT_LACKING' } });
    const strange = { refusal: { fields: [{ field: 'consents.0', problem: 'NOT_ON_RECORD' }] } };
    await expect(leaves(by(citizen(3).iin))).rejects.toMatchObject(strange);
    const file = await leaves(by(sister.iin));
    service.turnsTo(file);
    await settle();
    expect(await theFile(file)).toMatchObject({ status: 'REVOCABLE', agreed: 1 });
    const journal = await service.store.journal(amendment, file);
    const person = await deps.keyring.personOf(sister.iin);
    expect(journal[0]?.events[0]).toMatchObject({ type: 'LeavingFiled', consents: [{ person, signature: {} }] });
  });

  it('at a desk, where each of age came too: the kept statement says by which document', async () => {
    const listed = await aFamily();
    const { leaves } = await leaverAtDesk(listed);
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'CONSENT_LACKING' } });
    const id = await leaves({ consents: [{ ref: 'member-2', iin: sister.iin, identityDocument }] });
    const file = await listed.theFile(id);
    expect(file).toMatchObject({ status: 'REVOCABLE', agreed: 1 });
    const paper = file.papers.LEAVING_STATEMENT;
    const kept = paper && (await listed.service.deps.documents.readPaper(paper));
    const said = JSON.parse(new TextDecoder().decode(kept));
    expect(said).toMatchObject({ consents: [{ ref: 'member-2', identityDocument }] });
  });
});

const identityDocument = { number: 'N98761234', issuedOn: '2015-03-01', issuedBy: 'Жайық' };
const came = { by: 'recipient', iin: citizen().iin, identityDocument } as const;

/** Whose entry it is comes to a desk, where two see him; his statement was scanned there. */
async function leaverAtDesk({ service, theCase }: Pick<Listed, 'service' | 'theCase'>) {
  const { deps, store } = service;
  const brought = { staff: operator.staff, centre: 'centre-uralsk' } as const;
  const scan = aWithdrawalScan({ at: deps.clock.now() }, { kind: 'leaving-statement', broughtTo: brought });
  const received = { staff: operator.staff, centre: 'centre-uralsk', by: 'recipient', purpose: 'leaving' } as const;
  const at = deps.clock.now();
  store.seed({ ...theCase, documents: [...theCase.documents, scan], receptions: [{ ...received, at }] });
  const openedBy = async (act: () => Promise<unknown>) => {
    await act();
    const claim = await store.claim('amendment#uralsk#public-sector#1');
    return claim?.file ?? '';
  };
  return {
    leaves: async (also: Pick<Parameters<typeof leaveAtDesk>[0], 'consents'> = {}) => {
      await laySeen(deps, theCase, came, { at: deps.clock.now(), staff: operator.staff, ends: 'leaves' });
      const asked = { caseId: theCase.id, ...came, ...also, documentId: scan.id };
      const id = await openedBy(() => actAtOnce(service, operator, (acting) => leaveAtDesk(asked, acting, deps)));
      service.turnsTo(id);
      await settle();
      return id;
    },
    stays: async (amendmentId: string) => {
      const asked = { amendmentId, iin: came.iin, identityDocument };
      await actAtOnce(service, operator, (acting) => stayAtDesk(asked, acting, deps));
      await settle();
    },
  };
}

describe('leaving the list at a desk (X152, X153)', () => {
  it('goes the way of the cabinet: told at once, in force with the end of the tenth day', async () => {
    const listed = await aListedPerson();
    const { service, theFile, theEntry } = listed;
    const { leaves } = await leaverAtDesk(listed);
    const id = await leaves();
    const last = addDays(localDate(service.deps.clock.now()), 10);
    expect(await theFile(id)).toMatchObject({ status: 'REVOCABLE', terms: { force: { lastDay: last } } });
    expect(Object.keys((await theFile(id)).papers)).toEqual(['LEAVING_STATEMENT', 'LEAVING_ACKNOWLEDGMENT']);
    await service.skipTo(addDays(last, 1), '00:01');
    expect([(await theEntry())?.status, (await theFile(id)).status]).toEqual(['LEFT', 'IN_FORCE']);
    await service.skipDays(100);
    expect([(await theFile(id)).status, service.isAtRest()]).toEqual(['FINAL', true]);
  });

  it('is taken back at a desk until then, and may be done anew', async () => {
    const listed = await aListedPerson();
    const { leaves, stays } = await leaverAtDesk(listed);
    const id = await leaves();
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_OPEN' } });
    await stays(id);
    expect([(await listed.theEntry())?.status, (await listed.theFile(id)).status]).toEqual(['ACTIVE', 'NOT_AMENDED']);
    expect(await leaves()).not.toBe(id);
  });
});
