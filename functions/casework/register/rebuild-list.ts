import { createHash } from 'node:crypto';
import type { Entry, EntryIdentity } from '#domain/queue/list.ts';
import { genesisText } from '#domain/queue/list-acts.ts';
import type { ListBooks } from './check-register.ts';

/** What lists of before had not yet: an identity for each entry, and a seal on the log as it stood. */
export interface RebuiltList {
  readonly identities: readonly EntryIdentity[];
  readonly chain: string | undefined;
}

/**
 * From positions and log alone. What is amiss and not merely old stays for the check of the register to tell: an entry
 * that its log does not know gets no identity, a list that lost its seal no new one.
 */
export function rebuiltList({ list, entries, log, identities }: ListBooks): RebuiltList {
  const known = new Set(identities.map(({ registerNumber }) => registerNumber));
  const missing = log.flatMap(({ kind, registerNumber, sequence }): EntryIdentity[] => {
    const entry = entries.find((each) => each.registerNumber === registerNumber);
    return kind === 'REGISTERED' && entry && !known.has(registerNumber) ? [identityOf(entry, sequence)] : [];
  });
  const inOrder = log.toSorted((one, other) => one.sequence - other.sequence);
  const isSealed = list.chain !== undefined || log.length === 0 || log.some(({ previous }) => previous !== undefined);
  const text = genesisText(list.provider, list.list, inOrder);
  return { identities: missing, chain: isSealed ? undefined : createHash('sha256').update(text).digest('hex') };
}

const identityOf = (
  { provider, list, registerNumber, caseId, registeredAt, day, priorityMoment, intakeSequence }: Entry,
  sequence: number,
): EntryIdentity => ({
  provider,
  list,
  registerNumber,
  caseId,
  registeredAt,
  status: 'ACTIVE',
  onList: list,
  day,
  priorityMoment,
  intakeSequence,
  acts: [sequence],
});
