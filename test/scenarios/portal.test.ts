import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { newFileId } from '#domain/ids.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aService, type Service } from './harness/service.ts';
import { incomingNumber } from './harness/verbs.ts';
import { carryToDecision, portalToIssued } from './harness/ways.ts';

describe('a request on the portal', () => {
  it('goes from the signed form to the signed notice in the cabinet (4, 10.5, 10.6, 10.8, 9.1, 10.9, 5.2–5.5, 10.11)', async () => {
    const service = aService();
    await service.filesOnPortal();
    expect(await service.status()).toBe('ACCEPTED');
    await carryToDecision(service);
    await service.head.signs();
    expect(await service.status()).toBe('ISSUED');
    expect(service.machineAt('examination')).toBe('Registration notice issued');
    const notice = await service.paper('REGISTRATION_NOTICE');
    expect(notice).toMatchObject({ registerNumber: 1, place: 1, listSize: 1, list: 'public-sector' });
    expect(notice.ru.body).toContain('Порядковый номер очереди: 1');
  });

  it('ends every term in time, and every watch of a term with it (10.11)', async () => {
    const service = aService();
    await portalToIssued(service);
    const terms = (await service.events('TermMet')).map(({ term, late }) => [term, late]);
    expect(terms).toEqual(['registration', 'resolution', 'examination', 'signature', 'total'].map((id) => [id, false]));
    await service.skipDays(40);
    expect(service.isAtRest()).toBe(true);
    expect([service.failures(), service.counted]).toEqual([[], []]);
  });

  it('gives the receipt of 9.3 on the portal too, with the legal due date and how it is reckoned (9.3, X13, X20)', async () => {
    const service = aService();
    await service.filesOnPortal();
    const receipt = await service.paper('RECEIPT');
    const { number } = await service.theCase();
    expect(receipt).toMatchObject({ number });
    expect(receipt.ru.body).toContain('26.03.2018');
    expect(receipt).toMatchObject({ due: { nominalLastDay: '2018-03-21', lastDay: '2018-03-26' } });
  });

  it('is registered at the regional desk though para 10 does not say so, and none of its registrations moves the place (9.1, X12, X40)', async () => {
    const service = aService();
    await service.filesOnPortal();
    const { filedAt, priorityMoment } = await service.theCase();
    await service.pass(600);
    await carryToDecision(service);
    const { id, registrations, priorityMoment: after } = await service.theCase();
    expect(registrations).toEqual({ desk: 'ЗКО-1', provider: incomingNumber({ caseId: id }), eAkimat: 'ЕА-1' });
    expect([priorityMoment, after]).toEqual([filedAt, filedAt]);
  });

  it('goes through the gateway once, however often the step is repeated (10.8)', async () => {
    const service = aService();
    await service.filesOnPortal();
    expect([...service.neighbours.delivered.keys()]).toEqual([`${service.caseAtHand()}-request`]);
    expect(await service.events('RequestSent')).toHaveLength(1);
  });

  it('refuses to open a request in the name of another person’s number (10.5)', async () => {
    const service = aService();
    const [mine, other] = await people(service);
    service.turnsTo(newFileId(application, Date.now()));
    await expect(service.performs(mine, { ...opening, applicant: other.person })).rejects.toThrow('FORBIDDEN');
  });

  it('refuses to file a request whose form was never saved (10.5)', async () => {
    const service = aService();
    const [mine] = await people(service);
    service.turnsTo(newFileId(application, Date.now()));
    await service.performs(mine, { ...opening, applicant: mine.person });
    const request = { id: 'paper', type: 'REQUEST', sha256: 'ab', versionId: 'v1' };
    const form = { record: { id: 'record', mac: 'mac' }, content: aForm(citizen(1)), family: [], familyNames: [] };
    const filing = { number: 'KZ', intakeSequence: 1, request, form };
    const signature = { sha256: 'cd', versionId: 'v1' };
    await expect(service.performs(mine, { type: 'SubmitRequest', filing, signature })).rejects.toThrow('FORM_MISSING');
  });
});

const opening = { type: 'OpenRequest', channel: 'portal' } as const;

async function people({ deps }: Service) {
  const [mine, other] = await Promise.all([1, 2].map((n) => deps.keyring.personOf(citizen(n).iin)));
  if (!mine || !other) throw new Error('two people');
  return [
    { kind: 'recipient', person: mine },
    { kind: 'recipient', person: other },
  ] as const;
}

const faults: readonly SignatureFault[] = [
  'BAD_CMS',
  'NOT_ONE_SIGNER',
  'NO_SIGNER_CERT',
  'WEAK_OR_UNKNOWN_ALG',
  'CONTENT_MISMATCH',
  'BAD_SIGNATURE',
  'CHAIN',
  'EXPIRED',
  'NOT_YET_VALID',
  'WRONG_KEY_USAGE',
  'WRONG_ROLE',
  'REVOKED',
  'SIGNING_TIME_SKEW',
];

describe('a signature that is not confirmed', () => {
  it.each(faults)(
    'refuses the service with M7 because of %s, and the person may try again (10.6, 10.7)',
    async (fault) => {
      const service = aService();
      await service.filesOnPortal({ signature: { fault } });
      expect(await service.status()).toBe('SIGNATURE_NOT_CONFIRMED');
      expect(service.machineAt('portal-intake')).toBe('Signature not confirmed');
      expect(await service.paper('SIGNATURE_NOT_CONFIRMED')).toMatchObject({ fault });
      expect(await service.guard()).toEqual({ active: {} });
      expect(await service.term('total')).toMatchObject({ state: 'lapsed' });
    },
  );

  it('refuses a certificate of another person’s number (10.6, 10.7)', async () => {
    const service = aService();
    await service.filesOnPortal({ signature: { iin: citizen(2).iin } });
    expect(await service.paper('SIGNATURE_NOT_CONFIRMED')).toMatchObject({ fault: 'IIN_MISMATCH' });
    expect((await service.paper('SIGNATURE_NOT_CONFIRMED')).ru.body).toContain('ИИН в запросе не совпадает');
  });

  it('refuses the certificate of an organisation’s head in a citizen’s request (10.6, 10.7)', async () => {
    const service = aService();
    await service.filesOnPortal({ signature: { role: 'head' } });
    expect(await service.paper('SIGNATURE_NOT_CONFIRMED')).toMatchObject({ fault: 'WRONG_ROLE' });
  });
});
