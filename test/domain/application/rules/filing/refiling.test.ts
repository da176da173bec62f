import { expect, it } from 'vitest';
import { isCopied, isRefilable, isSameRecipient } from '#domain/application/rules/filing/refiling.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { isSlipOf } from '#domain/iin.ts';
import { citizen, slipOf } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { casesIn, dataUnavailable } from '#test/builders/requests/cases-in.ts';

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

it('files every document again but those that belong to the request that ended (X7)', () => {
  const kinds = ['application', 'identity-document', 'D7', 'withdrawal-statement', 'emergency-receipt'] as const;
  const copied = kinds.filter((kind) => isCopied(aDocument(kind)));
  expect(copied).toEqual(['application', 'identity-document', 'D7']);
});

const [typed, other] = [citizen(1).iin, 'person_other'];
const slip = { typed: [typed], said: slipOf(typed) };

it('is of the same recipient, but that a number which the register did not know may be corrected by a slip (8.6, X78)', () => {
  const unknown = dataUnavailable();
  expect(isSameRecipient(unknown, other, slip)).toBe(true);
  expect(isSameRecipient(unknown, other, undefined)).toBe(false);
  expect(isSameRecipient({ ...unknown, status: 'WITHDRAWN' }, other, slip)).toBe(false);
  const known = { ...unknown, registers: { persons: 'found', notary: 'absent' } } as const;
  expect(isSameRecipient(known, other, slip)).toBe(false);
  expect(isSameRecipient({ ...unknown, status: 'WITHDRAWN' }, unknown.applicant, undefined)).toBe(true);
});

it('never brings what one person typed into a request of another whose number is no slip of his (X78)', () => {
  const people = Array.from({ length: 60 }, (_, index) => citizen(index + 1).iin);
  const ends = applicationStatuses.flatMap((status) => casesIn(status)).filter((one) => isRefilable(one));
  for (const ended of ends)
    for (const one of people)
      for (const said of people)
        for (const chain of [[one], [one, typed], [slipOf(one), one], ['', one]])
          if (isSameRecipient(ended, other, { typed: chain, said }))
            expect(chain.every((number) => isSlipOf(number, said))).toBe(true);
});

it('does not wander from slip to slip onto another person (X78)', () => {
  const steps = ['820220315055', '820220315099', '820220319999'];
  expect(isSameRecipient(dataUnavailable(), other, { typed: [steps[1] ?? ''], said: steps[2] ?? '' })).toBe(true);
  expect(isSameRecipient(dataUnavailable(), other, { typed: steps.slice(0, 2), said: steps[2] ?? '' })).toBe(false);
});
