import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { signerFault } from '#domain/file/signer.ts';
import { ok, refused } from '../../result.ts';
import type { CommandOf } from '../command.ts';
import { EntryOf } from '../event.ts';
import { stands } from '../rules/act.ts';
import { told } from '../rules/on-record.ts';
import type { Decision, DecisionTable } from './decision.ts';

/**
 * Whose entry it is leaves the list by a statement that he signs; where adults stand on record beside him, it is theirs too, and
 * is not given up by one signature (X127).
 */
export function leave(
  { entry, record, holder, beside, adults, signed }: CommandOf<'FileLeaving'>,
  { actor }: Occasion,
): Decision {
  if (actor.kind !== 'recipient') return refused(refusal('FORBIDDEN'));
  if (!entry || record?.subject !== actor.person || actor.provenAlone) return refused(refusal('ENTRY_UNKNOWN'));
  const foreign = signerFault(signed.by, record.subject, 'citizen');
  if (foreign) return refused(foreign);
  if (!stands('LEAVING', { entry, holder, beside })) return refused(refusal('ENTRY_NOT_STANDING'));
  if (adults > 0) return refused(refusal('CONSENT_LACKING'));
  const { provider, list, registerNumber, onList } = entry;
  const { paper, signature } = signed;
  const of = EntryOf.parse({ provider, list, registerNumber, onList });
  return ok([{ type: 'LeavingFiled', entry: of, ...told(record), paper, signature }]);
}

/** Until the end of the tenth day it is taken back by another (X53). */
export const leaving: DecisionTable<'AcknowledgeLeaving' | 'RevokeLeaving'> = {
  AcknowledgeLeaving: (file, { paper }) =>
    ok(file.status === 'PROPOSED' ? [{ type: 'LeavingAcknowledged', paper }] : []),
  RevokeLeaving: (file, { signed }, { now }) => {
    const { force } = file.terms;
    if (file.forceDue || (force && now >= force.dueAt))
      return refused(refusal('NOT_IN_THIS_STATUS', { status: file.status }));
    const foreign = signerFault(signed.by, file.subject, 'citizen');
    return foreign
      ? refused(foreign)
      : ok([{ type: 'LeavingRevoked', paper: signed.paper, signature: signed.signature }]);
  },
};
