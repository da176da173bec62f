import { describe, expect, it } from 'vitest';
import { decide } from '#domain/offer/decide/decide.ts';
import type { Vote } from '#domain/offer/event.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { seatsOf } from '#domain/staff/commission.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { aCommission, anOffer, minutesDrawn, minutesSigned } from '#test/builders/allocations/an-offer.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import {
  type CommandOf,
  head,
  heard,
  machine,
  now,
  paper,
  seat,
  signature,
  stranger,
  type Told,
  written,
} from './asked.ts';

const official = (name: string, changes: Partial<StaffMember> = {}) =>
  anOfficial({ id: `staff_${name}`, person: `person_${name}`, ...changes });
const onLeave = (name: string) => official(name, { absences: [{ from: '2026-11-24', to: '2026-11-24' }] as never });
const seats = seatsOf(aCommission).map(({ staff }) => staff);
const votes = (...said: Vote['vote'][]): Vote[] => seats.map((staff, index) => ({ staff, vote: said[index] ?? 'FOR' }));
const sitting = ['chair', 'secretary', 'member1', 'member2', 'member3'].map((name) => official(name));
const sat = (changed: Partial<StaffMember>) => [...sitting.slice(0, 4), official('member3', changed)];

const drawing = (parts: Partial<CommandOf<'DrawMinutes'>> = {}): CommandOf<'DrawMinutes'> => ({
  ...{
    type: 'DrawMinutes',
    number: '7',
    votes: votes(),
    sitting,
    reasons: [],
    isComplainedOf: false,
    paper,
    signature,
  },
  ...{ signedBy: 'person_secretary' as never, official: official('secretary') },
  ...parts,
});
const before = anOffer({ status: 'BEFORE_COMMISSION' });
const ofFamily = anOffer({ status: 'BEFORE_COMMISSION', family: ['person_member3'] });
const [secretary, chair] = [seat('secretary'), seat('chair')];
const drawn = (cast: string, against = '') =>
  `MinutesDrawn number:7 votes:[${cast}]${against} paper:paper_1 signature:sha_1 by:staff_secretary person:person_secretary`;
const cast = (...said: Vote['vote'][]) =>
  votes(...said)
    .map(({ staff, vote }) => `{staff:${staff} vote:${vote}}`)
    .join(' ');

describe('the minutes are drawn (77, X205)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by the secretary', drawn(cast()), { of: before, command: drawing(), actor: secretary }],
    ['not while the dwelling waits by a complaint (X326)', 'DWELLING_COMPLAINED_OF', { of: before, command: drawing({ isComplainedOf: true }), actor: secretary }],
    ['by his own certificate', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: before, command: drawing({ signedBy: stranger }), actor: secretary }],
    ['as an official', 'FORBIDDEN', { of: before, command: drawing({ official: undefined }), actor: secretary }],
    ['under his own entry', 'FORBIDDEN', { of: before, command: drawing({ official: official('chair') }), actor: secretary }],
    ['not on leave (X239)', 'MINUTES_FAULTY NOT_AT_POST (X205)', { of: before, command: drawing({ official: onLeave('secretary') }), actor: secretary }],
    ['of every seat', 'MINUTES_FAULTY SEATS (X205)', { of: before, command: drawing({ votes: votes().slice(1) }), actor: secretary }],
    ['once each', 'MINUTES_FAULTY SEATS (X205)', { of: before, command: drawing({ votes: [...votes().slice(1), votes()[1] as Vote] }), actor: secretary }],
    ['and of no other', 'MINUTES_FAULTY SEATS (X205)', { of: before, command: drawing({ votes: [...votes(), { staff: 'staff_other', vote: 'FOR' }] }), actor: secretary }],
    ['three of five are enough', drawn(cast('FOR', 'FOR', 'FOR', 'ABSENT', 'RECUSED')), { of: before, command: drawing({ votes: votes('FOR', 'FOR', 'FOR', 'ABSENT', 'RECUSED') }), actor: secretary }],
    ['two are not', 'MINUTES_FAULTY QUORUM (X205)', { of: before, command: drawing({ votes: votes('FOR', 'FOR', 'ABSENT', 'ABSENT', 'RECUSED') }), actor: secretary }],
    ['none of the family votes', 'MINUTES_FAULTY INTERESTED (X205)', { of: ofFamily, command: drawing(), actor: secretary }],
    ['and is recused', drawn(cast('FOR', 'FOR', 'FOR', 'FOR', 'RECUSED')), { of: ofFamily, command: drawing({ votes: votes('FOR', 'FOR', 'FOR', 'FOR', 'RECUSED') }), actor: secretary }],
    ['nor anybody recused', 'MINUTES_FAULTY INTERESTED (X205)', { of: { ...before, recused: ['staff_member3'] }, command: drawing(), actor: secretary }],
    ['nor whoever served till yesterday', 'MINUTES_FAULTY NOT_AT_POST (X205)', { of: before, command: drawing({ sitting: sat({ to: '2026-11-23' }) }), actor: secretary }],
    ['but whoever serves till today', drawn(cast()), { of: before, command: drawing({ sitting: sat({ to: '2026-11-24' }) }), actor: secretary }],
    ['nor whoever serves from tomorrow', 'MINUTES_FAULTY NOT_AT_POST (X205)', { of: before, command: drawing({ sitting: sat({ from: '2026-11-25' }) }), actor: secretary }],
    ['nobody is voted down by nothing', 'MINUTES_FAULTY REASON_COMPUTED (X205)', { of: before, command: drawing({ votes: votes('AGAINST', 'AGAINST', 'AGAINST') }), actor: secretary }],
    ['but by what is computed, which they keep (X320)', drawn(cast('AGAINST', 'AGAINST', 'AGAINST'), ' reasons:[AREA_TOO_SMALL]'), { of: before, command: drawing({ votes: votes('AGAINST', 'AGAINST', 'AGAINST'), reasons: ['AREA_TOO_SMALL'] }), actor: secretary }],
    ['in favour they keep no reason', drawn(cast()), { of: before, command: drawing({ reasons: ['AREA_TOO_SMALL'] }), actor: secretary }],
    ['nor where they are as many and the chair is against', 'MINUTES_FAULTY REASON_COMPUTED (X205)', { of: before, command: drawing({ votes: votes('AGAINST', 'AGAINST', 'FOR', 'FOR', 'ABSENT') }), actor: secretary }],
    ['where he is for it they are in favour', drawn(cast('FOR', 'AGAINST', 'FOR', 'AGAINST', 'ABSENT')), { of: before, command: drawing({ votes: votes('FOR', 'AGAINST', 'FOR', 'AGAINST', 'ABSENT') }), actor: secretary }],
    ['where he is away, as many are not', 'MINUTES_FAULTY REASON_COMPUTED (X205)', { of: before, command: drawing({ votes: votes('RECUSED', 'AGAINST', 'FOR', 'AGAINST', 'FOR') }), actor: secretary }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const signing = (parts: Partial<CommandOf<'SignMinutes'>> = {}): CommandOf<'SignMinutes'> => ({
  ...{ type: 'SignMinutes', signature, signedBy: 'person_chair' as never, official: official('chair') },
  hasCabinet: true,
  ...parts,
});
const voted = (...said: Vote['vote'][]) =>
  anOffer({ status: 'MINUTES_DRAWN', minutes: { ...minutesDrawn, votes: votes(...said) } });
const returning = (content = 'Қате бар') => ({ type: 'ReturnMinutes', reason: written(content) }) as const;
const byChair = 'signature:sha_1 by:staff_chair person:person_chair';

describe('the chair signs them or sends them back (77, X43)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['in favour', `MinutesSigned ${byChair}`, { of: voted(), command: signing(), actor: chair }],
    ['against', `VotedAgainst ${byChair}`, { of: voted('AGAINST', 'AGAINST', 'AGAINST'), command: signing(), actor: chair }],
    ['and tells him by a paper (X320)', `VotedAgainst signature:sha_1 paper:paper_1 by:staff_chair person:person_chair`, { of: voted('AGAINST', 'AGAINST', 'AGAINST'), command: signing({ paper }), actor: chair }],
    ['which is to be posted where he has no cabinet (X294)', 'VotedAgainst signature:sha_1 paper:paper_1 by:staff_chair person:person_chair, PaperUnsent paper:OFFER_NOT_PROVIDED', { of: voted('AGAINST', 'AGAINST', 'AGAINST'), command: signing({ paper, hasCabinet: false }), actor: chair }],
    ['and nothing is where they are in favour', `MinutesSigned ${byChair}`, { of: voted(), command: signing({ hasCabinet: false }), actor: chair }],
    ['by his own vote where they are as many', `MinutesSigned ${byChair}`, { of: voted('FOR', 'AGAINST', 'AGAINST', 'FOR', 'ABSENT'), command: signing(), actor: chair }],
    ['which may be against', `VotedAgainst ${byChair}`, { of: voted('AGAINST', 'FOR', 'AGAINST', 'FOR', 'ABSENT'), command: signing(), actor: chair }],
    ['of no votes against', `VotedAgainst ${byChair}`, { of: anOffer({ status: 'MINUTES_DRAWN' }), command: signing(), actor: chair }],
    ['by his own certificate', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: voted(), command: signing({ signedBy: stranger }), actor: chair }],
    ['as an official', 'FORBIDDEN', { of: voted(), command: signing({ official: undefined }), actor: chair }],
    ['not on leave (X239)', 'MINUTES_FAULTY NOT_AT_POST (X205)', { of: voted(), command: signing({ official: onLeave('chair') }), actor: chair }],
    ['back for a reason', 'MinutesReturned reason:record_1', { of: voted(), command: returning(), actor: chair }],
    ['and for no blank one', 'REASON_MISSING (X43)', { of: voted(), command: returning(' '), actor: chair }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const decision = { ...paper, id: 'paper_2', type: 'ALLOCATION_DECISION' };
const giving = (parts: Partial<CommandOf<'SignAllocation'>> = {}): CommandOf<'SignAllocation'> => ({
  ...{ type: 'SignAllocation', paper: decision, signature, certificateSha256: 'c', draftRecord: 'paper_1' },
  ...{ signedBy: 'person_head' as never, official: official('head') },
  ...parts,
});
const awaiting = (parts: Partial<Offer> = {}) =>
  anOffer({ status: 'AWAITING_SIGNATURE', minutes: minutesSigned, ...parts });
const decided = 'AllocationDecided paper:paper_2 signature:sha_1 certificateSha256:c by:staff_head';
const standing = actorOf('head', { standsFor: 'staff_chief' });

describe('the head decides (77, 5.5)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by his signature', decided, { of: awaiting(), command: giving(), actor: head }],
    ['with the number of his certificate and the code of the paper', 'AllocationDecided paper:paper_2 signature:sha_1 certificateSha256:c certificateSerial:1 verificationCode:K by:staff_head', { of: awaiting(), command: giving({ certificateSerial: '1', verificationCode: 'K' }), actor: head }],
    ['for whom he stands in', `${decided} standsFor:staff_chief`, { of: awaiting(), command: giving(), actor: standing }],
    ['of minutes as he read them', 'DRAFT_CHANGED (5.5)', { of: awaiting(), command: giving({ draftRecord: 'paper_9' }), actor: head }],
    ['of minutes that are there', 'DRAFT_CHANGED (5.5)', { of: awaiting({ minutes: undefined }), command: giving(), actor: head }],
    ['by his own certificate', 'SIGNATURE_REFUSED cms IIN_MISMATCH', { of: awaiting(), command: giving({ signedBy: stranger }), actor: head }],
    ['as an official', 'FORBIDDEN', { of: awaiting(), command: giving({ official: undefined }), actor: head }],
    ['of his second entry as it is', decided, { of: awaiting({ isBeside: true }), command: giving({ isBeside: true }), actor: head }],
    ['of his second entry that is his only one now', `${decided} isBeside:false`, { of: awaiting({ isBeside: true }), command: giving({ isBeside: false }), actor: head }],
    ['of what has become his second one', `${decided} isBeside:true`, { of: awaiting(), command: giving({ isBeside: true }), actor: head }],
    ['not to whoever has keys elsewhere', 'HOUSED_ELSEWHERE', { of: awaiting(), command: giving({ hasKeysElsewhere: true }), actor: head }],
    ['but where that was put to a decision and has left him (X209)', decided, { of: awaiting({ proposed: ['STATE_DWELLING'] }), command: giving({ hasKeysElsewhere: true }), actor: head }],
    ['and not where another fact was', 'HOUSED_ELSEWHERE', { of: awaiting({ proposed: ['LEFT'] }), command: giving({ hasKeysElsewhere: true }), actor: head }],
    ['or sends them back', 'MinutesReturned reason:record_1', { of: awaiting(), command: returning(), actor: head }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

const reseated = {
  ...aCommission,
  members: [...aCommission.members.slice(1), { staff: 'staff_new', person: 'person_new' }],
};
const taking = (commission = reseated) => ({ type: 'TakeCommission', commission }) as const;

describe('another sits in a seat (X239)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, readonly string[], Told]>([
    ['before they have sat', ['CommissionReseated'], { of: before, command: taking() }],
    ['so that minutes that nobody has signed are none', ['CommissionReseated', 'MinutesUndone'], { of: voted(), command: taking() }],
    ['and signed ones stand', ['CommissionReseated'], { of: awaiting(), command: taking() }],
    ['nobody else', [], { of: voted(), command: taking(aCommission) }],
  ])('%s', (_, expected, { of, command, actor = machine, at = now }) => {
    const told = decide(of, command, { actor, now: at });
    expect(told.ok && told.value.map(({ type }) => type)).toEqual(expected);
    expect(told.ok && told.value[0]).toEqual(expected.length > 0 ? { type: 'CommissionReseated', commission: reseated } : undefined);
  });
});

const task = { step: 'sign-allocation', role: 'head', organisation: 'uralsk', openedAt: now } as const;
const headless = awaiting({ task, lacksHead: { since: now } });
const elsewhere = { actingHead: { staff: 'staff_headElsewhere', organisation: 'borili' as const } };
const fromElsewhere = actorOf('head', {
  staff: 'staff_headElsewhere',
  person: 'person_headElsewhere',
  organisation: 'borili',
});
const checking = (...members: StaffMember[]) => ({ type: 'CheckStaff', members }) as const;
const theHead = official('head', { role: 'head' });
const byOther = { type: 'ReturnMinutes', reason: written() } as const;
const declining = { type: 'DeclareRecusal', staff: 'staff_head', members: [], reason: written() } as never;

describe('whoever acts is there (X74, X77, X98)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['nobody may act as the head', 'HeadLacking', { of: awaiting({ task }), command: checking() }],
    ['somebody may', 'nothing', { of: awaiting({ task }), command: checking(theHead) }],
    ['nobody who sits in the commission may', 'HeadLacking', { of: awaiting({ task }), command: checking(official('member1', { role: 'head' })) }],
    ['the head acts, whom nobody found', 'HeadReturned, MinutesReturned reason:record_1', { of: headless, command: byOther, actor: head }],
    ['the own head acts, where another was named', 'ActingHeadEnded, MinutesReturned reason:record_1', { of: awaiting({ task, ...elsewhere }), command: byOther, actor: head }],
    ['the named one acts', 'MinutesReturned reason:record_1', { of: awaiting({ task, ...elsewhere }), command: byOther, actor: fromElsewhere }],
    ['what is refused shows nothing', 'REASON_MISSING (X43)', { of: headless, command: returning(' '), actor: head }],
    ['nor does who recuses himself', 'RecusalDeclared staff:staff_head person:person_head reason:record_1', { of: headless, command: declining, actor: head }],
    ['nor what changes nothing', 'nothing', { of: { ...headless, status: 'DIED' }, command: { type: 'TellDeath' }, actor: head }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});
