import type { Keyring } from '#casework/ports/keyring.ts';
import type { Outages } from '#casework/ports/outages.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { newId } from '#domain/ids.ts';
import { type Outage, outageEnded, outageRecorded } from '#domain/outages/outage.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface OutageDeps {
  readonly outages: Outages;
  readonly keyring: Keyring;
}

interface Telling {
  readonly by: StaffActor;
  readonly now: Instant;
}

type Said = Pick<Outage, 'from' | 'to' | 'centres'> & { readonly ground: string };

/** X60: a supervisor records that the system was away; the same told twice by him is one outage. */
export async function recordOutage(
  { ground, ...said }: Said,
  { by, now }: Telling,
  deps: OutageDeps,
): Promise<Result<Outage, Refusal>> {
  const { record, ref } = await typed('reason', ground, { now }, deps);
  const recorded = outageRecorded({ ...said, id: newId('outage', Date.parse(now)), ground: ref }, by, now);
  if (!recorded.ok) return recorded;
  const earlier = (await deps.outages.all()).find((one) => isSame(one, recorded.value));
  if (earlier) return ok(earlier);
  await deps.outages.record(recorded.value, record);
  return recorded;
}

const isSame = (one: Outage, other: Outage): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  String(one.centres) === String(other.centres) &&
  one.ground.mac === other.ground.mac;

/** X60: a supervisor tells when the system was there again; an outage is ended once. */
export async function endOutage(
  { id, to }: { readonly id: string; readonly to: Instant },
  { by, now }: Telling,
  { outages }: Pick<OutageDeps, 'outages'>,
): Promise<Result<Outage, Refusal>> {
  const outage = await outages.get(id);
  if (!outage) return refused(refusal('OUTAGE_UNKNOWN', { paragraph: 'X60' }));
  const ended = outageEnded(outage, { to, by }, now);
  if (!ended.ok) return ended;
  return (await outages.end(ended.value)) ? ended : refused(refusal('OUTAGE_ENDED', { paragraph: 'X60' }));
}
