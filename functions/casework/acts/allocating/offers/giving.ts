import { removalsElsewhere } from '#casework/acts/allocating/rounds/housed-elsewhere.ts';
import { moving } from '#casework/acts/allocating/rounds/moving.ts';
import type { ProposeDeps } from '#casework/acts/amending/propose-amendment.ts';
import { type Came, handedTo } from '#casework/acts/handing/who-came.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { ok } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Acted, type Ask, type OfOffer, perform } from './on-offer.ts';

/** 77, X309: once another has confirmed it the tenancy contract is recorded as signed, with its number and day. */
export const recordContract = (
  { offerId, number, signedOn }: OfOffer & { readonly number: string; readonly signedOn: PlainDate },
  acting: Acting,
  deps: ExecuteDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async () =>
    ok({ command: { type: 'RecordContract', number, signedOn, confirmed }, settles: confirmed });
  return perform(offerId, { type: 'RecordContract', ask }, acting, deps);
};

/** 77, X248, X290: once another has confirmed it the keys are given against identity, the dwelling is given, and whoever has it is to stand on no other list. */
export const giveKeys = (
  { offerId, ...came }: OfOffer & Came,
  acting: Acting,
  deps: ProposeDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask: Ask = async (before) => {
    const { handed, kept } = await handedTo(offerId, { ...came, confirmed }, acting.now, deps);
    const moved = await moving(before.dwelling, { type: 'GiveDwelling', offer: offerId }, acting, deps);
    if (!moved.ok) return moved;
    const beside = [...moved.value, ...(await removalsElsewhere(before, acting, deps))];
    return ok({ command: { type: 'GiveKeys', ...handed }, ...kept, beside });
  };
  return perform(offerId, { type: 'GiveKeys', ask }, acting, deps);
};
