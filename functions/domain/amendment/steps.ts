import type { StepRow } from '../file/kind.ts';
import type { Amendment } from './amendment.ts';
import type { CommandType } from './command.ts';
import { isForcedAtSignature } from './rules/force.ts';
import type { AmendmentStatus } from './status.ts';
import type { TermId } from './terms.ts';

export interface Step extends StepRow<Amendment> {
  readonly status: AmendmentStatus;
  readonly term?: TermId;
  readonly termIn?: (file: Amendment) => TermId;
  readonly answeredBy?: readonly CommandType[];
  readonly answeredFreely?: readonly CommandType[];
}

const by = (paragraph: string) => ({ paragraph: () => paragraph });
const when = (fact: boolean, outcome: string): string | undefined => (fact ? outcome : undefined);

/** Whoever returns a draft does so before its step was even asked: it is drafted once more, and may be drafted already. */
function signed(file: Amendment): string | undefined {
  const { decision, status } = file;
  if (!decision) return when(status === 'UNDER_EXAMINATION' || status === 'AWAITING_CONFIRMATION', 'returned');
  return decision.outcome === 'AMENDED' && isForcedAtSignature(file) ? 'signed-in-force' : 'signed';
}

/** What a head alone may not decide goes to the supervisor first. */
const drafted = (file: Amendment): string => (file.status === 'AWAITING_CONFIRMATION' ? 'to-confirm' : 'drafted');

function examined({ status }: Amendment): string | undefined {
  const isAwaited = ['PROPOSED', 'PROPOSAL_UNSENT', 'PROPOSAL_ON_ITS_WAY', 'ANSWER_AWAITED'].includes(status);
  if (isAwaited) return undefined;
  return status === 'HEARING_AWAITED' ? 'hearing' : 'answered';
}

/** His own days begin once the letter has reached him. */
const answering = ({ status }: Amendment): TermId => (status === 'PROPOSAL_ON_ITS_WAY' ? 'transit' : 'answer');

const reached = ({ reached: all }: Amendment, ...statuses: readonly AmendmentStatus[]): boolean =>
  all.some(({ status }) => statuses.includes(status));

/** Every step of the machine: a function's under the name of its file, a person's under its verb. */
export const steps = {
  'tell-proposal': {
    ...by('APPK 73'),
    status: 'PROPOSED',
    answer: ({ status, purpose }) => {
      if (status === 'PROPOSED') return undefined;
      if (purpose === 'LEAVING') return 'leaves';
      return status === 'PROPOSAL_UNSENT' ? 'to-send' : 'told';
    },
  },
  'send-proposal': {
    ...by('APPK 73'),
    status: 'PROPOSAL_UNSENT',
    answer: ({ status }) => when(!['PROPOSED', 'PROPOSAL_UNSENT'].includes(status), 'sent'),
    role: 'registrar',
    term: 'telling',
    answeredBy: ['HandOverProposal', 'PostProposal'],
  },
  'await-answer': { ...by('APPK 73'), status: 'ANSWER_AWAITED', waits: true, termIn: answering, answer: examined },
  'hear-person': {
    ...by('APPK 73'),
    status: 'HEARING_AWAITED',
    answer: ({ hearing }) => when(hearing !== undefined, 'heard'),
    role: 'executor',
    term: 'hearing',
    answeredBy: ['RecordHearing'],
  },
  'draft-amendment': {
    ...by('73(1)'),
    status: 'UNDER_EXAMINATION',
    answer: (file) => when(file.draft !== undefined || file.decision !== undefined, drafted(file)),
    before: 'drafted',
    role: 'executor',
    term: 'examination',
    answeredBy: ['DraftAmendment'],
  },
  /** what a head alone may not decide (X143) */
  'confirm-amendment': {
    ...by('X143'),
    status: 'AWAITING_CONFIRMATION',
    answer: ({ confirmed, decision, status }) =>
      confirmed || decision ? 'confirmed' : when(status !== 'AWAITING_CONFIRMATION', 'returned'),
    before: 'returned',
    role: 'supervisor',
    term: 'confirmation',
    answeredFreely: ['ConfirmDraft'],
  },
  /** signed in batches with results, so whoever may sign is not kept out by a claim */
  'sign-amendment': {
    ...by('5.5'),
    status: 'AWAITING_SIGNATURE',
    answer: signed,
    before: 'returned',
    role: 'head',
    term: 'signature',
    answeredFreely: ['SignDecision'],
  },
  'tell-decision': {
    ...by('73(3)'),
    status: 'DECIDED',
    answer: ({ told, hasNoCabinet }) => (told ? 'told' : when(hasNoCabinet === true, 'to-send')),
  },
  'send-decision': {
    ...by('73(3)'),
    status: 'AWAITING_SENDING',
    answer: ({ told }) => when(told !== undefined, 'told'),
    role: 'registrar',
    term: 'notice',
    answeredBy: ['HandOverDecision', 'PostDecision'],
  },
  'await-force': {
    ...by('X53'),
    status: 'AWAITING_FORCE',
    waits: true,
    term: 'force',
    answer: (file) => {
      if (reached(file, 'NOT_AMENDED')) return 'not-amended';
      if (file.status === 'SUSPENDED') return 'suspended';
      return file.inForce ? 'in-force' : when(file.forceDue !== undefined, 'due');
    },
  },
  'enforce-amendment': {
    ...by('X53'),
    status: 'AWAITING_FORCE',
    answer: (file) => {
      if (file.status === 'SUSPENDED') return 'suspended';
      return file.inForce ? 'in-force' : when(reached(file, 'NOT_AMENDED'), 'overtaken');
    },
  },
  'await-complaint': {
    ...by('APPK 96'),
    status: 'SUSPENDED',
    waits: true,
    term: 'suspension',
    answer: ({ status }) => when(status !== 'SUSPENDED', status === 'NOT_AMENDED' ? 'not-amended' : 'goes-on'),
  },
  'await-appeal': {
    ...by('APPK 92'),
    status: 'IN_FORCE',
    waits: true,
    term: 'appeal',
    answer: ({ status }) => {
      if (status === 'NOT_AMENDED') return 'not-amended';
      if (status === 'SUSPENDED' || status === 'AWAITING_FORCE') return 'suspended';
      return when(status === 'FINAL', 'final');
    },
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);

/** The clause under which a step is done. */
export const paragraphOf = (step: StepName): string => steps[step].paragraph();
