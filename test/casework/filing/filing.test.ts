import { describe, expect, it } from 'vitest';
import { filingOf } from '#casework/filing/filing.ts';
import { application } from '#domain/application/kind.ts';
import { whyUnconfirmed } from '#domain/application/rules/filing/refused-signature.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, recipient } from '#test/builders/requests/a-case.ts';
import { signatureNotConfirmed } from '#test/builders/requests/cases-in.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';

/** Tuesday 20 February 2018, noon in Oral; the old request ended the day before. */
const now = '2018-02-20T07:00:00.000Z';
const form = aForm(citizen());
const certificate = aDocument('D7');

/** What is filed again after M7, where the old package was so and the mended one is complete. */
async function filedAgain(old: { readonly documents: ReturnType<typeof aDocument>[] }) {
  const cases = memoryCaseStore();
  const deps = { cases, register: cases.register, people: cases.people, keyring: memoryKeyring() };
  const record = { id: 'record_form', mac: 'mac' };
  const told = signatureNotConfirmed();
  const signature = { ...whyUnconfirmed(told), signedBy: told.applicant };
  const ended = { ...told, ...old, id: 'case_old', form: record, signature };
  await cases.people.write({ ...record, kind: 'form', caseId: ended.id, content: form });
  cases.seed(ended);
  const refiled = { ...caseIn('OPENED'), refiles: ended.id, documents: [certificate] };
  const request = { id: 'paper_1', type: 'REQUEST', sha256: 'ab', versionId: 'v1' };
  const { filing } = await filingOf(refiled, { form }, { number: 'KZ-2018-00000000-0', request, now }, deps);
  const command = { type: 'SubmitRequest', filing, signature: { sha256: 'cd', versionId: 'v1' } } as const;
  const decided = application.decide(refiled, command, { actor: recipient(), now });
  const [submitted] = decided.ok ? decided.value : [];
  if (submitted?.type !== 'RequestSubmitted') throw new Error('not submitted');
  return { ended, filing: submitted };
}

describe('the place of a request that is filed again after its signature was not confirmed', () => {
  it('is the old one when the old package had all its documents (10.7, art. 74, X41)', async () => {
    const { ended, filing } = await filedAgain({ documents: [certificate] });
    expect(filing).toMatchObject({
      keptFrom: 'case_old',
      priorityMoment: ended.priorityMoment,
      intakeSequence: ended.intakeSequence,
    });
    expect(ended.priorityMoment).toBe('2018-02-19T06:01:00.000Z');
  });

  it('is a new one when the old package lacked a document, however soon it comes back (art. 74, X41)', async () => {
    const { filing } = await filedAgain({ documents: [] });
    expect([filing.keptFrom, filing.priorityMoment, filing.intakeSequence]).toEqual([undefined, now, 1]);
  });

  it('is a new one when a document of the old package could not be read (art. 74, X41)', async () => {
    const { filing } = await filedAgain({ documents: [{ ...certificate, readable: false }] });
    expect([filing.keptFrom, filing.priorityMoment]).toEqual([undefined, now]);
  });
});
