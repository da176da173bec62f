// The journal of a request, as far as its terms are told in it.
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import type { FrameEvent } from '#domain/file/event.ts';

type Event = OwnEvent | FrameEvent;

/** One run of a term: until when it was to be met, and what became of it. */
export interface DrawnRun {
  readonly term: string;
  readonly dueAt: string;
  /** absent: it still runs */
  readonly ended?: 'TermMet' | 'TermLapsed';
  readonly missed?: 'OVERDUE' | 'HELD';
}

const begun = ({ term, dueAt }: DrawnRun): Event => {
  const day = dueAt.slice(0, 10);
  const dates = { startedAt: dueAt, acceptedOn: day, countedFrom: day, nominalLastDay: day, lastDay: day, dueAt };
  return { type: 'TermStarted', term, ...dates };
};

const became = ({ term, dueAt, ended, missed }: DrawnRun): Event[] => [
  ...(missed ? [{ type: 'TermMissed', term, dueAt, cause: missed } as const] : []),
  ...(ended === 'TermMet' ? [{ type: ended, term, late: missed !== undefined } as const] : []),
  ...(ended === 'TermLapsed' ? [{ type: ended, term, cause: 'RequestWithdrawn' } as const] : []),
];

/** What a request was registered by, if it was, and its runs one after the other. */
export function aTermJournal(runs: readonly DrawnRun[], registeredAt?: string): CommitRecord<OwnEvent>[] {
  const registered: Event[] = registeredAt ? [{ type: 'RequestRegistered', number: '17' }] : [];
  const said = { actor: { kind: 'clock' }, edition: 'regulation-2017', requestId: 'a request' };
  return [registered, ...runs.map((run) => [begun(run), ...became(run)])].map((events, index) => ({
    ...{ commit: index + 1, at: registeredAt ?? '2018-01-01T00:00:00.000Z', events, ...said },
  }));
}
