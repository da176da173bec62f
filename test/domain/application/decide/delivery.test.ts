import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import type { Withdrawal } from '#domain/application/facts.ts';
import type { PersonId } from '#domain/ids.ts';
import type { ReceptionPurpose } from '#domain/regulation/reception-purposes.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import { caseIn, operator, person, recipient, record } from '#test/builders/requests/a-case.ts';
import { aWithdrawalScan } from '#test/builders/requests/a-withdrawal-scan.ts';
import { later } from '#test/builders/requests/cases-in.ts';
import { outcome } from '#test/builders/words/outcome.ts';

const representative = 'person_representative' as PersonId;
const now = '2018-02-20T07:00:00.000Z';
const represented = (changes: Partial<NonNullable<Application['representative']>> = {}): Partial<Application> => ({
  representative: { record: record(), person: representative, power: 'other', ...changes },
});
const powers: readonly [string, Partial<Application>, string | undefined][] = [
  ['nobody', {}, 'REPRESENTATIVE_ABSENT'],
  ['one whose power lapsed yesterday', represented({ validTo: '2018-02-19' }), 'POWER_LAPSED'],
  ['one whose power was refuted (X9)', represented({ check: 'refuted' }), 'POWER_REFUTED'],
  ['one whose power lapses today', represented({ validTo: '2018-02-20' }), undefined],
];

describe('handing the result over (5.7, X37)', () => {
  it.each(powers)('to a representative who is %s', (_who, changes, code) => {
    const ready = { ...caseIn('READY_FOR_COLLECTION', 'corporation'), ...changes };
    const command = {
      type: 'HandOverResult',
      to: 'representative',
      person: representative,
      identity: shown(),
    } as const;
    expect(outcome(ready, command, { actor: operator(), now })).toEqual(code ?? ['ResultIssued']);
  });
});

describe('whoever comes to a desk is received', () => {
  const desk = { actor: operator(), now };
  const receiving = (by: 'recipient' | 'representative', purpose: ReceptionPurpose) => ({
    ...({ type: 'ReceivePerson', by, purpose, identity: shown() } as const),
    person: by === 'recipient' ? person : representative,
  });
  const first = receiving('recipient', 'collection');

  it('once for a purpose, and anew for another or as another', () => {
    const ready = { ...caseIn('READY_FOR_COLLECTION', 'corporation'), ...represented() };
    const received = decide(ready, first, desk);
    if (!received.ok) throw new Error(received.error.code);
    const before = later(ready, now, ...received.value);
    expect([outcome(ready, first, desk), outcome(before, first, desk)]).toEqual([['PersonReceived'], []]);
    for (const other of [receiving('recipient', 'withdrawal'), receiving('representative', 'collection')])
      expect(outcome(before, other, desk)).toEqual(['PersonReceived']);
  });
});

describe('withdrawal (X21)', () => {
  const scan = aWithdrawalScan({ at: now });
  const ofRepresentative = aWithdrawalScan({ at: now, by: 'representative' });
  const other = aDocument('D7');
  const statement = { id: 'paper_w', type: 'WITHDRAWAL_STATEMENT', sha256: 'ab', versionId: '1' };
  const signature = { sha256: 'cd', versionId: '1' };
  const withdrawing = (withdrawal: Withdrawal) => ({ type: 'WithdrawRequest', statement, ...withdrawal }) as const;
  const filed = (changes: Partial<Application> = {}): Application => ({
    ...caseIn('ACCEPTED', 'corporation'),
    documents: [scan, ofRepresentative, other],
    ...changes,
  });

  it.each(powers)('at the desk by a representative who is %s', (_who, changes, code) => {
    const command = withdrawing({
      by: 'representative',
      scan: ofRepresentative.id,
      person: representative,
      identity: shown(),
      seenBy: seenBy({ at: now }),
    });
    expect(outcome(filed(changes), command, { actor: operator(), now })).toEqual(code ?? ['RequestWithdrawn']);
  });

  it.each<[string, string | undefined]>([
    ['without a scan', undefined],
    ['on a scan that is not attached', 'document_of_another_case'],
    ['on a scan of something else', other.id],
  ])('refuses at the desk %s', (_what, given) => {
    const command = withdrawing({ by: 'recipient', scan: given, person, identity: shown() });
    expect(outcome(filed(), command, { actor: operator(), now })).toBe('DOCUMENT_UNKNOWN');
  });

  it.each<[string, Withdrawal, string]>([
    ['without a signature', { by: 'recipient' }, 'SIGNATURE_REFUSED cms MISSING'],
    ['on a scan alone', { by: 'recipient', scan: scan.id }, 'SIGNATURE_REFUSED cms MISSING'],
    [
      'by another person’s certificate',
      { by: 'recipient', signed: { signature, by: 'person_other' as PersonId } },
      'SIGNATURE_REFUSED cms IIN_MISMATCH',
    ],
    ['by a representative, whom the portal does not know', { by: 'representative' }, 'OTHER_CHANNEL'],
  ])('refuses in the cabinet %s', (_what, withdrawal, code) => {
    expect(outcome(filed(), withdrawing(withdrawal), { actor: recipient(), now })).toBe(code);
  });

  it('is the recipient’s by his own signature, at the desk by his scanned statement', () => {
    const signed = withdrawing({ by: 'recipient', signed: { signature, by: person } });
    expect(outcome(filed(), signed, { actor: recipient(), now })).toEqual(['RequestWithdrawn']);
    const scanned = withdrawing({
      by: 'recipient',
      scan: scan.id,
      person,
      identity: shown(),
      seenBy: seenBy({ at: now }),
    });
    expect(outcome(filed(), scanned, { actor: operator(), now })).toEqual(['RequestWithdrawn']);
  });

  it.each<[string, Withdrawal['seenBy']]>([
    ['one operator alone', undefined],
    ['what a colleague asked', seenBy({ at: now, staff: 'staff_other' })],
    ['what was seen at another centre', seenBy({ at: now, centre: 'centre-borili' })],
    ['what was seen the day before', seenBy({ at: '2018-02-19T07:00:00.000Z' })],
    ['what was told to somebody else', seenBy({ at: now, concerns: ['person_other'] })],
    ['what waits for its second', { ...seenBy({ at: now }), settled: undefined }],
  ])('is not taken at a desk by %s (X112)', (_what, seen) => {
    const command = withdrawing({ by: 'recipient', scan: scan.id, person, identity: shown(), seenBy: seen });
    expect(outcome(filed(), command, { actor: operator(), now })).toBe('WITHDRAWAL_BY_ONE');
  });
});
