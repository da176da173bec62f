import { presenceOf } from '#domain/file/papers/power-today.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import { refusal } from '#domain/file/refusal.ts';
import { listOf } from '../../regulation/categories.ts';
import { ok, refused } from '../../result.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Application } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Filing } from '../facts.ts';
import { absentRegisters } from '../rules/filing/absent-registers.ts';
import { changeFilingFault } from '../rules/filing/changing.ts';
import { defectRefs, defectsWhenFiled } from '../rules/filing/conformity.ts';
import { keptMoment, momentAtFiling } from '../rules/filing/moment/kept-moment.ts';
import { formMissing, handingFault } from '../rules/filing/package.ts';
import { refusedSignature } from '../rules/filing/refused-signature.ts';
import { isInNotaryRegister } from '../rules/filing/representing/power.ts';
import { momentOfFiling } from '../rules/filing/taken-in-paper.ts';
import { past } from '../stages.ts';
import type { DecisionTable } from './decision.ts';

/** 8.4–9.3 and 10.6–10.10: what happens to a filed request before the provider has it. */
export const intake: DecisionTable<
  | 'HandPackage'
  | 'SubmitRequest'
  | 'RecordRegisterAnswers'
  | 'ReportDataUnavailable'
  | 'RecordSignatureCheck'
  | 'ReportSignatureNotConfirmed'
  | 'SignRequest'
  | 'RecordSending'
  | 'RecordDeskRegistration'
  | 'RecordConformity'
  | 'ReturnPackage'
  | 'AcceptPackage'
> = {
  HandPackage: (theCase, { filing, confirmed }, { now }) => {
    const { form, mends, entry } = filing;
    const fault = handingFault(theCase, { form: form.content, mends }, { now, confirmed, entry });
    if (fault) return refused(fault);
    const { taken } = theCase;
    const byTwo = taken && confirmed ? { taken: { ...taken, confirmation: confirmed.request.id } } : {};
    const at = momentOfFiling(theCase, now);
    return ok([{ type: 'PackageHanded', ...filed(theCase, filing, at), handedAt: now, ...byTwo }]);
  },
  SubmitRequest: (theCase, { filing, signature }, { now }) => {
    if (!theCase.form) return refused(formMissing(theCase));
    const fault = changeFilingFault(theCase, { form: filing.form.content, entry: filing.entry }, now);
    if (fault) return refused(fault);
    return ok([{ type: 'RequestSubmitted', ...filed(theCase, filing, now), signature }]);
  },
  RecordRegisterAnswers: (theCase, { persons, name, notary, facts, nameKey, mends }) => {
    if (theCase.registers) return ok([]);
    const inNotary = notaryAnswer(theCase, notary);
    const isPresent = persons === 'found' && inNotary !== 'absent';
    const kept = isPresent ? keptMoment(theCase, mends, { name, power: notary }) : [];
    return ok([{ type: 'RegistersAnswered', persons, notary: inNotary, facts, nameKey }, ...kept]);
  },
  ReportDataUnavailable: (theCase, { paper }) => {
    const absent = absentRegisters(theCase);
    return absent.length > 0 ? ok([{ type: 'DataUnavailable', absent, paper }]) : notYet(theCase, '8.6');
  },
  RecordSignatureCheck: (theCase, { applicant, found, mends }) => {
    if (theCase.signature) return ok([]);
    if (!found.ok) return ok([{ type: 'SignatureRefused', ...found.error }]);
    const { signedBy, name, lists, facts, nameKey, ...certificate } = found.value;
    const isOwn = signedBy === applicant && signedBy === theCase.applicant;
    if (!isOwn) return ok([{ type: 'SignatureRefused', fault: 'IIN_MISMATCH', signedBy }]);
    const kept = keptMoment(theCase, mends, { name });
    return ok([
      { type: 'SignatureConfirmed', ...certificate, lists: [...lists], ...(facts ? { facts } : {}), nameKey },
      ...kept,
    ]);
  },
  ReportSignatureNotConfirmed: (theCase, { paper }) => {
    const found = refusedSignature(theCase);
    return found ? ok([{ type: 'SignatureNotConfirmed', fault: found.fault, paper }]) : notYet(theCase, '10.7');
  },
  SignRequest: (_theCase, { signature, certificateSha256, signedBy, official }, { actor }) => {
    const fault = officialSignerFault(actor, { signedBy, official });
    return fault ? refused(fault) : ok([{ type: 'RequestSigned', signature, certificateSha256 }]);
  },
  RecordSending: (theCase, { type: _, ...sent }) => ok(theCase.sent ? [] : [{ type: 'RequestSent', ...sent }]),
  RecordDeskRegistration: (theCase, { type: _, ...registered }) =>
    ok(theCase.registrations.desk ? [] : [{ type: 'RegisteredAtDesk', ...registered }]),
  RecordConformity: (theCase, { form }) => {
    if (theCase.defects) return ok([]);
    const defects = defectsWhenFiled(past('filing', theCase), form);
    return ok([{ type: 'ConformityChecked', defects: defectRefs(defects) }]);
  },
  ReturnPackage: (theCase, { paper }) => {
    const { defects = [] } = theCase;
    return defects.length > 0 ? ok([{ type: 'PackageReturned', defects, paper }]) : notYet(theCase, '9.3, 10.10');
  },
  AcceptPackage: (theCase, { paper }) =>
    theCase.defects?.length === 0 ? ok([{ type: 'PackageAccepted', paper }]) : notYet(theCase, '9.3'),
};

/** What is reported follows from what was found, and not before it was looked for. */
const notYet = ({ status }: Application, paragraph: string) =>
  refused(refusal('NOT_IN_THIS_STATUS', { paragraph, status }));

/** Number, moment and place of a filing, and the list its category leads to that day. */
const filed = (theCase: Application, filing: Filing, filedAt: Instant) => ({
  number: filing.number,
  nameKey: filing.nameKey,
  filedAt,
  ...momentAtFiling(theCase, filing, filedAt),
  request: filing.request,
  form: filing.form.record,
  family: [...filing.form.family],
  familyNames: [...filing.form.familyNames],
  representative: filing.representative,
  list: listOf(filing.form.content.category, localDate(filedAt)),
});

type NotaryAnswer = CommandOf<'RecordRegisterAnswers'>['notary'];

function notaryAnswer(theCase: Application, answer: NotaryAnswer) {
  if (!isInNotaryRegister(theCase)) return undefined;
  if (answer === undefined) throw new Error('the notary register is asked about a notarised power');
  return presenceOf(answer, past('filing', theCase).filedAt);
}
