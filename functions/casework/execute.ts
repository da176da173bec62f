import type { CaseStore } from '#casework/ports/case-store.ts';
import type { IdempotencyRecord, ListAct, Obstacle, Plan } from '#casework/ports/commit.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { Actor } from '#domain/actor.ts';
import { actorRecord } from '#domain/actor.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { decide } from '#domain/file/decide.ts';
import { nextCommit } from '#domain/file/evolve.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { owedBy } from '#domain/file/owed.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { withTerms } from '#domain/file/terms/running-terms.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { receiptOf } from './execution-receipt.ts';
import { ifAllowed } from './permitted.ts';

/** A command with what a person typed for it. */
export interface Asked<C extends Typed> {
  readonly command: C | FrameCommand;
  readonly records?: readonly PersonRecord[];
  /** the confirmation that is consumed with it */
  readonly settles?: SecondPerson;
  /** what the same commit does to other files, decided on as they were read for it */
  readonly beside?: readonly Plan[];
  /** what the same commit does on lists, as they were read for it */
  readonly acts?: readonly ListAct[];
}

/**
 * A command that needs facts of the world: made anew from the file at each try, once the actor may do it at all, so that
 * nothing is read or formed for a stranger and no fact is older than the decision.
 */
export interface Asking<F extends FileState, C extends Typed> {
  readonly type: C['type'];
  readonly ask: (before: F) => Promise<Result<Asked<C>, Refusal>>;
  /** is it done already, by the very paper that is brought again? Then nothing is asked of it and nothing written */
  readonly isDone?: (before: F) => boolean | Promise<boolean>;
}

/** Who acts, when, under which request and key; the same for a door, a page, a scenario and a script. */
export interface Acting {
  readonly actor: Actor;
  readonly now: Instant;
  readonly requestId: string;
  /** from If-Match: the edit is refused when the file, or the part of it that is named, has moved on */
  readonly ifVersion?: number | string;
  /** the same key again changes nothing; with another body it is refused */
  readonly idempotency?: Omit<IdempotencyRecord, 'resource'>;
}

export interface Order<F extends FileState, C extends Typed> extends Acting {
  readonly fileId: string;
  readonly asked: Asked<C> | Asking<F, C>;
}

export interface Executed<F extends FileState> {
  readonly file: F;
  /** false: the file knew it already, nothing was written */
  readonly changed: boolean;
}

export interface ExecuteDeps {
  readonly cases: CaseStore;
  /** waits before a contended transaction is tried again, milliseconds */
  pause(ms: number): Promise<void>;
  /** 0 ≤ x < 1, for jitter */
  random(): number;
  /** asked where somebody has a power only under a condition, which is never used unasked */
  readonly officialsOf?: StaffRegister['ofOrganisation'];
}

const tries = 6;

/**
 * The only way a file changes: load, ask whether this actor may, decide, and append events and snapshot in one
 * transaction. A file that moved meanwhile is decided anew, so a repeated command is harmless. What is refused or changes
 * nothing may have been done under the same key before; only then is the key looked up.
 */
export async function execute<F extends FileState, C extends Typed, E extends Typed>(
  kind: Kind<F, C, E>,
  order: Order<F, C>,
  deps: ExecuteDeps,
): Promise<Result<Executed<F>, Refusal>> {
  const done = await attempted(kind, order, deps);
  if (done.ok && done.value.changed) return done;
  return (await recalled(kind, order, deps)) ?? done;
}

async function attempted<F extends FileState, C extends Typed, E extends Typed>(
  kind: Kind<F, C, E>,
  order: Order<F, C>,
  deps: ExecuteDeps,
): Promise<Result<Executed<F>, Refusal>> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = await loadedFor(kind, order, deps);
    if (before && (await isDoneAlready(kind, before, order))) return ok({ file: before, changed: false });
    const asked = await askedOf(kind, before, order);
    if (!asked.ok) return asked;
    const planned = plan(kind, before, { ...order, ...asked.value });
    if (!planned.ok) return planned;
    if (!planned.value) return before ? ok({ file: before, changed: false }) : refused(refusal('CASE_NOT_FOUND'));
    const { settles, beside = [], acts } = asked.value;
    const [obstacle] = await deps.cases.commit({ plans: [planned.value, ...beside], acts, settles, ...keyOf(order) });
    if (!obstacle) return ok({ file: planned.value.after, changed: true });
    const bar = barOf(obstacle);
    if (bar) return refused(bar);
    await deps.pause(backOff(attempt, deps.random()));
  }
  return refused(refusal('CONTENTION'));
}

/**
 * The file as whoever acts finds it: a power that was given under a condition is asked anew of today's register first, and
 * what has changed is recorded (X77).
 */
export async function loadedFor<F extends FileState, C extends Typed, E extends Typed>(
  kind: Kind<F, C, E>,
  { fileId, actor, now, requestId }: Pick<Order<F, C>, 'fileId' | 'actor' | 'now' | 'requestId'>,
  deps: ExecuteDeps,
): Promise<F | undefined> {
  const file = await deps.cases.load(kind, fileId);
  const question = file && kind.askedBeforeActOf?.(file, actor);
  if (!question) return file;
  const { officialsOf } = deps;
  if (!officialsOf) throw new Error(`who may act in ${fileId} is asked of the register of staff`);
  const members = (await Promise.all(question.offices.map((office) => officialsOf(office)))).flat();
  const asked = { command: question.command(members) };
  await attempted(kind, { fileId, asked, actor: { kind: 'machine' }, now, requestId }, deps);
  return deps.cases.load(kind, fileId);
}

/** Full jitter, from about 20 ms to under a second. */
export const backOff = (attempt: number, random: number): number => Math.ceil(random * 20 * 2 ** attempt);

async function askedOf<F extends FileState, C extends Typed>(
  kind: Kind<F, C>,
  before: F | undefined,
  order: Order<F, C>,
): Promise<Result<Asked<C>, Refusal>> {
  const { asked, actor, now } = order;
  if ('command' in asked) return ok(asked);
  if (!before) return refused(refusal('CASE_NOT_FOUND'));
  const may = ifAllowed(kind, before, { actor, action: asked.type, now });
  if (!may.ok) return may;
  return isStale(kind, before, order) ? refused(changedSince(kind, before, order)) : asked.ask(before);
}

/** Told to whoever sees the file alone: what he is answered is the file as it stands. */
async function isDoneAlready<F extends FileState, C extends Typed>(
  kind: Kind<F, C>,
  before: F,
  { asked, actor, now }: Order<F, C>,
): Promise<boolean> {
  if (!('ask' in asked) || !asked.isDone) return false;
  return ifAllowed(kind, before, { actor, action: 'SeeCase', now }).ok && (await asked.isDone(before));
}

const keyOf = ({ idempotency, fileId }: Pick<Order<never, Typed>, 'idempotency' | 'fileId'>) =>
  idempotency ? { idempotency: { ...idempotency, resource: fileId } } : {};

/** What was asked under this key before: the same again is answered by the file it made, anything else is refused. */
export async function recalled<F extends FileState>(
  kind: Kind<F>,
  { idempotency }: Acting,
  { cases }: ExecuteDeps,
): Promise<Result<Executed<F>, Refusal> | undefined> {
  const used = idempotency && (await cases.idempotent(idempotency.subject, idempotency.key));
  if (!used) return undefined;
  const file = used.bodyMac === idempotency.bodyMac ? await cases.load(kind, used.resource) : undefined;
  return file ? ok({ file, changed: false }) : refused(refusal('IDEMPOTENCY_KEY_REUSED'));
}

/** What whoever edits again must name. */
const changedSince = <F extends FileState>(kind: Kind<F>, before: F, hearer: Pick<Acting, 'actor' | 'now'>): Refusal =>
  heardBy(kind, before, hearer, refusal('VERSION_CHANGED', { version: kind.partVersion?.(before) ?? before.version }));

/** A part that has a version of its own is judged by it: what else of the file has moved meanwhile spoils no edit of it. */
function isStale<F extends FileState>(
  kind: Pick<Kind<F>, 'partVersion'>,
  before: F,
  { ifVersion }: Pick<Acting, 'ifVersion'>,
): boolean {
  if (ifVersion === undefined) return false;
  if (typeof ifVersion === 'string') return kind.partVersion?.(before) !== ifVersion;
  const isUntouched = kind.partVersion !== undefined && kind.partVersion(before) === undefined;
  return isUntouched ? ifVersion > before.version : ifVersion !== before.version;
}

type Ordered<C extends Typed> = Acting & Asked<C> & Pick<Order<never, C>, 'fileId'>;

/** A refusal, nothing to write, or this file's part of a transaction. */
export function plan<F extends FileState, C extends Typed, E extends Typed>(
  kind: Kind<F, C, E>,
  before: F | undefined,
  order: Ordered<C>,
): Result<Plan<F> | undefined, Refusal> {
  const { command, actor, now, requestId } = order;
  const decision = decide(kind, before, { command, occasion: { actor, now } });
  const isStrange = !decision.ok && decision.error.code === 'CASE_NOT_FOUND';
  if (before && !isStrange && isStale(kind, before, order)) return refused(changedSince(kind, before, order));
  if (!decision.ok) return decision;
  if (decision.value.length === 0) return ok(undefined);
  const recorded = nextCommit(order.fileId, before, now);
  const { events, after } = withTerms(kind, before, { events: decision.value, recorded });
  return ok({
    decidedOn: before?.version ?? 0,
    after,
    events,
    actor: actorRecord(actor),
    at: now,
    requestId,
    duties: owedBy(kind, { before, events, after }),
    indexes: indexesOf(kind, after),
    claims: kind.claims(events, after),
    records: order.records ?? [],
    receipt: receiptOf(kind, { before, after, act: command.type, by: actor.kind, events }),
  });
}

/** What bars the act for good; undefined: the file moved or the table was busy, decide again. */
function barOf(obstacle: Obstacle): Refusal | undefined {
  if (obstacle.at === 'claim') return taken(obstacle);
  return obstacle.at === 'idempotency' ? refusal('IDEMPOTENCY_KEY_REUSED') : undefined;
}

/** A claim that somebody holds is refused in its own words, with a pointer to who holds it. */
const taken = ({ taken: code, by }: Extract<Obstacle, { at: 'claim' }>): Refusal =>
  refusal(code, by ? { pointer: by.file } : {});
