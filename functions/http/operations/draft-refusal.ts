import type { Keyring } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import { refusalGroundsOn } from '#domain/regulation/grounds.ts';
import { ok, refused } from '#domain/result.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

interface Deps extends CommandDeps {
  readonly keyring: Keyring;
}

interface Body {
  readonly ground?: string;
  readonly facts?: readonly { readonly fact: string; readonly source: string }[];
  readonly cure?: string;
}

/**
 * 5.4: the executor drafts a reasoned refusal. What is missing is named by the rule of the command itself; a ground must
 * be one that the law has today.
 */
export const draftRefusal: Operation<Call<{ caseId: string }, unknown, Body>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const { ground = '', facts = [], cure = '' } = call.body;
    const grounds: readonly string[] = refusalGroundsOn(localDate(call.now));
    if (ground !== '' && !grounds.includes(ground)) {
      const cures = grounds.join(', ');
      return refused(
        problem('FIELDS_WRONG', {
          paragraph: '5.4',
          fields: [{ field: 'body.ground', problem: 'NO_SUCH_GROUND_TODAY', cure: cures }],
        }),
      );
    }
    const content = { facts, cure };
    const { record, ref } = await typed('draft', content, { caseId, now: call.now }, deps);
    return ok({
      caseId,
      command: { type: 'DraftRefusal', ground, draft: { record: ref, content } },
      records: [record],
    });
  });
