import { leaveQueue, prepareLeaving } from '#casework/acts/amending/leave-queue.ts';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import type { PersonId } from '#domain/ids.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import { entryKey } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { oldRow } from '#test/builders/old-lists/an-old-list.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { peopleOf, takesIn } from './old-list.ts';
import { settle } from './relay.ts';
import { aService } from './service.ts';
import { actAtOnce, granted } from './story.ts';

/** A service whose people came from an old list of Oral, and what is asked of the entry of each. */
export async function ofOldList(
  rows: readonly ReturnType<typeof oldRow>[] = peopleOf(2),
  of: { readonly list?: QueueListId; readonly provider?: ProviderId } = {},
) {
  const { list = 'public-sector', provider = 'uralsk' } = of;
  const service = aService();
  await takesIn(service, rows, of);
  const { deps } = service;
  const personOf = async (n: number) => (await deps.keyring.personOf(citizen(n).iin)) as PersonId;
  const theRow = async (n = 1) => {
    const [id = ''] = (await deps.lists.ofApplicant(oldEntriesOf(await personOf(n)))).items;
    const file = await deps.cases.load(oldEntry, id);
    if (!file) throw new Error(`citizen ${n} is of no old list`);
    return file;
  };
  return {
    ...{ service, personOf, theRow },
    theEntry: (registerNumber = 1) => deps.register.entry({ provider, list, registerNumber }),
    holderOf: async (n: number) => (await deps.cases.claim(entryKey(provider, await personOf(n))))?.holder,
    placeOf: async (n = 1) => placeOfEntry(await theRow(n), { now: deps.clock.now() }, deps),
    /** signed by himself, and by others of the family who agree */
    leaves: async (n = 1, ...agreeing: readonly string[]) => {
      const { id: caseId } = await theRow(n);
      const actor = { kind: 'recipient', person: await personOf(n) } as const;
      const prepared = granted(await prepareLeaving({ caseId }, { actor, now: deps.clock.now() }, deps));
      const cmsOf = (iin: string) => aCms({ iin, role: 'individual' }, prepared.bytes);
      const signed = { paperId: prepared.id, sha256: prepared.sha256, cms: cmsOf(citizen(n).iin) };
      const asked = { caseId, signed, consents: agreeing.map(cmsOf) };
      const id = await actAtOnce(service, actor, (acting) => leaveQueue(asked, acting, deps));
      service.turnsTo(id);
      await settle();
      return id;
    },
  };
}
