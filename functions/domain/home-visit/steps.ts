import type { StepRow } from '../file/kind.ts';
import type { CommandType } from './command.ts';
import type { HomeVisit } from './home-visit.ts';
import { awaitingWindow, type HomeVisitStatus } from './status.ts';
import type { TermId } from './terms.ts';

export interface Step extends StepRow<HomeVisit> {
  readonly status: HomeVisitStatus;
  readonly term?: TermId;
  readonly termIn?: (file: HomeVisit) => TermId;
  readonly answeredBy?: readonly CommandType[];
  readonly answeredFreely?: readonly CommandType[];
}

const by = (paragraph: string) => ({ paragraph: () => paragraph });

/** Once it has ended, whatever step is asked answers that. */
const ended: Partial<Record<HomeVisitStatus, string>> = {
  PACKAGE_TAKEN: 'taken',
  NOT_ENTITLED: 'not-entitled',
  NOT_FILED: 'not-filed',
  RESULT_HANDED: 'handed',
  CLOSED: 'closed',
  CANCELLED: 'cancelled',
};

/** Both are done once more after a window that was declined or came to nothing. */
export const again = ['offer-window', 'make-visit'] as const;

/** The steps of people in the machine of a visit. */
export const steps = {
  'offer-window': {
    ...by('13'),
    status: 'REQUESTED',
    alsoIn: ['INCOMPLETE', 'NOBODY_HOME', 'NOBODY_CAME'],
    before: 'offered',
    answer: ({ status }) => ended[status] ?? (awaitingWindow.includes(status) ? undefined : 'offered'),
    role: 'operator',
    term: 'window',
    answeredBy: ['OfferWindow'],
  },
  'make-visit': {
    ...by('13'),
    status: 'SCHEDULED',
    alsoIn: ['AT_HOME'],
    before: 'again',
    answer: ({ status }) => ended[status] ?? (awaitingWindow.includes(status) ? 'again' : undefined),
    role: 'operator',
    termIn: ({ status }) => (status === 'AT_HOME' ? 'outcome' : 'visit'),
    answeredFreely: ['BeginVisit', 'RefuseVisit', 'NoteNobody', 'TakePackage', 'NoteLacking', 'HandResult'],
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
