import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { askHandingOver } from '#casework/acts/handing/hand-paper.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import type { StaffActor } from '#domain/actor.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import type { HandedPaper } from '#domain/second-person/paper-handed.ts';
import type { Answered, Call } from '#http/operation.ts';
import { confirmationView, type Waits } from '#http/views/confirmation-view.ts';
import { faultOf } from './staff-keeping.ts';

/** Who came for a paper, by the document that he showed. */
export const WhoCame = z.strictObject({ iin: Iin, identityDocument: IdentityDocument });

export type HandDeps = WritingDeps & AskDeps;

/** X290: asks another to confirm that whoever came was given this paper of that file; what then waits for him. */
export async function handingOver(
  what: { readonly paper: HandedPaper; readonly file: string },
  { body, actor: by, now }: Pick<Call<StaffActor, unknown, unknown, z.infer<typeof WhoCame>>, 'body' | 'actor' | 'now'>,
  deps: HandDeps,
): Answered<z.infer<typeof Waits>> {
  const asked = await askHandingOver({ ...what, ...body }, { by, now }, deps);
  return asked.ok ? ok({ body: { confirmation: confirmationView(asked.value, now) } }) : refused(faultOf(asked.error));
}
