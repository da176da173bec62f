import { describe, expect, it } from 'vitest';
import { answerAtDesk } from '#casework/acts/amending/answer-proposal.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { youngerRules } from '#domain/regulation/periods.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { atNextDesk } from '#test/scenarios/harness/by-two.ts';
import { operator } from '#test/scenarios/harness/cast.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;

async function answeredAtDesk(listed: Listed): Promise<string> {
  const id = await listed.proposes();
  await listed.namesExaminer(id);
  await listed.answersAtDesk(id);
  return id;
}

describe('nobody answers at a desk by the word of one operator (X306)', () => {
  const said = { answer: 'Пәтер менікі', iin: citizen().iin };
  const identityDocument = { number: '012345678', issuedOn: '2015-05-05' };

  it('an admission that one types alone is not his answer, nor comes in the place of what two have heard', async () => {
    const listed = await aListedPerson();
    const { service } = listed;
    const id = await answeredAtDesk(listed);
    const { answer: heard, papers } = await listed.theFile(id);
    const alone = actAtOnce(service, operator, (acting) =>
      answerAtDesk({ amendmentId: id, ...said, identityDocument }, acting, service.deps),
    );
    await expect(alone).rejects.toMatchObject({ refusal: { code: 'CONFIRMATION_NEEDED', awaits: 'answerAtDesk' } });
    const after = await listed.theFile(id);
    expect([after.answer, after.papers.PROPOSAL_ANSWER]).toEqual([heard, papers.PROPOSAL_ANSWER]);
  });

  it('and none is asked of another’s document, nor with nothing said', async () => {
    const listed = await aListedPerson();
    const id = await listed.proposes();
    await expect(listed.answersAtDesk(id, citizen(2))).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
    await expect(listed.answersAtDesk(id, citizen(), { answer: ' ' })).rejects.toMatchObject({
      refusal: { code: 'REASON_MISSING' },
    });
  });

  it('by two it is, and its event keeps who heard it', async () => {
    const listed = await aListedPerson();
    const id = await answeredAtDesk(listed);
    const commits = await listed.service.deps.cases.journal(amendment, id);
    const told = commits.flatMap(({ events }) => events.filter(({ type }) => type === 'PersonAnswered'));
    expect(told).toMatchObject([{ centre: 'centre-uralsk', confirmedBy: atNextDesk.staff, daysRunOn: true }]);
  });
});

describe('an answer that an operator took in somebody’s name (X121)', () => {
  it('ends none of his days: nothing is drafted, and no term begins or is met, until they have ended', async () => {
    const listed = await aListedPerson();
    const id = await answeredAtDesk(listed);
    await expect(listed.drafts(id)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    const { status, terms, answer } = await listed.theFile(id);
    expect([status, terms.answer?.state, terms.examination]).toEqual(['ANSWER_AWAITED', 'running', undefined]);
    expect(answer?.centre).toBe('centre-uralsk');
    await listed.service.skipTo('2018-02-27', '00:01');
    expect((await listed.theFile(id)).terms.examination?.countedFrom).toBe('2018-02-27');
    expect((await listed.theFile(await listed.drafts(id))).status).toBe('AWAITING_SIGNATURE');
  });

  it('is a paper that he reads, until his own comes in its place', async () => {
    const listed = await aListedPerson();
    const id = await answeredAtDesk(listed);
    const told = async () => {
      const paper = (await listed.theFile(id)).papers.PROPOSAL_ANSWER;
      if (!paper) throw new Error('nobody reads what was answered');
      return new TextDecoder().decode(await listed.service.deps.documents.readPaper(paper));
    };
    expect(await told()).toContain('Пәтер менікі емес');
    await listed.answers(id, 'Мен бөлімге барған жоқпын');
    expect(await told()).toContain('Мен бөлімге барған жоқпын');
  });

  it('chooses no list for whoever then answers himself and chooses none', () => {
    const at = { id: 'amendment_1', at: '2018-02-20T07:00:00.000Z', commit: 2 };
    const asked = { ...anAmendment({ status: 'ANSWER_AWAITED' }), chosen: 'veterans' } as Amendment;
    const answer = { id: 'record_2', mac: 'mac' };
    expect(amendment.evolve(asked, { type: 'PersonAnswered', answer }, at).chosen).toBeUndefined();
  });

  it('keeps him from no answer of his own, which is the one that counts', async () => {
    const listed = await aListedPerson();
    const id = await answeredAtDesk(listed);
    const { record } = (await listed.theFile(id)).answer ?? {};
    await listed.answers(id);
    const { status, answer, terms } = await listed.theFile(id);
    expect([status, terms.answer?.state, answer?.centre]).toEqual(['UNDER_EXAMINATION', 'met', undefined]);
    expect(answer?.record.id).not.toBe(record?.id);
    await expect(listed.answersAtDesk(id)).rejects.toMatchObject({ refusal: { code: 'CASE_NOT_FOUND' } });
  });

  it('opens no hearing early either, where one is to be held (APPK 73)', async () => {
    const hearing = youngerRules.hearing as { applies: boolean };
    const before = hearing.applies;
    hearing.applies = true;
    try {
      const listed = await aListedPerson();
      const id = await answeredAtDesk(listed);
      expect((await listed.theFile(id)).terms.hearing).toBeUndefined();
      await listed.service.skipTo('2018-02-27', '00:01');
      expect((await listed.theFile(id)).status).toBe('HEARING_AWAITED');
    } finally {
      hearing.applies = before;
    }
  });
});
