import { backOff, type ExecuteDeps, plan } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Commit, Obstacle, Plan } from '#casework/ports/commit.ts';
import type { Turns } from '#casework/ports/turns.ts';
import { together } from '#casework/signing/issue-numbers.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { queuedIn, queueOf } from '#domain/amendment/rules/force.ts';
import type { ListReading } from '#domain/queue/act-on-list.ts';
import type { ListChanged } from '#domain/queue/acts-in-order.ts';
import { entryName } from '#domain/queue/list.ts';
import type { Instant } from '#domain/time/instant.ts';
import { asRead, type Effect, type EnforceDeps, effectOf, enforced, listsActedOn, listsOf } from './enforcing.ts';

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
    const due = file && queuedIn(file);
    if (!due) return;
    const writing = { own: own.id, queue: due.queue, ...moment };
    if (await inTurn([due.queue], own.id, deps.turns, () => writeWaiting(writing, deps))) return;
    await deps.pause(waitOf(attempt, deps.random()));
    file = await deps.cases.load(amendment, own.id);
  }
}

/** What is done while the turns of all these queues are one’s own; undefined: another has one of them, and nobody waits for it here. */
async function inTurn<R>(
  [queue, ...others]: readonly string[],
  holder: string,
  turns: Turns,
  work: () => Promise<R>,
): Promise<R | undefined> {
  if (queue === undefined) return work();
  if (!(await turns.take(queue, holder))) return undefined;
  try {
    return await inTurn(others, holder, turns, work);
  } finally {
    await turns.pass(queue, holder);
  }
}

interface Writing extends Moment {
  readonly own: string;
  readonly queue: string;
}

const tries = 6;
/** More acts than any transaction holds. */
const window = 24;

/**
 * One transaction: what a claim of another bars is left to its own task, what moved meanwhile is read again. Where its own act
 * reaches another list (two entries of two lists that are merged, an entry that has changed its list since) it is written
 * in the turns of both; undefined, where another has that one.
 */
async function writeWaiting(writing: Writing, deps: DueDeps): Promise<'done' | undefined> {
  const { own, queue } = writing;
  const waiting = (await deps.lists.tray(queue)).items.filter((id) => id !== own);
  let ids = [own, ...waiting].slice(0, window);
  for (let attempt = 0; attempt < tries; attempt++) {
    const due = await dueAmong(ids, own, deps);
    const queues = due.filter(({ file }) => file.id === own).flatMap(queuesOf);
    const beside = queues.filter((each) => each !== queue);
    const inReach = due.filter((one) => queuesOf(one).every((each) => each === queue || beside.includes(each)));
    const obstacles = await inTurn(beside, own, deps.turns, () => writeTogether(inReach, writing, deps));
    if (!obstacles) return undefined;
    const barred = new Set(obstacles.flatMap((obstacle) => (obstacle.at === 'claim' ? [obstacle.file] : [])));
    if (obstacles.length === 0 || barred.has(own)) return 'done';
    ids = ids.filter((id) => !barred.has(id));
    await deps.pause(backOff(attempt, deps.random()));
  }
  return 'done';
}

interface Due extends Effect {
  readonly file: Amendment;
  readonly requestId: string | undefined;
}

/** Of the lists that its acts are done on. */
const queuesOf = ({ file: { entry }, acts }: Due): readonly string[] =>
  listsActedOn(acts).map((onList) => queueOf({ provider: entry.provider, onList }));

/**
 * Those that are due still, each with its effect. Of a person and of an entry one, since a transaction writes an item once and
 * each effect is judged by what was there before it: whatever else is due of them its own task writes.
 */
async function dueAmong(ids: readonly string[], own: string, deps: DueDeps): Promise<readonly Due[]> {
  const found = await inParallel(ids, window, async (id): Promise<Due[]> => {
    try {
      const [file, requestId] = await Promise.all([deps.cases.load(amendment, id), deps.cases.requestOf(id)]);
      return file && queuedIn(file) ? [{ file, requestId, ...(await effectOf(file, deps)) }] : [];
    } catch (error) {
      return leftToItsTask(error, id === own);
    }
  });
  const taken = new Set<string>();
  return found.flat().filter(({ file: { subject, entry }, command: { other } }) => {
    const names = [subject, entryName(entry), ...(other ? [entryName(other)] : [])];
    const isFree = names.every((name) => !taken.has(name));
    if (isFree) for (const name of names) taken.add(name);
    return isFree;
  });
}

async function writeTogether(due: readonly Due[], writing: Writing, deps: DueDeps): Promise<readonly Obstacle[]> {
  const commit = await gather(due, writing, deps);
  return commit.plans.some(({ after }) => after.id === writing.own) ? deps.cases.commit(commit) : [];
}

/** As many as one transaction holds, each with its file’s commit, one after another on the lists that they are done on. */
async function gather(due: readonly Due[], writing: Writing, deps: DueDeps): Promise<Commit> {
  const lists = await readFor(due, deps);
  let [plans, acts]: [Commit['plans'], NonNullable<Commit['acts']>] = [[], []];
  for (const one of due) {
    const [written] = writtenOf(one, lists, writing);
    if (!written) continue;
    const [allPlans, allActs] = [
      [...plans, written.plan],
      [...acts, ...written.changed.map(asRead)],
    ];
    if (plans.length > 0 && !(await deps.fits({ plans: allPlans, acts: together(allActs) }))) break;
    [plans, acts] = [allPlans, allActs];
    for (const { after } of written.changed) lists.set(after.list.list, after);
  }
  return { plans, acts: together(acts) };
}

async function readFor(due: readonly Due[], { register }: DueDeps): Promise<Map<string, ListReading>> {
  const provider = due[0]?.file.entry.provider;
  const acts = due.flatMap((one) => one.acts);
  const lists = provider ? await listsOf(provider, acts, register) : [];
  return new Map(lists.map((reading) => [reading.list.list, reading]));
}

interface Written {
  readonly plan: Plan;
  readonly changed: readonly ListChanged[];
}

/** What keeps another’s act from being written is told by that one’s own task. */
function leftToItsTask(error: unknown, isOwn: boolean): [] {
  if (isOwn) throw error;
  return [];
}

function writtenOf(due: Due, lists: ReadonlyMap<string, ListReading>, writing: Writing): readonly Written[] {
  const { file, command, acts, requestId = writing.requestId } = due;
  const isOwn = file.id === writing.own;
  const actor = { kind: 'machine' } as const;
  const order = { fileId: file.id, command, actor, now: writing.now, requestId: isOwn ? writing.requestId : requestId };
  try {
    const planned = plan(amendment, file, order);
    if (!planned.ok || !planned.value) return [];
    const readings = listsActedOn(acts).flatMap((list) => lists.get(list) ?? []);
    return [{ plan: planned.value, changed: enforced(due, readings, writing.now) }];
  } catch (error) {
    return leftToItsTask(error, isOwn);
  }
}
