import { copyOf, type RefileDeps } from '#casework/filing/refile.ts';
import { isRefilable, isSameRecipient } from '#domain/application/rules/refiling.ts';
import { newId } from '#domain/ids.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, type CommandDeps, command, seen } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

type Deps = CommandDeps & RefileDeps;

/** 10.5: the recipient opens a request for himself, an empty one or an ended one to be mended (X7). */
export const openRequest: Operation<Call<unknown, unknown, { refiles?: string }>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const actor = actorOf(call);
    if (actor.kind !== 'recipient') return refused(problem('FORBIDDEN'));
    const caseId = newId('case', Date.parse(call.now));
    const opening = { type: 'OpenRequest', channel: 'portal', applicant: actor.person } as const;
    const { refiles } = call.body;
    if (!refiles) return ok({ caseId, command: opening, status: 201 });
    const ended = await seen(refiles, actor, deps);
    if (!ended.ok) return ended;
    if (!isRefilable(ended.value) || !isSameRecipient(ended.value, actor.person))
      return refused(problem('NOT_REFILABLE', { paragraph: 'X41' }));
    const { copied, records } = await copyOf(ended.value, { caseId, channel: 'portal', now: call.now }, deps);
    return ok({ caseId, command: { ...opening, ...copied, refiles }, records, status: 201 });
  });
