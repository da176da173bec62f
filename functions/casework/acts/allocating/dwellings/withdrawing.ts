import { actsOn, type WritingDeps } from '#casework/acting.ts';
import { byTwo } from '#casework/acts/allocating/offers/by-two.ts';
import { ledgerOf } from '#casework/acts/allocating/rounds/ledger.ts';
import { keepPage, roundAsKept } from '#casework/acts/allocating/rounds/round-record.ts';
import { answerIn } from '#casework/acts/allocating/rounds/settling.ts';
import { type Cabinets, hasCabinet } from '#casework/asking/has-cabinet.ts';
import { type Acting, type ExecuteDeps, plan } from '#casework/execute.ts';
import type { OfficialDeps } from '#casework/identity/name-of-official.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { withdrawnContent } from '#casework/papers/offer-ended-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { permitted } from '#casework/permitted.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Allocation } from '#domain/allocation/allocation.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { DwellingCommand } from '#domain/dwelling/command.ts';
import { groundFault } from '#domain/dwelling/decide.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { personsOf } from '#domain/offer/rules/minutes.ts';
import { isDone, settledAs } from '#domain/offer/rules/settling.ts';
import { withdrawnNow } from '#domain/queue/allocating/next-steps.ts';
import type { OfferEnd } from '#domain/regulation/allocations/offer-ends.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import { isBlank } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Acted } from './enter-dwelling.ts';

const { perform } = actsOn(dwelling);

export type WithdrawingDeps = WritingDeps & PaperDeps & Cabinets & OfficialDeps;
type Withdrawing = ContentOf<'dwellingWithdrawal'>;
type Asked = Extract<DwellingCommand, { type: 'WithdrawFromRound' }>;

/** X266: whoever keeps the fund or the minutes asks another to confirm that a dwelling is withdrawn from the round that has it. */
export async function askWithdrawal(
  content: Withdrawing,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: ExecuteDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { dwellingId: fileId, ground, reason } = content;
  const found = await permitted(dwelling, { fileId, action: 'WithdrawFromRound', actor: by, now }, deps);
  if (!found.ok) return found;
  const missing = isBlank(reason) ? refusal('REASON_MISSING', { paragraph: 'X266' }) : undefined;
  const fault = missing ?? groundFault(found.value, ground);
  if (fault) return refused(heardBy(dwelling, found.value, { actor: by, now }, fault));
  const asked = await offerOf(found.value, deps);
  const concerned = asked ? concernedOf(personsOf(asked)) : { concerns: [] };
  return askSecondPerson({ kind: 'dwellingWithdrawal', ...concerned, content }, { by, now }, deps);
}

/**
 * X267, X268: once it is confirmed the dwelling is withdrawn, its round is without it and whoever was offered it is told so, all in
 * one commit, so that nobody ever has an offer of what no round gives.
 */
export const withdrawFromRound = (
  { dwellingId, ground, reason }: Withdrawing,
  acting: Acting,
  deps: WithdrawingDeps,
  confirmed?: SecondPerson,
): Acted => {
  const ask = async (before: Dwelling) => {
    const { record, ref } = await typed('reason', reason, { caseId: dwellingId, now: acting.now }, deps);
    const command: Asked = { type: 'WithdrawFromRound', ground, reason: { record: ref, content: reason }, confirmed };
    // whoever was given it has it no more, and what was decided then stays as it is (X285)
    if (before.status === 'GIVEN') return ok({ command, records: [record], settles: confirmed });
    const asked = await offerOf(before, deps);
    const round = await roundWithout({ home: before, asked, ground }, acting, deps);
    if (!round.ok) return round;
    const ended = await offerWithout({ home: before, asked, ground, confirmed }, acting, deps);
    if (!ended.ok) return ended;
    return ok({ command, records: [record], beside: [...round.value, ...ended.value], settles: confirmed });
  };
  return perform(dwellingId, { type: 'WithdrawFromRound', ask }, acting, deps);
};

const offerOf = async ({ offer: id }: Dwelling, { cases }: Pick<ExecuteDeps, 'cases'>): Promise<Offer | undefined> =>
  id === undefined ? undefined : cases.load(offer, id);

interface Lost {
  readonly home: Dwelling;
  /** whom it is before */
  readonly asked: Offer | undefined;
  readonly ground: Asked['ground'];
}

type Planned = Promise<Result<readonly Plan[], Refusal>>;
const machine = { kind: 'machine' } as const;

/** The round loses it; once it was dealt, a page says to whom it was to go, and the ledger is as though it had never been dealt. */
async function roundWithout({ home, asked, ground }: Lost, { now, requestId }: Acting, deps: WithdrawingDeps): Planned {
  const before = home.allocation && (await deps.cases.load(allocation, home.allocation));
  if (!before) return refused(refusal('DWELLING_ELSEWHERE'));
  const booked =
    before.status === 'OPENED' ? undefined : await bookedWithout(before, { home, asked, ground }, now, deps);
  const command = { type: 'LoseDwelling', dwelling: home.id, ground, booked } as const;
  const planned = plan(allocation, before, { fileId: before.id, command, actor: machine, now, requestId });
  if (!planned.ok) return planned;
  return planned.value ? ok([planned.value as Plan]) : refused(refusal('DWELLING_ELSEWHERE'));
}

async function bookedWithout(before: Allocation, { home, asked, ground }: Lost, now: Instant, deps: WithdrawingDeps) {
  const [{ ledger: found, found: by }, kept] = await Promise.all([
    ledgerOf(before.provider, deps),
    roundAsKept(before, deps),
  ]);
  const steps = withdrawnNow(kept, { dwelling: home.id, ground, ...saidOf(asked) }, found);
  const ledger = steps?.at(-1);
  if (ledger?.does !== 'REVERSED') throw new Error(`${home.id} was dealt to no list`);
  return { page: await keepPage(steps ?? [], now, deps), ledger: ledger.ledger, found: by };
}

/** What he has said to it before it was withdrawn; whoever has said nothing was asked nothing (X268). */
function saidOf(asked: Offer | undefined) {
  const how = asked && isDone(asked) ? (settledAs(asked) as OfferEnd | undefined) : undefined;
  return asked && how ? { is: answerIn(asked, how) } : {};
}

/** The offer of it ends, where it has not ended by a word or a silence of its own; whoever was told of it is told so. */
async function offerWithout(
  { home, asked, ground, confirmed }: Lost & { readonly confirmed: SecondPerson | undefined },
  { now, requestId }: Acting,
  deps: WithdrawingDeps,
): Planned {
  if (!asked || isDone(asked)) return ok([]);
  const isTold = asked.status !== 'DIED' && (asked.told ?? asked.posted) !== undefined;
  const told = { home, ground, by: isTold ? await byTwo(confirmed, now, deps) : undefined, now };
  const paper = isTold
    ? await formPaper(await requestOf(asked, deps), withdrawnContent(asked, told), now, deps)
    : undefined;
  const command = { type: 'LoseDwelling', paper, hasCabinet: await hasCabinet(asked.subject, deps) } as const;
  const planned = plan(offer, asked, { fileId: asked.id, command, actor: machine, now, requestId });
  if (!planned.ok) return planned;
  return ok(planned.value ? [planned.value as Plan] : []);
}
