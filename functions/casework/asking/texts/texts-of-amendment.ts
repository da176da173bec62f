import * as z from 'zod/mini';
import { StoredAmendmentText } from '#casework/papers/amendment-text.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { Shown, said, textsOf } from './texts-of-file.ts';

const Written = z.union([z.string(), StoredAmendmentText, Shown]);

/** What somebody wrote of an amendment: whoever proposed, answered, heard, drafted or gave a reason. */
export const AmendmentTexts = z.array(
  z.object({ ...said, facts: z.optional(StoredAmendmentText.shape.facts), cure: z.optional(z.string()) }),
);
type Told = Partial<z.infer<typeof AmendmentTexts>[number]>;

function told(stored: unknown): Told {
  const content = Written.parse(stored);
  if (typeof content === 'string') return { text: content };
  return 'number' in content ? { identityDocument: content } : content;
}

/** The records that an event names, whatever it calls them. */
function recordsIn(event: AmendmentEvent): readonly RecordRef[] {
  switch (event.type) {
    case 'AmendmentProposed':
      return [event.proposal];
    case 'PersonAnswered':
      return event.identity ? [event.answer, event.identity] : [event.answer];
    case 'HearingHeld':
      return [event.record];
    case 'AmendmentDrafted':
      return [event.draft];
    case 'ActingHeadNamed':
      return [event.reason];
    case 'ProposalHandedOver':
      return [event.identity];
    case 'DecisionDelivered':
    case 'LeavingRevoked':
      return event.identity ? [event.identity] : [];
    case 'ExaminerNamed':
    case 'DraftReturned':
    case 'RecusalDeclared':
      return [event.reason];
    default:
      return [];
  }
}

/** Everything that was written of it, in the order of its journal. */
export const textsOfAmendment = textsOf({ kind: amendment, recordsIn, told });
