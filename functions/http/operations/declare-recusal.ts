import { declareRecusal as declare, type RecusalDeps, recuser } from '#casework/acts/declare-recusal.ts';
import { subjectOf } from '#domain/actor.ts';
import { actorOf, type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Recusal = Call<{ caseId: string }, unknown, { staff?: string; reason: string }>;

/** APPK 67: an official recuses himself, the head a colleague; answered in the role in which it was done. */
export const declareRecusal: Operation<Recusal, CommandDeps & RecusalDeps> = async (asked, deps) => {
  const { staff = subjectOf(actorOf(asked)), reason } = asked.body;
  const actor = await recuser(staff, { actor: actorOf(asked), now: asked.now }, deps);
  const call = { ...asked, actor };
  return command(call, deps, (acting) => declare({ ...call.params, staff, reason }, acting, deps));
};
