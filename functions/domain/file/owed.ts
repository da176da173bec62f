import { lengthOf } from '../regulation/periods.ts';
import type { Instant } from '../time/instant.ts';
import type { FrameEventType } from './event.ts';
import type { Copy, Kind, Typed } from './kind.ts';
import { outcomeOf, roundOf } from './outcome.ts';
import type { FileState, TermState } from './state.ts';
import { nextRung } from './terms/rungs.ts';

/** What a commit owes outside; done by the relay, at least once, idempotently. */
export type Duty =
  | {
      readonly duty: 'start';
      readonly machine: string;
      readonly name: string;
      readonly input: Record<string, string | number>;
      /** until when it waits first, where it watches a term */
      readonly wakesAt?: Instant;
    }
  | { readonly duty: 'stop'; readonly machine: string; readonly name: string }
  | { readonly duty: 'answer' }
  /** a copy that the file was kept with and is no more */
  | { readonly duty: 'forget'; readonly documentId: string; readonly versionId: string };

/** The machine that watches every term of every kind. */
export const deadline = 'deadline';

/** The one function that names executions: at most 80 characters, no personal data. */
export const executionName = (fileId: string, part: string | number, commit?: number): string =>
  commit === undefined ? `${fileId}-${part}` : `${fileId}-${part}-${commit}`;

/** The watch of a term: the commit under which it was begun. */
export interface Watch {
  readonly term: string;
  readonly commit: number;
}

/** What such a name tells: the file, and the attempt of a procedure or the watch of a term; undefined: none of these kinds' files. */
export function executionNamed(
  kinds: readonly Pick<Kind, 'prefix'>[],
  name: string,
): { readonly fileId: string; readonly attempt?: number; readonly watch?: Watch } | undefined {
  const [, fileId, prefix, rest = ''] = /^(([a-z]+)_[0-9A-Z]{26})-(.*)$/.exec(name) ?? [];
  if (!fileId || !kinds.some((kind) => kind.prefix === prefix)) return undefined;
  if (/^\d+$/.test(rest)) return { fileId, attempt: Number(rest) };
  const [, term, commit] = /^(.+)-(\d+)$/.exec(rest) ?? [];
  return term ? { fileId, watch: { term, commit: Number(commit) } } : { fileId };
}

interface Move<F extends FileState> {
  readonly before: F | undefined;
  readonly events: readonly Typed[];
  readonly after: F;
}

/** The duties of one commit, from its events and the file as it then is. */
export function owedBy<F extends FileState>(kind: Kind<F>, { before, events, after }: Move<F>): Duty[] {
  const isResumed = events.some(({ type }) => type === ('ProcedureResumed' satisfies FrameEventType));
  const starting = Object.values(kind.startsOn).flat();
  const isStarted = isResumed || events.some(({ type }) => starting.includes(type));
  return [
    ...(before ? stopsOf(kind, before, after) : []),
    ...(isStarted && after.machine ? [startMachine(after, after.machine)] : []),
    ...Object.values(after.terms).flatMap((term) => startDeadline(kind, after, term)),
    ...(answersSomebody(kind, before, after) ? [{ duty: 'answer' } as const] : []),
    ...(before ? forgottenBy(kind, before, after) : []),
  ];
}

/** Does anybody wait for a step of a person that the file can answer only now? */
const answersSomebody = <F extends FileState>(kind: Kind<F>, before: F | undefined, after: F): boolean =>
  before !== undefined &&
  Object.entries(kind.steps).some(([step, { role, waits }]) => {
    if (!role && !waits) return false;
    const round = roundOf(before, step);
    const answer = outcomeOf(kind, after, step, round);
    return answer !== undefined && answer !== outcomeOf(kind, before, step, round);
  });

/**
 * Is the file kept with this copy, or may it be? One predicate owes the deletion and is asked again before it is done; a
 * kind that says nothing of its copies keeps them all.
 */
export function keepsCopy<F extends FileState>(
  kind: Pick<Kind<F>, 'copies'>,
  file: F,
  { id, versionId }: Copy,
): boolean {
  const kept = kind.copies?.(file) ?? 'every';
  return kept === 'every' || kept.some((copy) => copy.id === id && copy.versionId === versionId);
}

/** What a draft leaves behind when a document is taken out of it, or when it ends. */
function forgottenBy<F extends FileState>(kind: Kind<F>, before: F, after: F): Duty[] {
  const had = kind.copies?.(before) ?? 'every';
  if (had === 'every') return [];
  return had
    .filter((copy) => !keepsCopy(kind, after, copy))
    .map(({ id, versionId }) => ({ duty: 'forget', documentId: id, versionId }));
}

const startMachine = (after: FileState, machine: string): Duty => ({
  duty: 'start',
  machine,
  name: executionName(after.id, after.attempt),
  input: { caseId: after.id },
});

/** The commit under whose number a term is watched now. */
export const watchOf = ({ commit, watch = commit }: TermState): number => watch;

/** A resumed deadline runs under the number of the commit that resumed it, and still watches the term that began before. */
function startDeadline<F extends FileState>(kind: Kind<F>, after: F, state: TermState): Duty[] {
  const { term, commit } = state;
  const next = watchOf(state) === after.version ? nextRung(kind, after, state) : undefined;
  if (!next) return [];
  const name = executionName(after.id, term, after.version);
  return [{ duty: 'start', machine: deadline, name, input: { caseId: after.id, term, commit }, wakesAt: next.at }];
}

/**
 * The watches that nothing is left for: their term is over, or watched under another name. One that may still be counting
 * a miss is left to wake and end by itself.
 */
const stopsOf = <F extends FileState>(kind: Kind<F>, before: F, after: F): Duty[] =>
  Object.values(before.terms)
    .filter((state) => {
      const now = after.terms[state.term];
      if (!now || !nextRung(kind, before, state)) return false;
      return now.state === 'running' ? watchOf(now) !== watchOf(state) : !isCounting(now);
    })
    .map((state) => ({ duty: 'stop', machine: deadline, name: executionName(after.id, state.term, watchOf(state)) }));

const isCounting = ({ missedAt, endedAt }: TermState): boolean =>
  missedAt !== undefined &&
  endedAt !== undefined &&
  Date.parse(endedAt) - Date.parse(missedAt) < lengthOf('missCounted');
