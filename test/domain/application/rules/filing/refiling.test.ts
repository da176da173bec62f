import { expect, it } from 'vitest';
import { isRefilable, isSameRecipient } from '#domain/application/rules/filing/refiling.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { caseIn } from '#test/builders/a-case.ts';
import { dataUnavailable } from '#test/builders/cases-in.ts';

it('refiles only what ended without a decision on the merits (X7)', () => {
  const refilable = applicationStatuses.filter((status) => isRefilable({ ...caseIn('OPENED'), status }));
  expect(refilable).toEqual([
    'PACKAGE_REFUSED',
    'DATA_UNAVAILABLE',
    'SIGNATURE_NOT_CONFIRMED',
    'RETURNED_FOR_DEFECTS',
    'WITHDRAWN',
  ]);
});

it('is of the same recipient, but that a number which the register did not know may be corrected (8.6)', () => {
  const unknown = dataUnavailable();
  expect(isSameRecipient(unknown, 'person_other')).toBe(true);
  expect(isSameRecipient({ ...unknown, status: 'WITHDRAWN' }, 'person_other')).toBe(false);
  expect(isSameRecipient({ ...unknown, registers: { persons: 'found', notary: 'absent' } }, 'person_other')).toBe(
    false,
  );
  expect(isSameRecipient({ ...unknown, status: 'WITHDRAWN' }, unknown.applicant)).toBe(true);
});
