import { describe, expect, it } from 'vitest';
import { amendment } from '#domain/amendment/kind.ts';
import { entryKey } from '#domain/queue/list.ts';
import { youngerRules } from '#domain/regulation/periods.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

/** From the proposal to the head's draft, the person having said nothing. */
async function drafted(listed: Listed, outcome: 'AMENDED' | 'LEFT' = 'AMENDED'): Promise<string> {
  const id = await listed.proposes();
  await listed.namesExaminer(id);
  await listed.service.skipTo('2018-02-27');
  await listed.drafts(id, outcome);
  return id;
}

describe('the removal of an entry (art. 73)', () => {
  it('is proposed, answered, examined by another, signed, told, and takes effect: the entry is gone from the list', async () => {
    const listed = await aListedPerson();
    const { service, theCase, theEntry, theFile } = listed;
    const id = await listed.proposes();
    expect([service.machineAt('amendment'), (await theFile(id)).status]).toEqual([
      'Art. 73 He answers, or the days for it end',
      'ANSWER_AWAITED',
    ]);
    await listed.answers(id);
    const told = (await service.store.journal(amendment, id)).flatMap(({ events }) => events.map(({ type }) => type));
    expect(told.filter((type) => type === 'PersonAnswered')).toHaveLength(1);
    await listed.namesExaminer(id);
    expect(await service.tray('uralsk#executor#staff_colleague')).toEqual([id]);
    await listed.drafts(id);
    expect((await theEntry())?.status).toBe('ACTIVE');
    const [signed] = await listed.signs(id);
    expect(signed).toMatchObject({ signed: { caseId: id } });
    expect(await theFile(id)).toMatchObject({ status: 'IN_FORCE', told: { how: 'cabinet' } });
    expect(await theEntry()).toMatchObject({ status: 'REMOVED', acts: ['public-sector#1', 'public-sector#2'] });
    expect(await service.store.claim(entryKey('uralsk', theCase.applicant))).toBeUndefined();
    expect(await service.deps.register.list('uralsk', 'public-sector')).toMatchObject({
      totals: { 2018: 0 },
      logHead: 2,
    });
    expect([await service.owed(), (await service.tokens()).map(({ step }) => step)]).toEqual([[], ['await-appeal']]);
    await service.skipDays(95);
    expect([(await theFile(id)).status, service.machineAt('amendment'), service.isAtRest()]).toEqual([
      'FINAL',
      'In force and final',
      true,
    ]);
  });

  it('is drafted by nobody before the days of the answer have ended (X121)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await listed.namesExaminer(id);
    await expect(listed.drafts(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await listed.service.skipTo('2018-02-27', '00:01');
    expect((await listed.theFile(id)).status).toBe('UNDER_EXAMINATION');
    const { answer, examination } = (await listed.theFile(id)).terms;
    expect([answer?.lastDay, examination?.countedFrom]).toEqual(['2018-02-26', '2018-02-27']);
    await listed.drafts(id);
  });

  it('is examined and signed by neither whoever proposed it nor whoever drafted it (APPK 67)', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    const own = listed.namesExaminer(id, officials.executor.staff);
    await expect(own).rejects.toMatchObject({ refusal: { code: 'PROPOSER_DOES_NOT_DECIDE' } });
    await listed.namesExaminer(id);
    await listed.answers(id);
    const byProposer = listed.drafts(id, 'AMENDED', officials.executor);
    await expect(byProposer).rejects.toMatchObject({ refusal: { code: 'PROPOSER_DOES_NOT_DECIDE' } });
  });

  it('may be left: the entry stays as it is, which is told, and another amendment may be proposed (X122)', async () => {
    const listed = await aListedPerson();
    const id = await drafted(listed, 'LEFT');
    const again = listed.proposes();
    await expect(again).rejects.toMatchObject({ refusal: { code: 'AMENDMENT_OPEN', pointer: id } });
    await listed.signs(id);
    expect(await listed.theFile(id)).toMatchObject({ status: 'NOT_AMENDED', told: { how: 'cabinet' } });
    expect([(await listed.theEntry())?.status, listed.service.machineAt('amendment')]).toEqual([
      'ACTIVE',
      'Not amended',
    ]);
    expect(await listed.proposes()).not.toBe(id);
  });

  it('goes back to its examiner with a reason, and is signed as it was drafted anew (X43)', async () => {
    const listed = await aListedPerson();
    const id = await drafted(listed);
    await listed.returns(id);
    const { status, draft } = await listed.theFile(id);
    expect([status, draft]).toEqual(['UNDER_EXAMINATION', undefined]);
    await listed.drafts(id);
    await listed.signs(id);
    expect((await listed.theEntry())?.status).toBe('REMOVED');
  });

  it('of whoever has no cabinet takes effect when it is handed to him against his document (X124)', async () => {
    const listed = await aListedPerson();
    const id = await drafted(listed);
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    await listed.signs(id);
    expect([await listed.service.tray('uralsk#registrar'), (await listed.theEntry())?.status]).toEqual([
      [id],
      'ACTIVE',
    ]);
    await listed.handsOver(id);
    expect(await listed.theFile(id)).toMatchObject({ status: 'IN_FORCE', told: { how: 'desk' } });
    expect((await listed.theEntry())?.status).toBe('REMOVED');
  });

  it('is told to whoever has no cabinet at a desk, or by post: his days begin when it has reached him (X125)', async () => {
    const listed = await aListedPerson();
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    const first = await listed.proposes();
    expect([await listed.service.tray('uralsk#registrar'), (await listed.theFile(first)).terms.answer]).toEqual([
      [first],
      undefined,
    ]);
    await listed.handsProposal(first);
    expect(await listed.theFile(first)).toMatchObject({
      status: 'ANSWER_AWAITED',
      terms: { answer: { lastDay: '2018-02-26' } },
    });
    const other = await aListedPerson();
    other.service.deps.accounts.without.add(other.theCase.applicant);
    const posted = await other.proposes();
    await other.postsProposal(posted);
    expect((await other.theFile(posted)).terms).toMatchObject({
      telling: { state: 'met' },
      transit: { lastDay: '2018-03-01' },
    });
    await other.service.skipTo('2018-03-02', '00:01');
    expect(await other.theFile(posted)).toMatchObject({
      status: 'ANSWER_AWAITED',
      terms: { answer: { countedFrom: '2018-03-02', lastDay: '2018-03-07' } },
    });
  });

  it('that was posted takes effect at the end of the tenth day, whatever day that is (X53)', async () => {
    const listed = await aListedPerson();
    const id = await drafted(listed);
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    await listed.signs(id);
    await listed.posts(id);
    expect((await listed.theFile(id)).terms).toMatchObject({
      notice: { state: 'met' },
      force: { lastDay: '2018-03-09', state: 'running' },
    });
    await listed.service.skipTo('2018-03-09', '23:59');
    expect((await listed.theEntry())?.status).toBe('ACTIVE');
    await listed.service.skipTo('2018-03-10', '00:01');
    expect([(await listed.theEntry())?.status, (await listed.theFile(id)).status]).toEqual(['REMOVED', 'IN_FORCE']);
  });

  it('that is left as it is begins no day of effect, however it is told (X53)', async () => {
    const listed = await aListedPerson();
    const id = await drafted(listed, 'LEFT');
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    await listed.signs(id);
    await listed.posts(id);
    const { status, terms } = await listed.theFile(id);
    expect([status, terms.force]).toEqual(['NOT_AMENDED', undefined]);
    await listed.service.skipTo('2018-03-12');
    const later = await listed.theFile(id);
    expect([later.status, later.forceDue]).toEqual(['NOT_AMENDED', undefined]);
  });

  it('that is not told in ten days is counted as missed, and removes nobody (73(3))', async () => {
    const listed = await aListedPerson();
    const id = await drafted(listed);
    listed.service.deps.accounts.without.add(listed.theCase.applicant);
    await listed.signs(id);
    await listed.service.skipDays(14);
    expect(listed.service.counted).toContain('AmendmentMissedNotice');
    expect([(await listed.theEntry())?.status, (await listed.theFile(id)).status]).toEqual([
      'ACTIVE',
      'AWAITING_SENDING',
    ]);
  });

  it('waits for the hearing where the switch is on, whatever burdens somebody and whoever is silent: its miss amends nothing', async () => {
    const hearing = youngerRules.hearing as { applies: boolean };
    hearing.applies = true;
    try {
      const listed = await aListedPerson();
      const source = { kind: 'DOCUMENT', name: 'Кіріс журналы' } as const;
      const facts = [{ kind: 'APPEARED_LATER', fact: 'Негіз кейін пайда болды', source, on: '2018-02-18' }] as const;
      const moment = { on: '2018-02-19' };
      const id = await listed.proposes({ purpose: 'MOMENT', ground: 'GROUNDS_LATER', facts, moment });
      await listed.namesExaminer(id);
      await listed.service.skipTo('2018-03-26');
      expect([(await listed.theFile(id)).status, listed.service.machineAt('amendment')]).toEqual([
        'HEARING_AWAITED',
        'APPK 73 The executor hears whoever it is about',
      ]);
      expect(listed.service.counted).toContain('AmendmentMissedHearing');
      await expect(listed.drafts(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
      await listed.hears(id);
      expect([(await listed.theFile(id)).status, (await listed.theEntry())?.acts]).toMatchObject([
        'UNDER_EXAMINATION',
        ['public-sector#1'],
      ]);
    } finally {
      hearing.applies = false;
    }
  });

  it('waits for the hearing where the switch is on (APPK 73, X42)', async () => {
    const hearing = youngerRules.hearing as { applies: boolean };
    hearing.applies = true;
    try {
      const listed = await aListedPerson();
      const id = await listed.proposes();
      await listed.namesExaminer(id);
      await listed.answers(id);
      expect([(await listed.theFile(id)).status, listed.service.machineAt('amendment')]).toEqual([
        'HEARING_AWAITED',
        'APPK 73 The executor hears whoever it is about',
      ]);
      await expect(listed.drafts(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
      await listed.hears(id);
      await listed.drafts(id);
      await listed.signs(id);
      expect((await listed.theEntry())?.status).toBe('REMOVED');
    } finally {
      hearing.applies = false;
    }
  });
});
