import { describe, expect, it } from 'vitest';
import { overdueRequest } from '#casework/asking/overdue-request.ts';
import { standingWords } from '#domain/complaint/words/status-words.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { aService } from '#test/scenarios/harness/service.ts';

async function aComplainant() {
  const listed = await aListedPerson();
  return { ...listed, ...complaining(listed.service) };
}

describe('a complaint, however it comes (Standard, chapter 3)', () => {
  it('is taken at a desk against identity, and answered by hand to whoever has no cabinet', async () => {
    const { service, theCase, theComplaint, complainsAtDesk, namesReviewer, ...the } = await aComplainant();
    service.deps.accounts.without.add(theCase.applicant);
    const id = await complainsAtDesk({ office: 'uralsk' });
    expect(await theComplaint(id)).toMatchObject({ channel: 'desk', centre: 'centre-uralsk', takenBy: {} });
    await expect(complainsAtDesk({ file: theCase.id }, citizen(2))).rejects.toMatchObject({
      refusal: { code: 'CASE_NOT_FOUND' },
    });
    await namesReviewer(id);
    await the.draftsAnswer(id);
    await the.signsAnswer(id);
    expect((await theComplaint(id)).task).toMatchObject({ step: 'send-answer', role: 'registrar' });
    await the.handsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', told: { how: 'desk' } });
    expect(service.isAtRest()).toBe(true);
  });

  it('is entered by the registrar under his number, and answered by a letter that counts as delivered on its tenth day', async () => {
    const { service, theCase, theComplaint, complainsByPost, namesReviewer, ...the } = await aComplainant();
    service.deps.accounts.without.add(theCase.applicant);
    const today = localDate(service.deps.clock.now());
    await expect(complainsByPost({ office: 'uralsk' }, addDays(today, 1))).rejects.toMatchObject({
      refusal: { fields: [{ field: 'postedOn' }] },
    });
    const id = await complainsByPost({ office: 'uralsk' }, addDays(today, -2));
    expect(await theComplaint(id)).toMatchObject({ channel: 'post', letter: { number: '12-18' } });
    await namesReviewer(id);
    await the.draftsAnswer(id);
    await the.signsAnswer(id);
    await the.postsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'ON_ITS_WAY', terms: { answering: { state: 'met' } } });
    await service.skipDays(11);
    expect((await theComplaint(id)).status).toBe('ANSWERED');
    expect([service.machineAt('complaint'), service.isAtRest()]).toEqual(['Answered', true]);
  });
});

describe('silence (APPK 91)', () => {
  it('past its term is told as a refusal, is never the end of it, and is late work still', async () => {
    const { service, theComplaint, complains, namesReviewer, draftsAnswer, signsAnswer } = await aComplainant();
    const id = await complains({ office: 'uralsk' });
    const told = async () => standingWords(await theComplaint(id), service.deps.clock.now()).ru;
    expect(await told()).not.toContain('отказ');
    await service.skipDays(15);
    const silent = await theComplaint(id);
    expect(silent).toMatchObject({ status: 'AWAITING_REVIEWER', terms: { answering: { state: 'running' } } });
    expect(await told()).toContain('По закону это отказ (АППК, ст. 91)');
    expect(silent.terms.answering?.rungs).toEqual(expect.arrayContaining(['breach', 'head']));
    await namesReviewer(id);
    await draftsAnswer(id);
    await signsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'ANSWERED', missed: [{ term: 'naming' }, {}, {}] });
  });

  it('about a request: who has it, and its journal; it is done once that is decided', async () => {
    const service = aService();
    const { complains, theComplaint, namesReviewer, draftsAnswer, signsAnswer, fulfils } = complaining(service);
    const request = await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    expect((await theComplaint(await complains({ file: request }))).about.act).toBe('CONDUCT');
    await service.skipDays(50);
    const id = await complains({ file: request });
    expect((await theComplaint(id)).about).toEqual({ file: request, act: 'OVERDUE' });
    const shown = await overdueRequest(await theComplaint(id), service.deps.clock.now(), service.deps);
    expect(shown?.holds).toMatchObject({ office: 'uralsk' });
    expect(shown?.journal.map(({ paragraph }) => paragraph)).toEqual(expect.arrayContaining(['5.2', '5.3']));
    await namesReviewer(id);
    await draftsAnswer(id, { outcome: 'SATISFIED', owed: 'ANSWER_NOW', act: 'Бес күнде шешеміз' });
    await signsAnswer(id);
    await expect(fulfils(id)).rejects.toMatchObject({ refusal: { missing: ['file'] } });
    service.turnsTo(request);
    await service.executor.drafts('notice');
    await service.head.signs();
    await fulfils(id);
    expect((await theComplaint(id)).status).toBe('ANSWERED');
  });
});

describe('what is owed (APPK 100)', () => {
  it('is done once a file shows it: a moment is corrected, begun since, for whoever complained', async () => {
    const the = await aComplainant();
    const { theCase, theComplaint, complains, concedes, signsAnswer, fulfils, proposes, service } = the;
    const id = await complains({ file: theCase.id });
    await concedes(id, 'CORRECT_MOMENT');
    await signsAnswer(id);
    expect(await theComplaint(id)).toMatchObject({ status: 'AWAITING_FULFILMENT', answer: { owed: 'CORRECT_MOMENT' } });
    await expect(fulfils(id)).rejects.toMatchObject({ refusal: { code: 'ANSWER_INCOMPLETE', missing: ['file'] } });
    await expect(fulfils(id, theCase.id)).rejects.toMatchObject({ refusal: { missing: ['file'] } });
    const removal = await proposes();
    await expect(fulfils(id, removal)).rejects.toMatchObject({ refusal: { missing: ['file'] } });
    await service.skipDays(10);
    expect((await theComplaint(id)).terms.fulfilment?.missedAt).toBeDefined();
    expect(await overdueRequest(await theComplaint(id), service.deps.clock.now(), service.deps)).toBeUndefined();
  });
});
