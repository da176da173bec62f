import { describe, expect, it } from 'vitest';
import { stayAtDesk } from '#casework/acts/amending/leave-at-desk.ts';
import { leaveByRow } from '#casework/acts/amending/leave-by-row.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { identityDocument } from '#test/builders/doors/at-desks.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { operator } from '#test/scenarios/harness/cast.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { rowOfCitizen } from '#test/scenarios/harness/old-list.ts';
import { settle } from '#test/scenarios/harness/relay.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

const came = { by: 'recipient', iin: citizen(1).iin, identityDocument } as const;

/** The first of two who came from an old list comes to a desk, where two see him. */
async function atDesk() {
  const listed = await ofOldList([rowOfCitizen(1), rowOfCitizen(3)]);
  const { service, theRow } = listed;
  const { deps, store } = service;
  const twoSee = async () => {
    const { id, subject: applicant } = await theRow();
    const desk = { at: deps.clock.now(), staff: operator.staff, centre: operator.organisation } as const;
    await laySeen(deps, { id, applicant }, came, { ...desk, ends: 'leaves' });
  };
  const leaves = async () => {
    const { id: oldEntryId } = await theRow();
    await actAtOnce(service, operator, (acting) => leaveByRow({ oldEntryId, ...came }, acting, deps));
    const id = (await store.claim('amendment#uralsk#public-sector#1'))?.file ?? '';
    service.turnsTo(id);
    await settle();
    return id;
  };
  const stays = async (amendmentId: string) => {
    const asked = { amendmentId, iin: came.iin, identityDocument };
    await actAtOnce(service, operator, (acting) => stayAtDesk(asked, acting, deps));
    await settle();
  };
  const theFile = async (id: string) => {
    const file = await deps.cases.load(amendment, id);
    if (!file) throw new Error(`no ${id}`);
    return file;
  };
  return { ...listed, twoSee, leaves, stays, theFile };
}

describe('leaving the list at a desk by a row of an old list (X332)', () => {
  it('is done by nobody’s word but his before two', async () => {
    const { leaves, theEntry } = await atDesk();
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'LEAVING_BY_ONE' } });
    expect((await theEntry())?.status).toBe('ACTIVE');
  });

  it('goes the way of the cabinet: told at once, in force with the end of the tenth day, and who stood behind comes forward', async () => {
    const { service, twoSee, leaves, theFile, theEntry, holderOf, placeOf } = await atDesk();
    await twoSee();
    const id = await leaves();
    const last = addDays(localDate(service.deps.clock.now()), 10);
    const file = await theFile(id);
    expect(file).toMatchObject({ status: 'REVOCABLE', terms: { force: { lastDay: last } } });
    expect(Object.keys(file.papers)).toEqual(['LEAVING_STATEMENT', 'LEAVING_ACKNOWLEDGMENT']);
    const paper = file.papers.LEAVING_STATEMENT;
    const said = paper && JSON.parse(new TextDecoder().decode(await service.deps.documents.readPaper(paper)));
    expect(said).toMatchObject({ by: 'recipient', identityDocument });
    expect(said).not.toHaveProperty('scan');
    expect((await placeOf(3))?.place).toBe(2);
    await service.skipTo(addDays(last, 1), '00:01');
    expect([(await theEntry())?.status, (await theFile(id)).status]).toEqual(['LEFT', 'IN_FORCE']);
    expect([await holderOf(1), (await placeOf(3))?.place]).toEqual([undefined, 1]);
    await service.waitsForDesk();
    await twoSee();
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: expect.stringMatching(/ENTRY_/) } });
    await service.skipDays(100);
    expect([(await theFile(id)).status, service.isAtRest()]).toEqual(['FINAL', true]);
  });

  it('is taken back at a desk until then, by its person before one, and may be done anew', async () => {
    const { twoSee, leaves, stays, theFile, theEntry, placeOf } = await atDesk();
    const before = await placeOf();
    await twoSee();
    const id = await leaves();
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_OPEN' } });
    await stays(id);
    expect([(await theEntry())?.status, (await theFile(id)).status]).toEqual(['ACTIVE', 'NOT_AMENDED']);
    expect(await placeOf()).toMatchObject({ place: before?.place, moment: before?.moment });
    expect(await leaves()).not.toBe(id);
  });

  it('is done by the request once one was granted about it, which the row’s desk is told (X224)', async () => {
    const { service, twoSee, leaves, theEntry } = await atDesk();
    const changing = await service.handsPackageAtDesk({
      change: { kind: 'family', provider: 'uralsk' },
      form: { members: [] },
    });
    await service.operator.signs();
    await service.registrar.registers();
    await service.head.namesExecutor();
    await service.executor.drafts('notice');
    await service.head.signs();
    expect(await theEntry()).toMatchObject({ record: changing, status: 'ACTIVE' });
    await twoSee();
    await expect(leaves()).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS', pointer: changing } });
  });
});
