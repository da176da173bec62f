import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Machines, Tokens } from '#casework/ports/machines.ts';
import type { OwedWork } from '#casework/ports/owed-work.ts';
import { outcomeOf, stepNamed } from '#domain/file/outcome.ts';
import { type Duty, deadline, keepsCopy } from '#domain/file/owed.ts';
import type { KindOf } from '#domain/kinds.ts';

export interface ServeDeps {
  readonly kindOf: KindOf;
  readonly cases: Pick<CaseStore, 'load'>;
  readonly owed: OwedWork;
  readonly tokens: Tokens;
  readonly machines: Machines;
  readonly documents: Pick<Documents, 'forget'>;
  readonly clock: Pick<Clock, 'secondsUntil'>;
  /** told of each duty that is done, so that a request can be followed into what it set going */
  readonly follow: (done: Served) => void;
  /** told of each that has to wait, and why */
  readonly leave: (left: Served, fault: unknown) => void;
}

export type Served = {
  readonly caseId: string;
  readonly commit: number;
  readonly requestId?: string | undefined;
  readonly duty: Duty['duty'];
  /** the execution that was started or stopped */
  readonly name?: string;
};

/**
 * Does what the commits of a file owe, in their order, idempotently: whoever calls it, and however often, the machines
 * run and every token that can be answered is. A duty that cannot be done throws, and stays owed; one that only forgets
 * stays owed without a throw, so that no procedure waits for the bucket of documents.
 */
export async function serveOwed(fileId: string, deps: ServeDeps): Promise<number> {
  const owing = await deps.owed.of(fileId);
  for (const { commit, duties, requestId } of owing) {
    let isDone = true;
    for (const duty of duties) {
      const name = 'name' in duty ? { name: duty.name } : {};
      const served = { caseId: fileId, commit, requestId, duty: duty.duty, ...name };
      try {
        await perform(fileId, duty, deps);
      } catch (error) {
        if (duty.duty !== 'forget') throw error;
        deps.leave(served, error);
        isDone = false;
        continue;
      }
      deps.follow(served);
    }
    if (isDone) await deps.owed.done(fileId, commit);
  }
  return owing.length;
}

async function perform(fileId: string, duty: Duty, deps: ServeDeps): Promise<void> {
  const { machines } = deps;
  if (duty.duty === 'start') await machines.start(duty.machine, duty.name, inputOf(duty, deps));
  else if (duty.duty === 'stop') await machines.stop(duty.machine, duty.name);
  else if (duty.duty === 'forget') await forgetCopy(fileId, duty, deps);
  else await answerTokens(fileId, deps);
}

/** A watch begins in its wait, which the clock measures only now; one that was owed before it did so wakes at once. */
function inputOf({ machine, input, wakesAt }: Extract<Duty, { duty: 'start' }>, { clock }: ServeDeps) {
  if (machine !== deadline) return input;
  return { ...input, answer: { outcome: 'wait', seconds: wakesAt ? clock.secondsUntil(wakesAt) : 1 } };
}

/** The answer goes to every token kept for a step that the file knows the answer of. */
async function answerTokens(fileId: string, { kindOf, cases, tokens, machines }: ServeDeps): Promise<void> {
  const kind = await kindOf(fileId);
  const file = await cases.load(kind, fileId);
  if (!file) return;
  for (const token of await tokens.of(fileId)) {
    const outcome = outcomeOf(kind, file, stepNamed(kind.steps, token.step, 'task'), token.round);
    if (!outcome) continue;
    await machines.answer(token.token, { outcome });
    await tokens.forget(fileId, token);
  }
}

/**
 * Only what the file, as it is now, is not kept with. A copy once attached is given a version of its own each time, so
 * that nothing attached meanwhile is the one that is deleted.
 */
async function forgetCopy(
  fileId: string,
  { documentId, versionId }: Extract<Duty, { duty: 'forget' }>,
  { kindOf, cases, documents }: ServeDeps,
): Promise<void> {
  const kind = await kindOf(fileId);
  const file = await cases.load(kind, fileId);
  if (!file || keepsCopy(kind, file, { id: documentId, versionId })) return;
  await documents.forget(fileId, documentId, versionId);
}
