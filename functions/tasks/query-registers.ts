import { mendedBy } from '#casework/filing/filing.ts';
import { nameKeyOnPapers } from '#casework/filing/name-key.ts';
import { askNotary, foundPower } from '#casework/filing/presence-today.ts';
import { readForm } from '#casework/papers/form.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { NotaryRegistry, PersonRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import { answerStep, type StepDeps, type StepInput } from '#casework/procedure/step.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { FoundPower } from '#domain/file/papers/power-today.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import { keyring, notary, people, persons, stepDeps } from '#runtime/container.ts';
import { TaskInput, taskHandler } from '#runtime/task-handler.ts';

export interface Deps extends StepDeps {
  readonly people: People;
  readonly keyring: Keyring;
  readonly persons: PersonRegistry;
  readonly notary: NotaryRegistry;
}

interface Found {
  readonly kind: 'answered';
  readonly persons: 'found' | 'absent';
  readonly name?: PersonName;
  readonly nameKey?: string | undefined;
  readonly notary?: 'absent' | FoundPower;
  readonly facts: unknown;
}

/** 8.4: the register of natural persons is asked about the recipient, the notary register about a notarised power only (X8). */
export const queryRegisters = (input: StepInput, deps: Deps) =>
  answerStep({ kind: application, step: 'query-registers', input }, deps, async (theCase, work) => {
    const asked = await work.askOrHold(() => ask(theCase, deps));
    if ('waiting' in asked) return asked.waiting;
    const { persons: inPersons, name, nameKey, notary: inNotary, facts } = asked.answer;
    const mends = await mendedBy(theCase, deps);
    const { record, ref } = await typed('facts', facts, { caseId: theCase.id, now: deps.clock.now() }, deps);
    return work.record(
      {
        type: 'RecordRegisterAnswers',
        persons: inPersons,
        name,
        notary: inNotary,
        facts: ref,
        nameKey,
        mends,
      },
      [record],
    );
  });

async function ask(theCase: Application, deps: Deps): Promise<Found | { kind: 'unavailable'; why: string }> {
  const { applicant } = await readForm(theCase, deps);
  const [person, power] = await Promise.all([
    deps.persons.find(applicant.iin),
    askNotary(theCase.representative, applicant.iin, deps),
  ]);
  if (person.kind === 'unavailable') return { kind: 'unavailable', why: `PERSONS_${person.why}` };
  if (power?.kind === 'unavailable') return { kind: 'unavailable', why: `NOTARY_${power.why}` };
  const name = person.kind === 'found' ? person.value : undefined;
  return {
    kind: 'answered',
    persons: person.kind,
    name,
    nameKey: name && (await nameKeyOnPapers(theCase, { typed: applicant, registered: name }, deps)),
    notary: power && foundPower(power),
    facts: { person, power },
  };
}

export const handler = taskHandler({
  step: 'query-registers',
  input: TaskInput,
  deps: (): Deps => ({ ...stepDeps(), people: people(), keyring: keyring(), persons: persons(), notary: notary() }),
  run: queryRegisters,
});
