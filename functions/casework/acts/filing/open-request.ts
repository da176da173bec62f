import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { type EntryHeldDeps, entryHeld, recordedSince } from '#casework/filing/entry-held.ts';
import { paperGround } from '#casework/filing/paper-ground.ts';
import { copyOf, correctionOf, type RefileDeps } from '#casework/filing/refile.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Outages } from '#casework/ports/outages.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import { isStaff } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import type { PaperIntake, Ticket } from '#domain/application/event.ts';
import type { AskedChange } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { draftSlotKey, draftSlots } from '#domain/application/rules/filing/draft-slots.ts';
import { openingFault } from '#domain/application/rules/filing/opening.ts';
import { refusal } from '#domain/file/refusal.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { newFileId, type PersonId } from '#domain/ids.ts';
import type { ChangeKind } from '#domain/regulation/changes.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { refused } from '#domain/result.ts';
import { type Acted, perform } from '../on-case.ts';

export type OpenDeps = ExecuteDeps & RefileDeps & EntryHeldDeps;
export type OpenAtDeskDeps = OpenDeps & {
  readonly lists: Pick<CaseLists, 'receipts'>;
  readonly outages: Pick<Outages, 'get'>;
};

type Opening = Omit<CommandOf<'OpenRequest'>, 'type' | 'refiling' | 'draftSlot' | 'change'>;

/** What is to be changed with which provider; `of`: in a succession the number of whom he succeeds (X55, 73(2)). */
export interface ChangeAsked {
  readonly kind: ChangeKind;
  readonly provider: ProviderId;
  readonly of?: string | undefined;
}

interface Wish {
  readonly opening: Opening;
  readonly change?: ChangeAsked | undefined;
  /** an ended request that is mended and filed again */
  readonly refiles?: string;
  readonly iin?: string;
}

/** 10.5: the recipient opens a request for himself, an empty one or an ended one to be mended (X7). */
export async function openOnPortal(
  { refiles, change }: { readonly refiles?: string | undefined; readonly change?: ChangeAsked | undefined },
  acting: Acting,
  deps: OpenDeps,
): Acted {
  const { actor } = acting;
  if (actor.kind !== 'recipient') return refused(refusal('FORBIDDEN'));
  return open({ opening: { channel: 'portal', applicant: actor.person }, refiles, change }, acting, deps);
}

interface AtDesk {
  readonly iin: string;
  readonly ticket?: Ticket;
  /** in the place of a ticket: a package that was taken in paper while the system was away (X60) */
  readonly taken?: PaperIntake;
  /** in the place of a ticket: the visit at which he is served at home (13) */
  readonly visit?: string | undefined;
  readonly refiles?: string;
  readonly change?: ChangeAsked | undefined;
}

/** 8.1–8.3: the operator opens a request for whoever sits before him; the ticket's times are kept (X23). */
export async function openAtDesk(
  { iin, ticket, taken: said, visit: at, refiles, change }: AtDesk,
  acting: Acting,
  deps: OpenAtDeskDeps,
): Acted {
  const { actor } = acting;
  if (!isStaff(actor) || !isServiceCentre(actor.organisation)) return refused(refusal('FORBIDDEN'));
  const applicant = await deps.keyring.personOf(iin);
  const taken = said && { said, ...(await paperGround(said, actor.organisation, deps)) };
  const visit = at === undefined ? undefined : { id: at, file: await deps.cases.load(homeVisit, at) };
  const opening = { channel: 'corporation', applicant, centre: actor.organisation, ticket, taken, visit } as const;
  return open({ opening, refiles, iin, change }, acting, deps);
}

/** Asked before the copies are made: what is refused leaves none behind. An ended request does not change any more. */
async function open({ opening, refiles, iin, change: said }: Wish, acting: Acting, deps: OpenDeps): Acted {
  const { actor, now } = acting;
  const ended = refiles === undefined ? undefined : await deps.cases.load(application, refiles);
  if (refiles !== undefined && !ended) return refused(refusal('CASE_NOT_FOUND'));
  const draftSlot = await freeSlot(opening, deps);
  const isCorrected = ended && iin !== undefined && ended.applicant !== opening.applicant;
  const correction = isCorrected ? await correctionOf(ended, iin, deps) : undefined;
  const change = await askedChange(opening, said, ended, deps);
  const asked = { ...opening, draftSlot, change };
  const fault = openingFault({ ...asked, refiling: ended && { ended, correction } }, actor, now);
  if (fault) return refused(fault);
  const caseId = newFileId(application, Date.parse(now));
  const { refiling, records } = ended
    ? await copyOf(ended, { ...opening, caseId, now, correction }, deps)
    : { refiling: undefined, records: [] };
  return openInSlot(caseId, { command: { type: 'OpenRequest', ...asked, refiling }, records }, acting, deps);
}

/** What is filed again has the purpose of what it mends, unless another is said, which is refused. */
async function askedChange(
  { applicant }: Opening,
  said: ChangeAsked | undefined,
  ended: Application | undefined,
  deps: OpenDeps,
): Promise<AskedChange | undefined> {
  const again = ended?.change;
  const kind = said?.kind ?? again?.kind;
  const provider = said?.provider ?? again?.entry.provider;
  if (!kind || !provider) return undefined;
  const of = said?.of === undefined ? again?.of : await deps.keyring.personOf(said.of);
  const entry = await entryHeld(of ?? applicant, provider, deps);
  if (!of) return { kind, provider, entry };
  const since = entry && (await recordedSince(entry, applicant, deps));
  return { kind, provider, entry, of: of as PersonId, recordedSince: since };
}

/** The first that nobody holds; beyond the last there is none. */
async function freeSlot(opening: Opening, { cases }: OpenDeps): Promise<number> {
  for (const slot of draftSlots) if (!(await cases.claim(draftSlotKey(opening, slot)))) return slot;
  return draftSlots.length + 1;
}

interface Drafting {
  readonly command: CommandOf<'OpenRequest'> & { readonly draftSlot: number };
  readonly records: readonly PersonRecord[];
}

/** Whoever opened another at the same moment may have the slot by now: then it is the next, while there is one. */
async function openInSlot(caseId: string, { command, records }: Drafting, acting: Acting, deps: OpenDeps): Acted {
  const opened = await perform(caseId, { command, records }, acting, deps);
  const isTaken = !opened.ok && opened.error.code === 'DRAFTS_TOO_MANY' && draftSlots.includes(command.draftSlot);
  if (!isTaken) return opened;
  return openInSlot(caseId, { command: { ...command, draftSlot: command.draftSlot + 1 }, records }, acting, deps);
}
