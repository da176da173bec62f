import { reach } from '../file/evolve.ts';
import type { Kind, Recorded } from '../file/kind.ts';
import type { PaperRef } from '../file/refs.ts';
import { opened } from '../file/state.ts';
import type { Ledger } from '../queue/allocating/ledger.ts';
import { reseated } from '../staff/commission.ts';
import type { Allocation, Lot } from './allocation.ts';
import type { AllocationCommand } from './command.ts';
import type { EventOf, OwnEvent } from './event.ts';
import { withEnd } from './override.ts';

type Rules = Kind<Allocation, AllocationCommand, OwnEvent>;

const first = ({ by, person, ...event }: EventOf<'AllocationOpened'>, { id, at }: Recorded): Allocation => ({
  ...opened(id, at),
  status: 'OPENED',
  reached: [{ status: 'OPENED', at }],
  provider: event.provider,
  openedBy: { by, ...(person ? { person } : {}) },
  commission: event.commission,
  ...(event.overrides ? { overrides: event.overrides } : {}),
  lots: event.dwellings.map((dwelling) => ({ dwelling, state: 'WAITING' })),
  pages: [],
});

/** A page of what was read and computed, and the ledger where the step has changed it. */
const withPage = (file: Allocation, { page, ledger }: { readonly page: PaperRef; readonly ledger?: Ledger }) => ({
  ...file,
  pages: [...file.pages, page],
  ...(ledger ? { ledger } : {}),
});

const settled: ReadonlySet<Lot['state']> = new Set(['SETTLED', 'NOT_GIVEN', 'TAKEN_BACK', 'WITHDRAWN']);

function bound(file: Allocation, { pages, contents, round }: EventOf<'PagesBound'>): Allocation {
  const before = file.bound ?? { pages: 0, contents: [] };
  return {
    ...file,
    pages: file.pages.slice(pages),
    bound: { pages: before.pages + pages, contents: [...before.contents, contents], round },
  };
}

/** Dwellings of the round as something has left them; the round is over once each is settled. */
function withLots(file: Allocation, change: (lot: Lot) => Lot, recorded: Recorded): Allocation {
  const after = { ...file, lots: file.lots.map(change) };
  const isOver = file.status === 'SHARED_OUT' && after.lots.every(({ state }) => settled.has(state));
  return isOver ? reach(after, 'CLOSED', recorded) : after;
}

const only =
  (dwelling: string, change: (lot: Lot) => Lot) =>
  (lot: Lot): Lot =>
    lot.dwelling === dwelling ? change(lot) : lot;

/** It is nobody's yet. */
const unserved = ({ dwelling, list }: Lot): Lot => ({ dwelling, state: 'WAITING', ...(list ? { list } : {}) });

function shared(file: Allocation, event: EventOf<'DwellingsShared'>, recorded: Recorded): Allocation {
  const dealt = new Map(event.dealt.map(({ dwelling, list }) => [dwelling, list]));
  const begun: Allocation = reach(withPage(file, event), 'SHARED_OUT', recorded);
  const change = (lot: Lot): Lot => {
    if (lot.state === 'WITHDRAWN') return lot;
    const { dwelling } = lot;
    const given = event.overridden?.find((one) => one.dwelling === dwelling);
    if (given) return { ...given, state: 'SERVED', passedOver: 0, page: event.page };
    const list = dealt.get(dwelling);
    return list ? { dwelling, state: 'WAITING', list } : { dwelling, state: 'NOT_GIVEN' };
  };
  return withLots(begun, change, recorded);
}

function served(file: Allocation, { page, served: all }: EventOf<'CandidatesServed'>, recorded: Recorded): Allocation {
  const change = (lot: Lot): Lot => {
    const found = all.find(({ dwelling }) => dwelling === lot.dwelling);
    return found ? { ...lot, state: 'SERVED', entry: found.entry, passedOver: found.passedOver, page } : lot;
  };
  return withLots(withPage(file, { page }), change, recorded);
}

function passedOn(file: Allocation, event: EventOf<'DwellingPassedOn'>, recorded: Recorded): Allocation {
  const { dwelling, list } = event;
  const change = only(
    dwelling,
    (): Lot => ({ dwelling, ...(list ? { state: 'WAITING', list } : { state: 'NOT_GIVEN' }) }),
  );
  return withLots(withPage(file, event), change, recorded);
}

function offerEnded(file: Allocation, event: EventOf<'OfferEnded'>, recorded: Recorded): Allocation {
  const { dwelling, how } = event;
  const end = (lot: Lot): Lot => (how === 'PROVIDED' ? { ...lot, state: 'SETTLED' } : unserved(lot));
  const entry = file.lots.find((lot) => lot.dwelling === dwelling)?.entry;
  const told = file.overrides ? { ...file, overrides: withEnd(file.overrides, { dwelling, entry }, how) } : file;
  return withLots(withPage(told, event), only(dwelling, end), recorded);
}

function lost(file: Allocation, event: EventOf<'DwellingLost'>, recorded: Recorded): Allocation {
  const { dwelling, ground, page, ledger } = event;
  const change = ({ list }: Lot): Lot => ({
    ...{ dwelling, state: 'WITHDRAWN', withdrawnBy: ground },
    ...(list ? { list } : {}),
  });
  const told = page ? withPage(file, { page, ...(ledger ? { ledger } : {}) }) : file;
  return withLots(told, only(dwelling, change), recorded);
}

function named(file: Allocation, { instead, named: seat, because }: EventOf<'CommissionerNamed'>): Allocation {
  const substituted = [...(file.substituted ?? []), { instead, named: seat.staff, because }];
  return { ...file, commission: reseated(file.commission, instead, seat), substituted };
}

const complainedOf = (file: Allocation, { type: _, ...by }: EventOf<'DwellingComplainedOf'>): Allocation => ({
  ...file,
  complaints: [...(file.complaints ?? []), by],
});

/** The round after one more event of its own. */
export const evolve: Rules['evolve'] = (before, event, recorded) => {
  if (event.type === 'AllocationOpened') return first(event, recorded);
  if (!before) throw new Error(`a round does not begin with ${event.type}`);
  switch (event.type) {
    case 'DwellingsShared':
      return shared(before, event, recorded);
    case 'OverrideLapsed':
      return { ...before, overrides: withEnd(before.overrides ?? [], event, event.cameTo) };
    case 'CommissionerNamed':
      return named(before, event);
    case 'DwellingComplainedOf':
      return complainedOf(before, event);
    case 'CandidatesServed':
      return served(before, event, recorded);
    case 'FamiliesAsked':
    case 'SilenceUndone':
      return withPage(before, event);
    case 'PagesBound':
      return bound(before, event);
    case 'CandidateAsked':
      return withLots(
        before,
        only(event.dwelling, (lot) => ({ ...lot, state: 'ASKED', offer: event.offer })),
        recorded,
      );
    case 'OfferEnded':
      return offerEnded(before, event, recorded);
    case 'DwellingPassedOn':
      return passedOn(before, event, recorded);
    case 'DwellingLost':
      return lost(before, event, recorded);
    case 'DwellingTakenBack':
      return withLots(
        withPage(before, event),
        only(event.dwelling, (lot) => ({ ...lot, state: 'TAKEN_BACK' })),
        recorded,
      );
  }
};
