import * as z from 'zod/mini';
import {
  askAnswerOfAbove,
  askContract,
  askHandingOver,
  askPosting,
  type HandDeps,
} from '#casework/acts/handing/hand-paper.ts';
import type { StaffActor } from '#domain/actor.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import type { HandedPaper, PostedPaper } from '#domain/second-person/paper-handed.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Answered, Call } from '#http/operation.ts';
import { confirmationView, type Waits } from '#http/views/confirmation-view.ts';
import { faultOf } from './staff-keeping.ts';

/** Who came for a paper, by the document that he showed. */
export const WhoCame = z.strictObject({ iin: Iin, identityDocument: IdentityDocument });

interface Of<P> {
  readonly paper: P;
  readonly file: string;
}
type Asking = Pick<Call<StaffActor, unknown, unknown, unknown>, 'actor' | 'now'>;

/** X290: asks another to confirm that whoever came was given this of that file; what then waits for him. */
export async function handingOver(
  what: Of<HandedPaper>,
  { body, actor: by, now }: Asking & { readonly body: z.infer<typeof WhoCame> },
  deps: HandDeps,
): Answered<z.infer<typeof Waits>> {
  return waits(await askHandingOver({ ...what, ...body }, { by, now }, deps), now);
}

/** X305: asks another to confirm that this of that file was posted under that number; what then waits for him. */
export async function postingOf(
  what: Of<PostedPaper>,
  { body, actor: by, now }: Asking & { readonly body: { readonly number: string } },
  deps: HandDeps,
): Answered<z.infer<typeof Waits>> {
  return waits(await askPosting({ ...what, letter: body.number }, { by, now }, deps), now);
}

/** X155: asks another to confirm what came of the complaint that suspends a removal; what then waits for him. */
export async function answeringOf(
  answered: Omit<Parameters<typeof askAnswerOfAbove>[0], 'paper'>,
  { actor: by, now }: Asking,
  deps: HandDeps,
): Answered<z.infer<typeof Waits>> {
  return waits(await askAnswerOfAbove({ paper: 'answerOfAbove', ...answered }, { by, now }, deps), now);
}

/** X309: asks another to confirm that the tenancy contract is signed, with that number and day; what then waits for him. */
export async function contractOf(
  signed: Omit<Parameters<typeof askContract>[0], 'paper'>,
  { actor: by, now }: Asking,
  deps: HandDeps,
): Answered<z.infer<typeof Waits>> {
  return waits(await askContract({ paper: 'contract', ...signed }, { by, now }, deps), now);
}

const waits = (asked: Awaited<ReturnType<typeof askPosting>>, now: Instant) =>
  asked.ok ? ok({ body: { confirmation: confirmationView(asked.value, now) } }) : refused(faultOf(asked.error));
