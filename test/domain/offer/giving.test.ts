import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#domain/file/outcome.ts';
import type { PersonId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { housingOf } from '#domain/offer/rules/housing.ts';
import { offerStatuses } from '#domain/offer/status.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { anOffer, aProvision, minutesDrawn, minutesSigned } from '#test/builders/allocations/an-offer.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import {
  type CommandOf,
  dayEnds,
  head,
  heard,
  now,
  paper,
  registrar,
  signature,
  stranger,
  subject,
  type Told,
  tomorrow,
  written,
} from './asked.ts';

const of = (status: Offer['status'], parts: Partial<Offer> = {}) => anOffer({ status, ...parts });
const decidedAt = '2026-11-19T19:30:00.000Z';
const decision = { ...aProvision, at: decidedAt };
const provided = of('AWAITING_CONTRACT', { decision });
const handedBy = {
  ...{ id: 'confirmation_2', kind: 'paperHanded', settled: { outcome: 'confirmed', staff: 'staff_head' } },
} as SecondPerson;
const contract = (signedOn: string, confirmed: SecondPerson | undefined = handedBy) =>
  ({ type: 'RecordContract', number: '7', signedOn, confirmed }) as const;
const signed = (on: string) =>
  `ContractSigned number:7 signedOn:${on} confirmation:confirmation_2 confirmedBy:staff_head`;
const keys = (parts: Partial<CommandOf<'GiveKeys'>> = {}): CommandOf<'GiveKeys'> => ({
  ...{ type: 'GiveKeys', identity: shown(), person: subject, confirmed: handedBy },
  ...parts,
});
const awaiting = of('AWAITING_KEYS', { decision });
const given = 'KeysGiven identity:record_1 confirmation:confirmation_2 confirmedBy:staff_head';

describe('a contract is signed and keys are given (77)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['on the day of the decision in Oral', signed('2026-11-20'), { of: provided, command: contract('2026-11-20'), actor: registrar }],
    ['not before', 'FIELDS_WRONG signedOn DATE_OUTSIDE (77)', { of: provided, command: contract('2026-11-19'), actor: registrar }],
    ['today', signed('2026-11-24'), { of: provided, command: contract('2026-11-24'), actor: registrar, at: dayEnds }],
    ['not tomorrow', 'FIELDS_WRONG signedOn DATE_OUTSIDE (77)', { of: provided, command: contract('2026-11-25'), actor: registrar, at: dayEnds }],
    ['tomorrow then', signed('2026-11-25'), { of: provided, command: contract('2026-11-25'), actor: registrar, at: tomorrow }],
    ['by two alone (X309)', 'CONFIRMATION_NEEDED (X290)', { of: provided, command: { ...contract('2026-11-24'), confirmed: undefined }, actor: registrar }],
    ['nor before another has confirmed it', 'CONFIRMATION_NEEDED (X290)', { of: provided, command: contract('2026-11-24', { ...handedBy, settled: undefined }), actor: registrar }],
    ['nor where he has declined', 'CONFIRMATION_NEEDED (X290)', { of: provided, command: contract('2026-11-24', { ...handedBy, settled: { ...handedBy.settled, outcome: 'declined' } } as SecondPerson), actor: registrar }],
    ['nor by what was confirmed of something else', 'CONFIRMATION_NEEDED (X290)', { of: provided, command: contract('2026-11-24', { ...handedBy, kind: 'annulment' }), actor: registrar }],
    ['keys to himself', given, { of: awaiting, command: keys(), actor: registrar }],
    ['to no other', 'FIELDS_WRONG iin OTHER_PERSON (77)', { of: awaiting, command: keys({ person: stranger }), actor: registrar }],
    ['by a document of that day', given, { of: awaiting, command: keys({ identity: shown({ issuedOn: '2026-11-24' }) }), actor: registrar }],
    ['by nobody alone (X290)', 'CONFIRMATION_NEEDED (X290)', { of: awaiting, command: keys({ confirmed: undefined }), actor: registrar }],
    ['and by none of tomorrow', 'FIELDS_WRONG identityDocument.issuedOn IN_FUTURE (77)', { of: awaiting, command: keys({ identity: shown({ issuedOn: '2026-11-25' }) }), actor: registrar }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const byHand = {
  ...{ paper, hasCabinet: true, signature, signedBy: 'person_head' as PersonId },
  official: anOfficial({ id: 'staff_head', person: 'person_head', role: 'head' }),
};
const revoking = (content: string, instead?: string) =>
  ({ type: 'RevokeAllocation', reason: written(content), ...(instead ? { instead } : {}), ...byHand }) as const;
const seen = {
  ...{ id: 'confirmation_1', kind: 'annulment', settled: { outcome: 'confirmed', staff: 'staff_supervisor' } },
} as SecondPerson;
const annulling = (parts: Partial<CommandOf<'AnnulAllocation'>> = {}): CommandOf<'AnnulAllocation'> => ({
  ...{ type: 'AnnulAllocation', court: 'APPEAL', number: '2-17', decidedOn: '2026-11-20', falseData: false },
  ...{ hasCabinet: true, confirmed: seen },
  ...parts,
});
const annulled = (on: string) => `AllocationAnnulled court:APPEAL number:2-17 decidedOn:${on}`;
const byHead = 'by:staff_head person:person_head';
const byTwo = `confirmation:confirmation_1 confirmedBy:staff_supervisor ${byHead}`;

describe('a decision is undone (82, APPK 84, X212)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['revoked for a reason', `AllocationRevoked reason:record_1 paper:paper_1 signature:sha_1 ${byHead}`, { of: provided, command: revoking('Келмеді'), actor: head }],
    ['with the entry he stands by now', `AllocationRevoked reason:record_1 paper:paper_1 signature:sha_1 instead:uralsk#orphans#1 ${byHead}`, { of: provided, command: revoking('Келмеді', 'uralsk#orphans#1'), actor: head }],
    ['not for a blank one', 'REASON_MISSING (APPK 84)', { of: provided, command: revoking(' '), actor: head }],
    ['by his own certificate (X293)', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: provided, command: { ...revoking('Келмеді'), signedBy: stranger }, actor: head }],
    ['under his own entry', 'FORBIDDEN', { of: provided, command: { ...revoking('Келмеді'), official: undefined }, actor: head }],
    ['annulled on the day of the decision', `${annulled('2026-11-20')} ${byTwo}`, { of: provided, command: annulling(), actor: head }],
    ['not before', 'FIELDS_WRONG decidedOn DATE_OUTSIDE (77)', { of: provided, command: annulling({ decidedOn: '2026-11-19' }), actor: head }],
    ['today', `${annulled('2026-11-24')} ${byTwo}`, { of: provided, command: annulling({ decidedOn: '2026-11-24' }), actor: head, at: dayEnds }],
    ['not tomorrow', 'FIELDS_WRONG decidedOn DATE_OUTSIDE (77)', { of: provided, command: annulling({ decidedOn: '2026-11-25' }), actor: head, at: dayEnds }],
    ['for false data', `${annulled('2026-11-20')} falseData:true ${byTwo}`, { of: provided, command: annulling({ falseData: true }), actor: head }],
    ['which its person reads', `${annulled('2026-11-20')} paper:paper_1 ${byTwo}`, { of: provided, command: annulling({ paper }), actor: head }],
    ['to whoever has no cabinet, to be posted (X294)', `${annulled('2026-11-20')} paper:paper_1 ${byTwo}, PaperUnsent paper:ALLOCATION_UNDONE`, { of: provided, command: annulling({ paper, hasCabinet: false }), actor: head }],
    ['and so where it is revoked', `AllocationRevoked reason:record_1 paper:paper_1 signature:sha_1 ${byHead}, PaperUnsent paper:ALLOCATION_UNDONE`, { of: provided, command: { ...revoking('Келмеді'), hasCabinet: false }, actor: head }],
    ['without a paper nothing is posted', `${annulled('2026-11-20')} ${byTwo}`, { of: provided, command: annulling({ hasCabinet: false }), actor: head }],
    ['not by one', 'CONFIRMATION_NEEDED (X283)', { of: provided, command: annulling({ confirmed: undefined }), actor: head }],
    ['nor before it is confirmed', 'CONFIRMATION_NEEDED (X283)', { of: provided, command: annulling({ confirmed: { ...seen, settled: undefined } }), actor: head }],
    ['nor where the second declined', 'CONFIRMATION_NEEDED (X283)', { of: provided, command: annulling({ confirmed: { ...seen, settled: { ...seen.settled, outcome: 'declined' } } as SecondPerson }), actor: head }],
    ['nor by what was asked for something else', 'CONFIRMATION_NEEDED (X283)', { of: provided, command: annulling({ confirmed: { ...seen, kind: 'notReached' } }), actor: head }],
    ['with the entry he stands by now', `${annulled('2026-11-20')} instead:uralsk#orphans#1 ${byTwo}`, { of: provided, command: annulling({ instead: 'uralsk#orphans#1' }), actor: head }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

/** By hand: what each step answers in each status with nothing else said; a dash where it waits. */
const answers = `
status             check-candidate tell-offer send-offer await-consent draw-minutes sign-minutes sign-allocation settle-offer sign-contract give-keys
MADE               -       -       -    -         -    -        -        - -      -
CHECKED            checked -       -    -         -    -        -        - -      -
UNSENT             checked to-send -    -         -    -        -        - -      -
ON_ITS_WAY         checked told    sent -         -    -        -        - -      -
OPEN               checked told    sent -         -    -        -        - -      -
CONSENTED          -       told    sent consented drawn returned returned - -      -
BEFORE_COMMISSION  checked told    sent consented -    returned returned - -      -
MINUTES_DRAWN      checked told    sent consented -    -        returned - -      -
AWAITING_SIGNATURE checked told    sent consented -    -        -        - -      -
DIED               -       died    died died      died died     died     - -      -
AWAITING_CONTRACT  checked told    sent consented -    -        -        - -      -
AWAITING_KEYS      checked told    sent consented -    -        -        - -      -
GIVEN              checked told    sent consented -    -        -        - -      -
REFUSED            over    over    over over      -    -        -        - -      -
LAPSED             -       over    over over      -    -        -        - -      -
NOT_SILENT         over    over    over over      -    -        -        - -      -
NOT_REACHED        -       over    over over      -    -        -        - -      -
NOT_PROVIDED       over    over    over over      -    against  -        - -      -
OVERTAKEN          over    over    over over      over over     over     - -      -
REVOKED            checked told    sent consented -    -        -        - undone undone
ANNULLED           checked told    sent consented -    -        -        - undone undone`;
const [names = [], ...rows] = answers
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));
const steps = names.slice(1);
const answer = (file: Offer, step: string, round?: number) => outcomeOf(offer, file, step, round) ?? '-';

describe('the steps of an offer', () => {
  it.each(rows.map(([status, ...cells]) => [status as Offer['status'], cells] as const))(
    'in %s answer %j',
    (status, cells) => {
      expect(steps.map((step) => answer(of(status), step))).toEqual(cells);
      expect(rows.map(([each]) => each)).toEqual([...offerStatuses]);
      expect(steps).toEqual(Object.keys(offer.steps));
    },
  );

  const signedOn = { contract: { number: '7', signedOn: '2026-11-24', at: now } };
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Offer, string]>([
    ['silence that is checked', 'check-candidate', of('LAPSED', { silenceChecked: true }), 'over'],
    ['silence that its round knows', 'check-candidate', of('NOT_REACHED', { settled: 'NOT_REACHED' }), 'over'],
    ['minutes that are there', 'draw-minutes', of('MINUTES_DRAWN', { minutes: minutesDrawn }), 'drawn'],
    ['a decision that is there', 'draw-minutes', of('AWAITING_CONTRACT', { decision }), 'drawn'],
    ['minutes without the chair', 'sign-minutes', of('MINUTES_DRAWN', { minutes: minutesDrawn }), '-'],
    ['minutes with the chair', 'sign-minutes', of('AWAITING_SIGNATURE', { minutes: minutesSigned }), 'signed'],
    ['minutes of what was withdrawn', 'draw-minutes', of('OVERTAKEN', { minutes: minutesDrawn }), 'over'],
    ['signed minutes of what was withdrawn', 'sign-minutes', of('OVERTAKEN', { minutes: minutesSigned }), 'over'],
    ['a decision', 'sign-allocation', provided, 'signed'],
    ['its round knows nothing of it', 'settle-offer', provided, '-'],
    ['its round knows', 'settle-offer', of('AWAITING_CONTRACT', { decision, settled: 'PROVIDED' }), 'settled'],
    ['its round knows of another end', 'settle-offer', of('AWAITING_CONTRACT', { decision, settled: 'REFUSED' }), '-'],
    ['its round knows of his refusal', 'settle-offer', of('REFUSED', { settled: 'REFUSED' }), 'settled'],
    ['a contract', 'sign-contract', of('AWAITING_KEYS', signedOn), 'signed'],
    ['undone after it', 'sign-contract', of('ANNULLED', signedOn), 'undone'],
    ['keys', 'give-keys', of('GIVEN', { keysAt: now }), 'given'],
  ])('%s: %s', (_, step, file, expected) => expect(answer(file, step)).toBe(expected));

  it('are drawn and signed once more where minutes come back', () => {
    const back = of('CONSENTED', { rounds: { 'draw-minutes': 1, 'sign-minutes': 1, 'sign-allocation': 1 } });
    expect(['draw-minutes', 'sign-minutes', 'sign-allocation'].map((step) => answer(back, step, 0))).toEqual([
      'drawn',
      'returned',
      'returned',
    ]);
  });

  it('tell their round once how it ended', () => {
    const settling = (file: Offer) => heard({ of: file, command: { type: 'SettleOffer' } });
    const ends = ['REFUSED', 'LAPSED', 'NOT_REACHED', 'NOT_PROVIDED', 'OVERTAKEN'] as const;
    for (const status of ends) {
      expect(settling(of(status))).toBe(`OfferSettled how:${status}`);
      expect(settling(of(status, { settled: status }))).toBe('nothing');
    }
    expect(settling(provided)).toBe('OfferSettled how:PROVIDED');
    expect(settling({ ...provided, settled: 'PROVIDED' })).toBe('nothing');
    expect(settling(of('OPEN'))).toBe('nothing');
  });
});

describe('what he has by his other offers (X248)', () => {
  const [registeredAt, later, last] = ['2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.001Z', now];
  const given = (keysAt: string) => of('GIVEN', { keysAt });
  it.each<[string, Offer[], object]>([
    ['none', [], { is: 'NONE' }],
    ['what is only offered', [of('OPEN'), of('AWAITING_SIGNATURE')], { is: 'NONE' }],
    ['what waits for its contract', [of('OPEN'), of('AWAITING_CONTRACT')], { is: 'PENDING' }],
    ['what waits for its keys, whatever else is given', [given(last), of('AWAITING_KEYS')], { is: 'PENDING' }],
    ['what was given since', [given(last), given(later)], { is: 'GIVEN', at: later }],
    ['not what was given as he came', [given(registeredAt)], { is: 'NONE' }],
    ['nor what was undone', [of('ANNULLED', { keysAt: last }), of('REVOKED')], { is: 'NONE' }],
    ['nor what tells no moment', [of('GIVEN')], { is: 'NONE' }],
  ])('is %s', (_, others, expected) => expect(housingOf(others, { registeredAt })).toEqual(expected));
});
