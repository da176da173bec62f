import { describe, expect, it } from 'vitest';
import { claims } from '#domain/offer/claims.ts';
import { OfferEvent, type OwnEvent } from '#domain/offer/event.ts';
import { evolve } from '#domain/offer/evolve.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { offerStatuses } from '#domain/offer/status.ts';
import { aCommission, anOffer, aProvision, minutesDrawn, minutesSigned } from '#test/builders/allocations/an-offer.ts';
import { changedIn } from '#test/builders/words/written-out.ts';
import { now, paper, record, signature } from './asked.ts';

const at = '2026-11-25T09:00:00.000Z';
const recorded = { id: 'offer_1', at, commit: 4 };
const reached = (status: Offer['status']) => ({ status, reached: [{ status, at }] });
const papers = { papers: { COMMISSION_MINUTES: paper } };
const of = (status: Offer['status'], parts: Partial<Offer> = {}) => anOffer({ status, ...parts });
const term = (name: string) => ({ [name]: { term: name, rungs: ['half'] } }) as unknown as Offer['terms'];
const climbed = (name: string) => ({ terms: { [name]: { term: name, rungs: ['half', 'breach'] } } });
const held = { amendment: 'amendment_1', at: now };
const task: Offer['task'] = { step: 'draw-minutes', role: 'executor', organisation: 'uralsk', openedAt: now };
const claimed = { ...task, claimedBy: 'staff_secretary', claimedUntil: at };
const ofHead = { ...task, step: 'sign-allocation', role: 'head' as const };
const hand = { by: 'staff_chair', person: 'person_chair' };
const decided = { paper, signature, by: 'staff_head' };
const act = { court: 'APPEAL', number: '2-17', decidedOn: '2026-11-24' } as const;
const tried = { channel: 'PHONE', madeAt: now, said: record, by: 'staff_registrar' } as const;
const lacking = { lacksHolder: { since: now } };
const made = {
  ...({ provider: 'uralsk', allocation: 'allocation_1', dwelling: 'dwelling_1', commission: aCommission } as const),
  ...({
    entry: anOffer().entry,
    isBeside: true,
    request: 'case_1',
    subject: 'person_1',
    order: paper,
    passedOver: 0,
  } as const),
};

type Folded = [string, Offer, OwnEvent, object];

describe('an offer after one more event (77)', () => {
  it('begins as it was made', () => {
    expect(evolve(undefined, { type: 'OfferMade', ...made }, recorded)).toEqual({
      ...{ id: 'offer_1', version: 0, openedAt: at, recused: [], rounds: {}, holds: {}, terms: {}, missed: [] },
      ...{ papers: {}, attempt: 0, ...made, ...reached('MADE') },
    });
    expect(() => evolve(undefined, { type: 'OfferLapsed' }, recorded)).toThrow(
      'begins with OfferMade, not OfferLapsed',
    );
  });

  // biome-ignore format: a table, one event a row
  it.each<Folded>([
    ['it is held', of('MADE'), { type: 'OfferHeld', amendment: 'amendment_2' }, { held: { amendment: 'amendment_2', at } }],
    ['by a fact', of('MADE', { held, proposed: ['HOME#1'] }), { type: 'OfferHeld', amendment: 'amendment_2', fact: 'DEATH#1' }, { held: { amendment: 'amendment_2', at }, proposed: ['HOME#1', 'DEATH#1'] }],
    ['by no other fact', of('MADE', { proposed: ['HOME#1'] }), { type: 'OfferHeld', amendment: 'amendment_2' }, { held: { amendment: 'amendment_2', at } }],
    ['he is checked', of('MADE', { held }), { type: 'CandidateChecked', facts: record }, { ...reached('CHECKED'), held: undefined, checked: { facts: record, at } }],
    ['after his consent', of('CONSENTED'), { type: 'CandidateChecked', facts: record }, { ...reached('BEFORE_COMMISSION'), checked: { facts: record, at } }],
    ['after a death that was none, when he had consented', of('DIED', { held, answered: { consents: true, at: now } }), { type: 'CandidateChecked', facts: record }, { ...reached('BEFORE_COMMISSION'), held: undefined, checked: { facts: record, at } }],
    ['or had not', of('DIED', { held, answered: { consents: false, at: now } }), { type: 'CandidateChecked', facts: record }, { ...reached('CHECKED'), held: undefined, checked: { facts: record, at } }],
    ['he dies', of('MINUTES_DRAWN', { minutes: minutesDrawn }), { type: 'CandidateDied', amendment: 'amendment_2' }, { ...reached('DIED'), minutes: undefined, held: { amendment: 'amendment_2', at } }],
    ['by the register alone', of('OPEN'), { type: 'CandidateDied' }, { ...reached('DIED'), held: { at } }],
    ['while it is held already', of('MADE', { held }), { type: 'CandidateDied', amendment: 'amendment_2' }, reached('DIED')],
    ['his silence is checked', of('LAPSED'), { type: 'SilenceChecked', facts: record }, { silenceChecked: true }],
    ['and he is told that no receipt came', of('NOT_REACHED'), { type: 'SilenceChecked', facts: record, paper }, { ...papers, silenceChecked: true, notProvenToldAt: at }],
    ['nobody comes after him', of('DIED', { held }), { type: 'SuccessorLacking' }, { ...reached('OVERTAKEN'), held: undefined, overtakenBy: 'DIED' }],
    ['nor in an older one', of('MADE', { held }), { type: 'SuccessorLacking' }, { ...reached('LAPSED'), held: undefined }],
    ['another act came first', of('MADE', { held }), { type: 'OfferOvertaken', why: 'REMOVED' }, { ...reached('OVERTAKEN'), held: undefined, overtakenBy: 'REMOVED' }],
    ['its dwelling is withdrawn, which a paper says', of('OPEN', { held }), { type: 'OfferOvertaken', why: 'DWELLING_WITHDRAWN', paper }, { ...reached('OVERTAKEN'), ...papers, held: undefined, overtakenBy: 'DWELLING_WITHDRAWN' }],
    ['he is told in his cabinet', of('CHECKED'), { type: 'OfferTold', paper }, { ...reached('OPEN'), ...papers, told: { how: 'cabinet', at } }],
    ['it is to be sent', of('CHECKED'), { type: 'OfferUnsent', paper }, { ...reached('UNSENT'), ...papers }],
    ['it is handed over', of('UNSENT'), { type: 'OfferHandedOver', identity: record }, { ...reached('OPEN'), told: { how: 'desk', at } }],
    ['it is posted', of('UNSENT'), { type: 'OfferPosted', number: '7' }, { ...reached('ON_ITS_WAY'), posted: { number: '7', at } }],
    ['it came', of('ON_ITS_WAY'), { type: 'OfferDelivered', deliveredOn: '2026-11-24' }, { ...reached('OPEN'), told: { how: 'post', at, deliveredOn: '2026-11-24' } }],
    ['later than was said', of('OPEN'), { type: 'OfferDelivered', deliveredOn: '2026-11-24', shows: record }, { told: { how: 'post', at, deliveredOn: '2026-11-24' } }],
    ['no receipt came', of('ON_ITS_WAY', { terms: term('transit') }), { type: 'OfferNotProven' }, { ...reached('NOT_REACHED'), ...climbed('transit') }],
    ['he is sought', of('UNSENT'), { type: 'TryRecorded', ...tried }, { tries: [tried] }],
    ['once more', of('UNSENT', { tries: [tried] }), { type: 'TryRecorded', ...tried, channel: 'VISIT' }, { tries: [tried, { ...tried, channel: 'VISIT' }] }],
    ['he is not reached', of('UNSENT'), { type: 'OfferNotReached', tries: record, paper }, { ...reached('NOT_REACHED'), ...papers }],
    ['without a paper, of old', of('UNSENT'), { type: 'OfferNotReached', tries: record }, reached('NOT_REACHED')],
    ['he takes it', of('OPEN'), { type: 'OfferConsented', paper, signature }, { ...reached('CONSENTED'), ...papers, answered: { consents: true, at } }],
    ['or does not, at a desk', of('OPEN'), { type: 'OfferRefused', identity: record, centre: 'centre-uralsk' }, { ...reached('REFUSED'), answered: { consents: false, at, centre: 'centre-uralsk' } }],
    ['he is silent', of('OPEN', { terms: term('consent') }), { type: 'OfferLapsed' }, { ...reached('LAPSED'), ...climbed('consent') }],
    ['minutes are drawn', of('BEFORE_COMMISSION'), { type: 'MinutesDrawn', number: '7', votes: [], paper, signature, ...hand }, { ...reached('MINUTES_DRAWN'), ...papers, minutes: { number: '7', votes: [], paper, at, secretary: { ...hand, signature } } }],
    ['by one of whom no person is known', of('BEFORE_COMMISSION'), { type: 'MinutesDrawn', number: '7', votes: [], paper, signature, by: 'staff_1' }, { ...reached('MINUTES_DRAWN'), ...papers, minutes: { number: '7', votes: [], paper, at, secretary: { by: 'staff_1', signature } } }],
    ['the chair signs', of('MINUTES_DRAWN', { minutes: minutesDrawn }), { type: 'MinutesSigned', signature, ...hand }, { ...reached('AWAITING_SIGNATURE'), minutes: { ...minutesDrawn, chair: { ...hand, signature } } }],
    ['that he is voted down', of('MINUTES_DRAWN', { minutes: minutesDrawn }), { type: 'VotedAgainst', signature, by: 'staff_1' }, { ...reached('NOT_PROVIDED'), minutes: { ...minutesDrawn, chair: { by: 'staff_1', signature } } }],
    ['by a reason that the minutes keep', of('BEFORE_COMMISSION'), { type: 'MinutesDrawn', number: '7', votes: [], reasons: ['FLOOR_UNSUITABLE'], paper, signature, by: 'staff_1' }, { ...reached('MINUTES_DRAWN'), ...papers, minutes: { number: '7', votes: [], reasons: ['FLOOR_UNSUITABLE'], paper, at, secretary: { by: 'staff_1', signature } } }],
    ['and is told so by a paper', of('MINUTES_DRAWN', { minutes: minutesDrawn }), { type: 'VotedAgainst', signature, paper, by: 'staff_1' }, { ...reached('NOT_PROVIDED'), ...papers, minutes: { ...minutesDrawn, chair: { by: 'staff_1', signature } } }],
    ['they come back', of('AWAITING_SIGNATURE', { minutes: minutesSigned }), { type: 'MinutesReturned', reason: record }, { ...reached('CONSENTED'), minutes: undefined, rounds: { 'draw-minutes': 1, 'sign-minutes': 1, 'sign-allocation': 1 } }],
    ['the head decides', of('AWAITING_SIGNATURE'), { type: 'AllocationDecided', ...decided, certificateSha256: 'c' }, { ...reached('AWAITING_CONTRACT'), ...papers, decision: { ...decided, at } }],
    ['standing in', of('AWAITING_SIGNATURE'), { type: 'AllocationDecided', ...decided, certificateSha256: 'c', certificateSerial: '1', verificationCode: 'K', standsFor: 'staff_chief' }, { ...reached('AWAITING_CONTRACT'), ...papers, decision: { ...decided, certificateSerial: '1', verificationCode: 'K', standsFor: 'staff_chief', at } }],
    ['its round is told', of('REFUSED'), { type: 'OfferSettled', how: 'REFUSED' }, { settled: 'REFUSED' }],
    ['a contract is signed', of('AWAITING_CONTRACT'), { type: 'ContractSigned', number: '7', signedOn: '2026-11-24' }, { ...reached('AWAITING_KEYS'), contract: { number: '7', signedOn: '2026-11-24', at } }],
    ['its days are over', of('AWAITING_CONTRACT', { terms: term('contract') }), { type: 'ContractTermEnded' }, { ...climbed('contract'), contractLapsed: true }],
    ['keys are given', of('AWAITING_KEYS'), { type: 'KeysGiven', identity: record }, { ...reached('GIVEN'), keysAt: at }],
    ['it is revoked', of('AWAITING_CONTRACT'), { type: 'AllocationRevoked', reason: record, by: 'staff_head' }, reached('REVOKED')],
    ['it is annulled', of('GIVEN'), { type: 'AllocationAnnulled', ...act, by: 'staff_head' }, { ...reached('ANNULLED'), annulled: act }],
    ['for false data', of('GIVEN'), { type: 'AllocationAnnulled', ...act, falseData: true, by: 'staff_head' }, { ...reached('ANNULLED'), annulled: { ...act, falseData: true } }],
    ['what tells of it is to be posted', of('ANNULLED'), { type: 'PaperUnsent', paper: 'ALLOCATION_UNDONE' }, { toPost: ['ALLOCATION_UNDONE'] }],
    ['beside what was not posted before', of('OVERTAKEN', { toPost: ['OFFER_NOT_REACHED'] }), { type: 'PaperUnsent', paper: 'OFFER_WITHDRAWN' }, { toPost: ['OFFER_NOT_REACHED', 'OFFER_WITHDRAWN'] }],
    ['all of it is posted in one letter', of('OVERTAKEN', { toPost: ['OFFER_NOT_REACHED', 'OFFER_WITHDRAWN'] }), { type: 'PaperPosted', number: '8', ...hand }, { toPost: undefined, letters: [{ number: '8', ...hand, at, papers: ['OFFER_NOT_REACHED', 'OFFER_WITHDRAWN'] }] }],
    ['nothing is posted to whoever has died', of('NOT_REACHED', { toPost: ['OFFER_NOT_REACHED'] }), { type: 'CandidateDied' }, { ...reached('DIED'), held: { at }, toPost: undefined }],
    ['nobody may act as its head', of('OPEN'), { type: 'HeadLacking' }, { lacksHead: { since: at } }],
    ['another provider’s is named', of('AWAITING_SIGNATURE', { lacksHead: { since: now }, task: { ...ofHead, claimedBy: 'staff_head' } }), { type: 'ActingHeadNamed', staff: 'staff_2', organisation: 'borili', reason: record }, { lacksHead: undefined, actingHead: { staff: 'staff_2', organisation: 'borili' }, task: ofHead }],
    ['somebody is recused', of('OPEN'), { type: 'RecusalDeclared', staff: 'staff_1', person: 'person_1', reason: record }, { recused: ['staff_1'], recusedPersons: ['person_1'] }],
    ['who had claimed its task', of('BEFORE_COMMISSION', { task: claimed }), { type: 'RecusalDeclared', staff: 'staff_secretary', reason: record }, { recused: ['staff_secretary'], recusedPersons: [], task }],
    ['who had not', of('BEFORE_COMMISSION', { task: claimed }), { type: 'RecusalDeclared', staff: 'staff_1', reason: record }, { recused: ['staff_1'], recusedPersons: [] }],
    ['whose secretary is away still', of('BEFORE_COMMISSION', lacking), { type: 'OfferSettled', how: 'REFUSED' }, { settled: 'REFUSED' }],
    ['and is asked no more once it is the chair’s', of('BEFORE_COMMISSION', lacking), { type: 'MinutesDrawn', number: '7', votes: [], paper, signature, by: 'staff_1' }, { ...reached('MINUTES_DRAWN'), ...papers, lacksHolder: undefined, minutes: { number: '7', votes: [], paper, at, secretary: { by: 'staff_1', signature } } }],
  ])('%s', (_, before, event, changed) => expect(changedIn(before, evolve(before, event, recorded))).toEqual(changed));

  it('keeps of a decision by which entry he is housed (X203, X219)', () => {
    const housedAs = (before: Offer, isBeside?: boolean) =>
      evolve(
        before,
        {
          type: 'AllocationDecided',
          ...decided,
          certificateSha256: 'c',
          ...(isBeside === undefined ? {} : { isBeside }),
        },
        recorded,
      ).isBeside;
    const [own, second] = [of('AWAITING_SIGNATURE'), of('AWAITING_SIGNATURE', { isBeside: true })];
    expect([housedAs(own), housedAs(own, true), housedAs(second), housedAs(second, false)]).toEqual([
      undefined,
      true,
      true,
      undefined,
    ]);
  });

  it.each<OwnEvent>([
    { type: 'MinutesSigned', signature, ...hand },
    { type: 'VotedAgainst', signature, ...hand },
  ])('without minutes is no $type', (event) =>
    expect(() => evolve(of('OPEN'), event, recorded)).toThrow('offer_1 has no minutes'),
  );
});

const entry = 'uralsk#public-sector#7';
const asked = { key: `offer#${entry}`, holder: 'offer_1', taken: 'OFFER_OPEN' };
const taken = { ...asked, change: 'take', file: 'offer_1' };
const let_ = { ...asked, change: 'release' };
const housing = { key: 'housing#person_subject', holder: 'offer_1', taken: 'HOUSED_ELSEWHERE' };
const standing = (key: string) => ({ key: `${key}#uralsk#person_subject`, holder: entry, taken: 'ALREADY_REGISTERED' });
const deciding = (key: string) => [
  let_,
  { key: `amendment#${entry}`, change: 'mustBeFree', taken: 'AMENDMENT_OPEN' },
  { ...standing(key), change: 'release', isHeld: true, taken: 'ENTRY_NOT_STANDING' },
  { ...housing, change: 'take', file: 'offer_1' },
];
const restored = (key: string, from = {}) => [
  { ...housing, change: 'release' },
  { ...standing(key), change: 'take', file: 'case_1', ...from },
];
const deceived = { annulled: { ...act, falseData: true as const } };
const told = (...types: string[]) => types.map((type) => ({ type }));

describe('what an offer holds (X203, X212, X237, X248)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, readonly { readonly type: string }[], Offer, object[]]>([
    ['is taken as it is made', told('OfferMade'), of('MADE'), [taken]],
    ['and anew as he dies, of whatever status', told('CandidateDied'), of('DIED'), [taken]],
    ['is kept while it goes on', told('OfferTold'), of('OPEN'), []],
    ['is let go with the decision, which takes his entry and his housing', told('AllocationDecided'), of('AWAITING_CONTRACT', { decision: aProvision }), deciding('entry')],
    ['is the second entry where he holds that', told('AllocationDecided'), of('AWAITING_CONTRACT', { isBeside: true }), deciding('entry-beside')],
    ['whatever is told before it', told('HeadReturned', 'AllocationDecided'), of('AWAITING_CONTRACT'), deciding('entry')],
    ['is let go with the keys', told('KeysGiven'), of('GIVEN'), [{ ...housing, change: 'release' }]],
    ['comes back as it is revoked', told('HeadReturned', 'AllocationRevoked'), of('REVOKED'), restored('entry')],
    ['as it is annulled', told('AllocationAnnulled'), of('ANNULLED', { annulled: act }), restored('entry')],
    ['as a second one', told('AllocationRevoked'), of('REVOKED', { isBeside: true }), restored('entry-beside')],
    ['from the entry he stands by now', [{ type: 'AllocationRevoked', instead: 'uralsk#orphans#1' } as never], of('REVOKED'), restored('entry', { from: 'uralsk#orphans#1' })],
    ['but for whoever deceived', told('AllocationAnnulled'), of('ANNULLED', deceived), [{ ...housing, change: 'release' }]],
    ['is let go by a refusal', told('OfferRefused'), of('REFUSED'), [let_]],
    ['not once more as its round is told', told('OfferSettled'), of('REFUSED'), []],
    ['nor as silence is checked', told('SilenceChecked'), of('LAPSED'), []],
    ['nor with both', told('SilenceChecked', 'OfferSettled'), of('LAPSED'), []],
  ])('%s', (_, events, after, expected) => expect(claims(events, after)).toEqual(expected));

  it('is let go by the event that ends it without a dwelling, and by nothing that comes afterwards', () => {
    const types = OfferEvent.def.options.map(({ shape }) => shape.type.def.values[0] as string);
    const free = types.filter((type) => claims(told(type), of('REFUSED')).some(({ change }) => change === 'release'));
    const ends = [
      'OfferRefused',
      'OfferLapsed',
      'OfferNotReached',
      'OfferNotProven',
      'VotedAgainst',
      'OfferOvertaken',
      'SuccessorLacking',
    ];
    const decided = ['AllocationDecided', 'KeysGiven', 'AllocationRevoked', 'AllocationAnnulled'];
    expect(free.toSorted()).toEqual([...ends, ...decided].toSorted());
    for (const status of offerStatuses) expect(claims(told('HolderReturned', 'HoldBegan'), of(status))).toEqual([]);
  });

  it('is let go once where its silence had let it go before the dwelling was withdrawn (X268)', () => {
    const since = (...statuses: Offer['status'][]) =>
      of('OVERTAKEN', { reached: statuses.map((status) => ({ status, at: now })) });
    const let_go = (...statuses: Offer['status'][]) => claims(told('OfferOvertaken'), since(...statuses, 'OVERTAKEN'));
    expect([let_go('OPEN'), let_go('OPEN', 'LAPSED', 'DIED')]).toEqual([[let_], [let_]]);
    expect([let_go('OPEN', 'LAPSED'), let_go('UNSENT', 'NOT_REACHED')]).toEqual([[], []]);
  });
});
