import type { Application } from '#domain/application/application.ts';
import type { OwnEvent } from '#domain/application/event.ts';
import { officeOfTerm } from '#domain/application/office-of-term.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import type { TermRun } from '#domain/file/terms/term-runs.ts';
import type { Instant } from '#domain/time/instant.ts';
import { endOfDay } from '#domain/time/local-date.ts';

/** Why a request can have been served later than it stands, as its own journal tells it; the first holds where two overlap. */
export const reasonIds = [
  'MOMENT_KEPT',
  'TAKEN_IN_PAPER',
  'REGISTER_SILENT',
  'NOBODY_THERE',
  'DOCUMENT_ASKED',
  'DRAFT_RETURNED',
  'EXECUTOR_REPLACED',
  'TERM_MISSED',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** A stretch of time that a request lost, in milliseconds; of a missed term, which it was and at which office. */
export interface Delay {
  readonly reason: ReasonId;
  readonly term?: string;
  readonly office?: string;
  readonly from: number;
  readonly to: number;
}

/** A request after each of its commits. */
export interface Folded {
  readonly at: Instant;
  readonly events: readonly (OwnEvent | FrameEvent)[];
  readonly after: Application;
}

/** E-akimat is waited for beside the examination, and keeps no result back (5.4). */
const waitsBeside: ReadonlySet<string> = new Set(['register-in-e-akimat']);

const awaited = ({ asked = [] }: Application) => asked.filter(({ arrived }) => arrived === undefined);

interface Wait {
  readonly waits: (theCase: Application) => boolean;
  /** after which it waits no longer, whatever is told */
  readonly until?: (theCase: Application) => Instant | undefined;
}

/** What a request waits for, by how it stands after a commit. */
const waits: Partial<Record<ReasonId, Wait>> = {
  REGISTER_SILENT: { waits: ({ holds }) => Object.keys(holds).some((step) => !waitsBeside.has(step)) },
  NOBODY_THERE: { waits: ({ lacksHead, lacksHolder }) => (lacksHead ?? lacksHolder) !== undefined },
  DOCUMENT_ASKED: {
    waits: (theCase) => theCase.status === 'UNDER_EXAMINATION' && awaited(theCase).length > 0,
    until: (theCase) =>
      awaited(theCase)
        .map(({ until }) => endOfDay(until))
        .toSorted()
        .at(-1),
  },
  DRAFT_RETURNED: {
    waits: ({ status, rounds }) => status === 'UNDER_EXAMINATION' && (rounds['draft-result'] ?? 0) > 0,
  },
};

/** Every stretch of time that a request lost, each moment to one reason; a stretch that still goes on ends with `now`. */
export function delaysOf(folded: readonly Folded[], runs: readonly TermRun[], now: Instant): Delay[] {
  const { after } = folded.at(-1) ?? {};
  if (!after) return [];
  const found = [
    ...beforeFiling(folded, after),
    ...(Object.keys(waits) as ReasonId[]).flatMap((reason) => waitsFor(reason, folded, now)),
    ...replaced(folded),
    ...missed(runs, after, now),
  ];
  return apart(found.filter(({ from, to }) => from < to));
}

/** Its moment is older than its filing: kept after a message, or that of a package taken in paper. */
function beforeFiling(
  folded: readonly Folded[],
  { priorityMoment, taken, paperMoment, keptFrom }: Application,
): Delay[] {
  const filing = folded.find(({ events }) =>
    events.some(({ type }) => type === 'PackageHanded' || type === 'RequestSubmitted'),
  );
  const isInPaper = (taken ?? paperMoment) !== undefined;
  if (!filing || !priorityMoment || !(isInPaper || keptFrom)) return [];
  const reason = isInPaper ? 'TAKEN_IN_PAPER' : 'MOMENT_KEPT';
  return [{ reason, from: Date.parse(priorityMoment), to: Date.parse(filing.at) }];
}

function waitsFor(reason: ReasonId, folded: readonly Folded[], now: Instant): Delay[] {
  const wait = waits[reason];
  return folded.flatMap(({ at, after }, index) => {
    if (!wait?.waits(after)) return [];
    const until = [folded[index + 1]?.at ?? now, wait.until?.(after) ?? now].toSorted()[0] ?? now;
    return [{ reason, from: Date.parse(at), to: Date.parse(until) }];
  });
}

/** Whoever comes after another executor begins anew: what the former had it for is lost. */
function replaced(folded: readonly Folded[]): Delay[] {
  const momentOf = (type: OwnEvent['type'], which: 'find' | 'findLast') =>
    folded[which](({ events }) => events.some((event) => event.type === type))?.at;
  const [named, last] = [momentOf('ExecutorNamed', 'find'), momentOf('ExecutorReplaced', 'findLast')];
  return named && last ? [{ reason: 'EXECUTOR_REPLACED', from: Date.parse(named), to: Date.parse(last) }] : [];
}

/** The term of the whole says least of where it was late: any other comes before it. */
function missed(runs: readonly TermRun[], theCase: Application, now: Instant): Delay[] {
  return runs
    .filter(({ isMissed }) => isMissed)
    .toSorted((one, other) => Number(one.term === 'total') - Number(other.term === 'total'))
    .map(({ term, dueAt, endedAt }) => {
      const office = officeOfTerm(term, theCase);
      return {
        ...{ reason: 'TERM_MISSED', term, from: Date.parse(dueAt), to: Date.parse(endedAt ?? now) },
        ...(office ? { office } : {}),
      };
    });
}

/** The same time once: what an earlier one of them covers is taken out of those after it. */
function apart(delays: readonly Delay[]): Delay[] {
  const taken: Delay[] = [];
  for (const id of reasonIds)
    for (const delay of delays.filter(({ reason }) => reason === id))
      taken.push(...taken.reduce<Delay[]>((left, before) => left.flatMap((one) => outside(one, before)), [delay]));
  return taken;
}

const outside = (delay: Delay, before: Delay): Delay[] =>
  [
    { ...delay, to: Math.min(delay.to, before.from) },
    { ...delay, from: Math.max(delay.from, before.to) },
  ].filter(({ from, to }) => from < to);
