import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { acted, untouched } from '#domain/queue/act-on-list.ts';
import type { EntryIdentity, Rank } from '#domain/queue/list.ts';

type Name = Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>;
interface Where {
  readonly cases: CaseStore;
  readonly register: Register;
  readonly to?: Rank;
}

/** An act on an entry where it stands, whichever file would decide it. */
export async function actedOn(
  name: Name,
  kind: 'REMOVED' | 'TRANSFERRED' | 'MOMENT_CORRECTED',
  { cases, register, to }: Where,
): Promise<void> {
  const identity = await register.entry(name);
  if (!identity) throw new Error('nobody stands there');
  const ranks = to ? [identity, to] : [identity];
  const reading = await readList({ provider: identity.provider, list: identity.onList }, ranks, register);
  const acting = { ground: '73', caseId: identity.caseId, at: '2018-06-01T06:00:00.000Z', actor: { kind: 'head' } };
  const subject = to ? { identity, to } : { identity };
  const after = acted(untouched(reading), kind, subject, { ...acting, ...sealing });
  const obstacles = await cases.commit({ plans: [], acts: [actFrom(reading, after)] });
  if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
}

/** An entry that is taken off its list. */
export const removed = (name: Name, where: Where): Promise<void> => actedOn(name, 'REMOVED', where);
