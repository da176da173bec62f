import type { StepRow } from '../file/kind.ts';
import type { CommandType } from './command.ts';
import type { Complaint } from './complaint.ts';
import { roleOf } from './rules/offices.ts';
import type { ComplaintStatus } from './status.ts';
import { type TermId, termOfAnswering, termOfNaming } from './terms.ts';

export interface Step extends StepRow<Complaint> {
  readonly status: ComplaintStatus;
  readonly term?: TermId;
  readonly termIn?: (file: Complaint) => TermId;
  readonly answeredBy?: readonly CommandType[];
  readonly answeredFreely?: readonly CommandType[];
  readonly answeredEither?: readonly CommandType[];
}

const by = (paragraph: string) => ({ paragraph: () => paragraph });
const when = (fact: boolean, outcome: string): string | undefined => (fact ? outcome : undefined);

/** What has become of it once its reviewer was to be named. */
function named({ isPassedOn, isConceded, reviewer }: Complaint): string | undefined {
  if (isPassedOn) return 'passed-on';
  return isConceded ? 'conceded' : when(reviewer !== undefined, 'named');
}

function ended({ status, told }: Complaint): string | undefined {
  if (status === 'AWAITING_FULFILMENT') return 'owed';
  if (status === 'NOT_CONSIDERED') return 'not-considered';
  if (status === 'PASSED_ON') return 'passed-on';
  return status === 'ANSWERED' && told ? 'answered' : undefined;
}

/** Every step of the machine: a function's under the name of its file, a person's under its verb. */
export const steps = {
  /** a head whose own paper it is names nobody; he undoes it or passes it up, so that he is never kept from the step */
  'name-reviewer': {
    ...by('11'),
    status: 'AWAITING_REVIEWER',
    answer: named,
    before: 'passed-up',
    role: 'head',
    roleIn: (file) => roleOf(file, 'addressee'),
    termIn: termOfNaming,
    answeredEither: ['PassOn', 'PassUp'],
  },
  'draft-answer': {
    ...by('11'),
    status: 'UNDER_REVIEW',
    answer: ({ draft, answer }) => when(draft !== undefined || answer !== undefined, 'drafted'),
    before: 'drafted',
    role: 'executor',
    roleIn: (file) => roleOf(file, 'reviewer'),
    termIn: termOfAnswering,
    answeredBy: ['DraftAnswer'],
  },
  /** signed in batches with results, so whoever may sign is not kept out by a claim */
  'sign-answer': {
    ...by('11'),
    status: 'AWAITING_SIGNATURE',
    answer: ({ answer, status }) => (answer ? 'signed' : when(status === 'UNDER_REVIEW', 'returned')),
    before: 'returned',
    role: 'head',
    roleIn: (file) => roleOf(file, 'addressee'),
    termIn: termOfAnswering,
    answeredFreely: ['SignAnswer'],
  },
  'tell-answer': {
    ...by('11'),
    status: 'DECIDED',
    answer: ({ told, hasNoCabinet }) => (told ? 'told' : when(hasNoCabinet === true, 'to-send')),
  },
  'send-answer': {
    ...by('11'),
    status: 'AWAITING_SENDING',
    answer: ({ told }) => (told?.how === 'post' ? 'posted' : when(told !== undefined, 'told')),
    role: 'registrar',
    roleIn: (file) => roleOf(file, 'sender'),
    termIn: termOfAnswering,
    answeredBy: ['HandOverAnswer', 'PostAnswer'],
  },
  'await-letter': {
    ...by('X53'),
    status: 'ON_ITS_WAY',
    waits: true,
    term: 'transit',
    answer: ({ status }) => when(status !== 'ON_ITS_WAY', 'reached'),
  },
  'carry-out-answer': { ...by('APPK 100'), status: 'TOLD', answer: ended },
  'fulfil-answer': {
    ...by('APPK 100'),
    status: 'AWAITING_FULFILMENT',
    answer: ({ fulfilled }) => when(fulfilled !== undefined, 'fulfilled'),
    role: 'head',
    roleIn: (file) => roleOf(file, 'debtor'),
    term: 'fulfilment',
    answeredFreely: ['RecordFulfilment'],
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);

/** The clause under which a step is done. */
export const paragraphOf = (step: StepName): string => steps[step].paragraph();
