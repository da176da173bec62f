import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { readForm } from '#casework/papers/form.ts';
import type { People } from '#casework/ports/people.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { type Acted, performWriting } from '../on-case.ts';

interface Asking {
  readonly caseId: string;
  readonly kind: DocumentKind;
  readonly personRef: string;
  readonly reason: string;
}

/** 5.4: the executor cannot open or read a document, and its person is asked for it within the examination. */
export const askDocument = (
  { caseId, kind, personRef, reason }: Asking,
  acting: Acting,
  deps: WritingDeps & { readonly people: People },
): Acted =>
  performWriting(
    caseId,
    {
      type: 'AskDocument',
      kind: 'reason',
      content: reason,
      command: async (said, before) => ({
        type: 'AskDocument',
        kind,
        personRef,
        form: await readForm(before, deps),
        reason: said,
      }),
    },
    acting,
    deps,
  );
