import type { Actor } from '#domain/actor.ts';
import { actorRecord } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand, CommandType } from '#domain/application/command.ts';
import { guardMove } from '#domain/application/guard.ts';
import type { application } from '#domain/application/kind.ts';
import { owedBy } from '#domain/application/owed.ts';
import { withTerms } from '#domain/application/term-events.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Entry } from '#domain/queue/list.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { CaseStore, GuardChange, IdempotencyRecord, Obstacle, PersonRecord, Plan } from './ports/ports.ts';

/** A command with what a person typed for it. */
export interface Asked {
  readonly command: ApplicationCommand;
  readonly records?: readonly PersonRecord[];
}

/**
 * A command that needs facts of the world: made anew from the file at each try, once the actor may do it at all, so that
 * nothing is read or formed for a stranger and no fact is older than the decision.
 */
export interface Asking {
  readonly type: CommandType;
  readonly ask: (before: Application) => Promise<Result<Asked, Refusal>>;
}

export interface Order {
  readonly fileId: string;
  readonly asked: Asked | Asking;
  readonly actor: Actor;
  readonly now: Instant;
  readonly requestId: string;
  /** from If-Match: the edit is refused when the file has moved on */
  readonly ifVersion?: number;
  readonly idempotency?: IdempotencyRecord;
  readonly entry?: Entry;
}

export interface Executed {
  readonly file: Application;
  /** false: the file knew it already, nothing was written */
  readonly changed: boolean;
}

export interface ExecuteDeps {
  readonly cases: CaseStore;
  /** waits before a contended transaction is tried again, milliseconds */
  pause(ms: number): Promise<void>;
  /** 0 ≤ x < 1, for jitter */
  random(): number;
}

type Kind = typeof application;

const tries = 6;

/**
 * The only way a file changes: load, ask whether this actor may, decide, and append events and snapshot in one
 * transaction. A file that moved meanwhile is decided anew, so a repeated command is harmless.
 */
export async function execute(kind: Kind, order: Order, deps: ExecuteDeps): Promise<Result<Executed, Refusal>> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = await deps.cases.load(order.fileId);
    const asked = await askedOf(kind, before, order);
    if (!asked.ok) return asked;
    const planned = plan(kind, before, { ...order, ...asked.value });
    if (!planned.ok) return planned;
    if (!planned.value) return before ? ok({ file: before, changed: false }) : refused(refusal('CASE_NOT_FOUND'));
    const [obstacle] = await deps.cases.commit([planned.value]);
    if (!obstacle) return ok({ file: planned.value.after, changed: true });
    const settled = await settle(obstacle, order, deps);
    if (settled) return settled;
    await deps.pause(backOff(attempt, deps.random()));
  }
  return refused(refusal('CONTENTION'));
}

/** Full jitter, from about 20 ms to under a second. */
export const backOff = (attempt: number, random: number): number => Math.ceil(random * 20 * 2 ** attempt);

async function askedOf(kind: Kind, before: Application | undefined, order: Order): Promise<Result<Asked, Refusal>> {
  const { asked, actor } = order;
  if ('command' in asked) return ok(asked);
  if (!before) return refused(refusal('CASE_NOT_FOUND'));
  const may = kind.mayAct(before, actor, asked.type);
  if (!may.ok) return refused(refusal(may.error, { status: before.status }));
  return isStale(before, order) ? refused(refusal('VERSION_CHANGED')) : asked.ask(before);
}

const isStale = (before: Application | undefined, { ifVersion }: Pick<Order, 'ifVersion'>): boolean =>
  ifVersion !== undefined && before?.version !== ifVersion;

/** A refusal, nothing to write, or this file's part of a transaction. */
export function plan(
  kind: Kind,
  before: Application | undefined,
  order: Omit<Order, 'asked'> & Asked,
): Result<Plan | undefined, Refusal> {
  const { command, actor, now, requestId } = order;
  if (isStale(before, order)) return refused(refusal('VERSION_CHANGED'));
  const decision = kind.decide(before, command, { actor, now });
  if (!decision.ok) return decision;
  if (decision.value.length === 0) return ok(undefined);
  const decidedOn = before?.version ?? 0;
  const { events, after } = withTerms(before, decision.value, { caseId: order.fileId, at: now, commit: decidedOn + 1 });
  const guard = guardChange(guardMove(events, after), after);
  return ok({
    decidedOn,
    after,
    events,
    actor: actorRecord(actor),
    at: now,
    requestId,
    duties: owedBy(events, after),
    records: order.records ?? [],
    ...(guard ? { guard } : {}),
    ...(order.idempotency ? { idempotency: order.idempotency } : {}),
    ...(order.entry ? { entry: order.entry } : {}),
  });
}

function guardChange(move: GuardChange['change'] | undefined, after: Application): GuardChange | undefined {
  if (!move) return undefined;
  if (move === 'release') return { change: move, person: after.applicant, caseId: after.id };
  if (!after.provider) throw new Error('a filed request names its provider');
  return { change: move, person: after.applicant, caseId: after.id, provider: after.provider };
}

/** What an obstacle means; undefined: the file moved or the table was busy, decide again. */
async function settle(
  obstacle: Obstacle,
  order: Order,
  deps: ExecuteDeps,
): Promise<Result<Executed, Refusal> | undefined> {
  if (obstacle.at === 'guard') {
    if (obstacle.open) return refused(refusal('DUPLICATE_REQUEST', { pointer: obstacle.open }));
    return refused(refusal('ALREADY_REGISTERED', { ...(obstacle.registered ? { pointer: obstacle.registered } : {}) }));
  }
  if (obstacle.at === 'idempotency') {
    const file = await deps.cases.load(order.fileId);
    return file ? ok({ file, changed: false }) : refused(refusal('IDEMPOTENCY_KEY_REUSED'));
  }
  return undefined;
}
