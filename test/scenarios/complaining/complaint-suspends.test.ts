import { describe, expect, it } from 'vitest';
import { addMonths, localDate } from '#domain/time/local-date.ts';
import { paperText } from '#http/views/paper-text.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';

/** Somebody who was removed and told of it. */
async function aRemovedPerson() {
  const listed = await aListedPerson();
  const { proposes, answers, namesExaminer, drafts, signs, theFile } = listed;
  const removal = await proposes();
  await answers(removal);
  await namesExaminer(removal);
  await drafts(removal);
  await signs(removal);
  expect([(await listed.theEntry())?.status, (await theFile(removal)).status]).toEqual(['REMOVED', 'IN_FORCE']);
  return { ...listed, removal, ...complaining(listed.service) };
}

describe('a complaint about a removal (X54, X164)', () => {
  it('suspends it in the same commit, and its answer lets it fall', async () => {
    const the = await aRemovedPerson();
    const { removal, theFile, theEntry, theComplaint, complains, concedes, signsAnswer, service } = the;
    const before = await theEntry();
    const id = await complains({ file: removal });
    expect(await theComplaint(id)).toMatchObject({ suspends: true, about: { act: 'REMOVAL', removal } });
    expect(await theFile(removal)).toMatchObject({ status: 'SUSPENDED', suspension: { gaveWay: true } });
    expect(await theEntry()).toMatchObject({ status: 'ACTIVE', priorityMoment: before?.priorityMoment });
    await concedes(id, 'RESTORE');
    await signsAnswer(id);
    const { status, papers } = await theComplaint(id);
    const paper = papers.COMPLAINT_ANSWER && (await service.deps.documents.readPaper(papers.COMPLAINT_ANSWER));
    expect([status, new TextDecoder().decode(paper)]).toEqual([
      'ANSWERED',
      expect.stringContaining('вы остаетесь на учете на прежнем месте'),
    ]);
    expect([(await theEntry())?.status, (await theFile(removal)).status]).toEqual(['ACTIVE', 'NOT_AMENDED']);
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
  });

  it('lets it go on with the end of the tenth working day after an answer that does not satisfy', async () => {
    const the = await aRemovedPerson();
    const { removal, theFile, theEntry, complains, namesReviewer, draftsAnswer, signsAnswer, service } = the;
    const id = await complains({ file: removal });
    const { substitute, executor } = officials;
    await expect(namesReviewer(id, officials.colleague.staff, substitute)).rejects.toMatchObject({
      refusal: { code: 'REVIEWER_NOT_INDEPENDENT' },
    });
    await expect(namesReviewer(id, executor.staff, substitute)).rejects.toMatchObject({
      refusal: { code: 'REVIEWER_NOT_INDEPENDENT' },
    });
    await the.passesUp(id);
    await namesReviewer(id, officials.controller.staff, officials.otherController);
    await draftsAnswer(id, {}, officials.controller);
    await signsAnswer(id, officials.otherController);
    const { terms } = await theFile(removal);
    expect(await theFile(removal)).toMatchObject({ status: 'SUSPENDED', suspension: { answered: {} } });
    await service.skipTo(terms.suspension?.lastDay ?? '', '23:59');
    expect((await theEntry())?.status).toBe('ACTIVE');
    await service.skipDays(1);
    expect([(await theEntry())?.status, (await theFile(removal)).status]).toEqual(['REMOVED', 'IN_FORCE']);
  });

  it('stays suspended however long the office is silent, and until the second instance has answered', async () => {
    const the = await aRemovedPerson();
    const { removal, theFile, theEntry, theComplaint, complains, namesReviewer, draftsAnswer, signsAnswer } = the;
    const { controller, otherController } = officials;
    const first = await complains({ file: removal });
    await the.service.skipDays(40);
    expect((await theComplaint(first)).terms.answering?.missedAt).toBeDefined();
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
    const second = await complains({ file: first });
    expect(await theComplaint(second)).toMatchObject({ level: 'second', about: { act: 'ANSWER', removal } });
    await namesReviewer(second, controller.staff, otherController);
    await draftsAnswer(second, { outcome: 'SATISFIED', owed: 'RESTORE', act: 'Есепте қалдырылады' }, controller);
    await signsAnswer(second, otherController);
    expect((await theComplaint(second)).status).toBe('ANSWERED');
    expect([(await theEntry())?.status, (await theFile(removal)).status]).toEqual(['ACTIVE', 'NOT_AMENDED']);
  });

  it('made late is taken, and suspends nothing (APPK 92)', async () => {
    const { removal, theFile, theComplaint, complains, service } = await aRemovedPerson();
    const { told } = await theFile(removal);
    await service.skipTo(addMonths(localDate(told?.at ?? ''), 4), '12:00');
    const id = await complains({ file: removal });
    expect(await theComplaint(id)).toMatchObject({ isLate: true, status: 'AWAITING_REVIEWER' });
    expect((await theComplaint(id)).suspends).toBeUndefined();
    expect((await theFile(removal)).status).toBe('FINAL');
  });

  it('that is taken back lets it go on', async () => {
    const { removal, theFile, theEntry, complains, withdraws, service } = await aRemovedPerson();
    const id = await complains({ file: removal });
    await withdraws(id);
    expect(await theFile(removal)).toMatchObject({ status: 'SUSPENDED', suspension: { answered: {} } });
    await service.skipDays(20);
    expect([(await theEntry())?.status, (await theFile(removal)).status]).toEqual(['REMOVED', 'IN_FORCE']);
  });

  it('is ended by its own answer and by nobody’s hand beside it (X175)', async () => {
    const { removal, theFile, complains, resumes } = await aRemovedPerson();
    await complains({ file: removal });
    const unanswered = { refusal: { fields: [{ field: 'outcome', problem: 'COMPLAINT_UNANSWERED' }] } };
    await expect(resumes(removal)).rejects.toMatchObject(unanswered);
    await expect(resumes(removal, 'UPHELD', officials.head)).rejects.toMatchObject(unanswered);
    expect((await theFile(removal)).status).toBe('SUSPENDED');
  });

  it.each([
    ['DISMISSED', officials.registrar, 'REMOVED', 'IN_FORCE'],
    ['UPHELD', officials.head, 'ACTIVE', 'NOT_AMENDED'],
  ] as const)('passed on stays until that body’s answer is recorded: %s (X175)', async (outcome, by, entry, status) => {
    const the = await aRemovedPerson();
    const { removal, theFile, theEntry, theComplaint, complains, passesOn, resumes, service } = the;
    const id = await complains({ file: removal });
    await passesOn(id);
    const paper = (await theComplaint(id)).papers.COMPLAINT_PASSED_ON;
    if (!paper) throw new Error('no paper');
    expect(paperText(await service.deps.documents.readPaper(paper))).toContain('приостановлено до ответа этого органа');
    await service.skipDays(60);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
    await resumes(removal, outcome, by);
    await service.skipDays(20);
    expect([(await theEntry())?.status, (await theFile(removal)).status]).toEqual([entry, status]);
  });

  it('passed on may be made again, and that one suspends it then', async () => {
    const { removal, theFile, theComplaint, complains, passesOn, resumes } = await aRemovedPerson();
    await passesOn(await complains({ file: removal }));
    const again = await complains({ file: removal });
    expect(await theComplaint(again)).toMatchObject({ suspends: true });
    expect((await theFile(removal)).suspension?.seized).toMatchObject({ file: again });
    await expect(resumes(removal)).rejects.toMatchObject({
      refusal: { fields: [{ problem: 'COMPLAINT_UNANSWERED' }] },
    });
  });

  it('passed on and made again stays where the second is taken back, until that body’s answer is recorded (X175)', async () => {
    const { removal, theFile, theEntry, complains, passesOn, withdraws, resumes, service } = await aRemovedPerson();
    await passesOn(await complains({ file: removal }));
    await withdraws(await complains({ file: removal }));
    await service.skipDays(40);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
    await resumes(removal);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
    await service.skipDays(20);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['IN_FORCE', 'REMOVED']);
  });

  it('told by post is in time as long as its person reads that it is (X53)', async () => {
    const the = { ...(await aListedPerson()) };
    const { service, theFile } = the;
    const { complainsAtDesk, theComplaint } = complaining(service);
    const removal = await the.proposes();
    await the.answers(removal);
    await the.namesExaminer(removal);
    await the.drafts(removal);
    service.deps.accounts.without.add((await theFile(removal)).subject);
    await the.signs(removal);
    await the.posts(removal);
    await service.skipDays(12);
    const { lastDay = '' } = (await theFile(removal)).terms.appeal ?? {};
    await service.skipTo(lastDay, '12:00');
    const complained = await theComplaint(await complainsAtDesk({ file: removal }));
    expect([complained.isLate, complained.suspends]).toEqual([undefined, true]);
    expect([(await theFile(removal)).status, (await the.theEntry())?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
  });

  it('that goes above for silence and is taken back leaves the removal to the first, which is to be answered still', async () => {
    const the = await aRemovedPerson();
    const { removal, theFile, theEntry, complains, withdraws, concedes, signsAnswer } = the;
    const first = await complains({ file: removal });
    await the.service.skipDays(40);
    await withdraws(await complains({ file: first }));
    await the.service.skipDays(40);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['SUSPENDED', 'ACTIVE']);
    await concedes(first, 'RESTORE');
    await signsAnswer(first);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['NOT_AMENDED', 'ACTIVE']);
  });

  it('and is taken back gives the first its ten working days, where that does not satisfy', async () => {
    const the = await aRemovedPerson();
    const { removal, theFile, theEntry, complains, withdraws, passesUp, namesReviewer, draftsAnswer, signsAnswer } =
      the;
    const { controller, otherController } = officials;
    const first = await complains({ file: removal });
    await the.service.skipDays(40);
    await withdraws(await complains({ file: first }));
    await passesUp(first);
    await namesReviewer(first, controller.staff, otherController);
    await draftsAnswer(first, {}, controller);
    await signsAnswer(first, otherController);
    expect(await theFile(removal)).toMatchObject({ status: 'SUSPENDED', terms: { suspension: { state: 'running' } } });
    await the.service.skipDays(20);
    expect([(await theFile(removal)).status, (await theEntry())?.status]).toEqual(['IN_FORCE', 'REMOVED']);
  });
});
