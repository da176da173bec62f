import { askedOf, type LookDeps, nextPage, pageOf } from '#casework/acts/inventorying/look-through.ts';
import { answerStep, type StepDeps, type StepInput, type TaskOutcome } from '#casework/procedure/step.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { inventoryPace } from '#domain/regulation/inventory-pace.ts';
import { keyring, people, persons, register, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export type Deps = StepDeps & LookDeps & { readonly cases: StepDeps['cases'] };

/** 71: one page of entries is looked through by the register of persons; what is found is proposed, and nobody is removed. */
export const inventoryPage = (input: StepInput, deps: Deps) =>
  answerStep({ kind: inventory, step: 'inventory-page', input }, deps, async (file, work): Promise<TaskOutcome> => {
    const now = deps.clock.now();
    const page = await nextPage(file, deps);
    const { list, upTo } = page ?? file.at;
    const nothing = {
      type: 'RecordPage',
      list,
      upTo,
      looked: 0,
      unknown: 0,
      spared: 0,
      open: 0,
      proposed: [],
    } as const;
    if (!page) return work.record({ ...nothing, proposed: [], isLast: true });
    const asked = await work.askOrHold(() => askedOf(file, page, now, deps));
    if ('waiting' in asked) return asked.waiting;
    const found = await pageOf(page, asked.answer.looked, { file, now, requestId: input.requestId }, deps);
    await work.keep({ ...found, isLast: false });
    return (file.pages + 1) % inventoryPace.pagesAnAttempt === 0
      ? work.again()
      : { outcome: 'next', seconds: inventoryPace.seconds };
  });

export const handler = taskHandler({
  step: 'inventory-page',
  input: TaskInput,
  deps: (): Deps => ({
    ...stepDeps(),
    people: people(),
    keyring: keyring(),
    register: register(),
    persons: persons(),
  }),
  run: inventoryPage,
});
