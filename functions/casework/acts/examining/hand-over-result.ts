import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import type { Who } from '#domain/application/event.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { type Acted, performWriting } from '../on-case.ts';

interface Handover {
  readonly caseId: string;
  readonly to: Who;
  /** of that document */
  readonly iin: string;
  /** the document by which the operator knows who came */
  readonly identityDocument: IdentityDocument;
}

/** 5.7, X37: the result is handed over against identity; a representative's power is looked at again, at whichever desk he comes to. */
export async function handOverResult(
  { caseId, to, iin, identityDocument }: Handover,
  acting: Acting,
  deps: WritingDeps & PowerDeps,
): Acted {
  const person = await deps.keyring.personOf(iin);
  return performWriting(
    caseId,
    {
      type: 'HandOverResult',
      kind: 'identity',
      content: identityDocument,
      command: async (shown, before) => {
        const known = await presenceToday(before, { by: to, person }, acting.now, deps);
        return { type: 'HandOverResult', to, person, ...known, identity: { ...shown, iin } };
      },
    },
    acting,
    deps,
  );
}
