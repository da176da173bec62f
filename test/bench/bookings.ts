// What one dwelling costs a ledger that has been told on for years, by lists that no two rounds find alike.
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { type Sharing, shareOut } from '#domain/queue/allocating/share-out.ts';
import { seededBy } from '#domain/queue/draw.ts';
import { shareRuleOn } from '#domain/regulation/allocations/share-rules.ts';
import { aDwelling } from '#test/builders/allocations/a-round.ts';
import { type Readings, reading, sum } from './figure.ts';

/** So many bookings around a place in the ledger’s life are one reading. */
const around = 100;

/** Rounds of one dwelling each; between two of them every list is some people longer or shorter. */
function* ledgers(sizes: Readonly<Record<string, number>>, on: string): Generator<{ ms: number; ledger: Ledger }> {
  const draw = seededBy('bookings');
  const now = new Map(Object.entries(sizes));
  let ledger = emptyLedger;
  for (let round = 1; ; round += 1) {
    for (const [list, size] of now) if (size > 0) now.set(list, Math.max(1, size + Math.floor(draw() * 41) - 20));
    const lists = [...now].map(([list, size]) => ({ list, version: round, size }));
    const sharing: Sharing = { round: `allocation_${round}`, rule: shareRuleOn(on), on, lists };
    const begun = process.cpuUsage();
    const dealing = shareOut([aDwelling(`dwelling_${round}`)], ledger, sharing, () => 'SOMEBODY');
    const { user, system } = process.cpuUsage(begun);
    if (dealing.is === 'DEALT') ({ ledger } = dealing);
    yield { ms: (user + system) / 1000, ledger };
  }
}

/** A booking in the ledger of a provider with such lists, after few rounds and after many. */
export function bookingsRun(
  sizes: Readonly<Record<string, number>>,
  on: string,
  [few, many]: readonly [few: number, many: number],
): Readings {
  const told = ledgers(sizes, on);
  const all = Array.from({ length: many }, () => told.next().value as { ms: number; ledger: Ledger });
  const upTo = (bookings: number) => sum(all.slice(bookings - around, bookings).map(({ ms }) => ms)) / around;
  return {
    [`a booking after ${many} rounds`]: reading('ms of processor', upTo(many)),
    [`a booking after ${many} rounds ÷ after ${few}`]: reading('×', upTo(many) / upTo(few)),
    [`the ledger after ${many} rounds`]: reading('KB', JSON.stringify(all.at(-1)?.ledger).length / 1024),
  };
}
