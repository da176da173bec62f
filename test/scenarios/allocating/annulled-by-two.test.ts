import { describe, expect, it } from 'vitest';
import { annulAllocation, askAnnulment } from '#casework/acts/allocating/offers/undoing.ts';
import { countedInJournal } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { offer } from '#domain/offer/kind.ts';
import { columnNamed } from '#domain/reports/columns.ts';
import { localDate } from '#domain/time/local-date.ts';
import { aRound } from '#test/scenarios/harness/allocating.ts';
import { head } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

async function decided() {
  const round = await aRound();
  await round.answers(round.offerId, true);
  await round.drawsMinutes(round.offerId);
  await round.signsMinutes(round.offerId);
  await round.decides(round.offerId);
  return round;
}

async function housed() {
  const round = await decided();
  await round.makesContract(round.offerId);
  await round.givesKeys(round.offerId);
  return round;
}
type Round = Awaited<ReturnType<typeof decided>>;

const told = async ({ theOffer, offerId, service }: Round): Promise<string> => {
  const { ALLOCATION_UNDONE: paper } = (await theOffer(offerId)).papers;
  return paper ? new TextDecoder().decode(await service.deps.documents.readPaper(paper)) : '';
};

describe('what takes a dwelling from whoever has it (X283)', () => {
  it('is no head’s alone: a court’s act that nobody else has seen removes nobody', async () => {
    const { service, offerId, theOffer, theEntry } = await housed();
    const court = { court: 'APPEAL', number: '2а-7', decidedOn: localDate(service.deps.clock.now()) } as const;
    const said = { offerId, ...court, falseData: true };
    const alone = actAtOnce(service, head, (acting) => annulAllocation(said, acting, service.deps));
    await expect(alone).rejects.toMatchObject({ refusal: { code: 'CONFIRMATION_NEEDED' } });
    expect([(await theOffer(offerId)).status, (await theEntry())?.status]).toEqual(['GIVEN', 'HOUSED']);
  });

  it('is not asked by a day on which no court can have spoken of it', async () => {
    const { service, offerId } = await housed();
    const now = service.deps.clock.now();
    const said = { offerId, court: 'APPEAL', number: '2а-7', decidedOn: '2017-12-31' } as const;
    expect(await askAnnulment(said, { by: head, now }, service.deps)).toMatchObject({
      error: { code: 'FIELDS_WRONG', fields: [{ field: 'decidedOn', problem: 'DATE_OUTSIDE' }] },
    });
  });

  it('is told by a paper, with the court’s act, that he is removed, and where he complains', async () => {
    const the = await housed();
    await the.annuls(the.offerId, { falseData: true });
    expect((await the.theEntry())?.status).toBe('REMOVED');
    const [end] = (await the.service.deps.cases.journal(offer, the.offerId)).flatMap(({ events }) =>
      events.filter((event) => event.type === 'AllocationAnnulled'),
    );
    expect(end).toMatchObject({ by: 'staff_head', confirmedBy: 'staff_supervisor' });
    const { counts } = await countedInJournal(the.offerId, { ...the.service.deps, reported: reportedKinds });
    const figures = [...counts.keys()].map((name) => [columnNamed(name).figure, columnNamed(name).of]);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['housingUndone', 'public-sector'],
        ['removed', 'FALSE_DATA'],
      ]),
    );
    const paper = await told(the);
    for (const said of [
      'суд апелляционной инстанции (Западно-Казахстанский областной суд)',
      '2а-7',
      'сняты с учета',
      'Последний день подачи жалобы',
    ])
      expect(paper).toContain(said);
  });

  it('names on that paper, which bears no signature, who entered the act and who has confirmed it (X293)', async () => {
    const the = await housed();
    await the.annuls(the.offerId);
    const paper = await told(the);
    for (const said of [
      'Енгізген: staff_head, Орал қаласының тұрғын үй қатынастары бөлімі. Растаған: staff_supervisor, бақылаушы.',
      'Кем внесено: staff_head, Отдел жилищных отношений города Уральска. Кем подтверждено: staff_supervisor, контролирующее лицо.',
    ])
      expect(paper).toContain(said);
  });

  it('or, where a court annuls it otherwise, that he stands in the queue again', async () => {
    const the = await housed();
    await the.annuls(the.offerId);
    const paper = await told(the);
    expect(paper).toContain('с прежним моментом очередности');
    expect(paper).not.toContain('сняты с учета');
  });

  it('and so is a revocation, with its reason, by a paper that the head has signed (X293)', async () => {
    const the = await decided();
    await the.service.skipDays(12);
    await the.revokes(the.offerId);
    const paper = await told(the);
    const [revoked] = (await the.service.deps.cases.journal(offer, the.offerId)).flatMap(({ events }) =>
      events.filter((event) => event.type === 'AllocationRevoked'),
    );
    const { papers } = await the.theOffer(the.offerId);
    expect(revoked).toMatchObject({ paper: papers.ALLOCATION_UNDONE, signature: { sha256: expect.any(String) } });
    for (const said of ['Договор найма не заключен в срок', 'Шартқа келмеді', 'Последний день подачи жалобы'])
      expect(paper).toContain(said);
  });
});
