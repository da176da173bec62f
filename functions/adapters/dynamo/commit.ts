import type { ListAct, Obstacle, Plan } from '#casework/ports/ports.ts';
import type { Application } from '#domain/application/application.ts';
import { isFinished } from '#domain/application/finished.ts';
import { nextRungAt } from '#domain/application/rungs.ts';
import { trayOfCase } from '#domain/application/tray.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { lengthOf } from '#domain/time/period.ts';
import {
  caseKey,
  commitKey,
  entryKey,
  guardKey,
  idempotencyKey,
  listKey,
  listLogKey,
  openShard,
  owedKey,
  recordKey,
  yearKey,
} from './keys.ts';
import { type Item, isAbsent, put, update, type Write } from './transaction.ts';

export interface TableNames {
  readonly cases: string;
  readonly journal: string;
  readonly register: string;
  readonly people: string;
}

/** The writes of one transaction: changes of one item are already added up by the caller, the list's acts come once. */
export function commitWrites(tables: TableNames, plans: readonly Plan[], acts: readonly ListAct[]): Write<Obstacle>[] {
  return [...plans.flatMap((plan) => planWrites(tables, plan)), ...acts.flatMap((act) => listWrites(tables, act))];
}

/** DynamoDB's limits of one transaction: its items, and the bytes of them all. */
const itemsAtMost = 100;
const bytesAtMost = 4 * 1024 * 1024;

/** Whether one transaction can hold these; bytes are counted as JSON, which is never less than what is stored. */
export function fitsTransaction(plans: readonly Plan[], acts: readonly ListAct[]): boolean {
  const writes = commitWrites({ cases: '', journal: '', register: '', people: '' }, plans, acts);
  if (writes.length > itemsAtMost) return false;
  return writes.reduce((bytes, { write }) => bytes + Buffer.byteLength(JSON.stringify(write)), 0) <= bytesAtMost;
}

function planWrites(tables: TableNames, plan: Plan): Write<Obstacle>[] {
  const { after, decidedOn } = plan;
  const moved = (): Obstacle => ({ at: 'case', caseId: after.id });
  const unmoved = decidedOn === 0 ? isAbsent : 'version = :decidedOn';
  const values = decidedOn === 0 ? {} : { ':decidedOn': decidedOn };
  const { commit, events, actor, at, requestId } = { ...plan, commit: after.version };
  return [
    put(tables.cases, { ...caseKey(after.id), ...caseAttributes(after) }, moved, unmoved, values),
    put(
      tables.journal,
      { ...commitKey(after.id, commit), commit, events, actor, at, edition: procedureEdition, requestId },
      moved,
    ),
    ...(plan.duties.length > 0
      ? [
          put(
            tables.cases,
            {
              ...owedKey(after.id, commit),
              duties: plan.duties,
              owedShard: openShard,
              owedSince: new Date().toISOString(),
            },
            moved,
          ),
        ]
      : []),
    ...plan.records.map((record) =>
      put(
        tables.people,
        {
          ...recordKey(record.id),
          ...record,
          ...(record.expiresAt ? { expiresAtSeconds: realSeconds(record.expiresAt, at) } : {}),
        },
        moved,
      ),
    ),
    ...(plan.guard ? [guardWrite(tables.cases, plan.guard)] : []),
    ...(plan.idempotency
      ? [
          put(
            tables.cases,
            {
              ...idempotencyKey(plan.idempotency.subject, plan.idempotency.key),
              ...plan.idempotency,
              ttl: Math.floor((Date.now() + lengthOf('idempotencyKept')) / 1000),
            },
            (): Obstacle => ({ at: 'idempotency' }),
          ),
        ]
      : []),
    ...(plan.entry
      ? [
          put(
            tables.register,
            {
              ...entryKey(
                plan.entry.provider,
                plan.entry.list,
                plan.entry.day,
                plan.entry.priorityMoment,
                plan.entry.intakeSequence,
              ),
              ...plan.entry,
            },
            moved,
          ),
        ]
      : []),
  ];
}

/** The snapshot and the attributes its indexes ask for; a sparse index holds only what answers its question. */
function caseAttributes(after: Application): Item {
  const rungAt = nextRungAt(after);
  const tray = trayOfCase(after);
  return {
    snapshot: after,
    version: after.version,
    status: after.status,
    applicant: after.applicant,
    openedAt: after.openedAt,
    ...(after.number ? { number: after.number } : {}),
    ...(tray ? { tray, trayDueAt: after.task?.dueAt ?? '9' } : {}),
    ...(rungAt ? { rungShard: openShard, nextRungAt: rungAt } : {}),
    ...(isFinished(after) ? {} : { openShard }),
  };
}

/** The table forgets by real time: what is left of the record's life counts from now, wherever the local clock stands. */
const realSeconds = (expiresAt: string, at: string): number =>
  Math.floor((Date.now() + Date.parse(expiresAt) - Date.parse(at)) / 1000);

function guardWrite(table: string, guard: NonNullable<Plan['guard']>): Write<Obstacle> {
  const key = guardKey(guard.person);
  const blocked =
    (provider?: string) =>
    (old: Item | undefined): Obstacle => {
      const open = old?.open;
      const registered = provider ? old?.[`active_${provider}`] : undefined;
      return {
        at: 'guard',
        caseId: guard.caseId,
        ...(typeof open === 'string' ? { open } : {}),
        ...(typeof registered === 'string' ? { registered } : {}),
      };
    };
  const own = '#open = :case';
  if (guard.change === 'take') {
    const free = '(attribute_not_exists(#open) OR #open = :case) AND attribute_not_exists(#active)';
    return update(
      table,
      key,
      'SET #open = :case',
      free,
      { ':case': guard.caseId },
      { '#open': 'open', '#active': `active_${guard.provider}` },
      blocked(guard.provider),
    );
  }
  if (guard.change === 'release')
    return update(table, key, 'REMOVE #open', own, { ':case': guard.caseId }, { '#open': 'open' }, blocked());
  return update(
    table,
    key,
    'SET #active = :case REMOVE #open',
    own,
    { ':case': guard.caseId },
    { '#open': 'open', '#active': `active_${guard.provider}` },
    blocked(guard.provider),
  );
}

/** The list item is the condition for everything else of its list: each act moves its version. */
function listWrites(tables: TableNames, { before, after, years, log }: ListAct): Write<Obstacle>[] {
  const moved = (): Obstacle => ({ at: 'list', provider: after.provider, list: after.list });
  const unmoved = before.version === 0 ? isAbsent : 'version = :before';
  return [
    put(
      tables.register,
      { ...listKey(after.provider, after.list), ...after },
      moved,
      unmoved,
      before.version === 0 ? {} : { ':before': before.version },
    ),
    ...years.map((year) =>
      put(
        tables.register,
        { ...yearKey(year.provider, year.list, year.year), ...year, listVersion: after.version },
        moved,
        `${isAbsent} OR listVersion <= :before`,
        { ':before': before.version },
      ),
    ),
    ...log.map((entry) =>
      put(tables.register, { ...listLogKey(after.provider, after.list, entry.sequence), ...entry }, moved),
    ),
  ];
}
