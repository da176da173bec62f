import type { Application } from '#domain/application/application.ts';
import { steps as machineSteps, type Step } from '#domain/application/steps.ts';
import type { TermId } from '#domain/application/terms.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { plainLabel, stepLabels } from '#domain/regulation/step-labels.ts';
import { type StepActor, type StepId, steps } from '#domain/regulation/steps.ts';
import type { Words } from '#domain/words.ts';

/** What is waited for before there is anything for a machine to do. */
const whileOpened = { corporation: 'P1', portal: 'E5' } as const satisfies Record<Channel, StepId>;

/** The first step of its status that has no answer yet; a status that ends the request waits for none. */
function awaitedBy(theCase: Application): StepId | undefined {
  if (theCase.status === 'OPENED') return whileOpened[theCase.channel];
  const due = Object.values<Step>(machineSteps).filter(
    ({ status, onlyFor }) => status === theCase.status && (!onlyFor || onlyFor(theCase)),
  );
  const step = due.find(({ answer }) => answer(theCase) === undefined) ?? due.at(-1);
  return step && (step.awaited ?? step.prescribed(theCase));
}

type Holder = StepActor | 'gateway';

export interface NextStep {
  readonly id: StepId;
  readonly paragraph: string;
  readonly label: Words;
  /** the same for the person whose request it is */
  readonly plainLabel: Words;
  /** who has it meanwhile: a role, a system, or the gateway on the way */
  readonly actor: Holder;
  /** the term that runs beside it, if a person's */
  readonly term?: TermId;
}

/** What happens next with a request, by paragraph; undefined when it has ended. */
export function nextStepOf(theCase: Application): NextStep | undefined {
  const id = awaitedBy(theCase);
  if (!id) return undefined;
  const { paragraph, actor, labels } = steps[id];
  return {
    id,
    paragraph,
    label: stepLabels[labels[0]],
    plainLabel: plainLabel(labels[0]),
    actor: isOnTheWay(theCase) ? 'gateway' : actor,
    term: termOf(theCase),
  };
}

/** Signed and given to the gateway, but not yet arrived: nobody's desk holds it (X38). */
const isOnTheWay = ({ status, sent, channel }: Application): boolean =>
  (status === 'BEING_SENT' && !sent) || (status === 'ON_ITS_WAY' && channel === 'corporation');

const termOf = ({ status, channel }: Application): TermId | undefined => {
  if (status === 'OPENED' && channel === 'corporation') return 'intake';
  return Object.values<Step>(machineSteps).find((step) => step.term && step.status === status)?.term;
};
