// The journal of a request on the portal, as far as the reports of a month count it.
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { aTermJournal, type DrawnRun } from './a-term-journal.ts';

type Event = OwnEvent | FrameEvent;

const record = { id: 'record_1', mac: 'mac' };
const paper = { id: 'paper_1', type: 'REQUEST', sha256: 'ab', versionId: '1' };
const signature = { sha256: 'aa', versionId: '1' };
const signed = { paper, signature, certificateSha256: 'c', by: 'staff_head' } as const;

export const anEntry = {
  list: 'public-sector',
  registerNumber: 7,
  place: 7,
  listSize: 7,
  asOf: '2018-03-01T05:00:00.000Z',
} as const;

export const happened = {
  opened: { type: 'RequestOpened', channel: 'portal', applicant: 'person_1' },
  saved: (provider: ProviderId) => ({
    type: 'FormSaved',
    form: record,
    provider,
    category: 'public-sector',
    list: 'public-sector',
  }),
  filed: (at: string) => ({
    type: 'RequestSubmitted',
    number: 'KZ-2018-00000000-0',
    filedAt: at,
    priorityMoment: at,
    intakeSequence: 7,
    request: paper,
    signature,
  }),
  accepted: { type: 'PackageAccepted', paper },
  returned: { type: 'PackageReturned', defects: [], paper },
  withdrawn: { type: 'RequestWithdrawn', statement: paper, by: 'recipient' },
  drafted: {
    type: 'ResultDrafted',
    kind: 'REFUSAL',
    ground: 'requirements-not-met',
    draft: record,
    by: 'staff_executor',
  },
  refused: { type: 'ResultSigned', kind: 'REFUSAL', ...signed },
  registered: { type: 'ResultSigned', kind: 'NOTICE', ...signed, entry: anEntry },
} as const satisfies Record<string, Event | ((said: never) => Event)>;

/** Commits at these moments, in order, and after them the runs of terms. */
export function aCountedJournal(
  told: readonly (readonly [at: string, ...events: Event[]])[],
  runs: readonly (DrawnRun & { readonly endedAt?: string })[] = [],
): CommitRecord<OwnEvent>[] {
  const said = { actor: { kind: 'head', id: 'staff_head' }, edition: 'regulation-2017', requestId: 'a request' };
  const first = told.map(([at, ...events]) => ({ at, events, ...said }));
  const ofTerms = runs.flatMap((run) => {
    const events = aTermJournal([run])[1]?.events ?? [];
    const isEnd = ({ type }: Event) => type === 'TermMet' || type === 'TermLapsed';
    return [
      { at: run.dueAt, events: events.filter((event) => !isEnd(event)), ...said },
      { at: run.endedAt ?? run.dueAt, events: events.filter(isEnd), ...said },
    ].filter((commit) => commit.events.length > 0);
  });
  return [...first, ...ofTerms].map((commit, index) => ({ ...commit, commit: index + 1 }));
}
