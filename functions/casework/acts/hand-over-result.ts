import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type Acted, performWriting } from './on-case.ts';

interface Handover {
  readonly caseId: string;
  readonly to: 'recipient' | 'representative';
  /** the document by which the operator knows who came */
  readonly identityDocument: unknown;
}

/** 5.7, X37: the result is handed over against identity; a representative's power is looked at again. */
export const handOverResult = ({ caseId, to, identityDocument }: Handover, acting: Acting, deps: WritingDeps): Acted =>
  performWriting(
    caseId,
    {
      type: 'HandOverResult',
      kind: 'identity',
      content: identityDocument,
      command: ({ record }) => ({ type: 'HandOverResult', to, identity: record }),
    },
    acting,
    deps,
  );
