// One of a commission is recused from an offer, and another is named for his seat.

import { recuse } from '#casework/acts/allocating/offers/staffing.ts';
import { nameCommissioner, reseatOffers } from '#casework/acts/allocating/rounds/naming-commissioner.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { officeOf } from '../offices.ts';
import { does, type Walk } from '../walk.ts';
import { sittingOn } from './commission.ts';

/** Sometimes whoever is named can sit no more than he, and now and then nothing keeps him from his seat. */
export async function reseats(walk: Walk): Promise<void> {
  const { dice, ledger } = walk;
  const file = dice().pick(
    ledger.filesOf(offer).filter(({ status }) => status.startsWith('BEFORE') || status === 'OPEN'),
  );
  if (!file) return;
  const { reserve, heads } = officeOf(file);
  const { secretary, members } = sittingOn(file);
  const leaves = dice().pick([secretary, ...members]) ?? secretary;
  const isRecused = dice().chance(0.9);
  if (isRecused)
    await does(walk, 'recuses one of the commission', heads[0], (acting, deps) =>
      recuse({ id: file.id, staff: leaves.staff, reason: 'Туысы' }, acting, deps),
    );
  const said = { allocationId: file.allocation, instead: leaves.staff, named: reserve.staff };
  const by = isRecused ? officials.supervisor : heads[0];
  await does(walk, 'names a commissioner', by, (acting, deps) => nameCommissioner(said, acting, deps));
  const round = await walk.world.deps.cases.load(allocation, file.allocation);
  const going = { now: walk.world.deps.clock.now(), requestId: 'reseats' };
  if (round && dice().chance(0.8)) await reseatOffers(round, going, walk.world.deps);
}
