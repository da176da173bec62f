import { describe, expect, it } from 'vitest';
import { addDays, addMonths, localDate } from '#domain/time/local-date.ts';
import { paperText } from '#http/views/paper-text.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { head, officials, registrar } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';

async function aComplainant() {
  const listed = await aListedPerson();
  return { ...listed, ...complaining(listed.service) };
}

describe('passing a complaint on to another body (APPK 65), which ends it here', () => {
  it('is not for the head whose own paper it is about: he undoes that or passes the complaint up (X162)', async () => {
    const { theCase, theComplaint, complains, passesOn } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await expect(passesOn(id, head)).rejects.toMatchObject({ refusal: { code: 'COMPLAINED_OF_HIMSELF' } });
    await passesOn(id, registrar);
    expect((await theComplaint(id)).status).toBe('PASSED_ON');
  });

  it('is for nobody below once the complaint lies before the second instance', async () => {
    const { theCase, theComplaint, complains, passesUp, passesOn } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await passesUp(id);
    for (const below of [head, officials.substitute, registrar])
      await expect(passesOn(id, below)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await passesOn(id, officials.controller);
    expect(await theComplaint(id)).toMatchObject({ status: 'PASSED_ON', level: 'second' });
    await expect(complains({ file: id })).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
  });

  it('is complained of above, whose answer whoever passed it on does not give (X281)', async () => {
    const { service, theCase, theComplaint, complains, passesOn, namesReviewer, draftsAnswer, signsAnswer } =
      await aComplainant();
    const { controller, otherController } = officials;
    const first = await complains({ file: theCase.id });
    await passesOn(first);
    const paper = (await theComplaint(first)).papers.COMPLAINT_PASSED_ON;
    if (!paper) throw new Error('no paper');
    expect(paperText(await service.deps.documents.readPaper(paper))).toContain('Если не согласны: вторая инстанция');
    const above = await complains({ file: first });
    expect(await theComplaint(above)).toMatchObject({
      ...{ level: 'second', isFiledAbove: true, about: { act: 'ANSWER', origin: { file: theCase.id } } },
      hands: { acted: expect.arrayContaining([expect.objectContaining({ by: registrar.staff })]) },
    });
    await namesReviewer(above, controller.staff, otherController);
    await draftsAnswer(above, { outcome: 'SATISFIED', owed: 'OTHER_ACT', act: 'Шағым қаралады' }, controller);
    await signsAnswer(above, otherController);
    expect(await theComplaint(above)).toMatchObject({
      status: 'AWAITING_FULFILMENT',
      task: { role: 'head', organisation: 'uralsk' },
    });
  });

  it('is complained of above within three months of the day on which its letter counts as delivered (X53, X281)', async () => {
    const { service, theComplaint, complainsAtDesk, passesOn, postsAnswer } = await aComplainant();
    const first = await complainsAtDesk({ office: 'uralsk' });
    service.deps.accounts.without.add((await theComplaint(first)).complainant);
    await passesOn(first);
    await postsAnswer(first);
    const posted = localDate((await theComplaint(first)).told?.at ?? '');
    await service.skipTo(addDays(addMonths(posted, 3), 5), '12:00');
    expect((await theComplaint(await complainsAtDesk({ file: first }))).isLate).toBeUndefined();
  });
});
