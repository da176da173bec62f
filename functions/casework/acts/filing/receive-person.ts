import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import type { Who } from '#domain/application/event.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { ReceptionPurpose } from '#domain/regulation/reception-purposes.ts';
import { refused } from '#domain/result.ts';
import { type Acted, performWriting } from '../on-case.ts';

interface Reception {
  readonly caseId: string;
  readonly by: Who;
  /** of that document */
  readonly iin: string;
  readonly purpose: ReceptionPurpose;
  /** the document by which the operator knows who came */
  readonly identityDocument: IdentityDocument;
}

/**
 * Whose request it is comes to a desk of any centre, whatever its channel: once the operator has named the IIN of his
 * document he serves him that day. Of another's request he is told what he would be told of none.
 */
export async function receivePerson(
  { caseId, by, iin, purpose, identityDocument }: Reception,
  acting: Acting,
  deps: WritingDeps & PowerDeps,
): Acted {
  const person = await deps.keyring.personOf(iin);
  const done = await performWriting(
    caseId,
    {
      type: 'ReceivePerson',
      kind: 'identity',
      content: identityDocument,
      command: async (shown, before) => {
        const known = await presenceToday(before, { by, person }, acting.now, deps);
        return { type: 'ReceivePerson', by, person, ...known, purpose, identity: { ...shown, iin } };
      },
    },
    acting,
    deps,
  );
  return done.ok ? done : refused(heardAtDesk(done.error, acting.now));
}
