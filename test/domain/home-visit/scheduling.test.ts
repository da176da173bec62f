import { describe, expect, it } from 'vitest';
import { claims } from '#domain/home-visit/claims.ts';
import type { HomeVisitCommand } from '#domain/home-visit/command.ts';
import type { Bringing } from '#domain/home-visit/rules/bringing.ts';
import type { PersonId } from '#domain/ids.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { aVisit } from '#test/builders/visits/a-visit.ts';
import {
  atHome,
  before,
  begins,
  heard,
  lastMoment,
  nobodyCame,
  now,
  over,
  paper,
  recipient,
  scheduled,
  subject,
  type Told,
  telephone,
  within,
  written,
} from './asked.ts';

type Asking = Extract<HomeVisitCommand, { type: 'RequestVisit' }>;
const asking = (parts: Partial<Asking> = {}): Asking => ({
  ...({ type: 'RequestVisit', subject, district: 'uralsk', asked: written('Достық 1') as never } as const),
  ...parts,
});
const result: Bringing = { request: 'case_1', applicant: subject, centre: 'centre-uralsk', isReady: true };
const bringing = (parts: Partial<Bringing> = {}) => ({
  command: asking({ brings: { ...result, ...parts } }),
  actor: recipient,
});
const asked = 'HomeVisitRequested subject:person_subject channel:';
const there = 'district:uralsk centre:centre-uralsk asked:record_1';
const [opens, closes] = ['2026-11-24T04:00:00.000Z', '2026-11-24T15:00:00.000Z'];

describe('a visit at home is asked for (13, X176)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['by himself', `${asked}cabinet ${there}`, { command: asking(), actor: recipient }],
    ['by himself, at night', `${asked}cabinet ${there}`, { command: asking(), actor: recipient, at: '2026-11-24T20:00:00.000Z' }],
    ['not from the cabinet for another', 'FIELDS_WRONG person.iin OTHER_PERSON (X176)', { command: asking({ subject: 'person_other' as PersonId }), actor: recipient }],
    ['not from a cabinet that one operator alone has opened', 'PROVEN_BY_ONE (X83)', { command: asking(), actor: actorOf('recipient', { provenAlone: true }) }],
    ['by telephone', `${asked}telephone ${there} by:staff_contactCentre`, { command: asking(), actor: telephone }],
    ['by telephone, at night', `${asked}telephone ${there} by:staff_contactCentre`, { command: asking(), actor: telephone, at: '2026-11-24T20:00:00.000Z' }],
    ['by a relative at a desk, as it opens', `${asked}desk ${there} by:staff_operator`, { command: asking(), at: opens }],
    ['not a moment before', 'CENTRE_CLOSED', { command: asking(), at: '2026-11-24T03:59:59.999Z' }],
    ['nor as it closes', 'CENTRE_CLOSED', { command: asking(), at: closes }],
    ['in another district of that district’s centre', 'HomeVisitRequested subject:person_subject channel:cabinet district:borili centre:centre-borili asked:record_1', { command: asking({ district: 'borili' }), actor: recipient }],
    ['once', 'nothing', { of: aVisit(), command: asking(), actor: recipient }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it.each(['registrar', 'head', 'executor', 'administrator', 'supervisor', 'auditor', 'machine', 'clock'] as const)(
    'by no %s',
    (kind) => expect(heard({ command: asking(), actor: actorOf(kind) })).toBe('FORBIDDEN (13)'),
  );
});

describe('a result is brought home (X235)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['that lies at that centre’s desk', `${asked}cabinet ${there} brings:case_1`, bringing()],
    ['not another’s', 'FIELDS_WRONG brings UNKNOWN (X235)', bringing({ applicant: 'person_other' })],
    ['nor of a request that is not there', 'FIELDS_WRONG brings UNKNOWN (X235)', bringing({ applicant: undefined, isReady: false })],
    ['nor another’s that is not ready', 'FIELDS_WRONG brings UNKNOWN (X235)', bringing({ applicant: 'person_other', isReady: false })],
    ['not before it is there', 'FIELDS_WRONG brings NOT_READY (X235)', bringing({ isReady: false, centre: undefined })],
    ['not from another desk', 'FIELDS_WRONG brings OTHER_CENTRE (X235)', bringing({ centre: 'centre-borili' })],
    ['not where the centre brings none', 'FIELDS_WRONG brings NOT_OFFERED (X235)', { command: asking({ district: 'borili', brings: { ...result, centre: 'centre-borili' } }), actor: recipient }],
    ['and not for another either', 'FIELDS_WRONG person.iin OTHER_PERSON (X176)', { ...bringing(), actor: actorOf('recipient', { person: 'person_other' }) }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

type Offering = Extract<HomeVisitCommand, { type: 'OfferWindow' }>;
const offering = (parts: Partial<Offering> = {}): Offering => ({
  ...({ type: 'OfferWindow', from: '2026-12-02T09:00:00.000Z', paper, others: 0 } as const),
  ...parts,
});
const to = 'from:2026-12-02T09:00:00.000Z to:2026-12-02T11:00:00.000Z by:staff_operator paper:paper_1';
const reason = written();

describe('a window is offered and moved (X177, X178, X189, X232, X236)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['two hours from its beginning', `WindowOffered ${to}`, { of: aVisit(), command: offering() }],
    ['by staff alone', 'WindowOffered from:2026-12-02T09:00:00.000Z to:2026-12-02T11:00:00.000Z by:staff_other paper:paper_1', { of: aVisit(), command: offering(), actor: actorOf('operator', { staff: 'staff_other' }) }],
    ['after one in which nobody was at home', `WindowOffered ${to}`, { of: aVisit({ status: 'NOBODY_HOME' }), command: offering() }],
    ['not from this moment', 'FIELDS_WRONG from IN_PAST (X177)', { of: aVisit(), command: offering({ from: now }) }],
    ['from the next minute', 'WindowOffered from:2026-11-24T09:01:00.000Z to:2026-11-24T11:01:00.000Z by:staff_operator paper:paper_1', { of: aVisit(), command: offering({ from: '2026-11-24T09:01:00.000Z' }) }],
    ['till the centre closes', 'WindowOffered from:2026-12-02T13:00:00.000Z to:2026-12-02T15:00:00.000Z by:staff_operator paper:paper_1', { of: aVisit(), command: offering({ from: '2026-12-02T13:00:00.000Z' }) }],
    ['and no minute longer', 'FIELDS_WRONG from CENTRE_CLOSED (X177)', { of: aVisit(), command: offering({ from: '2026-12-02T13:01:00.000Z' }) }],
    ['nor before it opens', 'FIELDS_WRONG from CENTRE_CLOSED (X177)', { of: aVisit(), command: offering({ from: '2026-12-02T03:59:00.000Z' }) }],
    ['as the twelfth of its day', `WindowOffered ${to}`, { of: aVisit(), command: offering({ others: 11 }) }],
    ['not as the thirteenth', 'FIELDS_WRONG from DAY_FULL (X236)', { of: aVisit(), command: offering({ others: 12 }) }],
    ['not with a reason where none was set', 'FIELDS_WRONG reason NOTHING_BY_IT (X189)', { of: aVisit(), command: offering({ reason }) }],
    ['nor with a blank one', 'FIELDS_WRONG reason NOTHING_BY_IT (X189)', { of: aVisit(), command: offering({ reason: written(' ') }) }],
    ['the same once', 'nothing', { of: scheduled, command: offering({ from: begins }) }],
    ['the same once, also after it has begun', 'nothing', { of: scheduled, command: offering({ from: begins }), at: over }],
    ['moved for a reason', `WindowMoved ${to} reason:record_1`, { of: scheduled, command: offering({ reason }) }],
    ['moved up to the moment before it', `WindowMoved ${to} reason:record_1`, { of: scheduled, command: offering({ reason }), at: before }],
    ['not once it has begun', 'WINDOW_BEGUN', { of: scheduled, command: offering({ reason }), at: begins }],
    ['nor while it may be entered', 'WINDOW_BEGUN', { of: scheduled, command: offering({ reason }), at: lastMoment }],
    ['not without a reason', 'REASON_MISSING (X189)', { of: scheduled, command: offering() }],
    ['nor for a blank one', 'REASON_MISSING (X189)', { of: scheduled, command: offering({ reason: written(' ') }) }],
    ['not onto a full day either', 'FIELDS_WRONG from DAY_FULL (X236)', { of: scheduled, command: offering({ reason, others: 12 }) }],
    ['anew once the days are over, with why nobody came, which is told before', `WindowMissed, WindowOffered ${to} reason:record_1`, { of: scheduled, command: offering({ reason }), at: over }],
    ['and not without that', 'REASON_MISSING (X189)', { of: scheduled, command: offering(), at: over }],
    ['the same after the clock has told it', `WindowOffered ${to} reason:record_1`, { of: nobodyCame, command: offering({ reason }), at: over }],
    ['and not without that either', 'REASON_MISSING (X189)', { of: nobodyCame, command: offering(), at: over }],
    ['of a visit that is there', 'CASE_NOT_FOUND', { command: offering() }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));

  it('keeps who of the staff has set it, and is nobody else’s', () =>
    expect(() => heard({ of: aVisit(), command: offering(), actor: recipient })).toThrow('only staff make a visit'));
});

const declining: HomeVisitCommand = { type: 'DeclineWindow', wishes: written('Таңертең') };
const cancelling = (content?: string): HomeVisitCommand => ({
  type: 'CancelVisit',
  ...(content === undefined ? {} : { reason: written(content) }),
});

describe('a window is declined and a visit cancelled (X178, X232)', () => {
  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['a wish is told while none is set', 'WishTold wishes:record_1', { of: aVisit(), command: declining, actor: recipient }],
    ['by whoever answers the telephone', 'WishTold wishes:record_1 by:staff_contactCentre', { of: aVisit(), command: declining, actor: telephone }],
    ['one is declined', 'WindowDeclined wishes:record_1', { of: scheduled, command: declining, actor: recipient }],
    ['at the desk', 'WindowDeclined wishes:record_1 by:staff_operator', { of: scheduled, command: declining }],
    ['up to the moment before it', 'WindowDeclined wishes:record_1', { of: scheduled, command: declining, actor: recipient, at: before }],
    ['not once it has begun', 'WINDOW_BEGUN', { of: scheduled, command: declining, actor: recipient, at: begins }],
    ['nor while it may be entered', 'WINDOW_BEGUN', { of: scheduled, command: declining, actor: recipient, at: lastMoment }],
    ['nobody came, which is told before the wish', 'WindowMissed, WishTold wishes:record_1', { of: scheduled, command: declining, actor: recipient, at: over }],
    ['it was told already', 'WishTold wishes:record_1', { of: nobodyCame, command: declining, actor: recipient, at: over }],
    ['he gives it up without a reason', 'VisitCancelled', { of: scheduled, command: cancelling(), actor: recipient }],
    ['or with one', 'VisitCancelled reason:record_1', { of: scheduled, command: cancelling('Өзім барамын'), actor: recipient }],
    ['up to the moment before the window', 'VisitCancelled', { of: scheduled, command: cancelling(), actor: recipient, at: before }],
    ['not once it has begun', 'WINDOW_BEGUN', { of: scheduled, command: cancelling(), actor: recipient, at: begins }],
    ['nor while the centre may enter that it came', 'WINDOW_BEGUN', { of: scheduled, command: cancelling(), actor: recipient, at: lastMoment }],
    ['nor does the contact centre then', 'WINDOW_BEGUN', { of: scheduled, command: cancelling('Туысы бас тартты'), actor: telephone, at: within }],
    ['the centre does, whom he told at the door', 'VisitCancelled reason:record_1 by:staff_operator', { of: scheduled, command: cancelling('Есік алдында бас тартты'), at: within }],
    ['not while somebody is there', 'WINDOW_BEGUN', { of: atHome, command: cancelling(), actor: recipient, at: lastMoment }],
    ['but once he has left and entered nothing', 'VisitCancelled', { of: atHome, command: cancelling(), actor: recipient, at: over }],
    ['after nobody came, which is told before', 'WindowMissed, VisitCancelled', { of: scheduled, command: cancelling(), actor: recipient, at: over }],
    ['or was told already', 'VisitCancelled', { of: nobodyCame, command: cancelling(), actor: recipient, at: over }],
    ['the centre with one', 'VisitCancelled reason:record_1 by:staff_operator', { of: scheduled, command: cancelling('Қайтыс болды') }],
    ['and not without', 'REASON_MISSING (13)', { of: scheduled, command: cancelling() }],
    ['nor with a blank one', 'REASON_MISSING (13)', { of: scheduled, command: cancelling(' ') }],
    ['the contact centre neither', 'REASON_MISSING (13)', { of: aVisit(), command: cancelling(), actor: telephone }],
    ['but with one', 'VisitCancelled reason:record_1 by:staff_contactCentre', { of: aVisit(), command: cancelling('Өтініші бойынша'), actor: telephone }],
  ])('%s: %s', (_, expected, told) => expect(heard(told)).toBe(expected));
});

describe('the wish that the result be brought too, taken back by itself (X273)', () => {
  const back = (content?: string): HomeVisitCommand =>
    ({ ...cancelling(content), wishAlone: true }) as HomeVisitCommand;
  const wished = aVisit({ resultToo: true });
  const noWish = 'FIELDS_WRONG wishAlone NO_WISH (X273)';

  // biome-ignore format: a table, one case a row
  it.each<[string, string, Told]>([
    ['its person gives no reason', 'ResultWishEnded why:TAKEN_BACK', { of: wished, command: back(), actor: recipient }],
    ['an official does', 'REASON_MISSING (13)', { of: wished, command: back(), actor: telephone }],
    ['whoever speaks for him', 'ResultWishEnded why:TAKEN_BACK reason:record_1 by:staff_contactCentre', { of: wished, command: back('Өзі алады'), actor: telephone }],
    ['while a window is set that stays', 'ResultWishEnded why:TAKEN_BACK', { of: { ...scheduled, resultToo: true }, command: back(), actor: recipient, at: within }],
    ['where nothing was wished', noWish, { of: aVisit(), command: back(), actor: recipient }],
    ['where it is over', noWish, { of: aVisit({ resultToo: true, resultWish: { why: 'TAKEN_BACK', at: now } }), command: back(), actor: recipient }],
    ['once there is nothing to bring', noWish, { of: aVisit({ status: 'PACKAGE_TAKEN', resultToo: true, resultWish: { why: 'NO_RESULT', at: now } }), command: back(), actor: recipient }],
    ['of a package that is taken', 'ResultWishEnded why:TAKEN_BACK', { of: aVisit({ status: 'PACKAGE_TAKEN', resultToo: true }), command: cancelling(), actor: recipient }],
  ])('%s: %s', (_, line, asked) => expect(heard(asked)).toBe(line));

  it('leaves the claim of an open visit', () => {
    const after = { ...wished, resultWish: { why: 'TAKEN_BACK', at: now } } as const;
    expect(claims([{ type: 'ResultWishEnded', why: 'TAKEN_BACK' }], after)).toEqual([]);
  });
});
