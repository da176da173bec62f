import type { StepRow } from '../file/kind.ts';
import type { Channel } from '../regulation/channel.ts';
import type { Application } from './application.ts';
import type { CommandType } from './command.ts';
import type { ApplicationStatus } from './status.ts';
import type { TermId } from './terms.ts';

export interface Step extends StepRow<Application> {
  readonly status: ApplicationStatus;
  readonly term?: TermId;
  readonly answeredBy?: readonly CommandType[];
}

const of = (paragraph: string) => () => paragraph;
const by =
  (paragraphs: Readonly<Record<Channel, string>>) =>
  ({ channel }: Pick<Application, 'channel'>): string =>
    paragraphs[channel];
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
    paragraph: of('8.4'),
    status: 'CHECKING_REGISTERS',
    answer: ({ registers }) =>
      registers && (registers.persons === 'found' && registers.notary !== 'absent' ? 'present' : 'absent'),
    neighbour: { NOTARY_: 'notary', '': 'persons' },
    formerly: ['8.4'],
  },
  'report-data-unavailable': {
    paragraph: of('8.6'),
    status: 'CHECKING_REGISTERS',
    answer: ({ status }) => when(status === 'DATA_UNAVAILABLE', 'told'),
  },
  'sign-request': {
    paragraph: of('8.7'),
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
    paragraph: of('10.6'),
    status: 'CHECKING_SIGNATURE',
    answer: ({ signature }) => signature && (signature.confirmed ? 'confirmed' : 'not-confirmed'),
    neighbour: { GOST_: 'gostEngine', TRUST_: 'trust', '': 'revocationList' },
    formerly: ['10.6'],
  },
  'refuse-signature': {
    paragraph: of('10.7'),
    status: 'CHECKING_SIGNATURE',
    answer: ({ status }) => when(status === 'SIGNATURE_NOT_CONFIRMED', 'told'),
  },
  // 8.7, 10.8–10.10, 9.1–9.3: on its way to the provider
  'send-request': {
    paragraph: by({ corporation: '8.7', portal: '10.8' }),
    status: 'BEING_SENT',
    answer: ({ sent }) => when(sent !== undefined, 'sent'),
    neighbour: { '': 'gateway' },
    formerly: ['sending', '8.7', '10.8'],
  },
  'register-at-desk': {
    paragraph: of('9.1'),
    status: 'BEING_SENT',
    answer: ({ registrations }) => when(registrations.desk !== undefined, 'registered'),
    neighbour: { '': 'desk' },
    formerly: ['9.1'],
  },
  'check-documents': {
    paragraph: by({ corporation: '9.2', portal: '10.9' }),
    status: 'CHECKING_DOCUMENTS',
    answer: ({ defects }) => defects && (defects.length > 0 ? 'defects' : 'conform'),
  },
  'return-for-defects': {
    paragraph: by({ corporation: '9.3', portal: '10.10' }),
    status: 'CHECKING_DOCUMENTS',
    answer: ({ status }) => when(status === 'RETURNED_FOR_DEFECTS', 'returned'),
  },
  'issue-receipt': {
    paragraph: of('9.3'),
    status: 'CHECKING_DOCUMENTS',
    answer: ({ papers }) => when(papers.RECEIPT !== undefined, 'accepted'),
  },
  // 5.2–5.5: at the provider
  'register-request': {
    paragraph: of('5.2'),
    status: 'ACCEPTED',
    answer: ({ registrations }) => when(registrations.provider !== undefined, 'registered'),
    role: 'registrar',
    term: 'registration',
    answeredBy: ['RegisterRequest'],
    formerly: ['5.2'],
  },
  'name-executor': {
    paragraph: of('5.3'),
    status: 'AWAITING_RESOLUTION',
    answer: ({ executor }) => when(executor !== undefined, 'named'),
    role: 'head',
    term: 'resolution',
    answeredBy: ['NameExecutor'],
    formerly: ['5.3'],
  },
  'draft-result': {
    paragraph: of('5.4'),
    status: 'UNDER_EXAMINATION',
    answer: ({ draft, result }) => when(draft !== undefined || result !== undefined, 'drafted'),
    before: 'drafted',
    role: 'executor',
    term: 'examination',
    answeredBy: ['DraftNotice', 'DraftRefusal'],
    formerly: ['5.4'],
  },
  'register-in-e-akimat': {
    paragraph: of('5.4'),
    status: 'UNDER_EXAMINATION',
    answer: ({ registrations }) => when(registrations.eAkimat !== undefined, 'registered'),
    neighbour: { '': 'eAkimat' },
    formerly: ['e-akimat', '5.4'],
  },
  /** signed in batches, so whoever may sign is not kept out by a claim */
  'sign-result': {
    paragraph: of('5.5'),
    status: 'AWAITING_SIGNATURE',
    answer: ({ result, status, channel }) =>
      result ? signedFor[channel] : when(status === 'UNDER_EXAMINATION', 'returned'),
    before: 'returned',
    role: 'head',
    term: 'signature',
    formerly: ['5.5'],
  },
  // 5.6–5.7, 9.4, 10.11: to the person
  'send-result': {
    paragraph: of('5.6'),
    status: 'AWAITING_SENDING',
    answer: ({ result, status }) => when(result !== undefined && status !== 'AWAITING_SENDING', 'sent'),
    role: 'registrar',
    term: 'sending',
    answeredBy: ['SendResult'],
    formerly: ['5.6'],
  },
  'carry-result': {
    paragraph: of('5.6'),
    status: 'ON_ITS_WAY',
    answer: ({ carried }) => when(carried === true, 'arrived'),
    neighbour: { '': 'gateway' },
    formerly: ['carrying', '5.6'],
  },
  'hand-over-result': {
    paragraph: of('5.7'),
    status: 'READY_FOR_COLLECTION',
    answer: issued,
    role: 'operator',
    term: 'keeping',
    answeredBy: ['HandOverResult'],
    formerly: ['5.7'],
  },
  'deliver-to-cabinet': { paragraph: of('10.11'), status: 'ON_ITS_WAY', answer: issued },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);

/** The clause under which a step is done in this case; a name that no step has is a clause already. */
export const paragraphOfStep = ({ channel }: Pick<Application, 'channel'>, step: string): string =>
  isStep(step) ? steps[step].paragraph({ channel }) : step;
