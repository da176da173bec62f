import type { Acting } from '#casework/execute.ts';
import { enrolStaff } from '#casework/identity/enrol-staff.ts';
import {
  endService,
  nameSubstitute,
  recordAbsence,
  reissuePassword,
  type StaffDeps,
} from '#casework/identity/keep-staff.ts';
import type { Keeping, KeepingFault } from '#casework/identity/keeping.ts';
import { giveReplacementCode, type ReplaceDeps } from '#casework/identity/replace-account.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Passwords } from '#casework/ports/identity.ts';
import type { NotaryRegistry } from '#casework/ports/neighbours.ts';
import type { People } from '#casework/ports/people.ts';
import { type ContentOf, contentOf } from '#casework/second-person/content.ts';
import { halfOf, wholeOf } from '#casework/second-person/halves.ts';
import { tiesOf } from '#casework/second-person/ties.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { StaffId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPersonKind } from '#domain/second-person/acts.ts';
import { endingOf } from '#domain/second-person/held-reception.ts';
import { confirmed, type SecondPerson } from '#domain/second-person/second-person.ts';
import { actorsOf } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type WithdrawingDeps, withdrawFromRound } from './allocating/dwellings/withdrawing.ts';
import { sayNeedsAtDesk } from './allocating/needs/say-needs.ts';
import { type NotReachedDeps, reportNotReached } from './allocating/offers/not-reached.ts';
import { annulAllocation, type UndoDeps } from './allocating/offers/undoing.ts';
import { answerAtDesk } from './amending/answer-proposal.ts';
import { enterHandover } from './examining/hand-over-result.ts';
import { type KinshipDeps, refuteKinship } from './examining/refute-kinship.ts';
import { type HandTakenDeps, handTakenInPaper } from './filing/hand-package.ts';
import { handPaper } from './handing/hand-paper.ts';
import { confirmOutage, type OutageDeps } from './record-outage.ts';
import { confirmOldList } from './taking-in/confirm-old-list.ts';
import { correctPerson, mergeWhatIsHis, type PersonDeps } from './taking-in/correct-person.ts';

export interface ConfirmDeps
  extends StaffDeps,
    ReplaceDeps,
    HandTakenDeps,
    KinshipDeps,
    NotReachedDeps,
    WithdrawingDeps,
    UndoDeps,
    PersonDeps {
  readonly accounts: ReplaceDeps['accounts'];
  readonly staff: StaffDeps['staff'];
  readonly notary: NotaryRegistry;
  readonly documents: HandTakenDeps['documents'] & UndoDeps['documents'];
  readonly register: PersonDeps['register'] & UndoDeps['register'];
  readonly people: People;
  readonly outages: OutageDeps['outages'];
  readonly lists: CaseLists;
  readonly access: AccessLog;
  readonly staffPasswords: Passwords;
}

interface Confirming {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

export interface Confirmed {
  readonly request: SecondPerson;
  /** his half of a secret that was made by two */
  readonly half?: string;
}

/** Of the register of staff in a word; of a file as any refusal of it. */
type EffectFault = KeepingFault | Refusal;
type Outcome = Promise<Result<SecondPerson, EffectFault>>;

/**
 * Confirms what another asked and has it done, once: as he asked it and by today's register, in one transaction with the
 * confirmation; what is done beyond the register is done after it, and again when the same person repeats himself before
 * it was. Repeating is harmless, also at once: whoever finds it settled meanwhile is told how it stands then.
 */
export async function confirmAct(
  asked: { readonly id: string; readonly hash: string },
  confirming: Confirming,
  deps: ConfirmDeps,
): Promise<Result<Confirmed, EffectFault | 'CONFIRMATION_OTHER'>> {
  const before = await deps.seconds.get(asked.id);
  const given = await confirmAsItStands(before, asked, { confirming, deps });
  if (given.ok || isKeptDespite(given.error)) return given;
  const after = await deps.seconds.get(asked.id);
  return after?.version === before?.version ? given : confirmAsItStands(after, asked, { confirming, deps });
}

async function confirmAsItStands(
  request: SecondPerson | undefined,
  { id, hash }: { readonly id: string; readonly hash: string },
  { confirming, deps }: At,
): Promise<Result<Confirmed, EffectFault | 'CONFIRMATION_OTHER'>> {
  if (!request) return refused('CONFIRMATION_UNKNOWN');
  const { by, now } = confirming;
  const judged = confirmed(request, by, { now, ties: await tiesOf(request, by, deps) });
  if (!judged.ok) return judged;
  if (request.content.mac !== hash) return refused('CONFIRMATION_OTHER');
  const effected = request.doneAt ? ok(request) : await effect(request, judged.value, { confirming, deps });
  if (!effected.ok) return effected;
  await following[request.kind]?.(effected.value, { confirming, deps });
  const what = secretOf[request.kind];
  const half = what && (await halfOf(what, { id, hand: 'confirmer' }, deps.keyring));
  return ok({ request: effected.value, ...(half ? { half } : {}) });
}

interface At {
  readonly confirming: Confirming;
  readonly deps: ConfirmDeps;
}

/** Kinds that end in a secret made by two. */
const secretOf: Partial<Record<SecondPersonKind, 'password' | 'code'>> = { password: 'password', account: 'code' };

/** Beyond the register: done after the confirmation is kept, the same each time. */
const afterwards: Partial<Record<SecondPersonKind, (request: SecondPerson, deps: ConfirmDeps) => Promise<void>>> = {
  password: async (request, deps) => {
    const { id } = await contentOf('password', request, deps);
    await deps.staffPasswords.setOneTime(id, await wholeOf('password', request.id, deps.keyring));
  },
  account: giveReplacementCode,
};

/** What follows of it by no official: done again by whoever repeats himself, should he have broken off before it. */
const following: Partial<Record<SecondPersonKind, (request: SecondPerson, at: At) => Promise<void>>> = {
  rowPerson: async (request, { confirming, deps }) =>
    mergeWhatIsHis(await contentOf('rowPerson', request, deps), confirming, deps),
};

async function effect(request: SecondPerson, judged: SecondPerson, at: At): Outcome {
  const { confirming, deps } = at;
  const after = afterwards[request.kind];
  const repeated = request.settled ? { version: request.version + 1 } : {};
  const kept = after ? judged : { ...judged, ...repeated, doneAt: confirming.now };
  if (!request.settled || !after) {
    const done = await settle(request, kept, at);
    if (!done.ok) return done;
  }
  if (!after) return ok(kept);
  await after(kept, deps);
  const ended = { ...kept, version: kept.version + 1, doneAt: confirming.now };
  await deps.seconds.settle(ended);
  return ok(ended);
}

/** Two have spoken, and another request of the person or a register that is away alone bars it: their word stands until that is out of the way (X104, X265). */
const isKeptDespite = (fault: EffectFault | 'CONFIRMATION_OTHER'): boolean =>
  typeof fault !== 'string' && ['PAPER_BESIDE_REQUEST', 'PAPER_BESIDE_ENTRY', 'PERSONS_SILENT'].includes(fault.code);

/** The confirmation is kept with what it confirms; whoever asked must still be what he was. */
async function settle(request: SecondPerson, kept: SecondPerson, { confirming, deps }: At): Outcome {
  const { by, now, requestId } = confirming;
  const asker = await askerOf(request, now, deps);
  if (!asker) return refused('CONFIRMATION_EXPIRED');
  const keeping = { by: asker, now, requestId, confirmation: { request: kept, by } };
  const done = await effects[request.kind](request, keeping, deps);
  if (done.ok) return ok(kept);
  if (isKeptDespite(done.error) && !request.settled) {
    const { doneAt: _, ...confirmedOnly } = kept;
    if (!(await deps.seconds.settle(confirmedOnly))) return refused('CONTENTION');
  }
  return done;
}

async function askerOf({ asked }: SecondPerson, now: Instant, { staff }: ConfirmDeps): Promise<StaffActor | undefined> {
  const member = await staff.get(asked.staff);
  const standings = member ? actorsOf(member, localDate(now)) : [];
  const asker = standings.find(({ kind, organisation }) => kind === asked.role && organisation === asked.organisation);
  return asker && { ...asker, staff: asked.staff as StaffId };
}

type Effect = (request: SecondPerson, keeping: Keeping, deps: ConfirmDeps) => Promise<Result<unknown, EffectFault>>;

/** An act on a file, which asks for the confirmation itself and refuses without it. */
const ofFile =
  <K extends SecondPersonKind>(
    kind: K,
    act: (
      content: ContentOf<K>,
      acting: Acting,
      deps: ConfirmDeps,
      seen: SecondPerson | undefined,
    ) => Promise<Result<unknown, Refusal>>,
  ): Effect =>
  async (request, { by: actor, now, requestId, confirmation }, deps) =>
    act(await contentOf(kind, request, deps), { actor, now, requestId }, deps, confirmation?.request);

/** What is done once it is confirmed; a row a kind. */
const effects: Readonly<Record<SecondPersonKind, Effect>> = {
  enrolment: async (request, keeping, deps) => enrolStaff(await contentOf('enrolment', request, deps), keeping, deps),
  restoring: async (request, keeping, deps) => enrolStaff(await contentOf('restoring', request, deps), keeping, deps),
  relieving: async (request, keeping, deps) => {
    const { span, ...content } = await contentOf('relieving', request, deps);
    return span ? recordAbsence({ ...content, span }, keeping, deps) : endService(content, keeping, deps);
  },
  prolonging: async (request, keeping, deps) => endService(await contentOf('prolonging', request, deps), keeping, deps),
  ending: async (request, keeping, deps) => endService(await contentOf('ending', request, deps), keeping, deps),
  absence: async (request, keeping, deps) => recordAbsence(await contentOf('absence', request, deps), keeping, deps),
  substitution: async (request, keeping, deps) =>
    nameSubstitute(await contentOf('substitution', request, deps), keeping, deps),
  password: async (request, keeping, deps) =>
    reissuePassword(await contentOf('password', request, deps), keeping, deps),
  takenInPaper: async (request, { by: actor, now, requestId, confirmation }, deps) =>
    handTakenInPaper(confirmation?.request ?? request, { actor, now, requestId }, deps),
  needsAtDesk: ofFile('needsAtDesk', sayNeedsAtDesk),
  answerAtDesk: ofFile('answerAtDesk', answerAtDesk),
  handedAtHome: async (request, { by: actor, now, requestId, confirmation }, deps) => {
    if (!confirmation) return refused('CONTENTION');
    const content = await contentOf('handedAtHome', request, deps);
    return enterHandover(content, confirmation.request, { actor, now, requestId }, deps);
  },
  kinship: ofFile('kinship', refuteKinship),
  notReached: ofFile('notReached', reportNotReached),
  paperHanded: ofFile('paperHanded', handPaper),
  dwellingWithdrawal: ofFile('dwellingWithdrawal', withdrawFromRound),
  annulment: ofFile('annulment', annulAllocation),
  oldList: async (request, { by: actor, now, requestId, confirmation }, deps) => {
    if (!confirmation) return refused('CONTENTION');
    return confirmOldList(await contentOf('oldList', request, deps), confirmation, { actor, now, requestId }, deps);
  },
  rowPerson: ofFile('rowPerson', correctPerson),
  outage: async (request, { now, confirmation }, deps) => {
    if (!confirmation) return refused('CONTENTION');
    return confirmOutage(await contentOf('outage', request, deps), { ...confirmation, now }, deps);
  },
  account: (...asked) => vouchedFor({ fields: ['password'], why: 'ACCOUNT_REPLACEMENT' }, ...asked),
  reception: async (request, keeping, deps) => {
    const { what = 'reception' } = endingOf(await contentOf('reception', request, deps)) ?? {};
    return vouchedFor({ fields: [`${what} seen`], why: 'reception' }, request, keeping, deps);
  },
};

/** A second operator has seen the person: noted under everybody whom it concerns, and nothing else is done. */
async function vouchedFor(
  noted: { readonly fields: readonly string[]; readonly why: string },
  ...[request, { confirmation, now: at, requestId }, deps]: Parameters<Effect>
): ReturnType<Effect> {
  if (!confirmation) return refused('CONTENTION');
  const look = { reader: actorRecord(confirmation.by), ...noted, at, requestId };
  await Promise.all(request.concerns.map((subject) => deps.access.append({ ...look, subject })));
  return (await deps.seconds.settle(confirmation.request)) ? ok(undefined) : refused('CONTENTION');
}
