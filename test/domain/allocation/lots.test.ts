import { describe, expect, it } from 'vitest';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { claims } from '#domain/allocation/claims.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { evolve } from '#domain/allocation/evolve.ts';
import {
  another,
  asked,
  done,
  earlier,
  later,
  ledger,
  lot,
  one,
  page,
  round,
  served,
  sharing,
  stands,
  two,
  whose,
} from './asked.ts';

const serving = (dwelling: string, entry = whose): AllocationCommand => ({
  type: 'ServeCandidates',
  page,
  served: [{ dwelling, entry, passedOver: 4 }],
});
const ending = (how: 'PROVIDED' | 'REFUSED' | 'OVERTAKEN', entry = whose): AllocationCommand => ({
  type: 'EndOffer',
  page,
  dwelling: one,
  entry,
  how: how as never,
});
const passing = (list?: 'orphans'): AllocationCommand => ({
  ...({ type: 'PassDwellingOn', page, dwelling: one, ledger } as const),
  list,
});

describe('a dwelling of a round goes on from where it stands (X201, X206, 77)', () => {
  const waiting = round([lot(one, { list: 'veterans' }), lot(two, { list: 'orphans' })]);
  const found = round([served, lot(two)]);
  const before = round([asked, lot(two)]);
  const settled = round([lot(one, { state: 'SETTLED', offer: 'offer_1' }), lot(two)]);
  // biome-ignore format: a table, one case a row
  it.each<[string, Allocation | undefined, AllocationCommand, string, string]>([
    ['dealt, and nobody is there for the other', round([lot(one), lot(two)], { status: 'OPENED' }), sharing(), 'DwellingsShared', 'SHARED_OUT, WAITING orphans - -, NOT_GIVEN - - -'],
    ['given out of the order', round([lot(one), lot(two)], { status: 'OPENED' }), sharing({ overridden: [{ dwelling: two, list: 'veterans', entry: another }] }), 'DwellingsShared', `SHARED_OUT, WAITING orphans - -, SERVED veterans ${another} -`],
    ['dealt to nobody at all', round([lot(one)], { status: 'OPENED' }), sharing({ dealt: [{ dwelling: one }] }), 'DwellingsShared', 'CLOSED, NOT_GIVEN - - -'],
    ['of no round', undefined, sharing(), 'CASE_NOT_FOUND', ''],
    ['somebody is found', waiting, serving(one), 'CandidatesServed', `SHARED_OUT, SERVED veterans ${whose} -, WAITING orphans - -`],
    ['somebody is found again', found, serving(one, another), 'nothing', ''],
    ['somebody is found for what is in no round', waiting, serving('dwelling_9'), 'nothing', ''],
    ['somebody is asked', found, { type: 'AskCandidate', dwelling: one, offer: 'offer_1' }, 'CandidateAsked', `SHARED_OUT, ASKED public-sector ${whose} offer_1, WAITING - - -`],
    ['asked again', before, { type: 'AskCandidate', dwelling: one, offer: 'offer_2' }, 'nothing', ''],
    ['asked though nobody is found', waiting, { type: 'AskCandidate', dwelling: one, offer: 'offer_1' }, 'nothing', ''],
    ['it is provided', before, ending('PROVIDED'), 'OfferEnded', `SHARED_OUT, SETTLED public-sector ${whose} offer_1, WAITING - - -`],
    ['refused it waits for the next', before, ending('REFUSED'), 'OfferEnded', 'SHARED_OUT, WAITING public-sector - -, WAITING - - -'],
    ['overtaken before he was asked', found, ending('OVERTAKEN'), 'OfferEnded', 'SHARED_OUT, WAITING public-sector - -, WAITING - - -'],
    ['ended of somebody else', before, ending('REFUSED', another), 'nothing', ''],
    ['ended again', round([lot(one, { entry: whose })]), ending('REFUSED'), 'nothing', ''],
    ['provided and ended again', settled, ending('REFUSED'), 'nothing', ''],
    ['it goes to another list', waiting, passing('orphans'), 'DwellingPassedOn', 'SHARED_OUT, WAITING orphans - -, WAITING orphans - -'],
    ['it goes to nobody', waiting, passing(), 'DwellingPassedOn', 'SHARED_OUT, NOT_GIVEN - - -, WAITING orphans - -'],
    ['passed on while somebody is asked', before, passing(), 'nothing', ''],
    ['passed on while somebody is found', found, passing('orphans'), 'nothing', ''],
    ['taken back', settled, { type: 'TakeDwellingBack', page, dwelling: one, ledger }, 'DwellingTakenBack', 'SHARED_OUT, TAKEN_BACK - - offer_1, WAITING - - -'],
    ['taken back before it is his', before, { type: 'TakeDwellingBack', page, dwelling: one, ledger }, 'nothing', ''],
    ['of what is in no round nobody is asked', waiting, { type: 'AskCandidate', dwelling: 'dwelling_9', offer: 'offer_1' }, 'nothing', ''],
    ['nothing ended', waiting, { ...ending('REFUSED'), dwelling: 'dwelling_9' } as AllocationCommand, 'nothing', ''],
    ['nothing passed on', waiting, { ...passing('orphans'), dwelling: 'dwelling_9' } as AllocationCommand, 'nothing', ''],
    ['nothing taken back', waiting, { type: 'TakeDwellingBack', page, dwelling: 'dwelling_9', ledger }, 'nothing', ''],
    ['somebody’s silence was none', waiting, { type: 'UndoSilence', page, entry: whose }, 'SilenceUndone', 'SHARED_OUT, WAITING veterans - -, WAITING orphans - -'],
    ['families are asked', waiting, { type: 'AskFamilies', page }, 'FamiliesAsked', 'SHARED_OUT, WAITING veterans - -, WAITING orphans - -'],
  ])('%s', (_, of, command, told, after) => {
    const did = done(of, command);
    expect(did.told).toBe(told);
    if (did.events.length > 0) expect(stands(did.after)).toBe(after);
  });

  it('binds the pages that it has, once, and goes on with those that come after (X243)', () => {
    const [contents, made] = [page, earlier];
    const binding = { type: 'BindPages', after: 0, pages: 2, contents, round: made } as const;
    const file = round([lot(one)], { pages: [earlier, page, page] });
    const { after, told } = done(file, binding);
    expect([told, after]).toMatchObject(['PagesBound', { pages: [page], bound: { pages: 2, contents: [contents] } }]);
    expect([done(after, binding).told, done(file, { ...binding, pages: 4 }).told]).toEqual(['nothing', 'nothing']);
    expect([1, 2].map((n) => done(file, { ...binding, after: n }).told)).toEqual(['nothing', 'nothing']);
    expect(done(file, { ...binding, pages: 0 }).told).toBe('nothing');
    expect(done(file, { ...binding, pages: 3 }).told).toBe('PagesBound');
    const more = done(after, { ...binding, after: 2, pages: 1 }).after;
    expect(more).toMatchObject({ pages: [], bound: { pages: 3, contents: [contents, contents], round: made } });
  });

  it('keeps each page, the ledger where it has changed it, and by which page it came to whom', () => {
    const file = round([lot(one, { list: 'veterans' })], { pages: [earlier], ledger: { version: 2 } as never });
    expect(done(file, serving(one)).after).toMatchObject({
      pages: [earlier, page],
      ledger: { version: 2 },
      lots: [{ passedOver: 4, page }],
    });
    for (const told of [{ type: 'AskFamilies', page } as const, { type: 'UndoSilence', page, entry: whose } as const])
      expect(done(file, told).after).toMatchObject({ pages: [earlier, page], ledger: { version: 2 } });
    expect(done(round([lot(one)], { status: 'OPENED' }), sharing()).events[0]).not.toHaveProperty('overridden');
    expect(done(file, passing('orphans')).after).toMatchObject({ pages: [earlier, page], ledger: { version: 3 } });
    const overridden = sharing({ dealt: [], overridden: [{ dwelling: one, list: 'veterans', entry: whose }] });
    expect(done(round([lot(one)], { status: 'OPENED' }), overridden).after?.lots).toEqual([
      { dwelling: one, list: 'veterans', entry: whose, state: 'SERVED', passedOver: 0, page },
    ]);
  });

  it('is over once each is settled, not given or taken back, and not before it was shared out', () => {
    const last = round([asked, lot(two, { state: 'NOT_GIVEN' }), lot('dwelling_3', { state: 'TAKEN_BACK' })]);
    const over = done(last, ending('PROVIDED')).after;
    expect(over?.status).toBe('CLOSED');
    expect(over?.reached.at(-1)).toEqual({ status: 'CLOSED', at: later });
    expect(done({ ...last, status: 'OPENED' }, ending('PROVIDED')).after?.status).toBe('OPENED');
    const closed = { ...last, status: 'CLOSED', lots: [lot(one, { state: 'SETTLED' })] } as const;
    expect(done(closed as never, { type: 'TakeDwellingBack', page, dwelling: one, ledger }).after?.reached).toEqual([]);
  });

  it('says who had left the ledger, and takes it from him', () => {
    const { events, after } = done(round([lot(one)]), { ...passing(), found: 'allocation_0@2' } as AllocationCommand);
    expect(events[0]).toMatchObject({ found: 'allocation_0@2', ledger: { version: 3 } });
    const opening = round([lot(one)], { status: 'OPENED' });
    expect(done(opening, sharing({ found: 'allocation_0@2' })).events[0]).toMatchObject({ found: 'allocation_0@2' });
    expect(done(opening, sharing()).events[0]).not.toHaveProperty('found');
    expect(claims(events, after as Allocation)).toEqual([
      {
        key: 'ledger#uralsk',
        taken: 'CONTENTION',
        change: 'take',
        holder: 'allocation_1@3',
        file: 'allocation_1',
        from: 'allocation_0@2',
      },
    ]);
    const [first] = claims(done(round([lot(one)]), passing()).events, round([]));
    expect(first).toMatchObject({ holder: 'allocation_1@0' });
    expect(first).not.toHaveProperty('from');
    expect(claims(done(round([lot(one)]), serving(one)).events, round([]))).toEqual([]);
  });

  it('begins with its opening', () => {
    const recorded = { id: 'allocation_1', at: later, commit: 1 };
    expect(() => evolve(undefined, { type: 'FamiliesAsked', page }, recorded)).toThrow(
      'does not begin with FamiliesAsked',
    );
  });
});
