import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { plan } from '#casework/execute.ts';
import { bornOnIn, nameKeyOf } from '#casework/filing/name-key.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Commit, ListAct, Plan } from '#casework/ports/commit.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { momentOfRow, type OldRow, pageSize, qualityOf } from '#domain/form/old-row.ts';
import { newFileId } from '#domain/ids.ts';
import type { CommandOf } from '#domain/old-entry/command.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { oldList } from '#domain/old-list/kind.ts';
import type { OldList } from '#domain/old-list/old-list.ts';
import { enters, type ListAfter, type ListReading, untouched } from '#domain/queue/act-on-list.ts';
import type { Newcomer } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { ok, type Result } from '#domain/result.ts';
import { isPhone } from '#domain/text/phone.ts';
import { localDate } from '#domain/time/local-date.ts';
import { broughtPage } from './bring-rows.ts';
import { type Acted, type Ask, oldListOf, onOldList, ownProvider } from './on-old-list.ts';
import { proposeMergings } from './propose-mergings.ts';
import { type Standing, standingsOf } from './standing-already.ts';

export interface TakeDeps extends ExecuteDeps {
  readonly keyring: Keyring;
  readonly people: People;
  readonly register: Register;
  /** whether one transaction can hold it */
  fits(commit: Commit): Promise<boolean>;
}

/** More rows than any transaction holds. */
const window = 16;
const atOnce = 16;

/**
 * X215: the next rows of a confirmed list come onto it in the order of the file, as many as one transaction holds, each with
 * the list’s next number and a file of its own. Whoever is stopped asks again and goes on where it ended.
 */
async function takeInRows(list: QueueListId, acting: Acting, deps: TakeDeps): Acted {
  let taken: readonly OldEntry[] = [];
  const ask: Ask = async (before) => {
    const page = Math.floor(before.taken / pageSize) + 1;
    const { rows, chain } = await broughtPage(before, page, deps);
    const onPage = before.taken % pageSize;
    const next = rows.slice(onPage, onPage + window);
    const readied = await rowsReadied(before, next, acting, deps);
    const written = await asManyAsFit(before, readied, { acting, deps });
    const upTo = before.taken + written.looked;
    const isPageDone = onPage + written.looked === rows.length;
    if (upTo === before.rows && chain !== before.chain) throw new Error(`${before.id} is not what was confirmed`);
    const told = { from: before.taken + 1, upTo, ...(isPageDone ? { chain } : {}), ...written.told };
    taken = written.plans.map(({ after }) => oldEntry.read(after));
    return ok({ command: { type: 'TakeInRows', ...told } as const, beside: written.plans, acts: written.acts });
  };
  const isDone = ({ status }: OldList) => status === 'TAKEN_IN';
  const done = await onOldList(list, { type: 'TakeInRows', ask, isDone }, acting, deps);
  if (done.ok) await proposeMergings(taken, acting, deps);
  return done;
}

/** What remains of the page that it has come to, one transaction after the other; who has come onto a list meanwhile is read again. */
export async function takeInPage(list: QueueListId, acting: Acting, deps: TakeDeps): Acted {
  await proposeMergings(await takenInLast(list, acting, deps), acting, deps);
  let [done, tries] = [await takeInRows(list, acting, deps), 0];
  while (!isOver(done) && tries < triesAtMost) {
    if (!done.ok) tries += 1;
    done = await takeInRows(list, acting, deps);
  }
  return done;
}

/** The rows that its last commit took in: whoever broke off before their mergings were proposed has it done as he asks again. */
async function takenInLast(list: QueueListId, acting: Acting, deps: TakeDeps): Promise<readonly OldEntry[]> {
  const provider = ownProvider(acting);
  const file = provider && (await oldListOf(provider, list, deps));
  if (!file?.numbers) return [];
  const [last] = await deps.cases.journal(oldList, file.id, { after: file.version - 1, atMost: 1 });
  const told = last?.events.find((event) => event.type === 'RowsTakenIn');
  const { from, to } = (told?.twice ? told.numbers : undefined) ?? { from: 1, to: 0 };
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const rows = await inParallel(numbers, atOnce, async (registerNumber) => {
    const entry = await deps.register.entry({ provider: file.provider, list, registerNumber });
    return entry && deps.cases.load(oldEntry, entry.caseId);
  });
  return rows.filter((row) => row !== undefined);
}

const triesAtMost = 5;

/** A page is over, or something bars it that another try would find again. */
const isOver = (done: Awaited<Acted>): boolean =>
  done.ok
    ? done.value.file.status !== 'CONFIRMED' || done.value.file.taken % pageSize === 0
    : !['ALREADY_REGISTERED', 'CONTENTION'].includes(done.error.code);

/** A row as it will be taken in, but for its number. */
interface Readied {
  readonly row: number;
  readonly typed: OldRow;
  readonly fileId: string;
  readonly standing: Standing;
  readonly newcomer: Newcomer;
  readonly record: Awaited<ReturnType<typeof typed>>;
  readonly nameKey: string | undefined;
}

async function rowsReadied(
  { taken, provider, list }: OldList,
  rows: readonly OldRow[],
  { now }: Acting,
  deps: TakeDeps,
): Promise<readonly Readied[]> {
  const [standings, last] = await Promise.all([
    standingsOf(provider, rows, deps),
    deps.cases.nextIntakeSequence(rows.length),
  ]);
  const ready = rows.map((one, index) => ({ one, index, fileId: newFileId(oldEntry, Date.parse(now)) }));
  return inParallel(ready, atOnce, async ({ one, index, fileId }) => {
    const priorityMoment = momentOfRow(one);
    const intakeSequence = last - rows.length + 1 + index;
    const rank = { day: localDate(priorityMoment), priorityMoment, intakeSequence };
    const [record, nameKey] = await Promise.all([
      typed('oldRow', one, { caseId: fileId, now }, deps),
      nameKeyOf(one, bornOnIn(one.iin), deps),
    ]);
    const standing = standings[index] as Standing;
    const newcomer = { caseId: fileId, provider, list, ...rank };
    return { row: taken + 1 + index, typed: one, fileId, standing, newcomer, record, nameKey };
  });
}

interface Written {
  readonly looked: number;
  readonly plans: readonly Plan[];
  readonly acts: readonly ListAct[];
  readonly told: {
    readonly numbers?: { readonly from: number; readonly to: number };
    readonly twice: number;
    readonly elsewhere: number;
    readonly leftOut: readonly number[];
  };
}

interface Writing {
  readonly acting: Acting;
  readonly deps: TakeDeps;
}

/** Room is left in a transaction for the file of the list itself, two items beside those of the rows. */
async function asManyAsFit(file: OldList, rows: readonly Readied[], { acting, deps }: Writing): Promise<Written> {
  const { provider, list } = file;
  const coming = rows.filter(({ standing }) => standing.here < 2);
  const reading = await readList(
    { provider, list },
    coming.map(({ newcomer }) => newcomer),
    deps.register,
  );
  let [after, plans, looked]: [ListAfter, Plan[], Readied[]] = [untouched(reading), [], []];
  for (const one of rows) {
    const put = one.standing.here < 2 ? onto(after, one, { file, acting }) : undefined;
    const all = put ? [...plans, put.plan] : plans;
    const acts = [actFrom(reading, put?.after ?? after)];
    if (plans.length > 0 && !(await deps.fits({ plans: [...all, reserve(all)], acts }))) break;
    if (put) [after, plans] = [put.after, all];
    looked = [...looked, one];
  }
  return { looked: looked.length, plans, acts: actsOf(reading, after), told: toldOf(looked, reading, after) };
}

/** What stands for the list’s own file while it is reckoned what fits: no smaller than a row’s. */
const reserve = (plans: readonly Plan[]): Plan => {
  const [first] = plans;
  if (!first) throw new Error('nothing is reckoned of nothing');
  return { ...first, records: [], claims: [] };
};

const actsOf = (reading: ListReading, after: ListAfter): readonly ListAct[] =>
  after.log.length === 0 ? [] : [actFrom(reading, after)];

function toldOf(looked: readonly Readied[], { list }: ListReading, after: ListAfter): Written['told'] {
  const leftOut = looked.filter(({ standing }) => standing.here >= 2).map(({ row }) => row);
  const twice = looked.filter(({ standing }) => standing.here === 1).length;
  const elsewhere = looked.filter(({ standing }) => standing.here < 2 && standing.elsewhere.length > 0).length;
  const isAny = after.list.nextNumber > list.nextNumber;
  return {
    ...{ twice, elsewhere, leftOut },
    ...(isAny ? { numbers: { from: list.nextNumber, to: after.list.nextNumber - 1 } } : {}),
  };
}

interface Onto {
  readonly file: OldList;
  readonly acting: Acting;
}

/** One row on its list, and the file that says whose it is. */
function onto(
  before: ListAfter,
  readied: Readied,
  { file, acting }: Onto,
): { readonly after: ListAfter; readonly plan: Plan } {
  const { fileId, newcomer, standing, row, record, nameKey } = readied;
  const { actor, now, requestId } = acting;
  const { nextNumber: registerNumber } = before.list;
  const by = { ground: 'X215', caseId: fileId, at: now, actor: actorRecord(actor), ...sealing };
  const after = enters(before, 'TAKEN_IN', newcomer, by);
  const command: CommandOf<'TakeInRow'> = {
    type: 'TakeInRow',
    ...{ oldList: file.id, row, subject: standing.subject, priorityMoment: newcomer.priorityMoment },
    ...(nameKey === undefined ? {} : { nameKey }),
    ...(standing.family.length > 0 ? { family: [...standing.family] } : {}),
    entry: { provider: file.provider, list: file.list, registerNumber },
    ...(standing.here === 1 ? { twice: true as const } : {}),
    ...(standing.elsewhere.length > 0 ? { elsewhere: [...standing.elsewhere] as ProviderId[] } : {}),
    quality: [...qualityOf(readied.typed, isPhone)],
    record: record.ref,
  };
  return {
    after,
    plan: planned(plan(oldEntry, undefined, { fileId, command, actor, now, requestId, records: [record.record] })),
  };
}

function planned(made: Result<Plan | undefined, Refusal>): Plan {
  if (!made.ok || !made.value) throw new Error(`a row is refused: ${made.ok ? 'nothing to write' : made.error.code}`);
  return made.value;
}
