import type { CaseStore, Machines, OwedWork, Tokens } from '#casework/ports/ports.ts';
import { outcomeOf } from '#domain/application/outcome.ts';
import type { Duty } from '#domain/application/owed.ts';

export interface ServeDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly owed: OwedWork;
  readonly tokens: Tokens;
  readonly machines: Machines;
}

/**
 * Does what the commits of a case owe, in their order, idempotently: whoever calls it, and however often, the machines
 * run and every token that can be answered is. A duty that cannot be done throws, and stays owed.
 */
export async function serveOwed(caseId: string, deps: ServeDeps): Promise<number> {
  const owing = await deps.owed.of(caseId);
  for (const { commit, duties } of owing) {
    for (const duty of duties) await perform(caseId, duty, deps);
    await deps.owed.done(caseId, commit);
  }
  return owing.length;
}

async function perform(caseId: string, duty: Duty, deps: ServeDeps): Promise<void> {
  if (duty.duty === 'start') await deps.machines.start(duty.machine, duty.name, duty.input);
  else await answerTokens(caseId, deps);
}

/** The answer goes to every token kept for a step that the case knows the answer of. */
async function answerTokens(caseId: string, { cases, tokens, machines }: ServeDeps): Promise<void> {
  const theCase = await cases.load(caseId);
  if (!theCase) return;
  for (const token of await tokens.of(caseId)) {
    const outcome = outcomeOf(theCase, token.step, token.round);
    if (!outcome) continue;
    await machines.answer(token.token, { outcome });
    await tokens.forget(caseId, token);
  }
}
