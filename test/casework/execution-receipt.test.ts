import { expect, it } from 'vitest';
import { factsOf, fileDigest } from '#casework/execution-receipt.ts';
import { application } from '#domain/application/kind.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { aService } from '#test/scenarios/harness/service.ts';
import { deskToReady, portalToIssued } from '#test/scenarios/harness/ways.ts';

const receiptsOf = async (service: ReturnType<typeof aService>) =>
  (await service.store.journal(application, service.caseAtHand())).flatMap(({ commit, receipt }) =>
    receipt ? [{ commit, ...receipt }] : [],
  );

it('is written with the commit of the act that decides, and with no other (X136)', async () => {
  const service = aService();
  await portalToIssued(service);
  const { result, terms } = await service.theCase();
  const [receipt, ...others] = await receiptsOf(service);
  expect(others).toEqual([]);
  expect(receipt).toMatchObject({
    act: 'SignResult',
    result: { status: 'ON_ITS_WAY', kind: 'NOTICE', entry: result?.entry },
    terms: { total: terms.total?.lastDay },
  });
});

it('says the ground of a refusal', async () => {
  const service = aService();
  await deskToReady(service, 'refusal');
  expect(await receiptsOf(service)).toMatchObject([{ result: { kind: 'REFUSAL', ground: 'requirements-not-met' } }]);
});

it('is of a refusal by the machine, too', async () => {
  const service = aService();
  await service.filesOnPortal({ signature: { fault: 'REVOKED' } });
  expect(await receiptsOf(service)).toMatchObject([
    { act: 'ReportSignatureNotConfirmed', result: { status: 'SIGNATURE_NOT_CONFIRMED', fault: 'REVOKED' } },
  ]);
});

it('tells nothing of a person: no digest depends on a keyed hash, so that all outlive the key', () => {
  const theCase = caseIn('AWAITING_SIGNATURE');
  const hash = (digit: string) => digit.repeat(64);
  const under = (digit: string) => ({
    ...theCase,
    applicant: `person_${hash(digit)}`,
    family: [`person_${hash(digit)}`],
    nameKey: hash(digit),
    form: { id: 'record_1', mac: hash(digit) },
  });
  expect(factsOf(under('a'))).toEqual(factsOf(under('b')));
  expect(fileDigest(under('a'))).toBe(fileDigest(under('b')));
  expect(Object.keys(factsOf(under('a')))).not.toContain('applicant');
});

it('tells a paper by its digest from another', () => {
  const of = (digit: string) => ({
    ...caseIn('ISSUED'),
    request: { id: 'paper_1', type: 'REQUEST', sha256: digit.repeat(64), versionId: 'v' },
  });
  expect(factsOf(of('a')).request).not.toBe(factsOf(of('b')).request);
});

it('is small', async () => {
  const service = aService();
  await portalToIssued(service);
  const journal = await service.store.journal(application, service.caseAtHand());
  const { receipt } = journal.find((record) => record.receipt) ?? {};
  expect(JSON.stringify({ ...receipt, editions: undefined }).length).toBeLessThan(1000);
});
