import type { StepRow } from '../file/kind.ts';
import type { CommandType } from './command.ts';
import type { Offer } from './offer.ts';
import { isSilent, settledAs } from './rules/settling.ts';
import { isUnfruitful, type OfferStatus } from './status.ts';
import type { TermId } from './terms.ts';

export interface Step extends StepRow<Offer> {
  readonly status: OfferStatus;
  readonly term?: TermId;
  readonly termIn?: (file: Offer) => TermId;
  readonly answeredBy?: readonly CommandType[];
  readonly answeredFreely?: readonly CommandType[];
}

const by = (paragraph: string) => ({ paragraph: () => paragraph });
const when = (fact: boolean, outcome: string): string | undefined => (fact ? outcome : undefined);

/** While it is in one of these the step is not answered; where it ended meanwhile, it is over. */
const unless = ({ status }: Offer, waiting: readonly OfferStatus[], outcome: string): string | undefined => {
  if (waiting.includes(status)) return undefined;
  if (status === 'DIED') return 'died';
  return isUnfruitful(status) ? 'over' : outcome;
};

/** Before it is decided he died, or its dwelling was withdrawn. */
function lost({ status }: Offer): string | undefined {
  if (status === 'DIED') return 'died';
  return when(status === 'OVERTAKEN', 'over');
}

/** Minutes that are returned are drawn once more, after the registers were asked again. */
const isReturned = ({ status }: Offer): boolean => status === 'CONSENTED' || status === 'BEFORE_COMMISSION';

/** Before the head they were returned as well where they are drawn once more and not signed yet. */
const isReturnedByHead = (file: Offer): boolean => isReturned(file) || file.status === 'MINUTES_DRAWN';

const isUndone = ({ status }: Offer): boolean => status === 'REVOKED' || status === 'ANNULLED';

/** Every step of the machine: a function's under the name of its file, a person's under its verb. */
export const steps = {
  'check-candidate': {
    ...by('77'),
    status: 'MADE',
    answer: (file) =>
      isSilent(file) && !file.silenceChecked && file.settled === undefined
        ? undefined
        : unless(file, ['MADE', 'CONSENTED', 'DIED'], 'checked'),
    neighbour: {
      '': 'persons',
      AMENDMENT: 'amendment',
      AMENDMENT_SUCCESSOR: 'successor',
      HOUSED: 'otherHousing',
      COMPLAINT: 'complaint',
    },
  },
  'tell-offer': {
    ...by('77'),
    status: 'CHECKED',
    answer: (file) => (file.status === 'UNSENT' ? 'to-send' : unless(file, ['MADE', 'CHECKED'], 'told')),
  },
  'send-offer': {
    ...by('77'),
    status: 'UNSENT',
    answer: (file) => unless(file, ['MADE', 'CHECKED', 'UNSENT'], 'sent'),
    role: 'registrar',
    term: 'telling',
    answeredBy: ['HandOverOffer', 'PostOffer', 'ReportNotReached'],
  },
  'await-consent': {
    ...by('X59'),
    status: 'OPEN',
    waits: true,
    termIn: ({ status }) => (status === 'ON_ITS_WAY' ? 'transit' : 'consent'),
    answer: (file) => unless(file, ['MADE', 'CHECKED', 'UNSENT', 'ON_ITS_WAY', 'OPEN'], 'consented'),
  },
  'draw-minutes': {
    ...by('77'),
    status: 'BEFORE_COMMISSION',
    /** asked after they were drawn and returned, it says so, and the next step that they are */
    answer: (file) => {
      const { status, minutes, decision } = file;
      return lost(file) ?? when(minutes !== undefined || decision !== undefined || status === 'CONSENTED', 'drawn');
    },
    before: 'drawn',
    role: 'executor',
    term: 'minutes',
    answeredBy: ['DrawMinutes'],
  },
  'sign-minutes': {
    ...by('77'),
    status: 'MINUTES_DRAWN',
    answer: (file) => {
      if (file.status === 'NOT_PROVIDED') return 'against';
      return lost(file) ?? (file.minutes?.chair ? 'signed' : when(isReturned(file), 'returned'));
    },
    before: 'returned',
    role: 'executor',
    term: 'chair',
    answeredBy: ['SignMinutes'],
  },
  /** signed in batches with results, so whoever may sign is not kept out by a claim */
  'sign-allocation': {
    ...by('77'),
    status: 'AWAITING_SIGNATURE',
    answer: (file) => {
      return lost(file) ?? (file.decision ? 'signed' : when(isReturnedByHead(file), 'returned'));
    },
    before: 'returned',
    role: 'head',
    term: 'signature',
    answeredFreely: ['SignAllocation'],
  },
  'settle-offer': {
    ...by('X59'),
    status: 'AWAITING_CONTRACT',
    answer: (file) => when(file.settled !== undefined && file.settled === settledAs(file), 'settled'),
  },
  'sign-contract': {
    ...by('77'),
    status: 'AWAITING_CONTRACT',
    answer: (file) => (isUndone(file) ? 'undone' : when(file.contract !== undefined, 'signed')),
    role: 'registrar',
    term: 'contract',
    answeredBy: ['RecordContract'],
  },
  'give-keys': {
    ...by('77'),
    status: 'AWAITING_KEYS',
    answer: (file) => (isUndone(file) ? 'undone' : when(file.keysAt !== undefined, 'given')),
    role: 'registrar',
    term: 'keys',
    answeredBy: ['GiveKeys'],
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const isStep = (name: string): name is StepName => Object.hasOwn(steps, name);

/** The clause under which a step is done. */
export const paragraphOf = (step: StepName): string => steps[step].paragraph();
