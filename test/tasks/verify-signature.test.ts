import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { refusedSignature } from '#domain/application/rules/filing/refused-signature.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { verifySignature } from '#tasks/verify-signature.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { caseId, caseIn } from '#test/builders/requests/a-case.ts';
import { aCms, fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';

const [aigul, stranger] = [citizen(1), citizen(2)];

interface Iins {
  /** of the request's form, of whoever signed, and of the session that filed */
  readonly form: string;
  readonly certificate: string;
  readonly session: string;
  readonly fault?: SignatureFault;
  readonly name?: PersonName;
}

/** 10.6 on a request in which each of the three may be of another person. */
async function verified({ form, certificate, session, fault, name }: Iins) {
  const cases = memoryCaseStore();
  const keyring = memoryKeyring();
  const documents = memoryDocuments();
  const bytes = new TextEncoder().encode('a request');
  const request = await documents.storePaper('REQUEST', 'paper_1', bytes);
  const requestSignature = await documents.storeSignature(
    aCms({ iin: certificate, role: 'individual', ...(fault ? { fault } : {}), ...(name ? { name } : {}) }, bytes),
    request,
  );
  const record = { id: 'record_form', mac: 'mac' };
  const content = aForm({ ...aigul, iin: form });
  await cases.people.write({ ...record, kind: 'form', caseId, content });
  const applicant = await keyring.personOf(session);
  const people = await Promise.all([aigul, stranger].map(({ iin }) => keyring.personOf(iin)));
  cases.seed({ ...caseIn('CHECKING_SIGNATURE'), applicant, form: record, request, requestSignature });
  const signatures = fakeSignatures();
  const clock = fixedClock('2018-02-19T06:02:00.000Z');
  const deps = { cases, people: cases.people, documents, keyring, signatures, clock };
  const input = { caseId, requestId: 'request-1' };
  const { outcome } = await verifySignature(input, { ...deps, pause: async () => {}, random: () => 0 });
  const theCase = await cases.load(application, caseId);
  const { fault: found, signedBy } = (theCase && refusedSignature(theCase)) ?? {};
  const facts = theCase?.signature?.confirmed ? theCase.signature.facts : undefined;
  const kept = facts && (await cases.people.read(facts.id))?.content;
  const whose = [aigul, stranger].filter((_, index) => signedBy === people[index]);
  return { outcome, fault: found, whose: whose[0]?.iin, status: theCase?.status, ...(kept ? { kept } : {}) };
}

describe('the three numbers of 10.6', () => {
  it('confirms when request, certificate and session are of one person (10.6)', async () => {
    const own = { form: aigul.iin, certificate: aigul.iin, session: aigul.iin };
    expect(await verified(own)).toEqual({
      outcome: 'confirmed',
      fault: undefined,
      whose: undefined,
      status: 'BEING_SENT',
    });
  });

  const refusedOf = (whose: string | undefined, fault = 'IIN_MISMATCH') => ({
    outcome: 'not-confirmed',
    fault,
    whose,
    status: 'CHECKING_SIGNATURE',
  });

  it('refuses a request written for another person than who signed it in his own session (10.6, 10.7)', async () => {
    expect(await verified({ form: stranger.iin, certificate: aigul.iin, session: aigul.iin })).toEqual(
      refusedOf(aigul.iin),
    );
  });

  it('refuses a certificate that fits the request but not the session that filed it (10.6, 10.7)', async () => {
    expect(await verified({ form: aigul.iin, certificate: aigul.iin, session: stranger.iin })).toEqual(
      refusedOf(aigul.iin),
    );
  });

  it('refuses a certificate that fits neither (10.6, 10.7)', async () => {
    expect(await verified({ form: aigul.iin, certificate: stranger.iin, session: aigul.iin })).toEqual(
      refusedOf(stranger.iin),
    );
  });

  it.each<[SignatureFault, string | undefined]>([
    ['EXPIRED', aigul.iin],
    ['WRONG_KEY_USAGE', aigul.iin],
    ['BAD_SIGNATURE', undefined],
    ['CHAIN', undefined],
  ])('keeps with a signature refused for %s whose it was, as far as that is proven (X66)', async (fault, whose) => {
    const own = { form: aigul.iin, certificate: aigul.iin, session: aigul.iin };
    expect(await verified({ ...own, fault })).toEqual(refusedOf(whose, fault));
  });
});

describe('the name of the certificate (X64)', () => {
  const keptOf = async (certificate: string) => {
    const own = { form: aigul.iin, session: aigul.iin };
    return (await verified({ ...own, certificate, name: { surname: 'СЕЙТҚАЛИ', name: 'АЙГҮЛ' } })).kept;
  };

  it('is kept in a record that the event names, of the recipient’s own and of nobody else’s', async () => {
    expect(await keptOf(aigul.iin)).toEqual({ certificate: { surname: 'СЕЙТҚАЛИ', name: 'АЙГҮЛ' } });
    expect(await keptOf(stranger.iin)).toBeUndefined();
  });
});
