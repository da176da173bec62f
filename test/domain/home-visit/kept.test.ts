import { describe, expect, it } from 'vitest';
import { allowedActions } from '#domain/file/may-act.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { unmadeOf } from '#domain/home-visit/rules/window.ts';
import { endings, homeVisitStatuses } from '#domain/home-visit/status.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { aVisit, aWindow } from '#test/builders/visits/a-visit.ts';
import { heard, nobodyCame, now, over, paper, recipient, record, set, within, written } from './asked.ts';

/** A visit with everything that one may have. */
const whole: HomeVisit = aVisit({
  ...{ status: 'NOT_FILED', reached: [{ status: 'REQUESTED', at: now }], brings: 'case_1', wishes: record },
  ...{ window: set, moved: [{ ...aWindow, side: 'centre', at: now, by: 'staff_operator', said: record }] },
  ...{ unmade: [{ ...set, missedAt: over, said: record }], empty: [aWindow], request: 'case_1', takenAt: within },
  ...{ home: { by: 'staff_operator', at: within, shown: 'SEEN', identity: record } },
  ...{ cancelled: { at: over, reason: record }, handed: { at: over, to: 'recipient' }, papers: { VISIT: paper } },
  refusal: { reason: 'OFFER_OPEN', explanation: record, by: 'staff_operator', at: over, barredBy: 'offer_1' },
});

describe('a visit as it is stored (13)', () => {
  it('is read whole', () => {
    expect(homeVisit.read(whole)).toEqual(whole);
    const moved = { ...aWindow, side: 'person' as const, at: now, said: record };
    const other = { ...whole, moved: [moved], handed: { at: over, to: 'representative' as const } };
    expect(homeVisit.read(other)).toEqual(other);
    expect(homeVisit.readEvent({ type: 'WishTold', wishes: record })).toEqual({ type: 'WishTold', wishes: record });
    expect(() => homeVisit.readEvent({ type: 'WishTold' })).toThrow();
  });

  // biome-ignore format: a table, one fault a row
  it.each<[string, object]>([
    ['status', { status: 'SENT' }],
    ['reached', { reached: [{ status: 'SENT', at: now }] }],
    ['subject', { subject: 'staff_1' }],
    ['brings', { brings: 'visit_1' }],
    ['request', { request: 'visit_1' }],
    ['window', { window: { ...set, by: 'person_1' } }],
    ['window without its offer', { window: aWindow }],
    ['side of a move', { moved: [{ ...aWindow, side: 'both', at: now, said: record }] }],
    ['hand of a move', { moved: [{ ...aWindow, side: 'centre', at: now, said: record, by: 'person_1' }] }],
    ['hand at home', { home: { ...whole.home, by: 'person_1' } }],
    ['hand of a refusal', { refusal: { ...whole.refusal, by: 'person_1' } }],
    ['receiver', { handed: { at: over, to: 'neighbour' } }],
    ['district', { district: 'oblast' }],
    ['centre', { centre: 'uralsk' }],
    ['channel', { channel: 'post' }],
  ])('is none with another %s', (_, fault) => expect(() => homeVisit.read({ ...whole, ...fault })).toThrow());

  it('is known by these names', () => {
    expect(homeVisit).toMatchObject({
      prefix: 'visit',
      metrics: { open: 'OpenHomeVisits', missed: 'HomeVisitMissed' },
    });
  });

  it('that lost its window is neither unmade nor miscounted', () => {
    const lost = aVisit({ status: 'SCHEDULED' });
    const command = { type: 'DeclineWindow', wishes: written() } as const;
    expect(heard({ of: lost, command, actor: recipient, at: over })).toBe('WishTold wishes:record_1');
    expect(unmadeOf(nobodyCame)).toEqual(nobodyCame.unmade);
  });
});

describe('what machine and clock may do with it', () => {
  it.each(homeVisitStatuses)('in %s', (status) => {
    const isOver = (endings as readonly string[]).includes(status);
    const mayDo = (kind: 'machine' | 'clock') => allowedActions(homeVisit, aVisit({ status }), actorOf(kind));
    expect(mayDo('machine')).toEqual(
      isOver
        ? ['ResumeProcedure', ...(status === 'PACKAGE_TAKEN' ? ['EndResultWish'] : [])]
        : ['OpenTask', 'ResumeProcedure', 'CheckStaff', 'EndBringing'],
    );
    expect(mayDo('clock')).toEqual(['ClimbRung', 'ReckonTerms']);
  });
});
