import type { WritingDeps } from '#casework/acting.ts';
import { ledgerOf } from '#casework/acts/allocating/rounds/ledger.ts';
import { moving } from '#casework/acts/allocating/rounds/moving.ts';
import { keepPage, type RecordDeps, roundAsKept } from '#casework/acts/allocating/rounds/round-record.ts';
import { asRead, listsOf } from '#casework/acts/amending/enforcing.ts';
import type { SignedBytes } from '#casework/acts/filing/submit-request.ts';
import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { type Acting, type ExecuteDeps, plan } from '#casework/execute.ts';
import type { OfficialDeps } from '#casework/identity/name-of-official.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { dwellingOf } from '#casework/papers/offer-file.ts';
import { type UndoneBy, undoneContent } from '#casework/papers/offer-undone-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { permitted } from '#casework/permitted.ts';
import type { ListAct, Plan } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import { requestToTell } from '#casework/register/housing-term.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { actOnEntry } from '#casework/signing/act-on-entry.ts';
import { sealing } from '#casework/signing/issue-numbers.ts';
import { type SignerDeps, signerAtOffice } from '#casework/signing/signer-at-office.ts';
import { typed } from '#casework/typed.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { pagesOf } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { application } from '#domain/application/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { sinceDecisionFault } from '#domain/offer/rules/days.ts';
import { personsOf } from '#domain/offer/rules/minutes.ts';
import { actsInOrder } from '#domain/queue/acts-in-order.ts';
import { reversedNow } from '#domain/queue/allocating/next-steps.ts';
import { type EntryIdentity, entryNamed } from '#domain/queue/list.ts';
import { actsOfRestoring, comesBeforeNow } from '#domain/queue/merge-entries.ts';
import { groundOfGiven } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { amendmentGrounds } from '#domain/regulation/amendments/grounds.ts';
import type { ByTwo } from '#domain/regulation/messages/allocations/by-two-words.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { byTwo } from './by-two.ts';
import { type Acted, type Ask, type OfOffer, perform } from './on-offer.ts';

export type UndoDeps = WritingDeps & PaperDeps & RecordDeps & Cabinets & OfficialDeps & { readonly register: Register };

interface Undone {
  readonly beside: readonly Plan[];
  readonly acts: readonly ListAct[];
  /** by which entry he stands by now, and which becomes one with what he gets back */
  readonly instead: string | undefined;
}

interface By {
  readonly ground: string;
  /** how the entry stands afterwards: as before, or removed */
  readonly kind: 'RESTORED' | 'HOUSING_REMOVED';
}

/** The entry stands as its act says, the dwelling is free, and its posting in the ledger is reversed: all in one commit. */
async function undone(
  file: Offer,
  { ground, kind }: By,
  acting: Acting,
  deps: UndoDeps,
): Promise<Result<Undone, Refusal>> {
  const identity = await deps.register.entry(file.entry);
  if (identity?.status !== 'HOUSED') return refused(refusal('ENTRY_NOT_STANDING'));
  const freed = await freedBy(file, acting, deps);
  if (!freed.ok) return freed;
  const round = await takenBack(file, acting, deps);
  if (!round.ok) return round;
  const by = { ground, caseId: file.id, at: acting.now, actor: actorRecord(acting.actor), ...sealing };
  if (kind === 'HOUSING_REMOVED') {
    const act = await actOnEntry({ kind, identity }, by, deps.register);
    return ok({ acts: [act], beside: [...freed.value, round.value], instead: undefined });
  }
  const instead = await insteadOf(file, deps.cases);
  const other = instead === undefined ? undefined : await deps.register.entry(entryNamed(instead));
  if (other && !comesBeforeNow(identity, other))
    return refused(refusal('ALREADY_REGISTERED', { paragraph: '82', pointer: other.caseId }));
  const acts = actsOfRestoring(identity, other, undefined);
  const lists = await listsOf(file.entry.provider, acts, deps.register);
  const beside = [...freed.value, round.value, ...(await owedAgain(identity, acting, deps))];
  return ok({ acts: actsInOrder(lists, acts, by).map(asRead), beside, instead });
}

/** 74(3), X269: the year of a family goes on that was met by the decision. */
async function owedAgain(
  identity: EntryIdentity,
  { now, requestId }: Acting,
  deps: UndoDeps,
): Promise<readonly Plan[]> {
  const told = await requestToTell(identity, deps);
  if (!told?.request.terms.housing) return [];
  const { request, category } = told;
  const command = { type: 'TellHousing', found: { status: 'ACTIVE', category } } as const;
  const order = { fileId: request.id, command, actor: { kind: 'clock' } as const, now, requestId };
  const planned = plan(application, request, order);
  return planned.ok && planned.value ? [planned.value as Plan] : [];
}

/** What has been withdrawn as vacant again since it was given is free by that (X285). */
async function freedBy(file: Offer, acting: Acting, deps: UndoDeps): Promise<Result<readonly Plan[], Refusal>> {
  const home = await deps.cases.load(dwelling, file.dwelling);
  if (home?.withdrawnBy === groundOfGiven) return ok([]);
  return moving(file.dwelling, { type: 'FreeDwelling', offer: file.id }, acting, deps);
}

/** What he has come to stand by since he was housed: by law he may have filed anew. */
async function insteadOf({ entry, subject, isBeside }: Offer, cases: UndoDeps['cases']) {
  const { holder, beside } = await holdersOf(entry.provider, subject, cases);
  return isBeside ? beside : holder;
}

async function takenBack(file: Offer, { now, requestId }: Acting, deps: UndoDeps): Promise<Result<Plan, Refusal>> {
  const before = await deps.cases.load(allocation, file.allocation);
  if (!before || pagesOf(before) === 0) return refused(refusal('DWELLING_ELSEWHERE'));
  const { ledger: found, found: by } = await ledgerOf(file.provider, deps);
  const step = reversedNow(await roundAsKept(before, deps), file.dwelling, found);
  if (!step) return refused(refusal('DWELLING_ELSEWHERE'));
  const page = await keepPage([step], now, deps);
  const command = { type: 'TakeDwellingBack', page, dwelling: file.dwelling, ledger: step.ledger, found: by } as const;
  const order = { fileId: file.allocation, command, actor: { kind: 'machine' } as const, now, requestId };
  const planned = plan(allocation, before, order);
  if (!planned.ok) return planned;
  return planned.value ? ok(planned.value as Plan) : refused(refusal('DWELLING_ELSEWHERE'));
}

interface Revoking extends OfOffer {
  readonly reason: string;
}

/** X293: the exact bytes by which the head revokes a decision, for him to sign. */
export async function prepareRevocation(
  { offerId: fileId, reason }: Revoking,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & Pick<ExecuteDeps, 'cases'>,
): Promise<Result<PreparedBytes, Refusal>> {
  const file = await permitted(offer, { fileId, action: 'RevokeAllocation', actor, now }, deps);
  if (!file.ok) return file;
  const { theCase, content } = await undoing(file.value, { reason }, deps);
  return ok(await preparePaper(theCase, content, now, deps));
}

/** APPK 84, X293: no contract was signed in its days, and the head revokes the decision by a paper that he signs and its person reads. */
export function revokeAllocation(
  { offerId, reason, signed: given }: Revoking & { readonly signed: SignedBytes },
  acting: Acting,
  deps: UndoDeps & SignerDeps,
): Acted {
  const { now, actor } = acting;
  const ask: Ask = async (before) => {
    const { theCase, content } = await undoing(before, { reason }, deps);
    const paper = await paperAgain(theCase, content, given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'APPK 84' }));
    const signer = await signerAtOffice({ cms: given.cms, content: paper.bytes, now, actor }, deps);
    if (!signer.ok) return signer;
    const { record, ref } = await typed('reason', reason, { caseId: offerId, now }, deps);
    const done = await undone(before, { ground: 'APPK 84', kind: 'RESTORED' }, acting, deps);
    if (!done.ok) return done;
    const { instead, ...effect } = done.value;
    const kept = await deps.documents.storePaper('ALLOCATION_UNDONE', paper.id, paper.bytes);
    const signature = await deps.documents.storeSignature(given.cms, kept);
    const told = { paper: kept, hasCabinet: await hasCabinet(before.subject, deps) };
    const said = { reason: { record: ref, content: reason }, instead, ...told, signature, ...signer.value };
    return ok({ command: { type: 'RevokeAllocation', ...said }, records: [record], ...effect });
  };
  const isDone = ({ papers }: Offer) => papers.ALLOCATION_UNDONE?.id === given.paperId;
  return perform(offerId, { type: 'RevokeAllocation', ask, isDone }, acting, deps);
}

/** X283: what its person reads: that the decision is undone, why, and where he complains. */
async function undoing(file: Offer, by: UndoneBy, deps: Pick<UndoDeps, 'cases'>, two?: ByTwo) {
  const [theCase, home] = await Promise.all([requestOf(file, deps), dwellingOf(file, deps)]);
  return { theCase, content: (now: Instant) => undoneContent(file, { home, by, two, now }) };
}

/** What the head types of the court’s act; `falseData`: it has found that he knowingly deceived (73(1)(5)). */
type Annulled = ContentOf<'annulment'>;

/** X283: the head asks a supervisor, who has the court’s act before him, to confirm that the decision is annulled. */
export async function askAnnulment(
  content: Annulled,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: ExecuteDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { offerId: fileId, decidedOn } = content;
  const found = await permitted(offer, { fileId, action: 'AnnulAllocation', actor: by, now }, deps);
  if (!found.ok) return found;
  const fault = sinceDecisionFault(found.value, ['decidedOn', decidedOn], now);
  if (fault) return refused(heardBy(offer, found.value, { actor: by, now }, fault));
  return askSecondPerson({ kind: 'annulment', ...concernedOf(personsOf(found.value)), content }, { by, now }, deps);
}

/** 82: a court has annulled what was decided, whatever has come of it; who deceived is removed in the same commit (X212). */
export function annulAllocation(
  { offerId, falseData = false, ...act }: Annulled,
  acting: Acting,
  deps: UndoDeps,
  confirmed?: SecondPerson,
): Acted {
  const ask: Ask = async (before) => {
    const by: By = falseData
      ? { ground: amendmentGrounds.FALSE_DATA.article, kind: 'HOUSING_REMOVED' }
      : { ground: '82', kind: 'RESTORED' };
    const done = await undone(before, by, acting, deps);
    if (!done.ok) return done;
    const { instead, ...effect } = done.value;
    const two = await byTwo(confirmed, acting.now, deps);
    const { theCase, content } = await undoing(before, { ...act, falseData }, deps, two);
    const [paper, known] = await Promise.all([
      formPaper(theCase, content(acting.now), acting.now, deps),
      hasCabinet(before.subject, deps),
    ]);
    const told = { paper, hasCabinet: known };
    const command = { type: 'AnnulAllocation', ...act, falseData, instead, ...told, confirmed } as const;
    return ok({ command, settles: confirmed, ...effect });
  };
  return perform(offerId, { type: 'AnnulAllocation', ask }, acting, deps);
}
