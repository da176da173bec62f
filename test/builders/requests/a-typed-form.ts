import type { Form } from '#domain/form/form.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';

/** A form as older code may have stored it, this text in every field that somebody typed. */
export const typedForm = (typed: string): Form => {
  const { applicant, ...form } = aForm(citizen());
  return {
    ...form,
    applicant: {
      ...applicant,
      surname: typed,
      name: typed,
      patronymic: typed,
      phone: typed,
      email: typed,
      registeredAddress: typed,
      actualAddress: typed,
      identityDocument: { ...applicant.identityDocument, number: typed, issuedBy: typed },
    },
    members: [
      { ref: 'member-1', ...citizen(2), surname: typed, name: typed, relation: 'spouse', bornOn: '1985-06-15' },
      {
        ref: 'member-2',
        surname: typed,
        name: typed,
        relation: 'child',
        bornOn: '2018-01-01',
        otherDocument: { kind: 'birth-certificate', number: typed },
      },
    ],
  };
};
