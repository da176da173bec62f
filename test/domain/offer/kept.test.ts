import { describe, expect, it } from 'vitest';
import { offer, offersOf, offersOfRound } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { endings, offerStatuses } from '#domain/offer/status.ts';
import { aCommission, anOffer, aProvision, minutesDrawn, minutesSigned } from '#test/builders/allocations/an-offer.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { head, now, paper, record, registrar } from './asked.ts';

const of = (status: Offer['status'], parts: Partial<Offer> = {}) => anOffer({ status, ...parts });
const override = { ground: 'COURT_ACT', number: '2-17', decidedOn: '2026-11-02' } as const;

/** An offer with everything that one may have. */
const whole: Offer = of('ANNULLED', {
  ...{ reached: [{ status: 'MADE', at: now }], isBeside: true, representatives: ['person_2'], family: ['person_3'] },
  ...{
    refusedBefore: 1,
    actingHead: { staff: 'staff_2', organisation: 'borili' },
    checked: { facts: record, at: now },
  },
  ...{ held: { amendment: 'amendment_1', at: now }, silenceChecked: true, proposed: ['DEATH#1'], overtakenBy: 'DIED' },
  ...{ override, overrideBefore: { ...override, cameTo: 'REFUSED' }, posted: { number: '7', at: now } },
  tries: [{ channel: 'PHONE', madeAt: now, said: record, by: 'staff_registrar', person: 'person_registrar' }],
  ...{ told: { how: 'post', at: now, deliveredOn: '2026-11-24' }, answered: { consents: true, at: now, centre: 'c' } },
  minutes: { ...minutesSigned, votes: [{ staff: 'staff_chair', vote: 'FOR' }], reasons: ['AREA_TOO_SMALL'] },
  decision: { ...aProvision, standsFor: 'staff_chief', certificateSerial: '1', verificationCode: 'K' },
  ...{ contract: { number: '7', signedOn: '2026-11-24', at: now }, contractLapsed: true, keysAt: now },
  annulled: { court: 'APPEAL', number: '2-17', decidedOn: '2026-11-24', falseData: true },
  ...{
    toPost: ['ALLOCATION_UNDONE'],
    letters: [{ number: '8', at: now, papers: ['OFFER_WITHDRAWN'], by: 'staff_registrar' }],
  },
  ...{ settled: 'PROVIDED', papers: { ALLOCATION_DECISION: paper } },
});

describe('an offer as it is stored (77)', () => {
  it('is read whole', () => {
    expect(offer.read(whole)).toEqual(whole);
    expect(offer.readEvent({ type: 'OfferPosted', number: '7' })).toEqual({ type: 'OfferPosted', number: '7' });
    expect(() => offer.readEvent({ type: 'OfferPosted' })).toThrow();
  });

  // biome-ignore format: a table, one fault a row
  it.each<[string, object]>([
    ['status', { status: 'SENT' }],
    ['reached', { reached: [{ status: 'SENT', at: now }] }],
    ['provider', { provider: 'oblast' }],
    ['round', { allocation: 'dwelling_1' }],
    ['dwelling', { dwelling: 'allocation_1' }],
    ['acting head', { actingHead: { staff: 'staff_2', organisation: 'oblast' } }],
    ['hold', { held: { amendment: 'case_1', at: now } }],
    ['telling', { told: { how: 'rumour', at: now } }],
    ['hand of a decision', { decision: { ...aProvision, by: 'person_1' } }],
    ['whom it stands for', { decision: { ...aProvision, standsFor: 'person_1' } }],
    ['court', { annulled: { ...whole.annulled, court: 'ARBITRATION' } }],
    ['reason of it', { minutes: { ...minutesDrawn, reasons: ['NO_TURN'] } }],
    ['paper to post', { toPost: ['OFFER'] }],
    ['paper in a letter', { letters: [{ number: '8', at: now, papers: ['OFFER'], by: 'staff_registrar' }] }],
    ['vote', { minutes: { ...minutesDrawn, votes: [{ staff: 'staff_chair', vote: 'MAYBE' }] } }],
  ])('is none with another %s', (_, fault) => expect(() => offer.read({ ...whole, ...fault })).toThrow());

  it('is known by these names, in these lists', () => {
    expect(offer).toMatchObject({ prefix: 'offer', metrics: { open: 'OpenOffers', missed: 'OfferMissed' } });
    expect(offer.startsOn).toEqual({ offer: ['OfferMade'] });
    expect([offersOf('person_1'), offersOfRound('allocation_1')]).toEqual(['offer#person_1', 'offer#allocation_1']);
    expect(offer.receipts?.(anOffer())).toEqual({ book: 'offer#allocation_1', at: now });
    expect(offer.listOf?.('person_1')).toBe('offer#person_1');
    expect(offer.answerable?.(anOffer())).toBe('uralsk');
    expect([offer.officeOf(anOffer(), 'head'), offer.officeOf(anOffer(), 'supervisor')]).toEqual(['uralsk', 'oblast']);
    const codeOf = (parts: Partial<Offer>) => offer.verificationCode?.(anOffer(parts));
    expect([codeOf({}), codeOf({ decision: { ...aProvision, verificationCode: 'K' } })]).toEqual([undefined, 'K']);
  });

  it('waits among what its office has to post while something of it is to be (X294)', () => {
    const [day, dueAt] = ['2026-11-27', '2026-11-27T19:00:00.000Z'];
    const letter = {
      ...{
        term: 'letter',
        startedAt: now,
        acceptedOn: day,
        countedFrom: day,
        nominalLastDay: day,
        lastDay: day,
        dueAt,
      },
      ...{ commit: 1, rungs: [] },
    };
    const toPost = (state: 'running' | 'met', parts: Partial<Offer> = { toPost: ['ALLOCATION_UNDONE'] }) =>
      offer.queuedIn?.(of('ANNULLED', { ...parts, terms: { letter: { ...letter, state } } }));
    expect(toPost('running')).toEqual({ queue: 'letters#uralsk', since: dueAt });
    expect([toPost('met'), toPost('running', {}), offer.queuedIn?.(of('ANNULLED'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is at rest once it has ended, waits for nothing, and its round knows how', () => {
    const settledAll = (status: Offer['status']) => of(status, { settled: status });
    expect(offerStatuses.filter((status) => offer.isAtRest(settledAll(status)))).toEqual(
      [...endings].toSorted((a, b) => offerStatuses.indexOf(a) - offerStatuses.indexOf(b)),
    );
    expect(offerStatuses.filter((status) => offer.isAtRest(of(status)))).toEqual(['GIVEN', 'REVOKED', 'ANNULLED']);
    const holds = { 'check-candidate': { cause: 'PERSONS', since: now, tries: 1, nextTryAt: now } };
    expect(offerStatuses.filter((status) => offer.isAtRest(of(status, { settled: status, holds })))).toEqual([]);
  });
});

describe('whose trays an offer lies in, and who is asked of (X74, X98, X201)', () => {
  const { executor, head: headTray } = offer.personal ?? {};
  const elsewhere = { actingHead: { staff: 'staff_2', organisation: 'borili' as const } };

  it('the secretary’s, then the chair’s, and the head’s or of whoever acts as the head', () => {
    expect(offerStatuses.map((status) => executor?.staff(of(status)))).toEqual(
      offerStatuses.map((status) =>
        status === 'MINUTES_DRAWN' ? aCommission.chair.staff : aCommission.secretary.staff,
      ),
    );
    expect([executor?.otherwise, headTray?.otherwise]).toEqual(['head', 'head']);
    expect([headTray?.staff(anOffer()), headTray?.at?.(anOffer())]).toEqual([undefined, undefined]);
    expect([headTray?.staff(anOffer(elsewhere)), headTray?.at?.(anOffer(elsewhere))]).toEqual(['staff_2', 'borili']);
    expect([offer.isSigned?.(anOffer()), offer.isSigned?.(anOffer({ decision: aProvision }))]).toEqual([false, true]);
  });

  it('its provider’s offices, and those of whoever was named', () => {
    const task = { step: 'sign-allocation', role: 'head', organisation: 'uralsk', openedAt: now } as const;
    const signing = of('AWAITING_SIGNATURE', { task });
    expect(offer.askedOfStaff?.(anOffer())).toBeUndefined();
    expect(offer.askedOfStaff?.(signing)?.offices).toEqual(['uralsk']);
    expect(offer.askedOfStaff?.({ ...signing, ...elsewhere })?.offices).toEqual(['uralsk', 'borili']);
    expect(offer.askedOfStaff?.(signing)?.command([])).toEqual({ type: 'CheckStaff', members: [] });
    const asked = (file: Offer, actor = head) => offer.askedBeforeActOf?.(file, actor)?.offices;
    expect(asked({ ...signing, ...elsewhere })).toEqual(['uralsk', 'borili']);
    expect(asked({ ...signing, ...elsewhere }, actorOf('head', { staff: 'staff_2', organisation: 'borili' }))).toEqual([
      'uralsk',
      'borili',
    ]);
    expect(asked(signing)).toBeUndefined();
    expect(asked({ ...signing, ...elsewhere }, registrar)).toBeUndefined();
  });
});

describe('the terms of an offer (X59, X204, X205, 77, 5.5)', () => {
  const terms = offer.terms(anOffer());
  const ends = ['OfferOvertaken', 'CandidateDied', 'SuccessorLacking', 'AllocationAnnulled'];
  const [sent, came] = [
    ['OfferHandedOver', 'OfferPosted', 'OfferNotReached'],
    ['OfferConsented', 'OfferRefused'],
  ];

  // biome-ignore format: a table, one term a row
  it.each<[string, readonly [number, string], string, string[], string[], string[], string | undefined]>([
    ['telling', [3, 'workingDay'], 'X204', ['OfferUnsent'], sent, ends, undefined],
    ['transit', [10, 'calendarDay'], 'X204', ['OfferPosted'], ['OfferDelivered', 'OfferNotReached', ...came], ends, 'OfferNotProven'],
    ['consent', [5, 'workingDay'], 'X59', ['OfferTold', 'OfferHandedOver', 'OfferDelivered'], came, ends, 'OfferLapsed'],
    ['minutes', [10, 'workingDay'], 'X205', ['OfferConsented'], ['MinutesDrawn'], ends, undefined],
    ['chair', [3, 'workingDay'], 'X205', ['MinutesDrawn'], ['MinutesSigned', 'VotedAgainst', 'MinutesReturned'], [...ends, 'MinutesUndone'], undefined],
    ['signature', [1, 'calendarDay'], '5.5', ['MinutesSigned'], ['AllocationDecided', 'MinutesReturned'], ends, undefined],
    ['contract', [10, 'calendarDay'], '77', ['AllocationDecided'], ['ContractSigned'], ends, 'ContractTermEnded'],
    ['keys', [3, 'workingDay'], 'X205', ['ContractSigned'], ['KeysGiven'], ends, undefined],
    ['letter', [3, 'workingDay'], 'X294', ['PaperUnsent'], ['PaperPosted'], ['CandidateDied'], undefined],
    ['actingHead', [3, 'workingDay'], 'APPK 67; X74', ['HeadLacking'], ['ActingHeadNamed', 'HeadReturned'], [], undefined],
  ])('%s: %j by %s', (name, [amount, unit], paragraph, from, metBy, lapsesOn, endsIn) => {
    expect(terms[name]).toMatchObject({ amount, unit, paragraph, from, metBy, lapsesOn });
    expect(terms[name]?.endsIn).toBe(endsIn);
    expect([terms[name]?.rolls ?? false, terms[name]?.goesOnAfter ?? []]).toEqual([['transit', 'contract'].includes(name), name === 'minutes' ? ['MinutesReturned', 'MinutesUndone'] : []]);
  });

  it('of the consent begins with the end of the day on which it came by post, and at once elsewhere', () => {
    const begins = (told: Offer['told']) => terms.consent?.startedAt?.(of('OPEN', { told }));
    expect(begins({ how: 'post', at: now, deliveredOn: '2026-11-20' })).toBe('2026-11-20T18:59:59.999Z');
    expect(begins({ how: 'post', at: now, deliveredOn: '2026-11-24' })).toBeUndefined();
    expect([begins({ how: 'cabinet', at: now }), begins(undefined)]).toEqual([undefined, undefined]);
  });
});
