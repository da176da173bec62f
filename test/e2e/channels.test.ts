import { DeleteObjectCommand, GetObjectRetentionCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import type { FormSoFar } from '#casework/papers/form.ts';
import { application } from '#domain/application/kind.ts';
import { citizenOf, entersAtDesk, formOf } from '#infra/local/acting/deeds.ts';
import { scanOf, until, untilStatus, untilTask } from '#infra/local/acting/players.ts';
import { setNeighbour } from '#infra/local/neighbours/control.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { as, cloud, expectNotice, expectOneStatus, expectSignedByHead, provider, stack } from './signed-results.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

afterAll(() => setNeighbour(stack.neighboursControlUrl, 'persons', 'up'));

describe('the portal', () => {
  const citizen = as('citizen-3');
  const { iin } = citizenOf('citizen-3');
  let caseId: string;
  beforeAll(async () => {
    caseId = (await filed(cloud, 'citizen-3', { provider })).id;
    await givenToExecutor(cloud, { caseId, provider });
  });

  it('gives the receipt with the legal due date before anyone decides (10.10, X20)', async () => {
    const { text } = await citizen.does<{ text: string }>('readPaper', { caseId, type: 'RECEIPT' });
    const { number, terms } = await citizen.does('readCase', { caseId });
    expect(text).toContain(number);
    expect(terms.map(({ term }) => term)).toContain('total');
  });

  it('delivers a notice whose bytes, signature, number and place anyone can verify (10.11, X2)', async () => {
    await decided(cloud, { caseId, provider });
    await untilStatus(citizen, caseId, 'ISSUED');
    const { registerNumber, place, listSize } = await expectNotice(citizen, caseId, iin);
    const status = await expectOneStatus(caseId, { iin, citizen });
    expect(status.result).toMatchObject({ kind: 'NOTICE', state: 'issued', registerNumber });
    expect(status.place).toMatchObject({ registerNumber, place, listSize });
  });

  it('keeps the signed paper and its signature where nobody can remove them', async () => {
    const s3 = new S3Client(cloud.client);
    const { result } = (await cloud.cases.load(application, caseId)) ?? {};
    if (!result) throw new Error('the notice is signed');
    const Bucket = cloud.output('PapersBucket');
    const removing = ({ versionId: VersionId }: { readonly versionId: string }, Key: string) =>
      s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
    const { paper, signature } = result;
    await expect(removing(paper, `papers/${paper.sha256}.json`)).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(removing(signature, `signatures/${signature.sha256}.p7s`)).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    const { Retention } = await s3.send(
      new GetObjectRetentionCommand({ Bucket, Key: `papers/${paper.sha256}.json`, VersionId: paper.versionId }),
    );
    expect(Retention?.Mode).toBe('GOVERNANCE');
    s3.destroy();
  });

  it('leads by one id from what a person asked to all that followed of it by itself', async () => {
    const journal = await cloud.cases.journal(application, caseId);
    const byPeople = journal.filter(({ actor }) => actor.kind !== 'machine' && actor.kind !== 'clock');
    const byItself = journal.filter((commit) => !byPeople.includes(commit));
    expect(byItself.length).toBeGreaterThan(5);
    const asked = new Set(byPeople.map(({ requestId }) => requestId));
    expect(asked.size).toBe(byPeople.length);
    expect(byItself.filter(({ requestId }) => !asked.has(requestId))).toEqual([]);
  });
});

describe('the desk, by a representative with a notarised power', () => {
  const operator = as(`${provider}-operator`);
  const citizen = as('citizen-2');
  const recipient = citizenOf('citizen-2');
  let caseId: string;
  beforeAll(async () => {
    const form = formOf(recipient, { provider });
    await cloud.deskOpens();
    caseId = (await entersAtDesk(operator, stack, { form, now: cloud.now(), represented: true })).id;
  });

  it('holds the request while the register of natural persons is down, and tells everybody the same (8.4, 16)', async () => {
    await setNeighbour(stack.neighboursControlUrl, 'persons', 'down');
    await operator.does('handPackage', { caseId });
    const held = await until(operator, caseId, ({ holds }) => holds.length > 0);
    expect(held).toMatchObject({ status: 'CHECKING_REGISTERS' });
    expect(held.papers).not.toContain('DATA_UNAVAILABLE');
    const { flags, holds } = await expectOneStatus(caseId, { iin: recipient.iin, citizen, operator });
    expect(flags.map(({ id }) => id)).toContain('held');
    expect(holds).toHaveLength(1);
  });

  it('goes on when the register is back, and the operator signs (8.4–8.7)', async () => {
    await setNeighbour(stack.neighboursControlUrl, 'persons', 'up');
    await cloud.moveOn(2);
    const { holds } = await untilTask(operator, caseId, '8.7');
    expect(holds).toEqual([]);
    await operator.does('signRequest', { caseId });
    await givenToExecutor(cloud, { caseId, provider });
    const { papers } = await operator.does('readCase', { caseId });
    expect(papers).toContain('RECEIPT');
  });

  it('hands the notice over against identity, after the registrar sent it (5.5–5.7, X37)', async () => {
    await decided(cloud, { caseId, provider });
    await untilTask(operator, caseId, '5.6');
    await as(`${provider}-registrar`).does('sendResult', { caseId });
    await untilTask(operator, caseId, '5.7');
    const waiting = await expectOneStatus(caseId, { iin: recipient.iin, citizen, operator });
    expect(waiting.result).toMatchObject({ kind: 'NOTICE', state: 'waiting' });
    const { representation } = await operator.does<FormSoFar>('readForm', { caseId });
    await cloud.deskOpens();
    const iin = representation?.representative.iin;
    await operator.does('handOverResult', { caseId, to: 'representative', iin, identityDocument });
    await untilStatus(operator, caseId, 'ISSUED');
    await expectNotice(operator, caseId, recipient.iin);
    const status = await expectOneStatus(caseId, { iin: recipient.iin, citizen, operator });
    expect(status.result).toMatchObject({ kind: 'NOTICE', state: 'issued' });
  });
});

describe('the other ends', () => {
  it('a reasoned refusal names ground, facts, cure and appeal, and gives no number (3, 5.4)', async () => {
    const citizen = as('citizen-4');
    const { id: caseId } = await filed(cloud, 'citizen-4', { provider });
    await givenToExecutor(cloud, { caseId, provider });
    const before = await cloud.register.list(provider, 'public-sector');
    await decided(cloud, { caseId, provider, kind: 'refusal' });
    const theCase = await untilStatus(citizen, caseId, 'ISSUED');
    const content = await expectSignedByHead(citizen, theCase);
    expect(JSON.parse(new TextDecoder().decode(content))).toMatchObject({
      type: 'REASONED_REFUSAL',
      ground: { id: 'requirements-not-met', article: expect.stringMatching(/\d/) },
      facts: [{ fact: expect.any(String), source: expect.any(String) }],
      cure: expect.any(String),
      appeal: { organisation: expect.any(Object), lastDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    expect(theCase.result?.registerNumber).toBeUndefined();
    expect(await cloud.register.list(provider, 'public-sector')).toEqual(before);
  });

  it('a package returned for defects is mended and filed again without retyping (10.9–10.10, X7)', async () => {
    const citizen = as('citizen-5');
    const { id: caseId } = await filed(cloud, 'citizen-5', { provider, kinds: [] });
    const returned = await untilStatus(citizen, caseId, 'RETURNED_FOR_DEFECTS');
    expect(returned.defects).toEqual([expect.objectContaining({ code: 'MISSING', documentKind: 'D7' })]);
    const { messages } = await citizen.does<StatusAnswer>('readStatus', { caseId });
    expect(messages.find(({ id }) => id === 'M8')?.defects?.[0]?.cure.kk).toBeTruthy();
    const { id: mended } = await citizen.does('openRequest', { refiles: caseId });
    const form = await citizen.does<object>('readForm', { caseId: mended });
    expect(form).toEqual(await citizen.does<object>('readForm', { caseId }));
    await citizen.does('startUpload', { caseId: mended, kind: 'D7', file: scanOf(stack, 'D7') });
    await citizen.does('submitRequest', { caseId: mended });
    await untilTask(citizen, mended, '5.2');
    expect(await citizen.does('withdrawRequest', { caseId: mended })).toMatchObject({
      status: 'WITHDRAWN',
      refiles: caseId,
    });
  });
});
