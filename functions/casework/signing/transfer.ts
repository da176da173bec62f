import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList } from '#casework/register/read-place.ts';
import { actorRecord } from '#domain/actor.ts';
import { actsInOrder } from '#domain/queue/acts-in-order.ts';
import type { EntryIdentity, Newcomer } from '#domain/queue/list.ts';
import { changes } from '#domain/regulation/change-names.ts';
import { actFrom, sealing } from './issue-numbers.ts';
import type { Drafted, Signing } from './signable.ts';

/** Under which article both lists' logs keep a transfer. */
export const transferGround: string = changes.transfer.article;

/** Whom a paper puts on a list; of a transfer with the entry that he leaves, as it stands. */
export interface Coming {
  readonly newcomer: Newcomer;
  readonly leaves?: EntryIdentity;
}

/** A newcomer from another provider's list comes by the moment that his entry has there now; `gone`, where it stands no more. */
export async function comingBy(
  { newcomer, from }: Pick<Drafted, 'newcomer' | 'from'>,
  register: Pick<Register, 'entry'>,
): Promise<Coming | 'gone' | undefined> {
  if (!newcomer || !from) return newcomer && { newcomer };
  const leaves = await register.entry(from);
  if (leaves?.status !== 'ACTIVE') return 'gone';
  const { day, priorityMoment, intakeSequence } = leaves;
  return { newcomer: { ...newcomer, day, priorityMoment, intakeSequence }, leaves };
}

/** The act by which an entry leaves its list for that of another provider, of the same transaction as the number there. */
export async function leavingAct(
  entry: EntryIdentity,
  caseId: string,
  { signer, now }: Signing,
  register: Register,
): Promise<readonly ListAct[]> {
  const { provider, onList } = entry;
  const reading = await readList({ provider, list: onList }, [entry], register);
  const acting = { ground: transferGround, caseId, at: now, actor: actorRecord(signer), ...sealing };
  const acts = actsInOrder([reading], [{ kind: 'TRANSFERRED', on: onList, entry }], acting);
  return acts.map(({ before, after }) => actFrom(before, after));
}
