import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import type { DefectRef } from '#domain/application/filing/document-ref.ts';
import { application } from '#domain/application/kind.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { withTerms } from '#domain/file/terms/running-terms.ts';
import { caseIn } from './a-case.ts';

/** Noon in Oral on the day on which every case of a-case.ts begins. */
const noon = '2018-02-19T07:00:00.000Z';

/** The case after one more commit. */
export const later = (theCase: Application, at: string, ...events: ApplicationEvent[]): Application =>
  withTerms(application, theCase, { events, recorded: { id: theCase.id, at, commit: theCase.version + 1 } }).after;

const paper = (type: string) => ({ id: 'paper_2', type, sha256: 'ab', versionId: '1' });
const defects: DefectRef[] = [{ code: 'MISSING', documentKind: 'D7', personRef: 'applicant' }];

export const returned = (channel: 'portal' | 'corporation'): Application =>
  later(
    caseIn('CHECKING_DOCUMENTS', channel),
    noon,
    { type: 'ConformityChecked', defects },
    { type: 'PackageReturned', defects, paper: paper('DOCUMENT_DEFECTS_REFUSAL') },
  );

export const packageRefused = (): Application =>
  later(caseIn('OPENED', 'corporation'), noon, {
    type: 'PackageRefused',
    defects,
    paper: paper('INTAKE_REFUSAL_RECEIPT'),
  });

export const dataUnavailable = (): Application =>
  later(
    caseIn('CHECKING_REGISTERS', 'corporation'),
    noon,
    { type: 'RegistersAnswered', persons: 'absent' },
    { type: 'DataUnavailable', absent: ['persons'], paper: paper('DATA_UNAVAILABLE') },
  );

export const signatureNotConfirmed = (): Application =>
  later(
    caseIn('CHECKING_SIGNATURE'),
    noon,
    { type: 'SignatureRefused', fault: 'REVOKED' },
    { type: 'SignatureNotConfirmed', fault: 'REVOKED', paper: paper('SIGNATURE_NOT_CONFIRMED') },
  );

const withdrawn = (): Application =>
  later(caseIn('UNDER_EXAMINATION'), noon, {
    type: 'RequestWithdrawn',
    statement: paper('WITHDRAWAL_STATEMENT'),
    by: 'recipient',
  });

/** Endings that lie off the prompt story. */
const ended: Partial<Record<ApplicationStatus, readonly (() => Application)[]>> = {
  PACKAGE_REFUSED: [packageRefused],
  DISCARDED: [() => later(caseIn('OPENED'), noon, { type: 'DraftDiscarded', why: 'byPerson' })],
  DATA_UNAVAILABLE: [dataUnavailable],
  SIGNATURE_NOT_CONFIRMED: [signatureNotConfirmed],
  RETURNED_FOR_DEFECTS: [() => returned('portal'), () => returned('corporation')],
  WITHDRAWN: [withdrawn],
};
const portalOnly: readonly ApplicationStatus[] = ['CHECKING_SIGNATURE'];
const deskOnly: readonly ApplicationStatus[] = [
  'CHECKING_REGISTERS',
  'AWAITING_OPERATOR_SIGNATURE',
  'AWAITING_SENDING',
  'READY_FOR_COLLECTION',
];

/** A case in this status for each channel that can have one. */
export function casesIn(status: ApplicationStatus): Application[] {
  const apart = ended[status];
  if (apart) return apart.map((tell) => tell());
  const channels = (['portal', 'corporation'] as const).filter(
    (channel) => !(channel === 'portal' ? deskOnly : portalOnly).includes(status),
  );
  return channels.map((channel) => caseIn(status, channel));
}
