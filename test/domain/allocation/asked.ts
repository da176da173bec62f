// An allocation asked by its rules: what each file of tests about them says alike.
import type { Actor } from '#domain/actor.ts';
import type { Allocation, Lot } from '#domain/allocation/allocation.ts';
import type { AllocationCommand } from '#domain/allocation/command.ts';
import { decide } from '#domain/allocation/decide.ts';
import { evolve } from '#domain/allocation/evolve.ts';
import { anAllocation } from '#test/builders/allocations/an-offer.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const now = '2018-03-01T06:00:00.000Z';
export const later = '2018-03-02T06:00:00.000Z';
export const machine = { kind: 'machine' } as const;
export const page = { id: 'paper_2', type: 'ALLOCATION_STEPS', sha256: 's', versionId: 'v' };
export const earlier = { ...page, id: 'paper_1' };
export const ledger = { version: 3 } as never;
export const [one, two] = ['dwelling_1', 'dwelling_2'] as const;
export const [whose, another] = ['uralsk#public-sector#7', 'uralsk#public-sector#8'];

export const lot = (dwelling: string, parts: Partial<Lot> = {}): Lot => ({ dwelling, state: 'WAITING', ...parts });
export const round = (lots: readonly Lot[], parts: Partial<Allocation> = {}): Allocation =>
  anAllocation({ status: 'SHARED_OUT', lots: [...lots], ...parts });
export const served = lot(one, { state: 'SERVED', list: 'public-sector', entry: whose, passedOver: 2, page: earlier });
export const asked = { ...served, state: 'ASKED', offer: 'offer_1' } as const;

export function done(of: Allocation | undefined, command: AllocationCommand, actor: Actor = machine) {
  const decided = decide(of, command, { actor, now });
  const events = decided.ok ? decided.value : [];
  const recorded = { id: 'allocation_1', at: later, commit: 2 };
  const after = events.reduce((file, event) => evolve(file, event, recorded), of);
  return { told: heardOf(decided), after, events };
}
export const stands = (file: Allocation | undefined): string =>
  [
    file?.status,
    ...(file?.lots ?? []).map((each) => [each.state, each.list ?? '-', each.entry ?? '-', each.offer ?? '-'].join(' ')),
  ].join(', ');

export const sharing = (parts: object = {}): AllocationCommand => ({
  type: 'ShareOut',
  page,
  ledger,
  dealt: [
    { dwelling: one, list: 'orphans' },
    { dwelling: two, list: undefined },
  ],
  ...parts,
});
