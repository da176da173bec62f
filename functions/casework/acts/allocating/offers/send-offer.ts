import type { WritingDeps } from '#casework/acting.ts';
import type { RecordDeps } from '#casework/acts/allocating/rounds/round-record.ts';
import { silenceUndone } from '#casework/acts/allocating/rounds/settling.ts';
import { type Came, handedTo } from '#casework/acts/handing/who-came.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { typed } from '#casework/typed.ts';
import type { PaperOfEnd } from '#domain/offer/rules/papers-of-person.ts';
import type { TryChannel } from '#domain/regulation/allocations/offer-tries.ts';
import { ok } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { type Acted, type Ask, type OfOffer, perform, performWriting } from './on-offer.ts';

/** X204, X290: once another has confirmed it the offer is handed over, against identity, and its days begin. */
export const handOverOffer = (
  { offerId, ...came }: OfOffer & Came,
  acting: Acting,
  deps: WritingDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async () => {
    const { handed, kept } = await handedTo(offerId, { ...came, confirmed }, acting.now, deps);
    return ok({ command: { type: 'HandOverOffer', ...handed }, ...kept });
  };
  return perform(offerId, { type: 'HandOverOffer', ask }, acting, deps);
};

/** X204, X294, X305: once another has confirmed it the offer, or what tells of its end, is posted under the number of the letter. */
export const postOffer = (
  { offerId, number, ends }: OfOffer & { readonly number: string; readonly ends: readonly PaperOfEnd[] },
  acting: Acting,
  deps: ExecuteDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async () => ok({ command: { type: 'PostOffer', number, ends, confirmed }, settles: confirmed });
  return perform(offerId, { type: 'PostOffer', ask }, acting, deps);
};

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
