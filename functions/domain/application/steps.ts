import type { StepRow } from '../file/kind.ts';
import type { Channel } from '../regulation/channel.ts';
import type { steps as prescribedSteps, StepId } from '../regulation/steps.ts';
import type { Application } from './application.ts';
import type { CommandType } from './command.ts';
import type { ApplicationStatus } from './status.ts';
import type { TermId } from './terms.ts';

type OfChannel = Pick<Application, 'channel'>;

export interface Step extends StepRow<Application> {
  readonly status: ApplicationStatus;
  /** the step of the regulation that it does, whose paragraph is its own */
  readonly prescribed: (file: OfChannel) => StepId;
  /** what the person waits for meanwhile, where that is another */
  readonly awaited?: StepId;
  /** which files of its status come to it, where not all of them do */
  readonly onlyFor?: (file: Application) => boolean;
  readonly term?: TermId;
  readonly answeredBy?: readonly CommandType[];
  readonly answeredFreely?: readonly CommandType[];
}

/** The paragraph beside it is the law's own, or nothing compiles. */
const does = <Id extends StepId>(id: Id, paragraph: (typeof prescribedSteps)[Id]['paragraph']) => ({
  prescribed: (): StepId => id,
  paragraph: (): string => paragraph,
});
const doesBy = (ways: Readonly<Record<Channel, ReturnType<typeof does>>>) => ({
  prescribed: ({ channel }: OfChannel) => ways[channel].prescribed(),
  paragraph: ({ channel }: OfChannel) => ways[channel].paragraph(),
});
const when = (fact: boolean, outcome: string): string | undefined => (fact ? outcome : undefined);

const signedFor = { corporation: 'signed-for-desk', portal: 'signed-for-cabinet' } as const;

function issued({ status, result }: Application): string | undefined {
  if (status !== 'ISSUED') return undefined;
  return result?.kind === 'NOTICE' ? 'notice-issued' : 'refusal-issued';
}

/** Every step of the machines: a function's under the name of its file, a person's under its verb. */
export const steps = {
  // 8.4–8.7: the desk
  'query-registers': {
    ...does('C4', '8.4'),
    status: 'CHECKING_REGISTERS',
    answer: ({ registers }) =>
      registers && (registers.persons === 'found' && registers.notary !== 'absent' ? 'present' : 'absent'),
    neighbour: { NOTARY_: 'notary', '': 'persons' },
    formerly: ['8.4'],
  },
  'report-data-unavailable': {
    ...does('C6', '8.6'),
    status: 'CHECKING_REGISTERS',
    answer: ({ status }) => when(status === 'DATA_UNAVAILABLE', 'told'),
  },
  'sign-request': {
    ...does('C7', '8.7'),
    status: 'AWAITING_OPERATOR_SIGNATURE',
    answer: ({ requestSignature, channel }) =>
      when(channel === 'corporation' && requestSignature !== undefined, 'signed'),
    role: 'operator',
    term: 'intake',
    answeredBy: ['SignRequest'],
    formerly: ['8.7'],
  },
  // 10.6–10.7: the portal
  'verify-signature': {
    ...does('E6', '10.6'),
    status: 'CHECKING_SIGNATURE',
    answer: ({ signature }) => signature && (signature.confirmed ? 'confirmed' : 'not-confirmed'),
    neighbour: { GOST_: 'gostEngine', TRUST_: 'trust', '': 'revocationList' },
    formerly: ['10.6'],
  },
  'refuse-signature': {
    ...does('E7', '10.7'),
    status: 'CHECKING_SIGNATURE',
    answer: ({ status }) => when(status === 'SIGNATURE_NOT_CONFIRMED', 'told'),
  },
  // 8.7, 10.8–10.10, 9.1–9.3: on its way to the provider
  'send-request': {
    ...doesBy({ corporation: does('C7', '8.7'), portal: does('E8', '10.8') }),
    status: 'BEING_SENT',
    answer: ({ sent }) => when(sent !== undefined, 'sent'),
    neighbour: { '': 'gateway' },
    formerly: ['sending', '8.7', '10.8'],
  },
  'register-at-desk': {
    ...does('C8', '9.1'),
    status: 'BEING_SENT',
    answer: ({ registrations }) => when(registrations.desk !== undefined, 'registered'),
    neighbour: { '': 'desk' },
    formerly: ['9.1'],
  },
  'check-documents': {
    ...doesBy({ corporation: does('C9', '9.2'), portal: does('E9', '10.9') }),
    status: 'CHECKING_DOCUMENTS',
    answer: ({ defects }) => defects && (defects.length > 0 ? 'defects' : 'conform'),
  },
  'return-for-defects': {
    ...doesBy({ corporation: does('C10a', '9.3'), portal: does('E10', '10.10') }),
    status: 'CHECKING_DOCUMENTS',
    onlyFor: ({ defects }) => defects !== undefined && defects.length > 0,
    answer: ({ status }) => when(status === 'RETURNED_FOR_DEFECTS', 'returned'),
  },
  'issue-receipt': {
    ...does('C10b', '9.3'),
    status: 'CHECKING_DOCUMENTS',
    answer: ({ papers }) => when(papers.RECEIPT !== undefined, 'accepted'),
  },
  // 5.2–5.5: at the provider
  'register-request': {
    ...does('P2', '5.2'),
    status: 'ACCEPTED',
    answer: ({ registrations }) => when(registrations.provider !== undefined, 'registered'),
    role: 'registrar',
    term: 'registration',
    answeredBy: ['RegisterRequest'],
    formerly: ['5.2'],
  },
  'name-executor': {
    ...does('P3', '5.3'),
    status: 'AWAITING_RESOLUTION',
    answer: ({ executor }) => when(executor !== undefined, 'named'),
    role: 'head',
    term: 'resolution',
    answeredBy: ['NameExecutor'],
    formerly: ['5.3'],
  },
  'draft-result': {
    ...does('P4', '5.4'),
    status: 'UNDER_EXAMINATION',
    answer: ({ draft, result }) => when(draft !== undefined || result !== undefined, 'drafted'),
    before: 'drafted',
    role: 'executor',
    term: 'examination',
    answeredBy: ['DraftNotice', 'DraftRefusal'],
    formerly: ['5.4'],
  },
  'register-in-e-akimat': {
    ...does('P4', '5.4'),
    status: 'UNDER_EXAMINATION',
    answer: ({ registrations }) => when(registrations.eAkimat !== undefined, 'registered'),
    neighbour: { '': 'eAkimat' },
    formerly: ['e-akimat', '5.4'],
  },
  /** signed in batches, so whoever may sign is not kept out by a claim */
  'sign-result': {
    ...does('P5', '5.5'),
    status: 'AWAITING_SIGNATURE',
    answer: ({ result, status, channel }) =>
      result ? signedFor[channel] : when(status === 'UNDER_EXAMINATION', 'returned'),
    before: 'returned',
    role: 'head',
    term: 'signature',
    answeredFreely: ['SignResult'],
    formerly: ['5.5'],
  },
  // 5.6–5.7, 9.4, 10.11: to the person
  'send-result': {
    ...does('P6', '5.6'),
    status: 'AWAITING_SENDING',
    answer: ({ result, status }) => when(result !== undefined && status !== 'AWAITING_SENDING', 'sent'),
    role: 'registrar',
    term: 'sending',
    answeredBy: ['SendResult'],
    formerly: ['5.6'],
  },
  'carry-result': {
    ...does('P6', '5.6'),
    awaited: 'P7',
    status: 'ON_ITS_WAY',
    onlyFor: ({ channel }) => channel === 'corporation',
    answer: ({ carried }) => when(carried === true, 'arrived'),
    neighbour: { '': 'gateway' },
    formerly: ['carrying', '5.6'],
  },
  'hand-over-result': {
    ...does('P7', '5.7'),
    status: 'READY_FOR_COLLECTION',
    answer: issued,
    role: 'operator',
    term: 'keeping',
    answeredBy: ['HandOverResult'],
    answeredFreely: ['EnterHandover'],
    isDoneAnywhere: true,
    formerly: ['5.7'],
  },
  'deliver-to-cabinet': { ...does('E11', '10.11'), status: 'ON_ITS_WAY', answer: issued },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);

/** The clause under which a step is done in this case; a name that no step has is a clause already. */
export const paragraphOfStep = ({ channel }: OfChannel, step: string): string =>
  isStep(step) ? steps[step].paragraph({ channel }) : step;
