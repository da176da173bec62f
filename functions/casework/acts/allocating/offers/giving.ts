import { removalsElsewhere } from '#casework/acts/allocating/rounds/housed-elsewhere.ts';
import { moving } from '#casework/acts/allocating/rounds/moving.ts';
import type { ProposeDeps } from '#casework/acts/amending/propose-amendment.ts';
import { type Came, whoCame } from '#casework/acts/handing/who-came.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { ok } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Acted, type Ask, type OfOffer, perform } from './on-offer.ts';

/** 77: the tenancy contract is signed; the registrar records its number and day. */
export const recordContract = (
  { offerId, number, signedOn }: OfOffer & { readonly number: string; readonly signedOn: PlainDate },
  acting: Acting,
  deps: ExecuteDeps,
): Acted => perform(offerId, { command: { type: 'RecordContract', number, signedOn } }, acting, deps);

/** 77, X248: the keys are given against identity, the dwelling is given, and whoever has it is to stand on no other list. */
export const giveKeys = ({ offerId, ...shown }: OfOffer & Came, acting: Acting, deps: ProposeDeps): Acted => {
  const ask: Ask = async (before) => {
    const { came, record } = await whoCame(offerId, shown, acting.now, deps);
    const moved = await moving(before.dwelling, { type: 'GiveDwelling', offer: offerId }, acting, deps);
    if (!moved.ok) return moved;
    const beside = [...moved.value, ...(await removalsElsewhere(before, acting, deps))];
    return ok({ command: { type: 'GiveKeys', ...came }, records: [record], beside });
  };
  return perform(offerId, { type: 'GiveKeys', ask }, acting, deps);
};
