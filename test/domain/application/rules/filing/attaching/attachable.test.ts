import { expect, it } from 'vitest';
import { attachableKinds } from '#domain/application/rules/filing/attaching/attachable.ts';
import { documentFault, uploadFault } from '#domain/application/rules/filing/attaching/attaching.ts';
import { powerFault } from '#domain/application/rules/filing/representing/power.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { taken } from '#test/builders/requests/a-paper-intake.ts';

it('never asks for proof of residence, and on the portal for nothing that only a desk sees (Standard 9, 10.5)', () => {
  const portal = attachableKinds(caseIn('OPENED', 'portal'));
  const desk = attachableKinds(caseIn('OPENED', 'corporation'));
  expect([portal.includes('D1'), desk.includes('D1')]).toEqual([false, false]);
  expect(desk.filter((kind) => !portal.includes(kind))).toEqual([
    'application',
    'identity-document',
    'power-of-attorney-scan',
    'guardianship-document',
  ]);
});

it('takes a receipt by hand with what was taken in paper alone, and never a withdrawal of what is not filed', () => {
  const desk = caseIn('OPENED', 'corporation');
  const inPaper = attachableKinds({ ...desk, taken });
  expect(attachableKinds(desk).filter((kind) => /receipt|withdrawal/.test(kind))).toEqual([]);
  expect(inPaper.filter((kind) => /receipt|withdrawal/.test(kind))).toEqual(['emergency-receipt']);
});

it('takes at collection what shows who collects, or that it was handed over at home, and nothing else (5.7, X274)', () => {
  const ready = {
    ...caseIn('READY_FOR_COLLECTION', 'corporation'),
    asked: [{ kind: 'D7', personRef: 'applicant', until: '2018-02-20', at: '2018-02-20T07:00:00.000Z' }],
  };
  expect(attachableKinds(ready as never)).toEqual(['identity-document', 'power-of-attorney-scan', 'emergency-receipt']);
});

it('leaves a filed package as it was filed: only the scan of a withdrawal is added (X21)', () => {
  expect(attachableKinds(caseIn('UNDER_EXAMINATION', 'corporation'))).toEqual(['withdrawal-statement']);
});

it('takes the scan of a withdrawal while it is examined, whomever it names of the form (X21)', () => {
  const examined = caseIn('UNDER_EXAMINATION', 'corporation');
  const scan = { kind: 'withdrawal-statement', personRef: 'applicant', claimedType: 'application/pdf' } as const;
  const now = '2018-02-20T07:00:00.000Z';
  expect(uploadFault(examined, scan as never, now)).toBeUndefined();
});

it.each([
  ['as large as may be', attachmentLimits.bytes, undefined],
  ['a byte larger', attachmentLimits.bytes + 1, { field: 'file', problem: 'TOO_LARGE' }],
])('judges a copy that has come by its own size: %s', (_what, size, fault) => {
  const copy = { ...aDocument('D7'), size };
  const judged = documentFault(caseIn('OPENED', 'corporation'), copy, '2018-02-20T07:00:00.000Z');
  expect(judged?.fields?.[0]).toEqual(fault && { ...fault, cure: expect.anything() });
});

const representative = {
  record: { id: 'r', mac: 'm' },
  person: 'p',
  power: 'notarised' as const,
  validTo: '2018-02-20',
};

it.each([
  ['on its last day', { representative }, undefined],
  ['the day after', { representative: { ...representative, validTo: '2018-02-19' } }, 'POWER_LAPSED'],
  ['without a last day', { representative: { ...representative, validTo: undefined } }, undefined],
  [
    'refuted by the executor (X9)',
    { representative: { ...representative, check: 'refuted' as const } },
    'POWER_REFUTED',
  ],
  ['never recorded', {}, 'REPRESENTATIVE_ABSENT'],
])('lets a power act %s as it should', (_name, changes, fault) => {
  expect(powerFault({ ...caseIn('OPENED', 'corporation'), ...changes }, '2018-02-20')).toBe(fault);
});
