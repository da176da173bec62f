import { describe, expect, it } from 'vitest';
import { allowedActions } from '#domain/file/may-act.ts';
import { evolve } from '#domain/offer/evolve.ts';
import { offer } from '#domain/offer/kind.ts';
import { offerStatuses } from '#domain/offer/status.ts';
import { aCommission, anOffer, minutesDrawn, minutesSigned } from '#test/builders/allocations/an-offer.ts';
import { actorOf, toldRights, writtenRights } from '#test/builders/people/rights-of.ts';

/** By hand, of whoever sits nowhere: who may do what with an offer in each status. */
const cells: Readonly<Record<string, string>> = {
  recipient: 'SeeCase | ON_ITS_WAY OPEN: AnswerOffer',
  operator: '| ON_ITS_WAY OPEN: AnswerOffer',
  registrar:
    'SeeCase | open: DeclareRecusal | UNSENT: ClaimTask ReleaseTask HandOverOffer PostOffer RecordTry ReportNotReached | ON_ITS_WAY: RecordDelivery RecordTry ReportNotReached | AWAITING_CONTRACT: ClaimTask ReleaseTask RecordContract | AWAITING_KEYS: ClaimTask ReleaseTask GiveKeys',
  executor:
    'SeeCase | open: DeclareRecusal | BEFORE_COMMISSION: ClaimTask ReleaseTask | MINUTES_DRAWN: ClaimTask ReleaseTask',
  head: 'SeeCase | open: DeclareRecusal | UNSENT BEFORE_COMMISSION MINUTES_DRAWN AWAITING_CONTRACT AWAITING_KEYS: ReleaseTask | ON_ITS_WAY: RecordDelivery | AWAITING_SIGNATURE: ClaimTask ReleaseTask SignAllocation ReturnMinutes | AWAITING_CONTRACT AWAITING_KEYS GIVEN: AnnulAllocation',
  administrator:
    'SeeCase | open: SeeTask | UNSENT BEFORE_COMMISSION MINUTES_DRAWN AWAITING_SIGNATURE AWAITING_CONTRACT AWAITING_KEYS: ReleaseTask',
  supervisor: 'SeeCase | open: SeeTask',
  auditor: 'SeeCase',
  machine:
    'ResumeProcedure | open: Hold OpenTask CheckStaff | MADE CONSENTED DIED: RecordCheck HoldOffer EndWaiting TellDeath LoseDwelling TakeCommission | CHECKED UNSENT ON_ITS_WAY OPEN BEFORE_COMMISSION MINUTES_DRAWN AWAITING_SIGNATURE: TellDeath LoseDwelling TakeCommission | LAPSED NOT_REACHED: Hold RecordCheck TellDeath LoseDwelling | CHECKED: TellOffer | AWAITING_CONTRACT AWAITING_KEYS REFUSED LAPSED NOT_SILENT NOT_REACHED NOT_PROVIDED OVERTAKEN: SettleOffer',
  clock: 'ClimbRung ReckonTerms',
};
const ended = [
  'GIVEN',
  'REFUSED',
  'LAPSED',
  'NOT_SILENT',
  'NOT_REACHED',
  'NOT_PROVIDED',
  'OVERTAKEN',
  'REVOKED',
  'ANNULLED',
];
const isIn = (status: string, where: string): boolean =>
  where === 'open' ? !ended.includes(status) : where.split(' ').includes(status);
const written = offerStatuses.flatMap((status) =>
  Object.entries(cells).flatMap(([who, cell]) => {
    const [always = '', ...parts] = cell.split('|').map((part) => part.trim());
    const there = parts.flatMap((part) => {
      const [where = '', actions = ''] = part.split(': ');
      return isIn(status, where) ? actions.split(' ') : [];
    });
    const all = [...always.split(' ').filter(Boolean), ...there];
    return all.length > 0 ? [`${status} ${who} ${all.join(' ')}`] : [];
  }),
);

describe('who may do what with an offer (77)', () => {
  it('is what is written here, and nobody else may anything', () => {
    const files = offerStatuses.map((status) => anOffer({ status }));
    expect(toldRights(offer, files)).toEqual(writtenRights(written.join('\n')));
  });

  it('is not for another office, nor for another person, nor for a cabinet that one operator alone has opened', () => {
    for (const who of ['registrar', 'head', 'executor', 'administrator'] as const)
      expect(allowedActions(offer, anOffer(), actorOf(who, { organisation: 'borili' }))).toEqual([]);
    for (const other of [{ person: 'person_other' }, { provenAlone: true }])
      expect(allowedActions(offer, anOffer({ status: 'OPEN' }), actorOf('recipient', other))).toEqual([]);
  });
});

const seat = (name: string) => ({ staff: `staff_${name}`, person: `person_${name}` });

describe('two hands (X201)', () => {
  const can = (status: (typeof offerStatuses)[number], seat: string, kind: 'executor' | 'head' = 'executor') =>
    allowedActions(offer, anOffer({ status }), actorOf(kind, { staff: `staff_${seat}`, person: `person_${seat}` }));

  it('draw and sign the minutes: the secretary’s and the chair’s', () => {
    expect(
      ['chair', 'secretary', 'member1'].map((seat) => can('BEFORE_COMMISSION', seat).includes('DrawMinutes')),
    ).toEqual([false, true, false]);
    expect(['chair', 'secretary', 'member1'].map((seat) => can('MINUTES_DRAWN', seat).includes('SignMinutes'))).toEqual(
      [true, false, false],
    );
    expect(can('MINUTES_DRAWN', 'secretary')).not.toContain('ReturnMinutes');
  });

  it('or of whoever stands in for one of them, and never one person for both: a seat stands still with nobody', () => {
    const standingIn = (seat: string, parts: Parameters<typeof anOffer>[0]) =>
      allowedActions(offer, anOffer(parts), actorOf('executor', { staff: 'staff_other', standsFor: `staff_${seat}` }));
    const away = { recused: ['staff_secretary', 'staff_chair'] };
    expect(standingIn('secretary', { status: 'BEFORE_COMMISSION', ...away })).toContain('DrawMinutes');
    expect(standingIn('chair', { status: 'BEFORE_COMMISSION' })).not.toContain('DrawMinutes');
    const minutes = { ...minutesDrawn, secretary: { ...minutesDrawn.secretary, by: 'staff_other' } };
    expect(standingIn('chair', { status: 'MINUTES_DRAWN', minutes: minutesDrawn, ...away })).toContain('SignMinutes');
    expect(standingIn('chair', { status: 'MINUTES_DRAWN', minutes })).not.toContain('SignMinutes');
    const asHead = actorOf('head', { staff: 'staff_other', person: 'person_other' });
    expect(allowedActions(offer, anOffer({ status: 'AWAITING_SIGNATURE', minutes }), asHead)).not.toContain(
      'SignAllocation',
    );
  });

  it('and whoever sat does not sign the decision, in whatever role he acts', () => {
    for (const seat of ['chair', 'secretary', 'member2'])
      expect(can('AWAITING_SIGNATURE', seat, 'head')).not.toContain('SignAllocation');
    expect(can('AWAITING_SIGNATURE', 'deputy', 'head')).toContain('SignAllocation');
  });

  it('nor whoever sat as they were drawn, once another has his seat and he heads the office under another entry', () => {
    const reseat = (status: 'AWAITING_SIGNATURE' | 'BEFORE_COMMISSION', minutes?: typeof minutesSigned) => {
      const commission = { ...aCommission, members: [seat('named'), ...aCommission.members.slice(1)] };
      const file = anOffer({ status, ...(minutes ? { minutes } : {}) });
      const after = evolve(file, { type: 'CommissionReseated', commission }, { id: file.id, at: '', commit: 2 });
      const asHead = actorOf('head', { staff: 'staff_returned', person: 'person_member1' });
      return { after, isFree: allowedActions(offer, { ...after, status: 'AWAITING_SIGNATURE' }, asHead) };
    };
    const { after, isFree } = reseat('AWAITING_SIGNATURE', minutesSigned);
    expect(after.minutes?.left).toEqual([seat('member1')]);
    expect(isFree).not.toContain('SignAllocation');
    expect(reseat('BEFORE_COMMISSION').isFree).toContain('SignAllocation');
  });

  it('post a letter and record its receipt, and only who gains by a later day rests on one (X284)', () => {
    const posted = { number: '7', at: '2026-11-20T09:00:00.000Z', by: 'staff_poster', person: 'person_poster' };
    const told = { how: 'post', at: posted.at, deliveredOn: '2026-11-21' } as const;
    const proves = (who: 'registrar' | 'head', is: object, parts: Parameters<typeof anOffer>[0] = {}) =>
      allowedActions(offer, anOffer({ status: 'ON_ITS_WAY', posted, ...parts }), actorOf(who, is)).includes(
        'RecordDelivery',
      );
    const poster = { staff: 'staff_poster', person: 'person_poster' };
    expect([proves('registrar', poster), proves('head', { staff: 'staff_other', person: 'person_poster' })]).toEqual([
      false,
      false,
    ]);
    expect([proves('registrar', {}), proves('head', {})]).toEqual([true, true]);
    expect(proves('registrar', poster, { status: 'OPEN', told })).toBe(true);
    expect(proves('registrar', poster, { posted: { number: '7', at: posted.at } })).toBe(true);
  });

  it('posts of an ended one what is to be posted, and nothing else (X294)', () => {
    for (const status of ['NOT_REACHED', 'NOT_PROVIDED', 'OVERTAKEN', 'REVOKED', 'ANNULLED'] as const) {
      const posts = (parts: Parameters<typeof anOffer>[0]) =>
        allowedActions(offer, anOffer({ status, ...parts }), actorOf('registrar')).includes('PostOffer');
      expect([posts({}), posts({ toPost: ['ALLOCATION_UNDONE'] })]).toEqual([false, true]);
    }
  });

  it('revokes only after the days for the contract (APPK 84)', () => {
    const revokes = (parts: object) =>
      allowedActions(offer, anOffer({ status: 'AWAITING_CONTRACT', ...parts }), actorOf('head'));
    expect(revokes({})).not.toContain('RevokeAllocation');
    expect(revokes({ contractLapsed: true })).toContain('RevokeAllocation');
  });

  it('keeps the recused from it (APPK 67)', () => {
    const family = anOffer({ family: ['person_registrar'] });
    expect(allowedActions(offer, family, actorOf('registrar'))).toEqual(['DeclareRecusal']);
  });
});
