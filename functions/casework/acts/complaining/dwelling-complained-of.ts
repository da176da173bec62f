import { candidateOf, type ReadingDeps } from '#casework/acts/allocating/rounds/reading-candidates.ts';
import { type RecordDeps, roundAsKept } from '#casework/acts/allocating/rounds/round-record.ts';
import { entryOnRecord } from '#casework/acts/amending/entry-on-record.ts';
import { type Acting, plan } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { isHeldFor } from '#domain/allocation/complained-of.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Matter } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { heldAtMost } from '#domain/complaint/rules/holding.ts';
import { undecided } from '#domain/dwelling/allowed-actions.ts';
import { lastDayFor, waitsFor } from '#domain/dwelling/complained-of.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { housedWith } from '#domain/offer/rules/housing.ts';
import { couldBeHis } from '#domain/queue/allocating/could-be-his.ts';
import { entryNamed, positionOf } from '#domain/queue/list.ts';
import type { KeepsNone } from '#domain/regulation/complaints/keeps-none.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { waiting } from './dwelling-let-go.ts';

type When = Pick<Acting, 'now' | 'requestId'>;
export type HoldingDeps = ReadingDeps & RecordDeps & { readonly cases: Pick<CaseStore, 'load' | 'claim'> };

/** What the commit of a complaint does to a dwelling of the round that it is about, or why it does nothing. */
interface Held {
  readonly beside: readonly Plan[];
  readonly keeps?: Complaint['keeps'];
  readonly keepsNone?: KeepsNone;
}

const machine = { kind: 'machine' } as const;
const none = (keepsNone: KeepsNone): Held => ({ beside: [], keepsNone });

interface Filing {
  readonly file: string;
  readonly matter: Matter;
  readonly isLate: boolean;
  /** who complains has signed it himself (X308) */
  readonly own?: true | undefined;
}

/** X326: a complaint in time about a round that runs has the dwelling of it wait that could have been his who complains, once a round. */
export async function heldBy({ file, matter, isLate, own }: Filing, when: When, deps: HoldingDeps): Promise<Held> {
  const { round, act } = matter;
  if (!round) return { beside: [] };
  if (act === 'ANSWER') return heldFurther({ file, matter, isLate }, when, deps);
  if (isLate) return none('LATE');
  const before = await deps.cases.load(allocation, round.allocation);
  if (before?.status !== 'SHARED_OUT') return none('NOT_RUNNING');
  const found = await Promise.all(
    round.entries.map((entry) => foundBy(before, { entry, matter, own }, when.now, deps)),
  );
  const reasons = found.filter((one) => typeof one === 'string');
  const bar = reasons.find((why) => why === 'HAS_OFFER' || why === 'REFUSED');
  const his = bar ? undefined : found.find((one) => typeof one !== 'string');
  if (!his) return none(bar ?? reasons.find((why) => why !== 'NO_ENTRY') ?? 'NO_ENTRY');
  return held({ file, before, own, ...his }, when);
}

interface Found {
  readonly home: Dwelling;
  readonly people: readonly string[];
}

/** The dwelling that could have been his who stands by that entry, while nobody has decided whose it is; whose entry another stands by since has none. */
async function foundBy(
  before: Allocation,
  { entry: name, matter, own }: Pick<Filing, 'matter' | 'own'> & { readonly entry: string },
  now: Instant,
  deps: HoldingDeps,
): Promise<Found | KeepsNone> {
  const { entry, record } = await entryOnRecord(entryNamed(name), deps);
  if (entry?.status !== 'ACTIVE' || !record || record.subject !== matter.subject) return 'NO_ENTRY';
  const people = housedWith(record);
  if (isHeldFor(before, { people, own })) return 'ONCE';
  const round = await roundAsKept(before, deps);
  const candidate = await candidateOf(positionOf(entry), { round, on: localDate(now) }, deps);
  if (!candidate) return 'NO_ENTRY';
  const likely = couldBeHis(round, { candidate, list: entry.onList });
  if (typeof likely === 'string') return likely;
  for (const { id } of likely) {
    const home = await deps.cases.load(dwelling, id);
    if (home && home.allocation === before.id && undecided.includes(home.status)) return { home, people };
  }
  return 'DECIDED';
}

/** The round keeps for whom it waits, and the dwelling until when, in one commit with the complaint. */
function held(
  { file, before, home, people, own }: Found & Omit<Filing, 'matter' | 'isLate'> & { readonly before: Allocation },
  { now, requestId }: When,
): Held {
  const until = lastDayFor(home, heldAtMost({ openedAt: now }), localDate(now));
  if (until === undefined) return none('OVER');
  const order = { actor: machine, now, requestId };
  const command = { type: 'HoldByComplaint', dwelling: home.id, complaint: file, people, own } as const;
  const told = plan(allocation, before, { ...order, fileId: before.id, command });
  const kept = waiting(
    home,
    { type: 'HoldByComplaint', complaint: file, allocation: before.id, until },
    { now, requestId },
  );
  if (!told.ok || !told.value || kept.length === 0) return none('DECIDED');
  return { beside: [told.value as Plan, ...kept], keeps: { dwelling: home.id, until } };
}

/** Whoever goes further within the days for it has the dwelling wait on, for that answer and not for the first one (X54). */
async function heldFurther({ file, matter, isLate }: Filing, when: When, deps: HoldingDeps): Promise<Held> {
  const first = matter.file ? await deps.cases.load(complaint, matter.file) : undefined;
  if (!first?.keeps) return { beside: [] };
  const home = await deps.cases.load(dwelling, first.keeps.dwelling);
  const stands = home && waitsFor(home, localDate(when.now)).find((one) => one.complaint === first.id);
  if (!home || !stands || isLate) return none(isLate ? 'LATE' : 'OVER');
  const { allocation: round } = stands;
  const until = lastDayFor(home, heldAtMost(first), localDate(when.now));
  if (until === undefined) return none('OVER');
  const command = { type: 'HoldByComplaint', complaint: first.id, allocation: round, until, seizedBy: file } as const;
  return { beside: waiting(home, command, when), keeps: { dwelling: home.id, until, of: first.id } };
}
