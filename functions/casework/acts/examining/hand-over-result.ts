import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import { nameOfOfficial, type OfficialDeps } from '#casework/identity/name-of-official.ts';
import { permitted } from '#casework/permitted.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { Who } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { handedAtHomeFault } from '#domain/application/rules/examining/handed-at-home.ts';
import { concernedIn } from '#domain/application/rules/seeing/concerned.ts';
import { presenceFault } from '#domain/application/rules/seeing/presence.ts';
import { heardBy } from '#domain/file/may-act.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lastOfMinute } from '#domain/time/local-date.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import { type AtDoor, type BringingDeps, besideBringing } from '../visiting/beside-bringing.ts';

interface Handover {
  readonly caseId: string;
  readonly to: Who;
  /** of that document */
  readonly iin: string;
  /** the document by which the operator knows who came */
  readonly identityDocument: IdentityDocument;
  /** at home, by the visit that brings it; else at a desk */
  readonly atHome?: AtDoor | undefined;
}

export type HandOverDeps = WritingDeps & PowerDeps & BringingDeps & OfficialDeps;

/** 5.7, X37, X235: the result is handed over now against identity, at a desk or at home, whatever is said of an hour before (X274); a representative's power is looked at again, at whichever desk he comes to. */
export async function handOverResult({ atHome: door, ...of }: Handover, acting: Acting, deps: HandOverDeps): Acted {
  const { caseId } = of;
  const atHome = door && { visit: door.visit, receiptNumber: door.receiptNumber };
  const ask: Ask = async (before) => {
    const handed = await handing(before, { ...of, atHome }, acting, deps);
    if (!handed.ok) return handed;
    const { present, ...beside } = handed.value;
    return ok({ command: { type: 'HandOverResult', ...present }, ...beside });
  };
  return perform(caseId, { type: 'HandOverResult', ask }, acting, deps);
}

/** Who takes it by which document, and what becomes of the visit that brings it. */
async function handing(
  before: Application,
  { caseId, to, iin, identityDocument, atHome: door }: Handover,
  acting: Acting,
  deps: HandOverDeps,
) {
  const { actor, now } = acting;
  const person = await deps.keyring.personOf(iin);
  const who = door ? await nameOfOfficial(actor, deps) : '';
  const [{ record, ref }, known, beside] = await Promise.all([
    typed('identity', identityDocument, { caseId, now }, deps),
    presenceToday(before, { by: to, person }, now, deps),
    besideBringing(before, { to, who, door }, acting, deps),
  ]);
  if (!beside.ok) return beside;
  const identity = { record: ref, content: identityDocument, iin };
  return ok({ present: { to, person, ...known, identity }, records: [record], beside: beside.value });
}

/** X274: what two have said is handed over as whoever told it, in one transaction with the confirmation and the end of the visit. */
export function enterHandover(
  { visit, handedAt: at, receiptNumber, scan, ...of }: ContentOf<'handedAtHome'>,
  confirmed: SecondPerson,
  acting: Acting,
  deps: HandOverDeps,
): Acted {
  const door = { visit, receiptNumber, withoutNetwork: { at, scan } };
  const ask: Ask = async (before) => {
    const atHome = { ...(await toldLater(door, deps)), confirmed };
    const handed = await handing(before, { ...of, atHome: door }, acting, deps);
    if (!handed.ok) return handed;
    const { present, ...beside } = handed.value;
    return ok({ command: { type: 'EnterHandover', ...present, atHome }, ...beside, settles: confirmed });
  };
  return perform(of.caseId, { type: 'EnterHandover', ask }, acting, deps);
}

/** What is told of a hand-over at which there was no network, with the visit as it stands now. */
async function toldLater(
  { visit: id, receiptNumber, withoutNetwork }: Required<AtDoor>,
  { cases }: Pick<HandOverDeps, 'cases'>,
) {
  return { visit: { id, file: await cases.load(homeVisit, id) }, receiptNumber, ...withoutNetwork };
}

type Later = Omit<Handover, 'atHome'> & { readonly atHome: Required<AtDoor> };

/** X274: the operator asks another to confirm that he handed the result over at home, where there was no network. Nothing is handed over by it. */
export async function askHandover(
  asked: Later,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: HandOverDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { caseId, atHome, to, iin, identityDocument } = asked;
  const found = await permitted(application, { fileId: caseId, action: 'EnterHandover', actor: by, now }, deps);
  if (!found.ok) return found;
  const { id } = found.value;
  const told = await toldLater(atHome, deps);
  const fault =
    (await absentFault(found.value, asked, now, deps)) ?? handedAtHomeFault(found.value, told, { to, enteredAt: now });
  if (fault) return refused(heardBy(application, found.value, { actor: by, now }, fault));
  const { at: handedAt, scan, receiptNumber } = told;
  const content = { caseId: id, visit: atHome.visit, handedAt, to, iin, identityDocument, receiptNumber, scan };
  return askSecondPerson({ kind: 'handedAtHome', ...concernedIn(found.value), content }, { by, now }, deps);
}

/** Whether whoever is said to have taken it could, by that document, on that day. */
async function absentFault(
  theCase: Application,
  { to, iin, identityDocument: content, atHome }: Later,
  now: Instant,
  deps: HandOverDeps,
): Promise<Refusal | undefined> {
  const person = await deps.keyring.personOf(iin);
  const [known, { ref }] = await Promise.all([
    presenceToday(theCase, { by: to, person }, now, deps),
    typed('identity', content, { caseId: theCase.id, now }, deps),
  ]);
  const at = { now: lastOfMinute(atHome.withoutNetwork?.at ?? now), paragraph: '5.7' };
  return presenceFault(theCase, { by: to, person, ...known, identity: { record: ref, content, iin } }, at);
}
