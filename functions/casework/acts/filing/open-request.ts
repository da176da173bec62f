import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { filedInside } from '#casework/filing/filed-inside.ts';
import { copyOf, correctionOf, type RefileDeps } from '#casework/filing/refile.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Outages } from '#casework/ports/outages.ts';
import { isStaff } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import type { PaperIntake, Ticket } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { openingFault } from '#domain/application/rules/filing/opening.ts';
import { refusal } from '#domain/file/refusal.ts';
import { newFileId } from '#domain/ids.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { refused } from '#domain/result.ts';
import { type Acted, perform } from '../on-case.ts';

export type OpenDeps = ExecuteDeps & RefileDeps & { readonly lists: Pick<CaseLists, 'ofApplicant'> };
export type OpenAtDeskDeps = OpenDeps & {
  readonly lists: Pick<CaseLists, 'receipts'>;
  readonly outages: Pick<Outages, 'get'>;
};

type Opening = Omit<CommandOf<'OpenRequest'>, 'type' | 'refiling' | 'openDrafts'>;
interface Wish {
  readonly opening: Opening;
  /** an ended request that is mended and filed again */
  readonly refiles?: string;
  readonly iin?: string;
}

/** 10.5: the recipient opens a request for himself, an empty one or an ended one to be mended (X7). */
export async function openOnPortal({ refiles }: { readonly refiles?: string }, acting: Acting, deps: OpenDeps): Acted {
  const { actor } = acting;
  if (actor.kind !== 'recipient') return refused(refusal('FORBIDDEN'));
  return open({ opening: { channel: 'portal', applicant: actor.person }, refiles }, acting, deps);
}

interface AtDesk {
  readonly iin: string;
  readonly ticket?: Ticket;
  /** in the place of a ticket: a package that was taken in paper while the system was away (X60) */
  readonly taken?: PaperIntake;
  readonly refiles?: string;
}

/** 8.1–8.3: the operator opens a request for whoever sits before him; the ticket's times are kept (X23). */
export async function openAtDesk(
  { iin, ticket, taken: said, refiles }: AtDesk,
  acting: Acting,
  deps: OpenAtDeskDeps,
): Acted {
  const { actor } = acting;
  if (!isStaff(actor) || !isServiceCentre(actor.organisation)) return refused(refusal('FORBIDDEN'));
  const applicant = await deps.keyring.personOf(iin);
  const outage = said && (await deps.outages.get(said.outage));
  const taken = said && { said, outage, filedInside: await filedInside(outage, actor.organisation, deps) };
  const opening = { channel: 'corporation', applicant, centre: actor.organisation, ticket, taken } as const;
  return open({ opening, refiles, iin }, acting, deps);
}

/** Asked before the copies are made: what is refused leaves none behind. An ended request does not change any more. */
async function open({ opening, refiles, iin }: Wish, acting: Acting, deps: OpenDeps): Acted {
  const { actor, now } = acting;
  const ended = refiles === undefined ? undefined : await deps.cases.load(application, refiles);
  if (refiles !== undefined && !ended) return refused(refusal('CASE_NOT_FOUND'));
  const openDrafts = await openDraftsOf(opening, deps);
  const isCorrected = ended && iin !== undefined && ended.applicant !== opening.applicant;
  const correction = isCorrected ? await correctionOf(ended, iin, deps) : undefined;
  const fault = openingFault({ ...opening, openDrafts, refiling: ended && { ended, correction } }, actor, now);
  if (fault) return refused(fault);
  const caseId = newFileId(application, Date.parse(now));
  const { refiling, records } = ended
    ? await copyOf(ended, { ...opening, caseId, now, correction }, deps)
    : { refiling: undefined, records: [] };
  const command = { type: 'OpenRequest', ...opening, openDrafts, refiling } as const;
  return perform(caseId, { command, records }, acting, deps);
}

/** At a desk those of its centre, so that nobody elsewhere uses them up (X82). The newest page holds more than may be open. */
async function openDraftsOf({ applicant, channel, centre }: Opening, { lists, cases }: OpenDeps): Promise<number> {
  const { items } = await lists.ofApplicant(applicant);
  const found = await Promise.all(items.map((caseId) => cases.load(application, caseId)));
  const isSame = (theCase: Application) => theCase.channel === channel && theCase.centre === centre;
  return found.filter((theCase) => theCase?.status === 'OPENED' && isSame(theCase)).length;
}
