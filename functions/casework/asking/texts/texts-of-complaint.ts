import * as z from 'zod/mini';
import { StoredAnswer, StoredComplaint } from '#casework/papers/complaint-paper.ts';
import type { ComplaintEvent } from '#domain/complaint/event.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { Shown, said, textsOf } from './texts-of-file.ts';

const Written = z.union([z.string(), StoredComplaint, StoredAnswer, Shown]);

/** What somebody wrote of a complaint: whoever complained, drafted, or gave a reason. */
export const ComplaintTexts = z.array(
  z.object({ ...said, complaint: z.optional(StoredComplaint), answer: z.optional(StoredAnswer) }),
);
type Told = Partial<z.infer<typeof ComplaintTexts>[number]>;

function told(stored: unknown): Told {
  const content = Written.parse(stored);
  if (typeof content === 'string') return { text: content };
  if ('reasons' in content) return { answer: content };
  return 'happened' in content ? { complaint: content } : { identityDocument: content };
}

/** The records that an event names, whatever it calls them. */
function recordsIn(event: ComplaintEvent): readonly RecordRef[] {
  switch (event.type) {
    case 'ComplaintFiled':
      return event.identity ? [event.content, event.identity] : [event.content];
    case 'AnswerDrafted':
    case 'ComplaintConceded':
      return [event.draft];
    case 'AnswerDelivered':
      return event.identity ? [event.identity] : [];
    case 'ComplaintFulfilled':
      return [event.record];
    case 'ReviewerNamed':
    case 'PassedUp':
    case 'PassedOn':
    case 'DraftReturned':
    case 'ActingHeadNamed':
    case 'RecusalDeclared':
      return [event.reason];
    default:
      return [];
  }
}

/** Everything that was written of it, in the order of its journal. */
export const textsOfComplaint = textsOf({ kind: complaint, recordsIn, told });
