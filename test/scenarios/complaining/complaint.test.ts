import { describe, expect, it } from 'vitest';
import { checkPaper } from '#casework/asking/checking/check-paper.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { silenceOf } from '#domain/complaint/rules/silence.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';

/** Somebody on a list, who may complain. */
async function aComplainant() {
  const listed = await aListedPerson();
  return { ...listed, ...complaining(listed.service) };
}

describe('a complaint about what an office did (para 11, X161)', () => {
  it('is received with a receipt, reviewed, signed and delivered within five working days', async () => {
    const { service, theComplaint, complains, namesReviewer, draftsAnswer, signsAnswer } = await aComplainant();
    const id = await complains({ office: 'uralsk' });
    const received = await theComplaint(id);
    expect(received).toMatchObject({ status: 'AWAITING_REVIEWER', channel: 'cabinet', about: { act: 'CONDUCT' } });
    expect(received.number).toMatch(/^Ш-\d{4}-\d{6}$/);
    expect(Object.keys(received.papers)).toEqual(['COMPLAINT', 'COMPLAINT_RECEIPT']);
    expect(received.terms.answering?.state).toBe('running');
    expect(received.task).toMatchObject({ step: 'name-reviewer', role: 'head', organisation: 'uralsk' });
    await namesReviewer(id);
    await draftsAnswer(id);
    await signsAnswer(id);
    const answered = await theComplaint(id);
    expect(answered).toMatchObject({
      status: 'ANSWERED',
      told: { how: 'cabinet' },
      answer: { outcome: 'NOT_SATISFIED' },
    });
    expect(answered.terms).toMatchObject({ naming: { state: 'met' }, answering: { state: 'met' } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
    const code = answered.answer?.verificationCode ?? '';
    const checked = await checkPaper(code, service.deps.clock.now(), service.deps);
    expect(checked).toMatchObject({ kind: 'ANSWER', genuine: true, number: answered.number });
    const journal = await service.store.journal(complaint, id);
    expect(journal.map(({ events }) => events[0]?.type)).toContain('AnswerCarriedOut');
  });

  it('is refused to another’s signature', async () => {
    const { complains } = await aComplainant();
    await expect(complains({ office: 'uralsk' }, citizen(), citizen(2))).rejects.toMatchObject({
      refusal: { code: 'SIGNATURE_REFUSED' },
    });
  });

  it('refuses whoever drafted the answer to sign it, and whose act it is to review it (X162, X163)', async () => {
    const { theCase, theComplaint, complains, namesReviewer } = await aComplainant();
    const id = await complains({ file: theCase.id });
    expect((await theComplaint(id)).about).toEqual({ file: theCase.id, act: 'REGISTRATION' });
    await expect(namesReviewer(id)).rejects.toMatchObject({ refusal: { code: 'COMPLAINED_OF_HIMSELF' } });
    await expect(namesReviewer(id, officials.executor.staff, officials.substitute)).rejects.toMatchObject({
      refusal: { code: 'REVIEWER_NOT_INDEPENDENT' },
    });
    await namesReviewer(id, officials.colleague.staff, officials.substitute);
    expect((await theComplaint(id)).status).toBe('UNDER_REVIEW');
  });

  it('is taken back by whoever made it until it is answered, and may be made again', async () => {
    const { service, theComplaint, theCase, complains, withdraws } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await expect(complains({ file: theCase.id })).rejects.toMatchObject({ refusal: { code: 'COMPLAINT_OPEN' } });
    await withdraws(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'WITHDRAWN', terms: { answering: { state: 'lapsed' } } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Withdrawn', true]);
    expect(await complains({ file: theCase.id })).not.toBe(id);
  });

  it('is passed on to the body that is competent, and its person told (APPK 65)', async () => {
    const { service, theComplaint, complains, passesOn } = await aComplainant();
    const id = await complains({ office: 'uralsk' });
    await passesOn(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'PASSED_ON', told: { how: 'cabinet' } });
    expect(await theComplaint(id)).toMatchObject({ terms: { passing: { state: 'met' }, answering: { state: 'met' } } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Passed on', true]);
  });

  it('is passed on in time by the act, and answered in time only once its person has the word of it (X257)', async () => {
    const { service, theComplaint, complainsAtDesk, passesOn, postsAnswer } = await aComplainant();
    const id = await complainsAtDesk({ office: 'uralsk' });
    service.deps.accounts.without.add((await theComplaint(id)).complainant);
    await passesOn(id);
    expect(await theComplaint(id)).toMatchObject({
      status: 'AWAITING_SENDING',
      terms: { passing: { state: 'met' }, answering: { state: 'running' } },
    });
    await service.skipDays(9);
    const late = await theComplaint(id);
    expect(late.missed).toMatchObject([{ term: 'answering', cause: 'OVERDUE' }]);
    expect(silenceOf(late, service.deps.clock.now())).toMatchObject({ lastDay: late.terms.answering?.lastDay });
    await postsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ told: { how: 'post' }, terms: { answering: { state: 'met' } } });
    expect(silenceOf(await theComplaint(id), service.deps.clock.now())).toBeUndefined();
  });

  it('about a paper that the head signed is satisfied by him wholly, or goes to the second instance (X162)', async () => {
    const { service, theCase, theComplaint, complains, concedes, signsAnswer, fulfils } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await concedes(id);
    await signsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({
      status: 'AWAITING_FULFILMENT',
      answer: { outcome: 'SATISFIED' },
      terms: { forwarding: { state: 'met' }, answering: { state: 'met' }, fulfilment: { state: 'running' } },
    });
    await fulfils(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', terms: { fulfilment: { state: 'met' } } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
  });

  it('is answered by the second instance within fifteen working days, where one drafts and another signs', async () => {
    const { service, theCase, theComplaint, complains, passesUp, namesReviewer, draftsAnswer, signsAnswer } =
      await aComplainant();
    const { controller, otherController } = officials;
    const id = await complains({ file: theCase.id });
    await passesUp(id);
    expect(await theComplaint(id)).toMatchObject({
      level: 'second',
      task: { role: 'qualityController', organisation: 'oblast' },
      terms: { answering: { state: 'lapsed' }, second: { state: 'running' } },
    });
    await expect(namesReviewer(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await namesReviewer(id, controller.staff, otherController);
    await draftsAnswer(id, {}, controller);
    await expect(signsAnswer(id, controller)).rejects.toMatchObject({ refusal: { code: 'DRAFTER_DOES_NOT_SIGN' } });
    await signsAnswer(id, otherController);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', terms: { second: { state: 'met' } } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
  });

  it('against the Corporation is answered at its branch', async () => {
    const { service, theComplaint, complains, namesReviewer, draftsAnswer, signsAnswer } = await aComplainant();
    const { branchHead, operator } = officials;
    const id = await complains({ office: 'centre-uralsk' });
    expect((await theComplaint(id)).task).toMatchObject({ role: 'branchHead', organisation: 'centre-uralsk' });
    await namesReviewer(id, operator.staff, branchHead);
    await draftsAnswer(id, {}, operator);
    await signsAnswer(id, branchHead);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', answer: { by: branchHead.staff } });
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
  });
});
