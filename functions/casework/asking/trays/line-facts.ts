import { requestOf } from '#casework/papers/amendment-text.ts';
import { complaintText } from '#casework/papers/complaint-paper.ts';
import { visitAsked } from '#casework/papers/visit-paper.ts';
import { personOn } from '#casework/papers/whose.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { ListInMotion, readPlace } from '#casework/register/read-place.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { takesNumber } from '#domain/application/change.ts';
import { application } from '#domain/application/kind.ts';
import { rankOf } from '#domain/application/rules/filing/newcomer.ts';
import { isToldName } from '#domain/application/rules/seeing/found.ts';
import { seesDraft } from '#domain/application/rules/seeing/need-to-know.ts';
import { isPast } from '#domain/application/stages.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { fullName } from '#domain/form/full-name.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Instant } from '#domain/time/instant.ts';
import { nameOfRecipient } from '../name-of-recipient.ts';

export interface LineDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly people: People;
  readonly access: AccessLog;
  readonly register: Register;
}

/** What a line of a tray tells beside the file itself. */
export interface LineFacts {
  /** of the recipient, to whoever may see the file */
  readonly name?: string | undefined;
  /** the place that the drafted notice would take at this moment, to those between whom the draft lies; a change takes none */
  readonly placeProposed?: number | undefined;
}

interface Viewing {
  readonly viewer: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** Kinds of files that are of somebody by name; a round and an inventory are of nobody, and no look at a name is noted of them. */
const ofSomebody: readonly string[] = [application, amendment, homeVisit, complaint, offer].map(({ prefix }) => prefix);

/** The look at a name is noted before the name is given. */
export async function lineFacts(one: OfKind, { viewer, now, requestId }: Viewing, deps: LineDeps): Promise<LineFacts> {
  const { kind, file } = one;
  const isShown = mayAct(kind, file, { actor: viewer, action: 'SeeCase' }).ok && isToldName(viewer);
  if (!isShown || !ofSomebody.includes(kind.prefix)) return {};
  const look = { reader: actorRecord(viewer), fields: ['name'], why: 'tray', at: now, requestId };
  await deps.access.append({ ...look, subject: file.id });
  if (isOf(amendment, one)) return { name: fullName((await personOn(await requestOf(one.file, deps), deps)).name) };
  if (isOf(homeVisit, one)) return { name: fullName((await visitAsked(one.file, deps)).person) };
  if (isOf(complaint, one)) return { name: (await complaintText(one.file, deps)).name };
  if (isOf(offer, one)) return { name: fullName((await personOn(await requestOf(one.file, deps), deps)).name) };
  if (!isOf(application, one)) return {};
  const placeProposed = seesDraft(viewer) ? await placeProposedOf(one.file, now, deps) : undefined;
  return { name: await nameOfRecipient(one.file, deps), placeProposed };
}

/** Undefined while the list moves: a tray is no ground for a decision, and the paper says its own place. */
async function placeProposedOf(theCase: Application, now: Instant, deps: LineDeps): Promise<number | undefined> {
  if (theCase.draft?.kind !== 'NOTICE' || !takesNumber(theCase) || theCase.result || !isPast('filing', theCase))
    return undefined;
  const { provider, list } = theCase;
  try {
    return (await readPlace(rankOf(theCase), { provider, list }, now, deps)).place;
  } catch (error) {
    if (error instanceof ListInMotion) return undefined;
    throw error;
  }
}
