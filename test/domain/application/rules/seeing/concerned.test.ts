import { expect, it } from 'vitest';
import { concernedIn } from '#domain/application/rules/seeing/concerned.ts';
import { caseIn, record } from '#test/builders/requests/a-case.ts';

it('is somebody in the request whoever files, represents, represents now or is of the family, each once (X70, X87)', () => {
  const represented = (person: string) =>
    ({ record: record(), person, power: 'notarised', validTo: '2018-12-31' }) as never;
  const theCase = {
    ...caseIn('UNDER_EXAMINATION'),
    applicant: 'person_recipient' as never,
    representative: represented('person_before'),
    newRepresentative: represented('person_now'),
    family: ['person_spouse', 'person_before'],
    familyNames: ['name_spouse'],
  };
  expect(concernedIn(theCase)).toEqual({
    concerns: ['person_recipient', 'person_before', 'person_now', 'person_spouse'],
    names: ['name_spouse'],
  });
});
