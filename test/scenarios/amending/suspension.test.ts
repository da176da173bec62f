import { describe, expect, it } from 'vitest';
import { resumeAmendment } from '#casework/acts/amending/suspending.ts';
import { askAnswerOfAbove, handPaper } from '#casework/acts/handing/hand-paper.ts';
import { contentOf } from '#casework/second-person/content.ts';
import { entryKey } from '#domain/queue/list.ts';
import { youngerRules } from '#domain/regulation/periods.ts';
import { localDate } from '#domain/time/local-date.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { byTwoIn } from '#test/scenarios/harness/by-two.ts';
import { ownIin, registrar } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

/** A removal that the head has signed; where nobody has a cabinet it was posted, and is not in force yet. */
async function signed(listed: Listed, told: 'cabinet' | 'post'): Promise<string> {
  const id = await listed.proposes();
  await listed.namesExaminer(id);
  await listed.answers(id);
  if (told === 'post') listed.service.deps.accounts.without.add(listed.theCase.applicant);
  await listed.drafts(id);
  await listed.signs(id);
  if (told === 'post') await listed.posts(id);
  return id;
}

const byAnother = { refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'paperHanded' } };

/** The registrar asks another to confirm that the complaint was dismissed. */
const asksAs = (file: string, asking: Parameters<typeof askAnswerOfAbove>[1], { deps }: Listed['service']) => {
  const answer = { outcome: 'DISMISSED', number: 'Ж-8', deliveredOn: localDate(deps.clock.now()) } as const;
  return askAnswerOfAbove({ paper: 'answerOfAbove', file, ...answer }, asking, deps);
};
async function asksOfAnswer(file: string, service: Listed['service']) {
  const { keyring, clock } = service.deps;
  const by = { ...registrar, person: await keyring.personOf(ownIin[registrar.staff] ?? '') };
  return asksAs(file, { by, now: clock.now() }, service);
}

const entryStatus = async ({ theEntry }: Listed) => (await theEntry())?.status;

describe('a complaint made in time against a removal (APPK 96, X54)', () => {
  it('keeps one that is not in force from taking effect: the machine waits, no place moves', async () => {
    const listed = await aListedPerson();
    const { service, theFile } = listed;
    const id = await signed(listed, 'post');
    const force = (await theFile(id)).terms.force;
    await listed.suspends(id);
    expect([
      (await theFile(id)).status,
      service.machineAt('amendment'),
      (await theFile(id)).terms.force?.state,
    ]).toEqual(['SUSPENDED', 'APPK 96 A complaint suspends it until it is answered', 'lapsed']);
    await service.skipDays(60);
    expect([await entryStatus(listed), (await theFile(id)).status]).toEqual(['ACTIVE', 'SUSPENDED']);
    expect((await listed.theEntry())?.acts).toHaveLength(1);
    await listed.resumes(id);
    const suspension = (await theFile(id)).terms.suspension;
    expect([suspension?.state, suspension && suspension.lastDay > (force?.lastDay ?? '')]).toEqual(['running', true]);
    await service.skipDays(20);
    expect([await entryStatus(listed), (await theFile(id)).status]).toEqual(['REMOVED', 'IN_FORCE']);
    await service.skipDays(100);
    expect([(await theFile(id)).status, service.isAtRest()]).toEqual(['FINAL', true]);
  });

  it('gives what is in force way: its person is back with his key, and gone again after the answer', async () => {
    const listed = await aListedPerson();
    const { service, theFile, theCase } = listed;
    const before = await listed.theEntry();
    const id = await signed(listed, 'cabinet');
    expect(await entryStatus(listed)).toBe('REMOVED');
    await listed.suspends(id);
    const { acts: _, ...kept } = before ?? { acts: [] };
    expect(await listed.theEntry()).toMatchObject(kept);
    expect(await service.store.claim(entryKey('uralsk', theCase.applicant))).toMatchObject({ file: theCase.id });
    await expect(listed.proposes()).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_OPEN', pointer: id } });
    await listed.resumes(id);
    await service.skipDays(20);
    expect([await entryStatus(listed), (await theFile(id)).status]).toEqual(['REMOVED', 'IN_FORCE']);
    expect(await service.store.claim(entryKey('uralsk', theCase.applicant))).toBeUndefined();
    await expect(listed.suspends(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await service.skipDays(120);
    expect([(await theFile(id)).status, service.machineAt('amendment')]).toEqual(['FINAL', 'In force and final']);
  });

  it.each(['post', 'cabinet'] as const)('that is upheld lets the removal fall, told by %s', async (told) => {
    const listed = await aListedPerson();
    const before = await listed.theEntry();
    const id = await signed(listed, told);
    await listed.suspends(id);
    await listed.resumes(id, 'UPHELD');
    const { acts: _, ...kept } = before ?? { acts: [] };
    expect(await listed.theEntry()).toMatchObject(kept);
    expect([(await listed.theFile(id)).status, listed.service.machineAt('amendment')]).toEqual([
      'NOT_AMENDED',
      'Not amended',
    ]);
    await listed.service.skipDays(100);
    expect([await entryStatus(listed), listed.service.isAtRest()]).toEqual(['ACTIVE', true]);
  });

  it('is upheld by no one hand: not by the registrar, nor by a head who recorded the complaint himself (X155)', async () => {
    const listed = await aListedPerson();
    const id = await signed(listed, 'cabinet');
    const alsoHead = { ...registrar, kind: 'head' } as const;
    await listed.suspends(id);
    for (const alone of [registrar, alsoHead])
      await expect(listed.resumes(id, 'UPHELD', alone)).rejects.toMatchObject({
        refusal: { code: 'FIELDS_WRONG', fields: [{ field: 'outcome', problem: 'UPHELD_BY_HEAD' }] },
      });
    expect((await listed.theFile(id)).status).toBe('SUSPENDED');
    await listed.resumes(id);
    await listed.suspends(id);
    await expect(listed.resumes(id, 'UPHELD', alsoHead)).rejects.toMatchObject({ refusal: { code: 'FIELDS_WRONG' } });
    await listed.resumes(id, 'UPHELD');
    await listed.service.skipDays(100);
    expect([await entryStatus(listed), (await listed.theFile(id)).status]).toEqual(['ACTIVE', 'NOT_AMENDED']);
  });

  it('stands its ten working days from the day on which the answer was recorded, whatever past day is written (X156)', async () => {
    const listed = await aListedPerson();
    const id = await signed(listed, 'cabinet');
    const filedOn = localDate(listed.service.deps.clock.now());
    await listed.suspends(id);
    await listed.service.skipDays(60);
    await listed.resumes(id, 'DISMISSED', registrar, filedOn);
    const { suspension, terms } = await listed.theFile(id);
    expect([suspension?.answered?.deliveredOn, terms.suspension?.state]).toEqual([filedOn, 'running']);
    await listed.service.skipDays(10);
    expect(await entryStatus(listed)).toBe('ACTIVE');
    await listed.service.skipDays(10);
    expect(await entryStatus(listed)).toBe('REMOVED');
  });

  it('taken to the second instance within its days waits for that answer, and goes on with it at once', async () => {
    const listed = await aListedPerson();
    const id = await signed(listed, 'cabinet');
    await listed.suspends(id);
    await expect(listed.suspends(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await listed.resumes(id);
    await listed.suspends(id);
    expect((await listed.theFile(id)).terms.suspension?.state).toBe('lapsed');
    await listed.service.skipDays(60);
    expect(await entryStatus(listed)).toBe('ACTIVE');
    await listed.resumes(id);
    expect([await entryStatus(listed), (await listed.theFile(id)).status]).toEqual(['REMOVED', 'IN_FORCE']);
  });

  it('goes on by the word of no one official, neither by the first answer nor by the further one (X155)', async () => {
    const listed = await aListedPerson();
    const { service, theFile } = listed;
    const id = await signed(listed, 'cabinet');
    const alone = (of: 'first' | 'further') =>
      actAtOnce(service, registrar, (acting) => {
        const answer = { number: 'Ж-7', deliveredOn: localDate(acting.now) };
        return resumeAmendment({ amendmentId: id, outcome: 'DISMISSED', of, answer }, acting, service.deps);
      });
    const stands = async () => [await entryStatus(listed), (await theFile(id)).status];
    await listed.suspends(id);
    await expect(alone('first')).rejects.toMatchObject(byAnother);
    expect(await asksOfAnswer(id, service)).toMatchObject({ ok: true });
    await service.skipDays(60);
    expect(await stands()).toEqual(['ACTIVE', 'SUSPENDED']);
    await listed.resumes(id);
    await listed.suspends(id);
    await expect(alone('further')).rejects.toMatchObject(byAnother);
    expect(await asksOfAnswer(id, service)).toMatchObject({ ok: true });
    await service.skipDays(60);
    expect(await stands()).toEqual(['ACTIVE', 'SUSPENDED']);
    await listed.resumes(id);
    expect(await stands()).toEqual(['REMOVED', 'IN_FORCE']);
  });

  it('and what another has seen to the first complaint is no answer to the further one (X155)', async () => {
    const listed = await aListedPerson();
    const { service, theFile } = listed;
    const id = await signed(listed, 'cabinet');
    await listed.suspends(id);
    const { by, seen } = await byTwoIn(service)(registrar, (asking) => asksAs(id, asking, service));
    await listed.resumes(id);
    await listed.suspends(id);
    const content = await contentOf('paperHanded', seen, service.deps);
    expect(content).toMatchObject({ complaint: 'first' });
    await expect(
      actAtOnce(service, by, (acting) => handPaper(content, acting, service.deps, seen)),
    ).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await service.skipDays(60);
    expect([await entryStatus(listed), (await theFile(id)).status]).toEqual(['ACTIVE', 'SUSPENDED']);
  });

  it('is promised by the paper, and done, by one switch (X42)', async () => {
    const read = async (listed: Listed, id: string) => {
      const ref = (await listed.theFile(id)).papers.AMENDMENT_DECISION;
      if (!ref) throw new Error('no decision');
      return new TextDecoder().decode(await listed.service.deps.documents.readPaper(ref));
    };
    const promised = 'Поданная в срок жалоба приостанавливает исполнение';
    const on = await aListedPerson();
    expect(await read(on, await signed(on, 'post'))).toContain(promised);
    const suspension = youngerRules.suspension as { applies: boolean };
    suspension.applies = false;
    try {
      const off = await aListedPerson();
      const id = await signed(off, 'post');
      expect(await read(off, id)).not.toContain(promised);
      await expect(off.suspends(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    } finally {
      suspension.applies = true;
    }
  });

  it('is refused by a day outside the term, and once the days are over', async () => {
    const listed = await aListedPerson();
    const id = await signed(listed, 'cabinet');
    await expect(listed.suspends(id, '2018-01-01')).rejects.toMatchObject({ refusal: { code: 'FIELDS_WRONG' } });
    await listed.service.skipDays(100);
    await expect(listed.suspends(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
  });
});
