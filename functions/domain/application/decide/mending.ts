import { heldNow } from '#domain/file/papers/power-today.ts';
import { contactsChanged } from '../../form/contact-fields.ts';
import { typedAt } from '../../form/slip.ts';
import { memberNumberOf } from '../../regulation/documents/defects.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import { askedUntil, askingFault, isAwaited } from '../rules/examining/asked-document.ts';
import { centreOf } from '../rules/filing/desk.ts';
import { contactsFault, correctionFault } from '../rules/filing/mending.ts';
import { proposed } from './correcting.ts';
import type { DecisionTable } from './decision.ts';

/** X56, X57: what is mended of a filed form without another filing; its moment, its papers and its IINs stay. 5.4: and a document brought once more. */
export const mending: DecisionTable<'ChangeContacts' | 'CorrectSlip' | 'KeyFamily' | 'AskDocument'> = {
  ChangeContacts: (theCase, command, occasion) => {
    const fault = contactsFault(theCase, command, occasion);
    if (fault) return refused(fault);
    const { form, contacts, record, by, statement, needs, signed, identity } = command;
    const fields = contactsChanged(form, contacts);
    if (fields.length === 0) return ok([]);
    const shown = signed
      ? { statement, signature: signed.signature }
      : { identity: identity?.record, centre: centreOf(occasion.actor) };
    const said = { ...shown, ...(needs ? { needs } : {}), ...heldNow(command.power) };
    return ok([{ type: 'ContactsChanged', form: record, fields, by, ...said }]);
  },
  AskDocument: (theCase, command, { now }) => {
    const { kind, personRef, form, reason } = command;
    if (isAwaited(theCase, { kind, personRef })) return ok([]);
    const fault = askingFault(theCase, command);
    if (fault) return refused(fault);
    const until = askedUntil(theCase, localDate(now));
    const member = memberNumberOf(form.members, personRef);
    const whose = { personRef, ...(member === undefined ? {} : { member }) };
    return ok([{ type: 'DocumentAsked', kind, ...whose, reason: reason.record, until }]);
  },
  KeyFamily: ({ familyNames: kept = [] }, { familyNames }) => {
    const lacking = familyNames.filter((key) => !kept.includes(key));
    return ok(lacking.length > 0 ? [{ type: 'FamilyKeyed', familyNames: lacking }] : []);
  },
  CorrectSlip: (theCase, command, occasion) => {
    const { form, slip, record, correction, familyNames, nameKey } = command;
    if (typedAt(form, slip) === slip.value) return ok([]);
    const fault = correctionFault(command);
    if (fault) return refused(fault);
    if (theCase.result) return proposed(theCase, command, occasion);
    const { personRef, field } = slip;
    const written = { form: record, correction: correction.record };
    return ok([{ type: 'SlipCorrected', ...written, personRef, field, familyNames: [...familyNames], nameKey }]);
  },
};
