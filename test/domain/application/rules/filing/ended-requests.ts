import type { Application } from '#domain/application/application.ts';
import type { Filing, Mended } from '#domain/application/facts.ts';
import { momentAtFiling } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { type FiledApplication, past } from '#domain/application/stages.ts';
import { aForm, citizen, slipOf } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn, person } from '#test/builders/requests/a-case.ts';

export const endedOn = '2018-02-20T07:00:00.000Z';
export const now = '2018-02-21T07:00:00.000Z';
const documents = [aDocument('D7'), aDocument('withdrawal-statement')];
export const form = aForm(citizen());
export const mistyped = { ...form, applicant: { ...form.applicant, iin: slipOf(form.applicant.iin) } };

export const ended = (changes: Partial<FiledApplication> = {}): FiledApplication => {
  const status = changes.status ?? 'SIGNATURE_NOT_CONFIRMED';
  return {
    ...past('filing', caseIn('CHECKING_SIGNATURE')),
    id: 'case_old',
    status,
    priorityMoment: '2018-02-19T06:01:00.000Z',
    filedAt: '2018-02-19T06:01:00.000Z',
    intakeSequence: 7,
    documents,
    reached: [{ status, at: endedOn }],
    ...(status === 'SIGNATURE_NOT_CONFIRMED'
      ? { signature: { confirmed: false, fault: 'EXPIRED', signedBy: person } }
      : {}),
    ...changes,
  };
};
export const unknown = (registers: FiledApplication['registers']) => ended({ status: 'DATA_UNAVAILABLE', registers });
export const noPerson = unknown({ persons: 'absent' });
export const noPower = unknown({ persons: 'found', notary: 'absent' });

export const mends = (file = ended(), before = form, isUsed = false): Mended => ({ file, form: before, isUsed });
export const refiled = (changes: Partial<Application> = {}): Application => ({
  ...caseIn('OPENED'),
  id: 'case_mended',
  refiles: 'case_old',
  documents: [aDocument('D7', { id: 'document_copy' })],
  ...changes,
});
export const notarised = {
  record: { id: 'record_power', mac: 'mac' },
  person: 'person_other',
  power: 'notarised',
} as const;

export const filed = (theCase: Application, mended: Mended | undefined, at = now) => {
  const request = { id: 'paper_1', type: 'REQUEST', sha256: 'ab', versionId: 'v1' };
  const typed = { record: { id: 'record_form', mac: 'mac' }, content: form, family: [], familyNames: [] };
  const filing: Filing = { number: 'KZ', request, form: typed, intakeSequence: 41, mends: mended };
  return momentAtFiling(theCase, filing, at);
};
export const kept = {
  priorityMoment: '2018-02-19T06:01:00.000Z',
  intakeSequence: 7,
  keptFrom: 'case_old',
  ownSequence: 41,
};
export const own = { priorityMoment: now, intakeSequence: 41 };
