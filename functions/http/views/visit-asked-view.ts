import * as z from 'zod/mini';
import { StoredVisitAsked, visitAsked } from '#casework/papers/visit-paper.ts';
import type { People } from '#casework/ports/people.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { SeenDocument } from '#http/shapes/identity.ts';

const text = z.string();
const Line = z.optional(text);

/** Who cannot come, and where he lives: personal data, shown to whoever has a reason. */
export const VisitAskedView = z.object({
  person: StoredVisitAsked.shape.person,
  cannotCome: z.literal(true),
  phone: text,
  address: text,
  documents: text,
  /** as he last said them */
  wishes: z.optional(text),
  /** what was said as a window was moved, first moved first */
  moved: z.optional(z.array(z.object({ side: z.enum(['centre', 'person']), at: text, said: text }))),
  /** what the centre said of a window in which it did not come, first missed first */
  unmade: z.optional(z.array(z.object({ missedAt: text, said: z.optional(text) }))),
  /** by which the operator knew him at home */
  identityDocument: z.optional(SeenDocument),
  /** what officials wrote: why it was cancelled, what was seen where there is no ground */
  cancelReason: z.optional(text),
  explanation: z.optional(text),
});
export type VisitAskedView = z.infer<typeof VisitAskedView>;

/** What was said of a visit, by its person and by officials. */
export async function visitAskedView(
  file: HomeVisit,
  deps: { readonly people: Pick<People, 'read'> },
): Promise<VisitAskedView> {
  const { wishes, cancelled, resultWish, refusal, home } = file;
  const written = async (ref: RecordRef | undefined) => ref && (await deps.people.read(ref.id))?.content;
  const moved = Promise.all(
    (file.moved ?? []).map(async ({ side, at, said }) => ({ side, at, said: text.parse(await written(said)) })),
  );
  const unmade = Promise.all(
    (file.unmade ?? []).map(async ({ missedAt, said }) => ({ missedAt, said: Line.parse(await written(said)) })),
  );
  const [asked, wished, cancelReason, explanation, shown] = await Promise.all([
    visitAsked(file, deps),
    ...[wishes, cancelled?.reason ?? resultWish?.reason, refusal?.explanation, home?.identity].map(written),
  ]);
  return {
    ...asked,
    wishes: Line.parse(wished) ?? asked.wishes,
    ...(file.moved ? { moved: await moved } : {}),
    ...(file.unmade ? { unmade: await unmade } : {}),
    cancelReason: Line.parse(cancelReason),
    explanation: Line.parse(explanation),
    identityDocument: shown === undefined ? undefined : SeenDocument.parse(shown),
  };
}
