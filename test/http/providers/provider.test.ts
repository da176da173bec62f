import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import {
  aProvider,
  atExamination,
  base,
  executorId,
  refusalBody,
  signatureOf,
} from '#test/builders/doors/a-provider.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { idOf, now } from '#test/builders/requests/a-drafted-case.ts';

describe('the provider, 5.2–5.6', () => {
  it('carries a request from its registration to the sending of the signed notice', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: caseIn('ACCEPTED', 'corporation') });
    const does = async (as: string, path: string, body: object) =>
      (await provider.knock('POST', `${base}/${path}`, { as, body })).body;
    expect(await does('staff_registrar', 'registration', { number: '12-К' })).toMatchObject({
      status: 'AWAITING_RESOLUTION',
    });
    expect(await does('staff_head', 'resolution', { executor: executorId, resolution: 'Қарауға' })).toMatchObject({
      status: 'UNDER_EXAMINATION',
      executor: executorId,
    });
    expect(await does(executorId, 'notice-draft', { reasoning: 'Талаптарға сай' })).toMatchObject({
      status: 'AWAITING_SIGNATURE',
    });
    const answers = await provider.knock('POST', '/v1/signatures', {
      as: 'staff_head',
      body: { signatures: await signatureOf(provider, [idOf(1)]) },
    });
    expect(answers).toMatchObject({
      status: 200,
      body: {
        answers: [
          {
            signed: {
              caseId: idOf(1),
              kind: 'NOTICE',
              list: 'public-sector',
              registerNumber: 1,
              place: 1,
              listSize: 1,
              asOf: now,
            },
          },
        ],
      },
    });
    expect(await does('staff_registrar', 'sending', {})).toMatchObject({
      status: 'ON_ITS_WAY',
      result: { registerNumber: 1 },
    });
  });

  it('refuses an executor who is none here, or serves no more, by naming the field (5.3)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: caseIn('AWAITING_RESOLUTION') });
    for (const executor of [officialId('registrar'), officialId('deputy')]) {
      const answer = await provider.knock('POST', `${base}/resolution`, {
        as: 'staff_head',
        body: { executor, resolution: 'Қарауға' },
      });
      expect(answer).toMatchObject({
        status: 422,
        body: { fields: [{ field: 'body.executor', problem: 'NOT_AN_EXECUTOR_HERE' }] },
      });
    }
  });

  it('refuses a refusal without its parts, naming each, and a ground that the law does not have that day (5.4)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: atExamination() });
    const drafts = (body: object) => provider.knock('POST', `${base}/refusal-draft`, { as: executorId, body });
    expect(await drafts({})).toMatchObject({
      status: 422,
      body: { type: 'urn:kezek:problem:refusal-incomplete', missing: ['ground', 'facts', 'cure'] },
    });
    expect(await drafts({ ...refusalBody, facts: [{ fact: 'Бар', source: ' ' }] })).toMatchObject({
      status: 422,
      body: { missing: ['source'] },
    });
    expect(await drafts({ ...refusalBody, ground: 'no-consent' })).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'body.ground', problem: 'NO_SUCH_GROUND_TODAY' }] },
    });
    expect(await drafts(refusalBody)).toMatchObject({
      status: 200,
      body: { status: 'AWAITING_SIGNATURE', draft: { kind: 'REFUSAL', ground: 'requirements-not-met' } },
    });
  });

  it('lets the head replace the executor and return the draft, each with a reason that only the texts hold (X43)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: { ...caseIn('AWAITING_SIGNATURE'), executor: 'staff_other' } });
    const head = (path: string, body: object) => provider.knock('POST', `${base}/${path}`, { as: 'staff_head', body });
    expect((await head('draft-return', { reason: 'Негізі толық емес' })).body).toMatchObject({
      status: 'UNDER_EXAMINATION',
    });
    expect((await head('executor', { executor: executorId, reason: 'Демалыста' })).body).toMatchObject({
      executor: executorId,
    });
    const texts = await provider.knock('GET', `${base}/texts`, { as: 'staff_head', query: { why: 'supervision' } });
    expect(texts.body.texts).toMatchObject([
      { type: 'DraftReturned', text: 'Негізі толық емес' },
      { type: 'ExecutorReplaced', by: 'staff_head', text: 'Демалыста' },
    ]);
    expect(JSON.stringify(await provider.cases.journal(application, idOf(1)))).not.toContain('Демалыста');
  });

  it('lets an official recuse himself, the head another, and nobody else another', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1, story: caseIn('AWAITING_RESOLUTION') });
    const recuses = (as: string, body: object) =>
      provider.knock('POST', `${base}/recusals`, { as, body: { reason: 'Туысы', ...body } });
    expect((await recuses('staff_registrar', { staff: executorId })).status).toBe(403);
    expect((await recuses('staff_head', { staff: executorId })).status).toBe(200);
    expect((await recuses('staff_other', {})).status).toBe(200);
    expect((await provider.cases.load(application, idOf(1)))?.recused).toEqual([executorId, 'staff_other']);
    const named = await provider.knock('POST', `${base}/resolution`, {
      as: 'staff_head',
      body: { executor: executorId, resolution: 'Қарауға' },
    });
    expect(named).toMatchObject({ status: 422, body: { type: 'urn:kezek:problem:executor-recused' } });
  });

  it('lets a named substitute act in the head’s place, with his own right of signature (X34, X43)', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1 });
    const answer = await provider.knock('POST', '/v1/signatures', {
      as: 'staff_substitute',
      body: { signatures: await signatureOf(provider, [idOf(1)], 'staff_substitute') },
    });
    expect(answer.body.answers).toMatchObject([{ signed: { registerNumber: 1 } }]);
    expect((await provider.cases.journal(application, idOf(1))).at(-1)?.actor).toMatchObject({
      kind: 'head',
      id: 'staff_substitute',
      standsFor: 'staff_head',
    });
  });

  it('answers each paper of a request by itself, in words', async () => {
    const provider = await aProvider();
    await provider.lay({ n: 1 });
    const prepared = await provider.knock('POST', '/v1/papers', {
      as: 'staff_head',
      body: { caseIds: [idOf(1), idOf(7)] },
    });
    expect(prepared.body.papers).toMatchObject([
      { paper: { registerNumber: 1 } },
      { caseId: idOf(7), refused: { code: 'CASE_NOT_FOUND', title: { kk: 'Өтініш табылмады' } } },
    ]);
    const looks = () =>
      provider.access.entries.flatMap(({ why, subject, fields }) => (why === 'task 5.5' ? [[subject, ...fields]] : []));
    const look = [idOf(1), 'paper REGISTRATION_NOTICE'];
    expect(looks()).toEqual([look]);
    const [signature] = await signatureOf(provider, [idOf(1)]);
    const before = looks().length;
    provider.clock.moveTo('2018-03-02T19:30:00.000Z');
    const late = await provider.knock('POST', '/v1/signatures', {
      as: 'staff_head',
      body: { signatures: [signature] },
    });
    expect(late.body.answers).toMatchObject([
      { fresh: { registerNumber: 1, asOf: '2018-03-02T19:30:00.000Z' }, why: { code: 'DAY_CHANGED' } },
    ]);
    expect(looks().slice(before)).toEqual([look]);
    expect(
      (
        await provider.knock('POST', '/v1/papers', {
          as: 'staff_head',
          body: { caseIds: Array.from({ length: 101 }, (_, n) => idOf(n)) },
        })
      ).status,
    ).toBe(422);
  });
});
