import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { absentRegisters } from '#domain/application/rules/filing/absent-registers.ts';
import { newcomerOf } from '#domain/application/rules/filing/newcomer.ts';
import { refusedSignature, whyUnconfirmed } from '#domain/application/rules/filing/refused-signature.ts';
import { isInNotaryRegister, powerFault } from '#domain/application/rules/filing/representing/power.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import { past } from '#domain/application/stages.ts';
import { paragraphOf, termRow, termTable } from '#domain/application/terms.ts';
import { appealTo, appealToCorporation } from '#domain/application/words/appeal.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { caseIn, record } from '#test/builders/requests/a-case.ts';

const now = '2018-03-02T06:00:00.000Z';
const filed = caseIn('ACCEPTED');
const atDesk = caseIn('ACCEPTED', 'corporation');
const issued = caseIn('ISSUED');

describe('what a request puts on a list (art. 74, X12)', () => {
  it('has the rank of its filing on the list of its category', () => {
    expect(newcomerOf(past('filing', filed))).toEqual({
      caseId: filed.id,
      provider: 'uralsk',
      list: 'public-sector',
      priorityMoment: '2018-02-19T06:01:00.000Z',
      intakeSequence: 7,
      day: '2018-02-19',
    });
  });
});

describe('the offices of a request', () => {
  it('are its provider and the centre of filing, and no paper is given in the name of nobody', () => {
    expect(centreOfFiling(atDesk)).toBe('centre-uralsk');
    expect(() => centreOfFiling({ centre: undefined })).toThrow('names its centre');
  });

  it('hold the tasks of the operator and of everybody else (5.1–5.7)', () => {
    expect(application.officeOf(atDesk, 'operator')).toBe('centre-uralsk');
    expect(application.officeOf(atDesk, 'head')).toBe('uralsk');
    expect(() => application.officeOf(filed, 'operator')).toThrow(`${filed.id} has no office for its operator`);
  });

  it('are where a refusal is appealed, with the head and until a named day (Standard 3, APPK 92)', () => {
    const provider = appealTo(past('filing', filed), now);
    expect(provider.organisation.kk).toMatch(/^.{10,} \(басшысының атына\)$/);
    expect(provider.organisation.ru).toMatch(/^.{10,} \(на имя руководителя\)$/);
    expect(provider.organisation.en).toMatch(/^.{10,} \(to the head\)$/);
    expect(appealToCorporation(now).lastDay).toBe(provider.lastDay);
    expect(appealToCorporation(now).organisation.en).toMatch(/Corporation.* \(to the head\)$/);
    expect(provider.organisation.en).not.toMatch(/Corporation/);
  });
});

describe('the power of a representative (8.3, X9)', () => {
  const representative = { record: record(), person: 'person_x', power: 'other' } as const;
  const today = '2018-03-02';

  it.each<[string, Application['representative'], string | undefined]>([
    ['nobody represents', undefined, 'REPRESENTATIVE_ABSENT'],
    ['it was refuted', { ...representative, check: 'refuted' }, 'POWER_REFUTED'],
    ['it was refuted and has lapsed', { ...representative, check: 'refuted', validTo: '2018-03-01' }, 'POWER_REFUTED'],
    ['it lapsed yesterday', { ...representative, validTo: '2018-03-01' }, 'POWER_LAPSED'],
    ['it is its last day', { ...representative, validTo: today }, undefined],
    ['it has no last day', representative, undefined],
    ['it was confirmed', { ...representative, check: 'confirmed' }, undefined],
  ])('%s', (_what, given, fault) => {
    expect(powerFault({ ...atDesk, representative: given }, today)).toBe(fault);
  });

  it('stands in the notary register only if a notary certified it (8.4, X8)', () => {
    const stands = (power: 'notarised' | 'other' | 'guardianship') =>
      isInNotaryRegister({ ...atDesk, representative: { ...representative, power } });
    expect([stands('notarised'), stands('other'), stands('guardianship')]).toEqual([true, false, false]);
    expect(isInNotaryRegister({ ...atDesk, representative: undefined })).toBe(false);
  });
});

describe('what was found', () => {
  it.each<[Application['registers'], string[]]>([
    [undefined, []],
    [{ persons: 'found' }, []],
    [{ persons: 'absent', notary: 'found' }, ['persons']],
    [{ persons: 'found', notary: 'absent' }, ['notary']],
    [{ persons: 'absent', notary: 'absent' }, ['persons', 'notary']],
  ])('by the registers %j: %j are told absent (8.6)', (registers, absent) => {
    expect(absentRegisters({ ...atDesk, registers })).toEqual(absent);
  });

  it('of the signature is told when it was refused, and why (10.6, 10.7)', () => {
    expect(refusedSignature(filed)).toBeUndefined();
    expect(refusedSignature({ ...filed, signature: undefined })).toBeUndefined();
    expect(refusedSignature({ ...filed, signature: { confirmed: false, fault: 'REVOKED', on: now } })).toMatchObject({
      fault: 'REVOKED',
      on: now,
    });
    expect(() => whyUnconfirmed(filed)).toThrow('no signature that was refused');
  });

  it('of a certificate is whose it is (8.7, X21)', () => {
    expect(signerFault('person_1', 'person_1', 'citizen')).toBeUndefined();
    expect(signerFault(undefined, 'person_1', 'citizen')?.fields).toMatchObject([{ field: 'cms', problem: 'MISSING' }]);
    const citizen = signerFault('person_2', 'person_1', 'citizen')?.fields;
    const official = signerFault('person_2', 'person_1', 'official')?.fields;
    expect(citizen).toMatchObject([
      { field: 'cms', problem: 'IIN_MISMATCH', cure: { ru: expect.stringContaining('ваш ИИН') } },
    ]);
    expect(official).toMatchObject([
      { field: 'cms', problem: 'IIN_MISMATCH', cure: { ru: expect.stringContaining('Подпишите своим ключом') } },
    ]);
  });
});

describe('the result, for whom it is given to (9.4, 10.11)', () => {
  it('is read where it was received and not on its way', () => {
    expect(arrivedResult(issued)).toEqual({ ok: true, value: issued.result });
    for (const early of [{ ...issued, carried: false }, { ...issued, result: undefined }, caseIn('ON_ITS_WAY')])
      expect(arrivedResult(early)).toEqual({
        ok: false,
        error: { code: 'NOT_IN_THIS_STATUS', paragraph: '9.4, 10.11', status: early.status },
      });
  });
});

describe('the terms as a channel knows them', () => {
  it('have the paragraph of the channel, and the desk’s where the portal does not know the term', () => {
    expect([paragraphOf('total', 'portal'), paragraphOf('total', 'corporation')]).toEqual(['10.11', '9.4']);
    expect(paragraphOf('keeping', 'portal')).toBe('Standard 9');
    expect(termRow('total', 'portal')).toMatchObject({
      paragraph: '10.11',
      from: ['RequestSubmitted'],
      metBy: ['ResultDelivered'],
      accepts: 'inProviderHours',
    });
    expect(termRow('total', 'corporation')).toMatchObject({
      paragraph: '9.4',
      from: ['PackageHanded'],
      metBy: ['ResultReady'],
      endsAtDeskOf: 'corporation',
    });
    expect(termRow('intake', 'portal')).toMatchObject({ paragraph: '5.1', from: ['RequestOpened'] });
  });

  it('say what a citizen loses by a miss; the end of keeping is no breach (X37)', () => {
    expect(termTable.keeping).toEqual({ endsIn: 'ResultArchived' });
    expect(termTable.intake).toMatchObject({ isHeldApart: true });
    expect(termTable.total).toMatchObject({
      whenMissed: expect.stringContaining('may take it as a refusal and appeal'),
    });
  });
});
