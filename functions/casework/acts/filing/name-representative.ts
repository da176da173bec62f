import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type PowerDeps, powerBetween } from '#casework/filing/presence-today.ts';
import { typed } from '#casework/typed.ts';
import type { Who } from '#domain/application/event.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import type { NotarisedPower } from '#domain/form/form.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

interface Naming {
  readonly caseId: string;
  readonly representation: NotarisedPower;
  /** who brings the power, and by which document the operator knows him */
  readonly by: Who;
  readonly identityDocument: IdentityDocument;
  /** whose request it is, as the power says */
  readonly recipientIin: string;
}

/**
 * X87: after filing the recipient, or whoever has a power that a notary certified, has a new representative entered at a desk
 * of any centre; the notary register is asked of it at that moment, though of another's request it is asked nothing.
 */
export async function nameRepresentative(
  { caseId, representation, by, identityDocument, recipientIin }: Naming,
  acting: Acting,
  deps: WritingDeps & PowerDeps,
): Acted {
  const { now } = acting;
  const iin = by === 'recipient' ? recipientIin : representation.representative.iin;
  const [person, recipient] = await Promise.all([
    deps.keyring.personOf(representation.representative.iin),
    deps.keyring.personOf(recipientIin),
  ]);
  const ask: Ask = async (before) => {
    const { representative, number, issuedOn } = representation;
    const question = { principalIin: recipientIin, representativeIin: representative.iin, number, issuedOn };
    const power = recipient === before.applicant ? await powerBetween(question, deps) : undefined;
    const [said, identity] = await Promise.all([
      typed('representative', representation, { caseId, now }, deps),
      typed('identity', identityDocument, { caseId, now }, deps),
    ]);
    const written = { record: said.ref, content: representation };
    const shown = { record: identity.ref, content: identityDocument, iin };
    const named = { representation: written, person, recipient, power, by, identity: shown };
    return ok({ command: { type: 'NameRepresentative', ...named }, records: [said.record, identity.record] });
  };
  const done = await perform(caseId, { type: 'NameRepresentative', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, now));
}
