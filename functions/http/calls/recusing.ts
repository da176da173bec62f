import * as z from 'zod/mini';
import type { ActedOn } from '#casework/acting.ts';
import { recuser, type StaffingDeps, type staffingOf } from '#casework/acts/staffing.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { Kind } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Answered, Asking } from '#http/operation.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import type { CaseExists } from '#http/views/files/case-view.ts';
import { acknowledgedOf, type CommandDeps } from './commanding.ts';

/** Who may not work on a file, and why; whoever names nobody speaks of himself. The API names it anew for each operation. */
export const recusal = () => z.strictObject({ staff: z.optional(StaffId), reason });

interface Recused<F extends FileState> {
  readonly kind: Kind<F>;
  readonly id: string;
  readonly recuse: ReturnType<typeof staffingOf<F>>['recuse'];
}

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of the file (X70). */
export async function recused<F extends FileState>(
  asked: Asking<Actor> & { readonly body: z.infer<ReturnType<typeof recusal>> },
  deps: CommandDeps & StaffingDeps,
  { kind, id, recuse }: Recused<F>,
): Answered<CaseExists> {
  const { staff = subjectOf(asked.actor), reason: why } = asked.body;
  const actor = await recuser(staff, asked, deps);
  const act = (acting: Parameters<typeof recuse>[1]): ActedOn<F> => recuse({ id, staff, reason: why }, acting, deps);
  return acknowledgedOf(kind, { ...asked, actor }, { deps, act });
}
