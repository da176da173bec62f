import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import type { Application } from '../application.ts';
import type { Filing } from '../command.ts';
import type { DecisionTable } from './decision.ts';

/** 8.4–9.3 and 10.6–10.10: what happens to a filed request before the provider has it. */
export const intake: DecisionTable<
  | 'HandPackage'
  | 'SubmitRequest'
  | 'RecordRegisterAnswers'
  | 'ReportDataUnavailable'
  | 'ConfirmSignature'
  | 'RefuseSignature'
  | 'ReportSignatureNotConfirmed'
  | 'SignRequest'
  | 'RecordSending'
  | 'RecordDeskRegistration'
  | 'RecordConformity'
  | 'ReturnPackage'
  | 'AcceptPackage'
> = {
  HandPackage: (theCase, { filing, defects }, { now }) => {
    const unready = unreadyToFile(theCase);
    if (unready) return refused(unready);
    if (defects.length > 0)
      return refused(
        refusal('PACKAGE_INCOMPLETE', { paragraph: '5.1', missing: defects.map((defect) => defect.documentKind) }),
      );
    return ok([{ type: 'PackageHanded', ...filed(filing, now), finishedAt: now }]);
  },
  SubmitRequest: (theCase, { filing, signature }, { now }) => {
    const unready = unreadyToFile(theCase);
    return unready ? refused(unready) : ok([{ type: 'RequestSubmitted', ...filed(filing, now), signature }]);
  },
  RecordRegisterAnswers: (theCase, { type: _, ...answers }) =>
    ok(theCase.registers ? [] : [{ type: 'RegistersAnswered', ...answers }]),
  ReportDataUnavailable: (theCase, { paper }) => {
    const { persons, notary } = theCase.registers ?? {};
    const absent = [
      ...(persons === 'absent' ? (['persons'] as const) : []),
      ...(notary === 'absent' ? (['notary'] as const) : []),
    ];
    return ok([{ type: 'DataUnavailable', absent, paper }]);
  },
  ConfirmSignature: (_theCase, { type: _, ...evidence }) =>
    ok([{ type: 'SignatureConfirmed', ...evidence, lists: [...evidence.lists] }]),
  RefuseSignature: (theCase, { type: _, ...fault }) =>
    ok(theCase.signature ? [] : [{ type: 'SignatureRefused', ...fault }]),
  ReportSignatureNotConfirmed: (theCase, { paper }) =>
    ok([{ type: 'SignatureNotConfirmed', fault: theCase.signature?.fault ?? 'BAD_SIGNATURE', paper }]),
  SignRequest: (_theCase, { type: _, ...signed }) => ok([{ type: 'RequestSigned', ...signed }]),
  RecordSending: (theCase, { type: _, ...sent }) => ok(theCase.sent ? [] : [{ type: 'RequestSent', ...sent }]),
  RecordDeskRegistration: (theCase, { type: _, ...registered }) =>
    ok(theCase.registrations.desk ? [] : [{ type: 'RegisteredAtDesk', ...registered }]),
  RecordConformity: (theCase, { defects }) =>
    ok(theCase.defects ? [] : [{ type: 'ConformityChecked', defects: [...defects] }]),
  ReturnPackage: (theCase, { paper }) => ok([{ type: 'PackageReturned', defects: theCase.defects ?? [], paper }]),
  AcceptPackage: (_theCase, { paper }) => ok([{ type: 'PackageAccepted', paper }]),
};

const unreadyToFile = (theCase: Application): Refusal | undefined =>
  theCase.form ? undefined : refusal('FORM_MISSING', { paragraph: '10.5' });

const filed = (filing: Filing, now: string) => ({ ...filing, filedAt: now });
