import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { readAround } from '#casework/register/read-place.ts';
import { type Acting, acted, untouched } from '#domain/queue/act-on-list.ts';
import type { EntryIdentity, Rank } from '#domain/queue/list.ts';
import { actFrom } from './issue-numbers.ts';

interface Wanted {
  readonly kind: Parameters<typeof acted>[1];
  readonly identity: EntryIdentity;
  readonly to?: Rank;
}

/** What one act on an entry does to the list it stands on, from the list as it is read for it. */
export async function actOnEntry({ kind, identity, to }: Wanted, acting: Acting, register: Register): Promise<ListAct> {
  const { provider, onList } = identity;
  const list = await register.list(provider, onList);
  const reading = await readAround(list, to ? [identity, to] : [identity], register);
  return actFrom(reading, acted(untouched(reading), kind, { identity, ...(to ? { to } : {}) }, acting));
}
