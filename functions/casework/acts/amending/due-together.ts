import { backOff, type ExecuteDeps, plan } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Commit, Plan } from '#casework/ports/commit.ts';
import type { Turns } from '#casework/ports/turns.ts';
import { readAround } from '#casework/register/read-place.ts';
import { actFrom, together } from '#casework/signing/issue-numbers.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { actOf } from '#domain/amendment/rules/act.ts';
import { queueOfDue } from '#domain/amendment/rules/force.ts';
import { acted, type ListReading, untouched } from '#domain/queue/act-on-list.ts';
import { entryName } from '#domain/queue/list.ts';
import type { Instant } from '#domain/time/instant.ts';
import { actingFor, type EnforceDeps, type EntryFound, entryFound } from './enforcing.ts';

export interface DueDeps extends ExecuteDeps, EnforceDeps {
  readonly cases: ExecuteDeps['cases'];
  readonly lists: Pick<CaseLists, 'tray'>;
  readonly turns: Turns;
  /** whether one transaction can hold it */
  fits(commit: Commit): Promise<boolean>;
}

interface Moment {
  readonly now: Instant;
  readonly requestId: string;
}

/** How often a turn is waited for; together they are some seconds less than a function may run. */
const waits = 14;
const longestWait = 5000;
const waitOf = (attempt: number, random: number): number =>
  Math.ceil(random * Math.min(longestWait, 100 * 2 ** attempt));

/**
 * X53, X147: of the acts that are due on one list one writer at a time writes its own and, beside it, as many of those that wait as a
 * transaction holds, and passes the turn on. Whoever waits finds his written, or takes the next turn. Nothing rests on it:
 * what is left unwritten its own task writes alone, and what was written is written once, by the versions of file and list.
 */
export async function writeInTurn(own: Amendment, moment: Moment, deps: DueDeps): Promise<void> {
  let file: Amendment | undefined = own;
  for (let attempt = 0; attempt < waits; attempt++) {
    const queue = file && queueOfDue(file);
    if (!queue) return;
    if (await deps.turns.take(queue, own.id)) {
      try {
        await writeWaiting(queue, own.id, moment, deps);
      } finally {
        await deps.turns.pass(queue, own.id);
      }
      return;
    }
    await deps.pause(waitOf(attempt, deps.random()));
    file = await deps.cases.load(amendment, own.id);
  }
}

const tries = 6;
/** More acts than any transaction holds. */
const window = 24;

/** One transaction: what a claim of another bars is left to its own task, what moved meanwhile is read again. */
async function writeWaiting(queue: string, own: string, moment: Moment, deps: DueDeps): Promise<void> {
  const waiting = (await deps.lists.tray(queue)).items.filter((id) => id !== own);
  let ids = [own, ...waiting].slice(0, window);
  for (let attempt = 0; attempt < tries; attempt++) {
    const commit = await gather(await dueAmong(ids, deps), { own, ...moment }, deps);
    if (!commit.plans.some(({ after }) => after.id === own)) return;
    const obstacles = await deps.cases.commit(commit);
    if (obstacles.length === 0) return;
    const barred = new Set(obstacles.flatMap((obstacle) => (obstacle.at === 'claim' ? [obstacle.file] : [])));
    if (barred.has(own)) return;
    ids = ids.filter((id) => !barred.has(id));
    await deps.pause(backOff(attempt, deps.random()));
  }
}

interface DueAct extends EntryFound {
  readonly file: Amendment;
  readonly requestId: string | undefined;
}

/** Those that are due still, each with its entry; of a person and of an entry one, since a transaction writes an item once. */
async function dueAmong(ids: readonly string[], deps: DueDeps): Promise<readonly DueAct[]> {
  const found = await inParallel(ids, window, async (id): Promise<DueAct[]> => {
    const [file, requestId] = await Promise.all([deps.cases.load(amendment, id), deps.cases.requestOf(id)]);
    return file && queueOfDue(file) ? [{ file, requestId, ...(await entryFound(file, deps)) }] : [];
  });
  const taken = new Set<string>();
  return found.flat().filter(({ file: { subject, entry } }) => {
    const names = [subject, entryName(entry)];
    const isFree = names.every((name) => !taken.has(name));
    if (isFree) for (const name of names) taken.add(name);
    return isFree;
  });
}

interface Writing extends Moment {
  readonly own: string;
}

/** As many as one transaction holds, each with its file's commit, one after another on the lists on which they stand. */
async function gather(due: readonly DueAct[], writing: Writing, deps: DueDeps): Promise<Commit> {
  const readings = await readingsFor(due, deps);
  let [plans, acts]: [Commit['plans'], NonNullable<Commit['acts']>] = [[], []];
  for (const one of due) {
    const planned = planFor(one, writing);
    if (!planned) continue;
    const { file, acts: identity } = one;
    const reading = identity && readings.get(identity.onList);
    const after = reading && acted(untouched(reading), actOf(file.purpose), { identity }, actingFor(file, writing.now));
    const [allPlans, allActs] = [[...plans, planned], after ? [...acts, actFrom(reading, after)] : acts];
    if (plans.length > 0 && !(await deps.fits({ plans: allPlans, acts: together(allActs) }))) break;
    [plans, acts] = [allPlans, allActs];
    if (after) readings.set(identity.onList, after);
  }
  return { plans, acts: together(acts) };
}

/** The lists of one provider on which they stand, each read around all of them. */
async function readingsFor(due: readonly DueAct[], { register }: DueDeps): Promise<Map<string, ListReading>> {
  const standing = Map.groupBy(
    due.flatMap(({ acts }) => acts ?? []),
    ({ onList }) => onList,
  );
  const read = await inParallel([...standing], window, async ([list, entries]): Promise<[string, ListReading][]> => {
    const [first] = entries;
    return first ? [[list, await readAround(await register.list(first.provider, list), entries, register)]] : [];
  });
  return new Map(read.flat());
}

/** What keeps another’s act from being written is told by that one’s own task. */
function planFor({ file, entry, holder, requestId }: DueAct, { own, ...moment }: Writing): Plan | undefined {
  const isOwn = file.id === own;
  const order = {
    fileId: file.id,
    command: { type: 'EnforceAmendment', entry, holder },
    actor: { kind: 'machine' },
    now: moment.now,
    requestId: isOwn ? moment.requestId : (requestId ?? moment.requestId),
  } as const;
  try {
    const planned = plan(amendment, file, order);
    return planned.ok ? planned.value : undefined;
  } catch (error) {
    if (isOwn) throw error;
    return undefined;
  }
}
