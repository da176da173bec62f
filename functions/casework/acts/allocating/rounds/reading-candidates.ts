import { familyNow } from '#casework/acts/allocating/needs/family-now.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { entriesFrom } from '#casework/register/read-candidates.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Round } from '#domain/queue/allocating/round.ts';
import type { Step } from '#domain/queue/allocating/round-steps.ts';
import { type Entry, entryName, offerKey } from '#domain/queue/list.ts';
import { isBefore } from '#domain/queue/place.ts';
import type { PlainDate } from '#domain/time/instant.ts';

export interface ReadingDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly register: Register;
  readonly people: People;
}

/** So many are read at a time, until somebody suits. */
const atOnce = 50;
const formsAtOnce = 10;

/** Asked in another round, which has not ended. */
async function isAskedElsewhere(
  name: string,
  key: string,
  { opening }: Round,
  { cases }: ReadingDeps,
): Promise<boolean> {
  const claim = await cases.claim(key);
  const file = claim && (await cases.load(offer, claim.file));
  return file !== undefined && file.allocation !== opening.round && name === entryName(file.entry);
}

/** A round, and the day on which lists are read for it. */
interface AsOf {
  readonly round: Round;
  readonly on: PlainDate;
}

/** Somebody on the list as a round reads him now: his place, and his family as the last granted request and he himself say it (X139, X207). */
export async function candidateOf(
  entry: Entry,
  { round, on }: AsOf,
  deps: ReadingDeps,
): Promise<Candidate | undefined> {
  const { provider, list, numberedBy = list, registerNumber } = entry;
  const identity = await deps.register.entry({ provider, list: numberedBy, registerNumber });
  if (identity?.status !== 'ACTIVE') return undefined;
  const file = await requestOf({ request: identity.record ?? identity.caseId }, deps);
  const { day, priorityMoment, intakeSequence } = identity;
  const name = entryName(identity);
  const [family, elsewhere] = await Promise.all([
    familyNow(identity, { file, today: on }, deps),
    isAskedElsewhere(name, offerKey(identity), round, deps),
  ]);
  return {
    ...{ entry: name, day, priorityMoment, intakeSequence },
    ...family,
    ...(elsewhere ? { isAskedElsewhere: true as const } : {}),
  };
}

/** Reads lists of a round from their first places on, each so far as it is asked: who came ahead is found, and who is gone. */
export function candidateReader(on: PlainDate, deps: ReadingDeps) {
  const reached = new Map<string, Entry>();
  return {
    next: async (list: string, round: Round): Promise<Step<'READ'>> => {
      const after = reached.get(list);
      const name = { provider: round.opening.provider, list };
      const read = await entriesFrom(name, { ...(after ? { after } : {}), atLeast: atOnce }, deps.register);
      const found = await inParallel(read.entries, formsAtOnce, (entry) => candidateOf(entry, { round, on }, deps));
      const seen = found.flatMap((one) => (one ? [one] : []));
      const last = read.entries.at(-1) ?? after;
      const gone = goneFrom(round, { list, seen, after, until: read.isWhole ? undefined : last });
      if (last) reached.set(list, last);
      return { does: 'READ', list, version: read.list.version, seen, gone, isWhole: read.isWhole };
    },
  };
}

interface Span {
  readonly list: string;
  readonly seen: readonly Candidate[];
  readonly after: Entry | undefined;
  readonly until: Entry | undefined;
}

/** Whoever was known to stand in this stretch of the list and stands there no more. */
function goneFrom(round: Round, { list, seen, after, until }: Span): string[] {
  const here = new Set(seen.map(({ entry }) => entry));
  const known = [...(round.lists.get(list)?.candidates.values() ?? [])];
  return known
    .filter((one) => (!after || isBefore(after, one)) && (!until || isBefore(one, until)) && !here.has(one.entry))
    .map(({ entry }) => entry);
}
