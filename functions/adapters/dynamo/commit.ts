import type { Commit, IdempotencyRecord, ListAct, Obstacle, Plan } from '#casework/ports/commit.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import type { Claim, ClaimChange } from '#domain/file/claims.ts';
import type { Indexes } from '#domain/file/indexes.ts';
import type { FileState } from '#domain/file/state.ts';
import type { IdentityChange, PositionChange } from '#domain/queue/act-on-list.ts';
import { headsOf } from '#domain/queue/heads.ts';
import { type ListState, sizeOf } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import {
  caseKey,
  claimKey,
  commitKey,
  countsKey,
  headKey,
  idempotencyKey,
  identityKey,
  listKey,
  listLogKey,
  openShard,
  owedKey,
  positionKey,
  recordKey,
  yearKey,
} from './keys.ts';
import { consumption } from './second-persons.ts';
import { check, type Item, isAbsent, put, remove, type Write } from './transaction.ts';

export interface TableNames {
  readonly cases: string;
  readonly journal: string;
  readonly register: string;
  readonly people: string;
  readonly confirmations: string;
}

/** The writes of one transaction: changes of one item are already added up by the caller, the list's acts come once. */
export const commitWrites = (
  tables: TableNames,
  { plans, acts = [], checks = [], settles, idempotency }: Commit,
): Write<Obstacle>[] => [
  ...plans.flatMap((plan) => planWrites(tables, plan)),
  ...acts.flatMap((act) => listWrites(tables, act)),
  ...checks.map(({ id, version }) =>
    check(tables.cases, caseKey(id), {
      condition: 'version = :version',
      values: { ':version': version },
      meaning: (): Obstacle => ({ at: 'check', id }),
    }),
  ),
  ...consumption(tables, settles).map(({ write }) => ({
    write,
    meaning: (): Obstacle => ({ at: 'check', id: settles?.id ?? '' }),
  })),
  ...(idempotency ? [idempotencyWrite(tables.cases, idempotency)] : []),
];

/** What a file's part of a transaction writes. */
export function planWrites(tables: TableNames, plan: Plan): Write<Obstacle>[] {
  const { after, decidedOn, events, actor, at, requestId, duties, receipt } = plan;
  const { id, version: commit } = after;
  const moved = (): Obstacle => ({ at: 'file', id });
  const snapshot = fileItem(after, plan.indexes, requestId);
  return [
    decidedOn === 0
      ? put(tables.cases, snapshot, moved)
      : put(tables.cases, snapshot, moved, 'version = :decidedOn', { ':decidedOn': decidedOn }),
    put(
      tables.journal,
      { ...commitKey(id, commit), commit, events, actor, at, edition: procedureEdition, requestId, receipt },
      moved,
    ),
    ...(duties.length > 0 ? [put(tables.cases, owedItem(plan), moved)] : []),
    ...plan.records.map((record) => put(tables.people, recordItem(record, at), moved)),
    ...plan.claims.map((claim) => claimWrite(tables.cases, id, claim)),
  ];
}

/** A file as its table keeps it: the snapshot, and beside it what its lists are asked by and the request that changed it last. */
export const fileItem = (file: FileState, indexes: Indexes, requestId: string): Item => ({
  ...caseKey(file.id),
  snapshot: file,
  version: file.version,
  requestId,
  ...attributesOf(indexes),
});

const owedItem = ({ after, duties, requestId }: Plan): Item => ({
  ...owedKey(after.id, after.version),
  duties,
  requestId,
  owedShard: openShard,
  owedSince: new Date().toISOString(),
});

const recordItem = (record: PersonRecord, at: string): Item => ({
  ...recordKey(record.id),
  ...record,
  ...(record.expiresAt ? { expiresAtSeconds: realSeconds(record.expiresAt, at) } : {}),
});

/** The attributes that the table's indexes ask for. */
const attributesOf = ({ nextRungAt, isOpen, ...asked }: Indexes): Item => ({
  ...asked,
  ...(nextRungAt ? { rungShard: openShard, nextRungAt } : {}),
  ...(isOpen ? { openShard } : {}),
});

/** The table forgets by real time: what is left of the record's life counts from now, wherever the local clock stands. */
const realSeconds = (expiresAt: string, at: string): number =>
  Math.floor((Date.now() + Date.parse(expiresAt) - Date.parse(at)) / 1000);

const idempotencyWrite = (table: string, idempotency: IdempotencyRecord): Write<Obstacle> =>
  put(
    table,
    {
      ...idempotencyKey(idempotency.subject, idempotency.key),
      ...idempotency,
      ttl: Math.floor((Date.now() + lengthOf('idempotencyKept')) / 1000),
    },
    () => ({ at: 'idempotency' }),
  );

export const claimItem = (claim: Claim): Item => ({ ...claimKey(claim.key), ...claim });

/** A claim is one item with its holder; whose own it is may be taken again, and what nobody holds may be released. */
function claimWrite(table: string, file: string, claim: ClaimChange): Write<Obstacle> {
  const key = claimKey(claim.key);
  if (claim.change === 'mustBeFree')
    return check(table, key, { condition: isAbsent, meaning: heldBy(file, claim.taken) });
  const { holder } = claim;
  const isHis = 'holder = :holder';
  if (claim.change === 'mustBeHeld')
    return check(table, key, { condition: isHis, values: { ':holder': holder }, meaning: heldBy(file, claim.taken) });
  const from = claim.change === 'take' ? claim.from : undefined;
  const isHeld = claim.change === 'release' && claim.isHeld;
  const condition = isHeld ? isHis : `${isAbsent} OR ${isHis}${from ? ' OR holder = :from' : ''}`;
  const values = { ':holder': holder, ...(from ? { ':from': from } : {}) };
  if (claim.change === 'release') return remove(table, key, { condition, values, meaning: heldBy(file, claim.taken) });
  return put(
    table,
    claimItem({ key: claim.key, holder, file: claim.file }),
    heldBy(file, claim.taken),
    condition,
    values,
  );
}

const heldBy =
  (file: string, taken: ClaimChange['taken']) =>
  (old: Item | undefined): Obstacle => ({
    at: 'claim',
    file,
    taken,
    ...(old ? { by: { key: String(old.key), holder: String(old.holder), file: String(old.file) } } : {}),
  });

/** The list item is the condition for everything else of its list: each act moves its version. */
export function listWrites(
  tables: TableNames,
  { before, after, years, days, identities, positions, log }: ListAct,
): Write<Obstacle>[] {
  const { provider, list } = after;
  const table = tables.register;
  const moved = movedList(after);
  const values = { ':before': before.version };
  const listItem = { ...listKey(provider, list), ...after };
  return [
    before.version === 0 ? put(table, listItem, moved) : put(table, listItem, moved, 'version = :before', values),
    ...[
      ...years.map((year) => ({ ...yearKey(provider, list, year.year), ...year })),
      ...days.map((day) => ({ ...countsKey(provider, list, day.day), ...day })),
    ].map((counts) =>
      put(table, { ...counts, listVersion: after.version }, moved, `${isAbsent} OR listVersion <= :before`, values),
    ),
    ...identities.map((change) => identityWrite(table, change, moved)),
    ...positions.map((change) => positionWrite(table, change, moved)),
    ...log.map((item) => logWrite(tables, after, item)),
    ...headWrites(tables, { before, after, log }),
  ];
}

const movedList =
  ({ provider, list }: Pick<ListState, 'provider' | 'list'>) =>
  (): Obstacle => ({ at: 'list', provider, list });

/** An act in the log of its list. */
export const logWrite = ({ register }: TableNames, of: ListState, item: LogItem): Write<Obstacle> =>
  put(register, { ...listLogKey(of.provider, of.list, item.sequence), ...item }, movedList(of));

/** How far the log has come on the day of these acts: most often one item. */
export const headWrites = (
  { register }: TableNames,
  { before, after, log }: Pick<ListAct, 'before' | 'after' | 'log'>,
): Write<Obstacle>[] =>
  headsOf({ ...before, size: sizeOf(before) }, log, after.chain).map((head) => {
    const item = { ...headKey(after.provider, after.list, head.day), ...head };
    return put(register, item, movedList(after), `${isAbsent} OR logHead < :head`, { ':head': head.logHead });
  });

/** Nothing of an entry is deleted: its identity follows its acts. */
function identityWrite(table: string, { identity, known }: IdentityChange, moved: () => Obstacle): Write<Obstacle> {
  const written = { ...identityKey(identity), ...identity };
  return known === 0
    ? put(table, written, moved)
    : put(table, written, moved, 'size(acts) = :known', { ':known': known });
}

/**
 * A position that is left is closed; one that is opened is new, or nobody stands there: a moment with its sequence is one
 * person's for ever, who comes back to it by a restoration, or under another number by a transfer (X158).
 */
function positionWrite(table: string, { entry, wasActive }: PositionChange, moved: () => Obstacle): Write<Obstacle> {
  const written = { ...positionKey(entry), ...entry };
  return wasActive
    ? put(table, written, moved, 'active = :active', { ':active': true })
    : put(table, written, moved, `${isAbsent} OR active = :active`, { ':active': false });
}
