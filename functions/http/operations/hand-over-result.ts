import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { powerFault } from '#domain/application/rules/power.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Caller } from '#http/caller.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

/** 5.7, X37: the result is handed over against identity; a representative's power is looked at again. */
export const handOverResult: Operation<
  Call<{ caseId: string }, unknown, Caller & { to: 'recipient' | 'representative' }>,
  Deps
> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { now } = call;
    const { to, identityDocument } = call.body;
    const theCase = await permitted(call, caseId, 'HandOverResult', deps);
    if (!theCase.ok) return theCase;
    const fault = to === 'representative' ? powerFault(theCase.value, localDate(now)) : undefined;
    if (fault) return refused(problem(fault, { paragraph: '5.7' }));
    const { record, ref } = await typed('identity', identityDocument, { caseId, now }, deps);
    return ok({ caseId, command: { type: 'HandOverResult', to, identity: ref }, records: [record] });
  });
