import { placeOfCase } from '#casework/register/read-entry.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import type { Wish } from './filing.ts';
import type { Service } from './service.ts';
import { carryToDecision } from './ways.ts';

/** The entry of this number, by its list of registration. */
export const entry = (registerNumber = 1, list: QueueListId = 'public-sector') =>
  ({ provider: 'uralsk', list, registerNumber }) as const;

/** The request at hand is granted and its result signed. */
export async function granted(service: Service): Promise<void> {
  await carryToDecision(service);
  await service.head.signs();
}

/** A citizen comes onto a list of Oral by a request that stays at hand; answers its id. */
export async function onTheList(service: Service, n = 1, wish: Wish = {}): Promise<string> {
  const caseId = await service.filesOnPortal({ ...wish, citizen: citizen(n) });
  await granted(service);
  return caseId;
}

/** Where the entry of a request stands now. */
export async function placeNow(service: Service, caseId = service.caseAtHand()) {
  service.turnsTo(caseId);
  return placeOfCase(await service.theCase(), service.deps.clock.now(), service.deps);
}
