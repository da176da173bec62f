import { type ActedOn, actsOn } from '#casework/acting.ts';
import { entryOnRecord } from '#casework/acts/amending/entry-on-record.ts';
import { type Acting, type ExecuteDeps, plan, recalled } from '#casework/execute.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { NamedOverride } from '#domain/allocation/override.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { newFileId } from '#domain/ids.ts';
import type { OverrideGround } from '#domain/queue/allocating/override-ground.ts';
import { entryName } from '#domain/queue/list.ts';
import { isQueueList, type QueueListId } from '#domain/regulation/categories.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isTooEarly, moving } from './moving.ts';

const { perform } = actsOn(allocation);

export interface OpenDeps extends ExecuteDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
  readonly register: Pick<Register, 'entry'>;
}

interface NamedByHead extends OverrideGround {
  readonly dwelling: string;
  readonly list: QueueListId;
  readonly registerNumber: number;
}

interface Opening {
  readonly dwellings: readonly string[];
  readonly chair: string;
  readonly secretary: string;
  readonly members: readonly string[];
  readonly overrides?: readonly NamedByHead[] | undefined;
}

/** The head opens a round over free dwellings, each taken into it by the same commit: another round finds it taken. */
export async function openAllocation(
  { dwellings, overrides: given = [], ...named }: Opening,
  acting: Acting,
  deps: OpenDeps,
): ActedOn<Allocation> {
  const id = newFileId(allocation, Date.parse(acting.now));
  const seat = (staff: string) => deps.staff.get(staff);
  const [chair, secretary, members, overrides, taken] = await Promise.all([
    seat(named.chair),
    seat(named.secretary),
    Promise.all(named.members.map(seat)),
    Promise.all(given.map((one) => overrideOf(one, acting, deps))),
    takenInto(id, dwellings, acting, deps),
  ]);
  const command = { type: 'OpenAllocation', dwellings, commission: { chair, secretary, members }, overrides } as const;
  const judged = plan(allocation, undefined, { fileId: id, command, ...acting });
  if (!judged.ok) return judged;
  if (!taken.ok) return (await recalled(allocation, acting, deps)) ?? taken;
  return perform(id, { command, beside: taken.value }, acting, deps);
}

/** Whom the head names by the number of his entry, and of which category that is while it stands. */
async function overrideOf(
  { registerNumber, ...given }: NamedByHead,
  { actor }: Acting,
  deps: OpenDeps,
): Promise<NamedOverride> {
  const provider = 'organisation' in actor ? actor.organisation : '';
  const name = { provider, list: given.list, registerNumber };
  const { entry, request, record } = await entryOnRecord(name, deps);
  const onList = entry && isQueueList(entry.onList) ? entry.onList : given.list;
  const category = entry?.status === 'ACTIVE' ? request?.category : undefined;
  return { ...given, list: onList, entry: entryName(name), category, record };
}

/** Each dwelling as the round takes it; one of another office is unknown, one that is not free is elsewhere. */
async function takenInto(
  allocationId: string,
  ids: readonly string[],
  { actor, now, requestId }: Acting,
  { cases }: Pick<OpenDeps, 'cases'>,
): Promise<Result<readonly Plan[], Refusal>> {
  const plans: Plan[] = [];
  for (const id of new Set(ids)) {
    const file = await cases.load(dwelling, id);
    const isOurs = file && 'organisation' in actor && file.provider === actor.organisation;
    if (!isOurs) return refused(refusal('DWELLING_ELSEWHERE', { missing: [id] }));
    const moved = await moving(id, { type: 'TakeDwelling', allocation: allocationId }, { now, requestId }, { cases });
    if (!moved.ok) return isTooEarly(moved.error) ? moved : refused(refusal('DWELLING_ELSEWHERE', { missing: [id] }));
    plans.push(...moved.value);
  }
  return ok(plans);
}
