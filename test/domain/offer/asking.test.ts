import { describe, expect, it } from 'vitest';
import { decide } from '#domain/offer/decide/decide.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { aCommission, anOffer, aProvision } from '#test/builders/allocations/an-offer.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { seenBy } from '#test/builders/people/seen-by-two.ts';
import {
  type CommandOf,
  head,
  heard,
  machine,
  now,
  operator,
  paper,
  recipient,
  record,
  registrar,
  signature,
  stranger,
  subject,
  type Told,
} from './asked.ts';

const entry: EntryIdentity = {
  ...{ provider: 'uralsk', list: 'public-sector', registerNumber: 7, caseId: 'case_1', onList: 'socially-vulnerable' },
  ...{ registeredAt: '2018-03-01T09:00:00.000Z', status: 'ACTIVE', day: '2018-02-01', intakeSequence: 5, acts: [] },
  priorityMoment: '2018-02-01T09:00:00.000Z',
};
const making = (parts: Partial<CommandOf<'MakeOffer'>> = {}): CommandOf<'MakeOffer'> => ({
  ...{ type: 'MakeOffer', provider: 'uralsk', allocation: 'allocation_1', dwelling: 'dwelling_1', entry, order: paper },
  ...{ commission: aCommission, record: { request: 'case_1', subject }, isBeside: false, passedOver: 2 },
  refusedBefore: 0,
  ...parts,
});
const given = { ground: 'COURT_ACT', number: '2-17', decidedOn: '2026-11-02' } as const;
const made = (parts: Partial<CommandOf<'MakeOffer'>>) => {
  const decided = decide(undefined, making(parts), { actor: machine, now });
  return decided.ok ? decided.value : decided.error;
};
const asMade = {
  ...{ type: 'OfferMade', provider: 'uralsk', allocation: 'allocation_1', dwelling: 'dwelling_1', order: paper },
  ...{ commission: aCommission, passedOver: 2, request: 'case_1', subject },
  entry: { provider: 'uralsk', list: 'public-sector', registerNumber: 7, onList: 'socially-vulnerable' },
};

describe('an offer is made (X59)', () => {
  it('with the entry, the order and whom it is about', () => {
    expect(made({})).toEqual([asMade]);
    expect(made({ record: { request: 'oldentry_1', subject, family: ['person_1'] } })).toEqual([
      { ...asMade, request: 'oldentry_1', family: ['person_1'] },
    ]);
  });

  it('keeps that it is his second entry, how often he has refused, and what goes out of the order', () => {
    expect(made({ isBeside: true })).toEqual([{ ...asMade, isBeside: true }]);
    expect(made({ refusedBefore: 1 })).toEqual([{ ...asMade, refusedBefore: 1 }]);
    expect(made({ override: given })).toEqual([{ ...asMade, override: given }]);
    const before = { ...given, cameTo: 'REFUSED' } as const;
    expect(made({ overrideBefore: before })).toEqual([{ ...asMade, overrideBefore: before }]);
  });

  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by no head', 'FORBIDDEN', { command: making(), actor: head }],
    ['by no person', 'FORBIDDEN', { command: making(), actor: recipient }],
    ['at no office that is no provider', 'FORBIDDEN', { command: making({ provider: 'oblast' }) }],
    ['not to whoever is housed', 'ENTRY_NOT_STANDING', { command: making({ entry: { ...entry, status: 'HOUSED' } }) }],
    ['nor to whoever is removed', 'ENTRY_NOT_STANDING', { command: making({ entry: { ...entry, status: 'REMOVED' } }) }],
    ['nor to whoever is merged', 'ENTRY_NOT_STANDING', { command: making({ entry: { ...entry, status: 'MERGED' } }) }],
    ['once', 'nothing', { of: anOffer(), command: making() }],
    ['and nothing is done of one that is not', 'CASE_NOT_FOUND', { command: { type: 'PostOffer', number: '1', ends: [], confirmed: undefined }, actor: registrar }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const check = (parts: Partial<CommandOf<'RecordCheck'>> = {}): CommandOf<'RecordCheck'> => ({
  ...{ type: 'RecordCheck', facts: record, entry, subject },
  ...parts,
});
const of = (status: Offer['status'], parts: Partial<Offer> = {}) => anOffer({ status, ...parts });
const dying = { type: 'TellDeath', amendment: 'amendment_1' } as const;
const losing = { type: 'LoseDwelling', hasCabinet: true } as const;
const waiting = (asksSuccession = false) => ({ type: 'EndWaiting', since: now, asksSuccession }) as const;
const held = { held: { amendment: 'amendment_1', at: now } };
const holding = (amendment: string, fact?: string) =>
  ({ type: 'HoldOffer', amendment, ...(fact ? { fact } : {}) }) as const;

describe('registers are asked before he is (77, X209, X210, X238)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['he stands', 'CandidateChecked facts:record_1', { of: of('MADE'), command: check() }],
    ['by whomever the register tells nothing of', 'CandidateChecked facts:record_1', { of: of('CONSENTED'), command: check({ subject: undefined }) }],
    ['where the register was wrong of his death', 'CandidateChecked facts:record_1', { of: of('DIED'), command: check() }],
    ['another of the family in his place', 'OfferOvertaken why:SUCCESSION', { of: of('MADE'), command: check({ subject: stranger }) }],
    ['he is removed', 'OfferOvertaken why:REMOVED', { of: of('MADE'), command: check({ entry: { ...entry, status: 'REMOVED' } }) }],
    ['which goes before a successor', 'OfferOvertaken why:HOUSED', { of: of('MADE'), command: check({ entry: { ...entry, status: 'HOUSED' }, subject: stranger }) }],
    ['nobody knows his entry', 'OfferOvertaken why:ENTRY_UNKNOWN', { of: of('MADE'), command: check({ entry: undefined }) }],
    ['he was silent, and lives', 'SilenceChecked facts:record_1', { of: of('LAPSED'), command: check() }],
    ['or was not reached, and lives, however he stands', 'SilenceChecked facts:record_1', { of: of('NOT_REACHED'), command: check({ entry: undefined }) }],
    ['which he is told where no receipt of his letter came (X311)', 'SilenceChecked facts:record_1 paper:paper_1', { of: of('NOT_REACHED'), command: check({ notProven: { paper, hasCabinet: true } }) }],
    ['by post where he has no cabinet', 'SilenceChecked facts:record_1 paper:paper_1, PaperUnsent paper:OFFER_NOT_REACHED', { of: of('NOT_REACHED'), command: check({ notProven: { paper, hasCabinet: false } }) }],
    ['once', 'SilenceChecked facts:record_1', { of: of('NOT_REACHED', { papers: { OFFER_NOT_REACHED: paper } }), command: check({ notProven: { paper, hasCabinet: false } }) }],
    ['and not of a silence', 'SilenceChecked facts:record_1', { of: of('LAPSED'), command: check({ notProven: { paper, hasCabinet: false } }) }],
    ['its dwelling is withdrawn', 'OfferOvertaken why:DWELLING_WITHDRAWN', { of: of('MADE'), command: losing }],
    ['which is to be posted to whoever was told of it and has no cabinet (X294)', 'OfferOvertaken why:DWELLING_WITHDRAWN paper:paper_1, PaperUnsent paper:OFFER_WITHDRAWN', { of: of('OPEN'), command: { ...losing, paper, hasCabinet: false } }],
    ['and not to whoever was told of nothing', 'OfferOvertaken why:DWELLING_WITHDRAWN', { of: of('CHECKED'), command: { ...losing, hasCabinet: false } }],
    ['while it is held for a family', 'OfferOvertaken why:DWELLING_WITHDRAWN', { of: of('DIED'), command: losing }],
    ['before his silence counts', 'OfferOvertaken why:DWELLING_WITHDRAWN', { of: of('LAPSED'), command: losing }],
    ['and after it does not', 'nothing', { of: of('NOT_REACHED', { silenceChecked: true }), command: losing }],
    ['nor once its round knows of it', 'nothing', { of: of('LAPSED', { settled: 'LAPSED' }), command: losing }],
    ['nor once it is decided to be his', 'nothing', { of: of('AWAITING_CONTRACT', { decision: aProvision }), command: losing }],
    ['nor once he has refused', 'nothing', { of: of('REFUSED'), command: losing }],
    ['he has died, by what is decided about it', 'CandidateDied amendment:amendment_1', { of: of('OPEN'), command: dying }],
    ['by the register alone', 'CandidateDied', { of: of('AWAITING_SIGNATURE'), command: { type: 'TellDeath' } }],
    ['once', 'nothing', { of: of('DIED'), command: dying }],
    ['the family has ten working days', 'nothing', { of: of('DIED'), command: waiting(), at: '2026-12-08T18:59:59.999Z' }],
    ['and no more', 'SuccessorLacking', { of: of('DIED'), command: waiting(), at: '2026-12-08T19:00:00.000Z' }],
    ['but where somebody asks', 'nothing', { of: of('DIED'), command: waiting(true), at: '2026-12-08T19:00:00.000Z' }],
    ['it is held', 'OfferHeld amendment:amendment_1', { of: of('MADE'), command: holding('amendment_1') }],
    ['once by one decision', 'nothing', { of: of('MADE', held), command: holding('amendment_1') }],
    ['whatever the fact', 'nothing', { of: of('MADE', held), command: holding('amendment_1', 'DEATH#1') }],
    ['anew by another', 'OfferHeld amendment:amendment_2', { of: of('MADE', held), command: holding('amendment_2') }],
    ['by a fact', 'OfferHeld amendment:amendment_2 fact:DEATH#1', { of: of('MADE', { proposed: ['HOME#1'] }), command: holding('amendment_2', 'DEATH#1') }],
    ['once by one fact', 'nothing', { of: of('MADE', { proposed: ['HOME#1', 'DEATH#1'] }), command: holding('amendment_2', 'DEATH#1') }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const statement = { paper, signature, by: subject };
const answering = (parts: Partial<CommandOf<'AnswerOffer'>> = {}): CommandOf<'AnswerOffer'> => ({
  type: 'AnswerOffer',
  consents: true,
  ...parts,
});
const signing = (parts: Partial<CommandOf<'AnswerOffer'>> = {}) => answering({ signed: statement, ...parts });
/** Two have seen at this desk that he came to refuse. */
const before = seenBy({ at: now, concerns: [subject] });
const atDesk = (parts: Partial<CommandOf<'AnswerOffer'>> = {}) =>
  answering({ identity: shown(), person: subject, ...parts });
const open = of('OPEN');

describe('he answers (X59)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by his signature that he takes it', 'OfferConsented paper:paper_1 signature:sha_1', { of: open, command: signing(), actor: recipient }],
    ['or does not', 'OfferRefused paper:paper_1 signature:sha_1', { of: open, command: signing({ consents: false }), actor: recipient }],
    ['not by another’s', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: open, command: signing({ signed: { ...statement, by: stranger } }), actor: recipient }],
    ['nor unsigned', 'SIGNATURE_REFUSED cms MISSING', { of: open, command: answering(), actor: recipient }],
    ['nor from his cabinet by a document', 'SIGNATURE_REFUSED cms MISSING', { of: open, command: atDesk(), actor: recipient }],
    ['at a desk by his document', 'OfferConsented identity:record_1 centre:centre-uralsk', { of: open, command: atDesk(), actor: operator }],
    ['with a paper that he signed by hand', 'OfferConsented paper:paper_1 identity:record_1 centre:centre-uralsk', { of: open, command: atDesk({ paper }), actor: operator }],
    ['and refuses at a desk before two', `OfferRefused identity:record_1 centre:centre-uralsk confirmation:${before.id}`, { of: open, command: atDesk({ consents: false, seenBy: before }), actor: operator }],
    ['not before one', 'REFUSAL_BY_ONE', { of: open, command: atDesk({ consents: false }), actor: operator }],
    ['nor by what two saw on another day', 'REFUSAL_BY_ONE', { of: open, command: atDesk({ consents: false, seenBy: seenBy({ at: '2026-11-23T09:00:00.000Z', concerns: [subject] }) }), actor: operator }],
    ['or of another person', 'REFUSAL_BY_ONE', { of: open, command: atDesk({ consents: false, seenBy: seenBy({ at: now, concerns: [stranger] }) }), actor: operator }],
    ['or for another operator', 'REFUSAL_BY_ONE', { of: open, command: atDesk({ consents: false, seenBy: seenBy({ at: now, staff: 'staff_other', concerns: [subject] }) }), actor: operator }],
    ['not another for him', 'FIELDS_WRONG iin OTHER_PERSON (X59)', { of: open, command: atDesk({ person: stranger }), actor: operator }],
    ['nor without a document', 'FIELDS_WRONG iin OTHER_PERSON (X59)', { of: open, command: answering({ person: subject }), actor: operator }],
    ['nor by one of tomorrow', 'FIELDS_WRONG identityDocument.issuedOn IN_FUTURE (X59)', { of: open, command: atDesk({ identity: shown({ issuedOn: '2026-11-25' }) }), actor: operator }],
    ['at whichever desk', 'OfferConsented identity:record_1 centre:centre-borili', { of: open, command: atDesk(), actor: actorOf('operator', { organisation: 'centre-borili' }) }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});
