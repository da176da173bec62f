import { type Actor, isStaff } from '#domain/actor.ts';
import type { Occasion } from '#domain/file/kind.ts';
import { EntryOf, recorded } from '#domain/file/on-entry.ts';
import { consentFault, consentsKept } from '#domain/file/papers/consent.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { entryName } from '../../queue/list.ts';
import { ok, refused } from '../../result.ts';
import type { CommandOf } from '../command.ts';
import { stands } from '../rules/act.ts';
import type { Decision, DecisionTable } from './decision.ts';

/** Who may say that he leaves: its person by his signature, and at a desk whoever was found to come for him (X152). */
function askerFault({ record, signed, atDesk }: CommandOf<'FileLeaving'>, actor: Actor): Refusal | undefined {
  if (actor.kind === 'recipient') {
    if (record?.subject !== actor.person || actor.provenAlone) return refusal('ENTRY_UNKNOWN');
    return signerFault(signed?.by, record.subject, 'citizen');
  }
  if (actor.kind !== 'operator') return refusal('FORBIDDEN');
  return atDesk && record?.subject === atDesk.of ? undefined : refusal('ENTRY_UNKNOWN');
}

/**
 * Whose entry it is leaves the list by a statement that he signs; where adults stand on record beside him, it is theirs too, and
 * is not given up by one signature (X127, X131).
 */
export function leave(command: CommandOf<'FileLeaving'>, { actor, now }: Occasion): Decision {
  const { entry, record, holder, beside, paper, signed, atDesk } = command;
  const fault = askerFault(command, actor);
  if (fault) return refused(fault);
  if (!entry || !record) return refused(refusal('ENTRY_UNKNOWN'));
  if (!stands('LEAVING', { entry, holder, beside })) return refused(refusal('ENTRY_NOT_STANDING'));
  const unagreed = consentFault(command, now);
  if (unagreed) return refused(unagreed);
  const { provider, list, registerNumber, onList } = entry;
  const of = EntryOf.parse({ provider, list, registerNumber, onList });
  const shownBy = signed
    ? { signature: signed.signature }
    : { centre: atDesk?.centre, confirmation: atDesk?.confirmation };
  const { consents } = command;
  const agreed = consents.length === 0 ? {} : { consents: consentsKept(consents) };
  const heldAs = beside === entryName(entry) ? ({ isBeside: true } as const) : {};
  return ok([{ type: 'LeavingFiled', entry: of, ...heldAs, ...recorded(record), paper, ...shownBy, ...agreed }]);
}

/** Until the end of the tenth day it is taken back by another (X53), or at a desk against identity (X153). */
export const leaving: DecisionTable<'AcknowledgeLeaving' | 'RevokeLeaving'> = {
  AcknowledgeLeaving: (file, { paper }) =>
    ok(file.status === 'PROPOSED' ? [{ type: 'LeavingAcknowledged', paper }] : []),
  RevokeLeaving: (file, { signed, paper, identity, person }, { actor, now }) => {
    const stranger = isStaff(actor)
      ? presentFault(file, { person, identity, paragraph: '73(3)' }, now)
      : signerFault(signed?.by, file.subject, 'citizen');
    if (stranger) return refused(stranger);
    const { force } = file.terms;
    if (file.forceDue || (force && now >= force.dueAt))
      return refused({ ...refusal('NOT_IN_THIS_STATUS', { status: file.status }), isProven: true });
    const shownBy = isStaff(actor)
      ? { identity: identity?.record, centre: actor.organisation }
      : { signature: signed?.signature };
    return ok([{ type: 'LeavingRevoked', paper, ...shownBy }]);
  },
};
