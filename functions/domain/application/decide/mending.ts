import { contactsChanged } from '../../form/contacts.ts';
import { typedAt } from '../../form/slip.ts';
import { ok, refused } from '../../result.ts';
import { contactsFault, correctionFault } from '../rules/mending.ts';
import type { DecisionTable } from './decision.ts';

/** X56, X57: what is mended of a filed form without another filing; its moment, its papers and its IINs stay. */
export const mending: DecisionTable<'ChangeContacts' | 'CorrectSlip'> = {
  ChangeContacts: (theCase, command, occasion) => {
    const fault = contactsFault(theCase, command, occasion);
    if (fault) return refused(fault);
    const { form, contacts, record, by, statement, signed, identity } = command;
    const fields = contactsChanged(form, contacts);
    if (fields.length === 0) return ok([]);
    const shown = signed ? { statement, signature: signed.signature } : { identity };
    return ok([{ type: 'ContactsChanged', form: record, fields, by, ...shown }]);
  },
  CorrectSlip: (_theCase, command) => {
    const { form, slip, record, correction } = command;
    if (typedAt(form, slip) === slip.value) return ok([]);
    const fault = correctionFault(command);
    if (fault) return refused(fault);
    const { personRef, field } = slip;
    return ok([{ type: 'SlipCorrected', form: record, correction: correction.record, personRef, field }]);
  },
};
