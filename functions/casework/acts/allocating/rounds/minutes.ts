import type { WritingDeps } from '#casework/acting.ts';
import { type FamilyDeps, familyNow } from '#casework/acts/allocating/needs/family-now.ts';
import {
  type Acted,
  type Ask,
  type OfOffer,
  perform,
  performWriting,
} from '#casework/acts/allocating/offers/on-offer.ts';
import type { SignedBytes } from '#casework/acts/filing/submit-request.ts';
import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { minutesContent, notProvidedContent } from '#casework/papers/minutes-paper.ts';
import { dwellingOf } from '#casework/papers/offer-file.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { permitted } from '#casework/permitted.ts';
import { type SignerDeps, signerAtOffice } from '#casework/signing/signer-at-office.ts';
import { keptFromMinutes } from '#domain/dwelling/complained-of.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Vote } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { isInFavour } from '#domain/offer/rules/minutes.ts';
import type { FamilyReason } from '#domain/queue/allocating/family-reasons.ts';
import { findingsOf } from '#domain/queue/allocating/suitability.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { seatsOf } from '#domain/staff/commission.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { inItsCommission } from './naming-commissioner.ts';

interface Minutes extends OfOffer {
  readonly number: string;
  readonly votes: readonly Vote[];
}

export type MinutesDeps = WritingDeps & SignerDeps & PaperDeps & Cabinets;

/** The exact bytes of the minutes, for the secretary to sign. */
export async function prepareMinutes(
  { offerId, number, votes }: Minutes,
  { actor, now, requestId }: Pick<Acting, 'actor' | 'now' | 'requestId'>,
  deps: PreparingDeps & ExecuteDeps & FamilyDeps,
): Promise<Result<PreparedBytes, Refusal>> {
  await inItsCommission(offerId, { now, requestId }, deps);
  const file = await permitted(offer, { fileId: offerId, action: 'DrawMinutes', actor, now }, deps);
  if (!file.ok) return file;
  const [theCase, { home, reasons, isComplainedOf }] = await Promise.all([
    requestOf(file.value, deps),
    suitsToday(file.value, localDate(now), deps),
  ]);
  if (isComplainedOf) return refused(refusal('DWELLING_COMPLAINED_OF'));
  return ok(await preparePaper(theCase, minutesContent(file.value, { home, number, votes, reasons }), now, deps));
}

/** 77: how the commission voted, in minutes that the secretary signs. */
export async function drawMinutes(
  { offerId, number, votes, signed: given }: Minutes & { readonly signed: SignedBytes },
  acting: Acting,
  deps: MinutesDeps,
): Acted {
  const { now, actor } = acting;
  const ask: Ask = async (before) => {
    const [theCase, { home, reasons, isComplainedOf }] = await Promise.all([
      requestOf(before, deps),
      suitsToday(before, localDate(now), deps),
    ]);
    const paper = await paperAgain(theCase, minutesContent(before, { home, number, votes, reasons }), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: '77' }));
    const signer = await signerAtOffice({ cms: given.cms, content: paper.bytes, now, actor }, deps);
    if (!signer.ok) return signer;
    const kept = await deps.documents.storePaper('COMMISSION_MINUTES', paper.id, paper.bytes);
    const [signature, sitting] = await Promise.all([
      deps.documents.storeSignature(given.cms, kept),
      sittingIn(before, deps),
    ]);
    const drawn = { number, votes, sitting, reasons, isComplainedOf, paper: kept, signature, ...signer.value };
    return ok({ command: { type: 'DrawMinutes', ...drawn } });
  };
  const isDone = ({ minutes }: Offer) => minutes?.paper.id === given.paperId;
  await inItsCommission(offerId, acting, deps);
  return perform(offerId, { type: 'DrawMinutes', ask, isDone }, acting, deps);
}

async function sittingIn({ commission }: Offer, { staff }: MinutesDeps): Promise<readonly StaffMember[]> {
  const found = await Promise.all(seatsOf(commission).map((seat) => staff.get(seat.staff)));
  return found.flatMap((member) => (member ? [member] : []));
}

interface Suits {
  readonly home: Dwelling;
  readonly reasons: readonly FamilyReason[];
  readonly isComplainedOf: boolean;
}

/** The dwelling, by which reasons of arts. 75 and 76 it would not suit his family as it is on record today, and whether it waits (X326). */
async function suitsToday(file: Offer, today: PlainDate, deps: FamilyDeps): Promise<Suits> {
  const [theCase, home] = await Promise.all([requestOf(file, deps), dwellingOf(file, deps)]);
  const { household } = await familyNow(file.entry, { file: theCase, today }, deps);
  const reasons = findingsOf(household, home, file.provider).map(({ reason }) => reason);
  return { home, reasons, isComplainedOf: keptFromMinutes(home, today) };
}

/** That he was voted down, and why; of older minutes, which do not say it, as it is computed today (X320). */
async function votedDown(file: Offer, now: Instant, deps: MinutesDeps): Promise<PaperRef | undefined> {
  if (isInFavour(file.minutes?.votes ?? [], file.commission)) return undefined;
  const { home, reasons } = await suitsToday(file, localDate(now), deps);
  const content = notProvidedContent(file, { home, reasons: file.minutes?.reasons ?? reasons, now });
  return formPaper(await requestOf(file, deps), content, now, deps);
}

/** 77: the chair signs the very minutes; by a majority against, he is not given the dwelling, and is told why. */
export async function signMinutes(
  { offerId, cms }: OfOffer & { readonly cms: Uint8Array },
  acting: Acting,
  deps: MinutesDeps,
): Acted {
  const { now, actor } = acting;
  const ask: Ask = async (before) => {
    const { minutes } = before;
    if (!minutes) return refused(refusal('NOT_IN_THIS_STATUS'));
    const content = await deps.documents.readPaper(minutes.paper);
    const signer = await signerAtOffice({ cms, content, now, actor }, deps);
    if (!signer.ok) return signer;
    const [signature, paper, known] = await Promise.all([
      deps.documents.storeSignature(cms, minutes.paper),
      votedDown(before, now, deps),
      hasCabinet(before.subject, deps),
    ]);
    return ok({ command: { type: 'SignMinutes', signature, paper, hasCabinet: known, ...signer.value } });
  };
  await inItsCommission(offerId, acting, deps);
  return perform(offerId, { type: 'SignMinutes', ask }, acting, deps);
}

/** The chair, or the head who would sign the decision, returns minutes with a reason (X43). */
export const returnMinutes = (
  { offerId, reason }: OfOffer & { readonly reason: string },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    offerId,
    {
      type: 'ReturnMinutes',
      kind: 'reason',
      content: reason,
      command: (said) => ({ type: 'ReturnMinutes', reason: said }),
    },
    acting,
    deps,
  );
