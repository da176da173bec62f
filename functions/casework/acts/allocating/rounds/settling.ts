import type { Ask } from '#casework/acts/allocating/offers/on-offer.ts';
import { type ExecuteDeps, plan } from '#casework/execute.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { bySuccession, settledAs } from '#domain/offer/rules/settling.ts';
import type { AnswerIs } from '#domain/queue/allocating/round-steps.ts';
import { entryName } from '#domain/queue/list.ts';
import type { OfferEnd } from '#domain/regulation/allocations/offer-ends.ts';
import { ok, type Result } from '#domain/result.ts';
import { type GoingOn, isWithdrawn, moving } from './moving.ts';
import { keepPage, type RecordDeps } from './round-record.ts';

export type SettlingDeps = ExecuteDeps & RecordDeps;

/** How a round remembers what came of an offer. */
const answerOf: Readonly<Record<OfferEnd, AnswerIs>> = {
  PROVIDED: 'CONSENTED',
  REFUSED: 'REFUSED',
  LAPSED: 'LAPSED',
  NOT_SILENT: 'UNMADE',
  NOT_REACHED: 'NOT_REACHED',
  NOT_PROVIDED: 'REVOKED',
  OVERTAKEN: 'REVOKED',
};

/** Whoever came in the place of somebody who died is asked anew, as though nobody had been (X210). */
export const answerIn = ({ overtakenBy }: Offer, how: OfferEnd): AnswerIs =>
  overtakenBy === bySuccession ? 'UNMADE' : answerOf[how];

/** Its round learns how an offer ended, and a dwelling that nobody took waits for the next candidate, all in one commit. */
export const settling =
  (going: GoingOn, deps: SettlingDeps): Ask =>
  async (file) => {
    const how = settledAs(file) as OfferEnd | undefined;
    // whoever withdrew the dwelling has told the round in that commit
    if (!how || (await isWithdrawn(file.dwelling, deps))) return ok({ command: { type: 'SettleOffer' } });
    const round = await toldRound(file, how, going, deps);
    if (!round.ok) return round;
    const move = { type: 'ReleaseDwelling', allocation: file.allocation, offer: file.id } as const;
    const released = how === 'PROVIDED' ? ok([]) : await moving(file.dwelling, move, going, deps);
    if (!released.ok) return released;
    return ok({ command: { type: 'SettleOffer' }, beside: [...round.value, ...released.value] });
  };

/**
 * X251: his silence was none, and a round that has written it asks him anew in his turn, while it runs. One that has not yet
 * learns it as the offer is settled.
 */
export async function silenceUndone(
  file: Offer,
  { now, requestId }: GoingOn,
  deps: SettlingDeps,
): Promise<Result<readonly Plan[], Refusal>> {
  const before = await deps.cases.load(allocation, file.allocation);
  const isAwaited = before?.lots.some(({ state, offer }) => state === 'ASKED' && offer === file.id);
  if (isAwaited || before?.status !== 'SHARED_OUT') return ok([]);
  const entry = entryName(file.entry);
  const page = await keepPage([{ does: 'ANSWERED', entry, dwelling: file.dwelling, is: 'UNMADE' }], now, deps);
  const order = { fileId: file.allocation, actor: { kind: 'machine' } as const, now, requestId };
  const planned = plan(allocation, before, { ...order, command: { type: 'UndoSilence', page, entry } });
  if (!planned.ok) return planned;
  return ok(planned.value ? [planned.value as Plan] : []);
}

async function toldRound(
  file: Offer,
  how: OfferEnd,
  { now, requestId }: GoingOn,
  deps: SettlingDeps,
): Promise<Result<readonly Plan[], Refusal>> {
  const [before, entry] = [await deps.cases.load(allocation, file.allocation), entryName(file.entry)];
  const page = await keepPage(
    [{ does: 'ANSWERED', entry, dwelling: file.dwelling, is: answerIn(file, how) }],
    now,
    deps,
  );
  const command = { type: 'EndOffer', page, dwelling: file.dwelling, entry, how } as const;
  const order = { fileId: file.allocation, command, actor: { kind: 'machine' } as const, now, requestId };
  const planned = plan(allocation, before, order);
  if (!planned.ok) return planned;
  return ok(planned.value ? [planned.value as Plan] : []);
}
