import type { StaffRole } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';

type Status = Application['status'];

/** Monday 5 March 2018, eleven o'clock in Oral. */
export const now = '2018-03-05T06:00:00.000Z';

const document: DocumentRef = {
  id: 'document_1',
  kind: 'D7',
  personRef: 'applicant',
  sha256: 'd7',
  versionId: 'v1',
  size: 20_480,
  claimedType: 'application/pdf',
  foundType: 'application/pdf',
  readable: true,
};

const atDesk: Partial<Application> = {
  representative: {
    record: { id: 'record_representative', mac: 'mac' },
    person: 'person_representative',
    power: 'other',
    validTo: '2019-01-14',
    check: 'confirmed',
  },
};

const task = (step: string, role: StaffRole, organisation = 'uralsk'): Partial<Application> => ({
  task: {
    step,
    role,
    organisation,
    openedAt: '2018-03-02T06:00:00.000Z',
    dueAt: '2018-03-03T19:00:00.000Z',
    claimedBy: `staff_${role}`,
  },
});
const held = (step: string, cause: string): Partial<Application> => ({
  holds: { [step]: { cause, since: '2018-03-05T05:00:00.000Z', tries: 6, nextTryAt: '2018-03-05T06:03:00.000Z' } },
});

/** What each status adds to the plain story of its case, so that every field is shown somewhere. */
const added: Partial<Record<Status, Partial<Application>>> = {
  CHECKING_REGISTERS: held('query-registers', 'TIMEOUT'),
  CHECKING_SIGNATURE: held('verify-signature', 'LIST_STALE'),
  AWAITING_OPERATOR_SIGNATURE: task('sign-request', 'operator', 'centre-uralsk'),
  BEING_SENT: held('send-request', 'TIMEOUT'),
  ACCEPTED: { ...task('register-request', 'registrar'), refiles: 'case_old', keptFrom: 'case_old' },
  AWAITING_RESOLUTION: {
    ...task('name-executor', 'head'),
    missed: [{ term: 'registration', at: '2018-02-19T06:20:00.000Z', cause: 'OVERDUE' }],
  },
  UNDER_EXAMINATION: { ...task('draft-result', 'executor'), ...held('register-in-e-akimat', 'TIMEOUT') },
  AWAITING_SIGNATURE: {
    ...task('sign-result', 'head'),
    draft: {
      kind: 'REFUSAL',
      ground: 'requirements-not-met',
      record: { id: 'record_draft', mac: 'mac' },
      by: 'staff_executor',
      at: '2018-03-01T06:00:00.000Z',
    },
  },
  AWAITING_SENDING: task('send-result', 'registrar'),
  READY_FOR_COLLECTION: task('hand-over-result', 'operator', 'centre-uralsk'),
  ISSUED: {
    result: {
      kind: 'REFUSAL',
      paper: { id: 'paper_1', type: 'REASONED_REFUSAL', sha256: 'ab', versionId: '1' },
      signature: { sha256: 'cd', versionId: '1' },
      by: 'staff_head',
      at: '2018-03-02T06:00:00.000Z',
    },
  },
};

/** The one case of each status that the views are of: the desk's, unless only the portal has such. */
export function goldenCase(status: Status): Application {
  const theCase = casesIn(status).at(-1);
  if (!theCase) throw new Error(`no case is ${status}`);
  return {
    ...theCase,
    documents: [document],
    ...(theCase.channel === 'corporation' ? atDesk : {}),
    ...added[status],
  };
}
