import type { WritingDeps } from '#casework/acting.ts';
import type { RecordDeps } from '#casework/acts/allocating/rounds/round-record.ts';
import { silenceUndone } from '#casework/acts/allocating/rounds/settling.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { permitted } from '#casework/permitted.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { presentFault } from '#domain/file/present.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { offer } from '#domain/offer/kind.ts';
import { personsOf } from '#domain/offer/rules/minutes.ts';
import type { TryChannel } from '#domain/regulation/allocations/offer-tries.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { type Acted, type Ask, type OfOffer, perform, performWriting } from './on-offer.ts';

interface Handed extends OfOffer {
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** X204, X290: once another has confirmed it the offer is handed over, against identity, and its days begin. */
export const handOverOffer = (handed: Handed, acting: Acting, deps: WritingDeps, confirmed?: SecondPerson): Acted => {
  const ask: Ask = async () => {
    const { came, record } = await whoCame(handed, acting.now, deps);
    return ok({ command: { type: 'HandOverOffer', ...came, confirmed }, records: [record], settles: confirmed });
  };
  return perform(handed.offerId, { type: 'HandOverOffer', ask }, acting, deps);
};

/** X290: the registrar asks another, who sees whoever came or the receipt that he signed, to confirm that he was given the offer. */
export async function askHandingOver(
  handed: Handed,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: WritingDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { offerId: fileId, iin, identityDocument } = handed;
  const found = await permitted(offer, { fileId, action: 'HandOverOffer', actor: by, now }, deps);
  if (!found.ok) return found;
  const { came } = await whoCame(handed, now, deps);
  const fault = presentFault(found.value, { ...came, paragraph: 'X204' }, now);
  if (fault) return refused(heardBy(offer, found.value, { actor: by, now }, fault));
  const content = { offerId: fileId, iin, identityDocument };
  return askSecondPerson({ kind: 'offerHanded', ...concernedOf(personsOf(found.value)), content }, { by, now }, deps);
}

/** Whoever shows whose document he has, and the record that keeps it. */
export async function whoCame({ offerId: caseId, iin, identityDocument }: Handed, now: Instant, deps: WritingDeps) {
  const [person, { record, ref }] = await Promise.all([
    deps.keyring.personOf(iin),
    typed('identity', identityDocument, { caseId, now }, deps),
  ]);
  return { came: { person, identity: { record: ref, content: identityDocument, iin } }, record };
}

/** X204, X294: he posts it, or what tells of its end, under the number of the letter. */
export const postOffer = (
  { offerId, number }: OfOffer & { readonly number: string },
  acting: Acting,
  deps: ExecuteDeps,
): Acted => perform(offerId, { command: { type: 'PostOffer', number } }, acting, deps);

/** X204, X245: the receipt of the letter came back, or it is shown that he had it later: his days begin with that day. */
export const recordDelivery = (
  { offerId, deliveredOn, shows }: OfOffer & { readonly deliveredOn: PlainDate; readonly shows?: string | undefined },
  acting: Acting,
  deps: WritingDeps & RecordDeps,
): Acted => {
  const type = 'RecordDelivery';
  if (shows === undefined) return perform(offerId, { command: { type, deliveredOn } }, acting, deps);
  const ask: Ask = async (before) => {
    const { record, ref } = await typed('reason', shows, { caseId: offerId, now: acting.now }, deps);
    const command = { type, deliveredOn, shows: { record: ref, content: shows } } as const;
    const undone = before.status === 'LAPSED' ? await silenceUndone(before, acting, deps) : ok([]);
    return undone.ok ? ok({ command, records: [record], beside: undone.value }) : undone;
  };
  return perform(offerId, { type, ask }, acting, deps);
};

interface Tried extends OfOffer {
  readonly channel: TryChannel;
  readonly madeAt: Instant;
  readonly said: string;
}

/** X204: once that he was sought, by what and when, and what came of it. */
export const recordTry = ({ offerId, said, ...tried }: Tried, acting: Acting, deps: WritingDeps): Acted =>
  performWriting(
    offerId,
    {
      type: 'RecordTry',
      kind: 'reason',
      content: said,
      command: (written) => ({ type: 'RecordTry', ...tried, said: written }),
    },
    acting,
    deps,
  );
