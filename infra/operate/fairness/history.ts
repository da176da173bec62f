import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { OwnEvent as AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { officeOfTerm } from '#domain/application/office-of-term.ts';
import { isPast } from '#domain/application/stages.ts';
import { type ApplicationStatus, hasEnded } from '#domain/application/status.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Kind, TermRow, Typed } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { isOver, runsToMeet, termRunsOf, type Used, usedBy } from '#domain/file/terms/term-runs.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { Instant } from '#domain/time/instant.ts';
import { delaysOf, type Folded } from './delays.ts';
import { type Standing, standingOf } from './standing.ts';

/** How long a request was in a status, in milliseconds. */
export interface Stay {
  readonly status: ApplicationStatus;
  readonly passed: number;
}

/** A term as it is told: it may have another paragraph in each channel. */
export type NamedTerm = Pick<TermRow<never>, 'name' | 'paragraph' | 'unit' | 'amount'>;

/** One run of a term that somebody could miss. */
export interface Measured {
  /** the kind of file and the term: case/examination */
  readonly term: string;
  readonly row: NamedTerm;
  readonly office: string;
  readonly isMissed: boolean;
  /** absent: it still runs within its time */
  readonly used?: Used;
}

/** What is read of one file; no id of a person, no name. */
export interface History {
  readonly list: QueueListId;
  /** an amendment comes by none */
  readonly channel?: Channel;
  readonly office: string;
  readonly filedAt: Instant;
  readonly stays: readonly Stay[];
  readonly measured: readonly Measured[];
  /** of a request for a place on a list */
  readonly standing?: Standing;
}

type Journal<E extends Typed> = readonly CommitRecord<E>[];

interface After<F, E> {
  readonly at: Instant;
  readonly events: Journal<E & Typed>[number]['events'];
  readonly after: F;
}

/** A file after each of its commits; throws where its journal has a gap. */
function foldedOf<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  id: string,
  journal: Journal<E>,
): After<F, E>[] {
  let file: F | undefined;
  return journal.map(({ commit, at, events }) => {
    if (commit !== (file?.version ?? 0) + 1) throw new Error(`${id} has no commit before ${commit}`);
    file = fold(kind, file, { events, recorded: { id, at, commit } });
    return { at, events, after: file };
  });
}

interface Measuring<F extends FileState> {
  readonly kind: Pick<Kind<F>, 'prefix' | 'terms' | 'termTable'>;
  readonly file: F;
  readonly office: (term: string) => string;
  readonly now: Instant;
}

/** Runs that were met, and those that still run past their end; what lapsed was nobody's to meet. */
function measuredIn<F extends FileState>(
  journal: Journal<Typed>,
  { kind, file, office, now }: Measuring<F>,
): Measured[] {
  const rows: Readonly<Record<string, TermRow<F>>> = kind.terms(file);
  return runsToMeet(kind, journal).flatMap((run): Measured[] => {
    const row = rows[run.term];
    if (!row) return [];
    const measured = { term: `${kind.prefix}/${run.term}`, row, office: office(run.term), isMissed: run.isMissed };
    return [{ ...measured, ...(isOver(run) ? { used: usedBy(run, row, now) } : {}) }];
  });
}

/** From its filing to its end, or to that moment: the stays add up to the whole. */
function staysOf({ reached }: Application, now: Instant): Stay[] {
  const filed = reached.findIndex(({ status }) => status === 'CHECKING_REGISTERS' || status === 'CHECKING_SIGNATURE');
  if (filed < 0) return [];
  return reached.slice(filed).flatMap(({ status, at }, index): Stay[] => {
    const until = reached[filed + index + 1]?.at ?? now;
    return hasEnded(status) ? [] : [{ status, passed: Date.parse(until) - Date.parse(at) }];
  });
}

/** What is read of a request; undefined: it is a draft, and nobody waits for anything. */
export function historyOfRequest(id: string, journal: Journal<OwnEvent>, now: Instant): History | undefined {
  const folded: Folded[] = foldedOf(application, id, journal);
  const file = folded.at(-1)?.after;
  if (!file || !isPast('filing', file)) return undefined;
  const { list, channel, provider: office, filedAt } = file;
  const measured = measuredIn(journal, {
    ...{ kind: application, file, now },
    office: (term) => officeOfTerm(term, file) ?? office,
  });
  const place = { list, channel, office, filedAt, stays: staysOf(file, now), measured };
  const standing = standingOf(file, delaysOf(folded, termRunsOf(journal), now));
  return { ...place, ...(standing ? { standing } : {}) };
}

/** The same of what is decided about an entry. */
export function historyOfAmendment(id: string, journal: Journal<AmendmentEvent>, now: Instant): History | undefined {
  const file = foldedOf(amendment, id, journal).at(-1)?.after;
  if (!file) return undefined;
  const { onList: list, provider: office } = file.entry;
  return {
    ...{ list, office, filedAt: file.openedAt, stays: [] },
    measured: measuredIn(journal, { kind: amendment, file, now, office: () => office }),
  };
}
