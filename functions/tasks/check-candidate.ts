import { checking } from '#casework/acts/allocating/rounds/checking.ts';
import type { Cabinets } from '#casework/asking/has-cabinet.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { PersonRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { offer } from '#domain/offer/kind.ts';
import { accounts, documents, keyring, lists, people, persons, register, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps, Cabinets {
  readonly people: People;
  readonly documents: Documents;
  readonly keyring: Keyring;
  readonly persons: PersonRegistry;
  readonly register: Pick<Register, 'entry' | 'acts'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

/**
 * 77: before he is asked and before it is decided the register of persons says that he lives; while it is silent, or something is
 * being decided about his entry, the dwelling is kept for him. Whoever no receipt came of is told so, once he is known to live (X311).
 */
export const checkCandidate = (input: StepInput, deps: Deps) =>
  answerStep({ kind: offer, step: 'check-candidate', input }, deps, async (file, work) => {
    const going = { now: deps.clock.now(), requestId: input.requestId };
    const asked = await work.askOrHold(() => checking.ask(file, going, deps));
    if ('waiting' in asked) return asked.waiting;
    if (asked.answer.kind === 'over') return work.record(asked.answer.command);
    return work.decide({ type: 'RecordCheck', ask: checking.recorded(asked.answer, going, deps) });
  });

export const handler = taskHandler({
  step: 'check-candidate',
  input: TaskInput,
  deps: (): Deps => ({
    ...stepDeps(),
    people: people(),
    documents: documents(),
    accounts: accounts(),
    keyring: keyring(),
    persons: persons(),
    register: register(),
    lists: lists(),
  }),
  run: checkCandidate,
});
