import type { Application } from '#domain/application/application.ts';
import type { ApplicationStatus } from '#domain/application/status.ts';
import { steps as machineSteps, type Step } from '#domain/application/steps.ts';
import type { TermId } from '#domain/application/terms.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { plainLabel, stepLabels } from '#domain/regulation/step-labels.ts';
import { type StepActor, type StepId, steps } from '#domain/regulation/steps.ts';
import type { Words } from '#domain/words.ts';

type Way = StepId | ((theCase: Application) => StepId);
type Row = Readonly<Record<Channel, Way>>;

const both = (way: Way): Row => ({ corporation: way, portal: way });
const afterCheck =
  (before: StepId, refused: StepId, accepted: StepId) =>
  ({ defects }: Application): StepId => {
    if (!defects) return before;
    return defects.length > 0 ? refused : accepted;
  };

/** The step of the regulation that a status waits for; a status that ends the request waits for none. */
// biome-ignore format: a table, one status a row
const waitsFor = {
  OPENED:                      { corporation: 'P1', portal: 'E5' },
  CHECKING_REGISTERS:          both(({ registers }) => (registers ? 'C6' : 'C4')),
  AWAITING_OPERATOR_SIGNATURE: both('C7'),
  CHECKING_SIGNATURE:          both(({ signature }) => (signature ? 'E7' : 'E6')),
  BEING_SENT:                  { corporation: ({ sent }) => (sent ? 'C8' : 'C7'), portal: ({ sent }) => (sent ? 'C8' : 'E8') },
  CHECKING_DOCUMENTS:          { corporation: afterCheck('C9', 'C10a', 'C10b'), portal: afterCheck('E9', 'E10', 'C10b') },
  ACCEPTED:                    both('P2'),
  AWAITING_RESOLUTION:         both('P3'),
  UNDER_EXAMINATION:           both('P4'),
  AWAITING_SIGNATURE:          both('P5'),
  AWAITING_SENDING:            both('P6'),
  ON_ITS_WAY:                  { corporation: 'P7', portal: 'E11' },
  READY_FOR_COLLECTION:        both('P7'),
} as const satisfies Partial<Record<ApplicationStatus, Row>>;

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
  const row: Row | undefined = (waitsFor as Partial<Record<ApplicationStatus, Row>>)[theCase.status];
  if (!row) return undefined;
  const way = row[theCase.channel];
  const id = typeof way === 'function' ? way(theCase) : way;
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
