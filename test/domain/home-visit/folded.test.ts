import { describe, expect, it } from 'vitest';
import { claims } from '#domain/home-visit/claims.ts';
import type { OwnEvent } from '#domain/home-visit/event.ts';
import { evolve } from '#domain/home-visit/evolve.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { homeVisitStatuses } from '#domain/home-visit/status.ts';
import { aVisit, aWindow } from '#test/builders/visits/a-visit.ts';
import { changedIn } from '#test/builders/words/written-out.ts';
import { atHome, now, over, paper, record, scheduled, set, within } from './asked.ts';

const by = 'staff_operator';
const recorded = { id: 'visit_1', at: over, commit: 4 };
const reached = (status: HomeVisit['status']) => ({ status, reached: [{ status, at: over }] });
const papers = { papers: { VISIT: paper } };
const told = { kept: { id: 'record_2', mac: 'mac' }, windows: { ...aWindow, by } };
const bare = { window: undefined, rounds: { 'offer-window': 1, 'make-visit': 1 } };
const home = { by, at: within, shown: 'SEEN', identity: record } as const;
const there = { ...atHome, home };
const missed = { ...set, missedAt: over };
const earlier = { ...missed, from: '2026-11-18T09:00:00.000Z', to: '2026-11-18T11:00:00.000Z' };
const second = { ...missed, from: '2026-11-19T09:00:00.000Z', to: '2026-11-19T11:00:00.000Z' };
const refusing = { explanation: record, paper, by };
const later = { from: '2026-12-02T09:00:00.000Z', to: '2026-12-02T11:00:00.000Z' };

type Folded = [string, HomeVisit, OwnEvent, object];

describe('a visit after one more event (13)', () => {
  it('begins as it was asked for', () => {
    const asked = {
      subject: 'person_1',
      channel: 'desk',
      district: 'uralsk',
      centre: 'centre-uralsk',
      asked: record,
    } as const;
    const first: OwnEvent = { type: 'HomeVisitRequested', ...asked, brings: 'case_1', by };
    expect(evolve(undefined, first, recorded)).toEqual({
      ...{ id: 'visit_1', version: 0, openedAt: over, recused: [], rounds: {}, holds: {}, terms: {}, missed: [] },
      ...{ papers: {}, attempt: 0, empty: [], brings: 'case_1', ...asked, ...reached('REQUESTED') },
    });
    expect(() => evolve(undefined, { type: 'VisitClosed' }, recorded)).toThrow(
      'begins with HomeVisitRequested, not VisitClosed',
    );
  });

  // biome-ignore format: a table, one event a row
  it.each<Folded>([
    ['a window is set', aVisit(), { type: 'WindowOffered', ...told.windows, paper }, { ...reached('SCHEDULED'), ...papers, window: { ...aWindow, by, at: over } }],
    ['another is set in its place', scheduled, { type: 'WindowOffered', ...told.windows, ...later, paper }, { ...papers, window: { ...later, by, at: over } }],
    ['one after nobody came, with why', aVisit({ unmade: [earlier, second, missed] }), { type: 'WindowOffered', ...told.windows, paper, reason: record }, { ...reached('SCHEDULED'), ...papers, window: { ...aWindow, by, at: over }, unmade: [earlier, second, { ...missed, said: record }] }],
    ['one with a reason and none that came to nothing', aVisit(), { type: 'WindowOffered', ...told.windows, paper, reason: record }, { ...reached('SCHEDULED'), ...papers, window: { ...aWindow, by, at: over } }],
    ['the centre moves it', scheduled, { type: 'WindowMoved', ...later, by: 'staff_other', paper, reason: record }, { ...papers, window: { ...later, by: 'staff_other', at: over }, moved: [{ ...aWindow, side: 'centre', at: over, by: 'staff_other', said: record }] }],
    ['its person declines it', scheduled, { type: 'WindowDeclined', wishes: record }, { ...reached('REQUESTED'), ...bare, wishes: record, moved: [{ ...aWindow, side: 'person', at: over, said: record }] }],
    ['by whom of the staff, after another', { ...scheduled, moved: [{ ...aWindow, side: 'centre', at: now, said: record }], rounds: { 'offer-window': 1 } }, { type: 'WindowDeclined', wishes: told.kept, by }, { ...reached('REQUESTED'), window: undefined, rounds: { 'offer-window': 2, 'make-visit': 1 }, wishes: told.kept, moved: [{ ...aWindow, side: 'centre', at: now, said: record }, { ...aWindow, side: 'person', at: over, said: told.kept, by }] }],
    ['what was never set is declined without a record', aVisit({ status: 'INCOMPLETE' }), { type: 'WindowDeclined', wishes: record }, { ...reached('REQUESTED'), rounds: bare.rounds, wishes: record }],
    ['a wish is told', aVisit({ wishes: told.kept }), { type: 'WishTold', wishes: record }, { wishes: record }],
    ['nobody came', scheduled, { type: 'WindowMissed' }, { ...reached('NOBODY_CAME'), ...bare, unmade: [missed] }],
    ['nor the time before', { ...scheduled, unmade: [missed] }, { type: 'WindowMissed' }, { ...reached('NOBODY_CAME'), ...bare, unmade: [missed, missed] }],
    ['somebody is there', scheduled, { type: 'VisitBegun', by, shown: 'SEEN', identity: record }, { ...reached('AT_HOME'), home: { ...home, at: over } }],
    ['a package is taken', there, { type: 'PackageTakenAtHome', request: 'case_1', by }, { ...reached('PACKAGE_TAKEN'), request: 'case_1' }],
    ['or was, without a network', scheduled, { type: 'PackageTakenAtHome', request: 'case_1', by, takenAt: within }, { ...reached('PACKAGE_TAKEN'), request: 'case_1', takenAt: within }],
    ['it lacks something', there, { type: 'PackageLackedAtHome', request: 'case_1', by }, { ...reached('INCOMPLETE'), ...bare, home: undefined, request: 'case_1' }],
    ['there is no ground', there, { type: 'VisitRefused', reason: 'NOT_PERSISTENT', ...refusing }, { ...reached('NOT_ENTITLED'), ...papers, refusal: { reason: 'NOT_PERSISTENT', explanation: record, by, at: over } }],
    ['a rule bars it', there, { type: 'VisitRefused', reason: 'OFFER_OPEN', ...refusing, request: 'case_1', barredBy: 'offer_1' }, { ...reached('NOT_FILED'), ...papers, request: 'case_1', refusal: { reason: 'OFFER_OPEN', explanation: record, by, at: over, barredBy: 'offer_1' } }],
    ['also what was taken without a network', scheduled, { type: 'VisitRefused', reason: 'OFFER_OPEN', ...refusing, request: 'case_1', takenAt: within }, { ...reached('NOT_FILED'), ...papers, request: 'case_1', takenAt: within, refusal: { reason: 'OFFER_OPEN', explanation: record, by, at: over } }],
    ['one that an older rule barred kept no request', there, { type: 'VisitRefused', reason: 'OFFER_OPEN', ...refusing }, { ...reached('NOT_FILED'), ...papers, refusal: { reason: 'OFFER_OPEN', explanation: record, by, at: over } }],
    ['a result is handed over', there, { type: 'ResultHanded', request: 'case_1', to: 'representative', receiptNumber: '7', paper, by }, { ...reached('RESULT_HANDED'), ...papers, handed: { at: over, to: 'representative' } }],
    ['or at a desk', scheduled, { type: 'ResultHanded', request: 'case_1' }, { ...reached('RESULT_HANDED'), handed: { at: over } }],
    ['nobody is at home', { ...scheduled, empty: [later] }, { type: 'NobodyFoundHome', by, paper }, { ...reached('NOBODY_HOME'), ...bare, ...papers, empty: [later, aWindow] }],
    ['another window is owed', scheduled, { type: 'NextWindowOwed' }, {}],
    ['it is closed', aVisit(), { type: 'VisitClosed' }, reached('CLOSED')],
    ['it is cancelled', aVisit(), { type: 'VisitCancelled' }, { ...reached('CANCELLED'), cancelled: { at: over } }],
    ['for a reason', aVisit(), { type: 'VisitCancelled', reason: record, by }, { ...reached('CANCELLED'), cancelled: { at: over, reason: record } }],
    ['nobody is there for it', aVisit(), { type: 'HolderLacking' }, { lacksHolder: { since: over } }],
    ['somebody is again', aVisit({ lacksHolder: { since: now } }), { type: 'HolderReturned' }, { lacksHolder: undefined }],
    ['a wish leaves it so', aVisit({ lacksHolder: { since: now } }), { type: 'WishTold', wishes: record }, { wishes: record }],
    ['and what goes on does not', aVisit({ lacksHolder: { since: now } }), { type: 'VisitClosed' }, { ...reached('CLOSED'), lacksHolder: undefined }],
  ])('%s', (_, before, event, changed) => expect(changedIn(before, evolve(before, event, recorded))).toEqual(changed));

  it.each<OwnEvent>([{ type: 'WindowMissed' }, { type: 'NobodyFoundHome', by, paper }])(
    'without a window is no $type',
    (event) => expect(() => evolve(aVisit({ id: 'visit_1' }), event, recorded)).toThrow('visit_1 has no window'),
  );
});

describe('one open visit a person (X176)', () => {
  const open = { key: 'homeVisit#person_subject', holder: 'visit_01KAV0000000000000000000AA', taken: 'VISIT_OPEN' };
  const claimed = (status: HomeVisit['status'], ...types: OwnEvent['type'][]) =>
    claims(
      types.map((type) => ({ type }) as OwnEvent),
      aVisit({ status }),
    );

  it('is taken as it is asked for, and let go with whatever ends it', () => {
    expect(claimed('REQUESTED', 'HomeVisitRequested')).toEqual([{ ...open, change: 'take', file: open.holder }]);
    const more = claimed('REQUESTED', 'WishTold', 'HomeVisitRequested');
    expect(more).toEqual([{ ...open, change: 'take', file: open.holder }]);
    const ended = ['PACKAGE_TAKEN', 'NOT_ENTITLED', 'NOT_FILED', 'RESULT_HANDED', 'CLOSED', 'CANCELLED'];
    for (const status of homeVisitStatuses)
      expect([status, claimed(status, 'WishTold')]).toEqual([
        status,
        ended.includes(status) ? [{ ...open, change: 'release' }] : [],
      ]);
  });

  it('is at rest once it has ended, and not before', () => {
    const atRest = homeVisitStatuses.filter((status) => homeVisit.isAtRest(aVisit({ status })));
    expect(atRest).toEqual(['PACKAGE_TAKEN', 'NOT_ENTITLED', 'NOT_FILED', 'RESULT_HANDED', 'CLOSED', 'CANCELLED']);
  });
});
