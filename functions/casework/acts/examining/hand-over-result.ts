import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type PowerDeps, powerToday } from '#casework/filing/power-today.ts';
import type { Who } from '#domain/application/event.ts';
import { shownFault } from '#domain/application/rules/seeing/shown-document.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
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
  const fault = shownFault({ identityDocument, iin }, { today: localDate(acting.now), paragraph: '5.7' });
  if (fault) return refused(fault);
  const person = await deps.keyring.personOf(iin);
  return performWriting(
    caseId,
    {
      type: 'HandOverResult',
      kind: 'identity',
      content: identityDocument,
      command: async ({ record }, before) => {
        const power = await powerToday(before, { by: to, person }, acting.now, deps);
        return { type: 'HandOverResult', to, person, power, identity: record };
      },
    },
    acting,
    deps,
  );
}
