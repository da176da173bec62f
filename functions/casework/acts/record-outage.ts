import type { Outages } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { newId } from '#domain/ids.ts';
import { isToldAs, type Outage, outageConfirmed, outageEnded, outageRecorded } from '#domain/outages/outage.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface OutageDeps extends AskDeps {
  readonly outages: Outages;
  readonly people: People;
}

/** The outage, and what waits for its second person; it covers nothing before he has confirmed it (X76). */
export interface Told {
  readonly outage: Outage;
  readonly confirmation?: SecondPerson;
}

interface Telling {
  readonly by: StaffActor;
  readonly now: Instant;
}

type Said = Pick<Outage, 'from' | 'to' | 'centres'> & { readonly ground: string };

/**
 * X60: a supervisor records that the system was away; the same told twice is one outage, whose second person is asked again
 * where none has answered.
 */
export async function recordOutage(
  { ground, ...said }: Said,
  { by, now }: Telling,
  deps: OutageDeps,
): Promise<Result<Told, Refusal | SecondPersonFault>> {
  const { record, ref } = await typed('reason', ground, { now }, deps);
  const recorded = outageRecorded({ ...said, id: newId('outage', Date.parse(now)), ground: ref }, by, now);
  if (!recorded.ok) return recorded;
  const earlier = await toldBefore(recorded.value, deps);
  if (earlier) return asking(earlier, { by, now }, deps);
  const isFirst = await deps.outages.record(recorded.value, record);
  const told = isFirst ? recorded.value : await toldBefore(recorded.value, deps);
  if (!told) throw new Error('an outage that was told at this moment is not there');
  return asking(told, { by, now }, deps);
}

const toldBefore = async (said: Outage, { outages }: Pick<OutageDeps, 'outages'>): Promise<Outage | undefined> =>
  (await outages.all()).find((one) => isToldAs(one, said));

/** Asks for the second person once it is over, since only then it lets anybody choose a moment. */
async function asking(outage: Outage, telling: Telling, deps: OutageDeps): Promise<Result<Told, SecondPersonFault>> {
  const { id, from, to, centres, confirmed } = outage;
  if (to === undefined || confirmed) return ok({ outage });
  const ground = String((await deps.people.read(outage.ground.id))?.content);
  const question = { kind: 'outage', concerns: [], content: { id, from, to, centres, ground } } as const;
  const asked = await askSecondPerson(question, telling, deps);
  return asked.ok ? ok({ outage, confirmation: asked.value }) : asked;
}

/** X60: a supervisor tells when the system was there again; an outage is ended once, and who tells the same end again asks for its second person again. */
export async function endOutage(
  { id, to }: { readonly id: string; readonly to: Instant },
  { by, now }: Telling,
  deps: OutageDeps,
): Promise<Result<Told, Refusal | SecondPersonFault>> {
  const outage = await deps.outages.get(id);
  if (!outage) return refused(refusal('OUTAGE_UNKNOWN', { paragraph: 'X60' }));
  const ended = outageEnded(outage, { to, by }, now);
  if (!ended.ok) return ended;
  const isToldAgain = ended.value === outage;
  if (!isToldAgain && !(await deps.outages.change(ended.value)))
    return refused(refusal('OUTAGE_ENDED', { paragraph: 'X60' }));
  return asking(ended.value, { by, now }, deps);
}

/** X76: another person confirms it, in one transaction with the request; from then on it covers what was taken in it. */
export async function confirmOutage(
  { id }: ContentOf<'outage'>,
  { request, by, now }: Telling & { readonly request: SecondPerson },
  { outages }: Pick<OutageDeps, 'outages'>,
): Promise<Result<Outage, Refusal | SecondPersonFault>> {
  const outage = await outages.get(id);
  if (!outage) return refused(refusal('OUTAGE_UNKNOWN', { paragraph: 'X60' }));
  const confirmed = outageConfirmed(outage, { confirmation: request.id, by }, now);
  if (!confirmed.ok) return confirmed;
  return (await outages.change(confirmed.value, request)) ? confirmed : refused('CONFIRMATION_SETTLED');
}
