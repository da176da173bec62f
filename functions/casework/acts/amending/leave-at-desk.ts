import type { WritingDeps } from '#casework/acting.ts';
import { type Acting, type Asked, plan } from '#casework/execute.ts';
import { type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { readForm } from '#casework/papers/form.ts';
import { statementContent, statementMessage } from '#casework/papers/leaving-paper.ts';
import { formPaper, type PaperDeps } from '#casework/papers/paper.ts';
import { personIn, type Whose } from '#casework/papers/whose.ts';
import { permitted } from '#casework/permitted.ts';
import type { Register } from '#casework/ports/register.ts';
import { type SeenDeps, seenForEnding } from '#casework/second-person/seen-for-ending.ts';
import { typed } from '#casework/typed.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import type { Who } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { givenUpFault } from '#domain/application/rules/filing/given-up.ts';
import { heardAtDesk } from '#domain/file/desk-hours.ts';
import { presentFault } from '#domain/file/present.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { fullName } from '#domain/form/full-name.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { newFileId, type PersonId } from '#domain/ids.ts';
import { strayFault } from '#domain/old-entry/rules/leaving.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Acted as ActedOnCase, perform as performOnCase } from '../on-case.ts';
import { adultsIn } from './adults.ts';
import { entryOf } from './leave-queue.ts';
import { type Acted, type Ask, type OfAmendment, perform } from './on-amendment.ts';

export type LeaveAtDeskDeps = WritingDeps &
  PaperDeps &
  PowerDeps &
  SeenDeps & { readonly register: Pick<Register, 'entry'> };

interface ShownAtDesk {
  /** of the document by which the operator knows who came */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

interface LeavingAtDesk extends ShownAtDesk {
  readonly caseId: string;
  readonly by: Who;
  /** the attached scan of the statement; a request asks for one */
  readonly documentId?: string | undefined;
  /** a request names who acts by it */
  readonly representing?: object | undefined;
  /** of the family, who of age came too, and signed it */
  readonly consents?: readonly Agreeing[] | undefined;
}

/** Whom the form names by a document has no IIN to say (X62). */
export interface Agreeing extends Pick<ShownAtDesk, 'identityDocument'> {
  readonly ref?: string | undefined;
  readonly iin?: string | undefined;
}

type DeskConsent = Awaited<ReturnType<typeof shownConsent>>['consent'];

/** The statement of leaving, for whoever came to sign by hand, with what follows from it. */
export interface StatementToSign {
  readonly message: Message;
  readonly recipient: { readonly name: string; readonly iin: string };
}

/** X152: what whoever came to a desk signs by hand, before two operators. */
export async function statementToSign(
  { caseId }: Pick<LeavingAtDesk, 'caseId'>,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: Pick<LeaveAtDeskDeps, 'cases' | 'people' | 'register'>,
): Promise<Result<StatementToSign, Refusal>> {
  const theCase = await permitted(application, { fileId: caseId, action: 'LeaveQueue', actor, now }, deps);
  if (!theCase.ok) return theCase;
  const entry = (await entryOf(theCase.value, deps))?.entry;
  if (entry?.status !== 'ACTIVE') return refused(refusal('ENTRY_NOT_STANDING'));
  const { applicant } = await readForm(theCase.value, deps);
  const message = statementMessage('LEAVING_STATEMENT', entry, now);
  return ok({ message, recipient: { name: fullName(applicant), iin: applicant.iin } });
}

/**
 * X152: whoever cannot sign electronically leaves the list at a desk, on a scanned statement, once two operators have seen
 * him; the request by which he came says who it was, and opens the file of the leaving in one commit.
 */
export function leaveAtDesk(
  { caseId, by, iin, identityDocument, documentId: scan = '', representing, consents: came = [] }: LeavingAtDesk,
  acting: Acting,
  deps: LeaveAtDeskDeps,
): ActedOnCase {
  const { now } = acting;
  const id = newFileId(amendment, Date.parse(now));
  const ask = async (before: Application): Promise<Result<Asked<ApplicationCommand>, Refusal>> => {
    const person = await deps.keyring.personOf(iin);
    const [known, seenBy, { record, ref }] = await Promise.all([
      presenceToday(before, { by, person }, now, deps),
      seenForEnding('leaving', before, { by, iin, identityDocument }, acting, deps),
      typed('identity', identityDocument, { caseId, now }, deps),
    ]);
    const leaving = {
      ...{ by, scan, person, seenBy, ...known },
      identity: { record: ref, content: identityDocument, iin },
    };
    const fault = givenUpFault(before, 'leaving', leaving, acting) ?? strayFault({ representing });
    if (fault) return refused(fault);
    const agreed = await inParallel(came, came.length, (one) => shownConsent(caseId, one, now, deps));
    const consents = agreed.map(({ consent }) => consent);
    const scanned = before.documents.find((one) => one.id === scan);
    const filing = {
      id,
      by,
      identityDocument,
      seenBy,
      scan: scanned && { ...scanned, broughtTo: undefined },
      consents,
    };
    const opened = await filedAtDesk(before, filing, acting, deps);
    if (!opened.ok) return opened;
    const command = { type: 'LeaveQueue', amendment: id, ...leaving } as const;
    const records = [record, ...agreed.map((one) => one.record)];
    return ok({ command, records, beside: opened.value ? [opened.value] : [] });
  };
  return performOnCase(caseId, { type: 'LeaveQueue', ask }, acting, deps);
}

/** Somebody of age in the family, before the operator by the document he shows. */
export async function shownConsent(
  caseId: string,
  { ref, iin, identityDocument }: Agreeing,
  now: Instant,
  deps: Pick<WritingDeps, 'keyring'>,
) {
  const [person, { record, ref: kept }] = await Promise.all([
    iin === undefined ? undefined : deps.keyring.personOf(iin),
    typed('identity', identityDocument, { caseId, now }, deps),
  ]);
  return { record, consent: { ref, person, identity: { record: kept, content: identityDocument } } };
}

interface Filing extends Pick<LeavingAtDesk, 'by' | 'identityDocument'> {
  readonly id: string;
  readonly seenBy: SecondPerson | undefined;
  /** of the statement; a row of an old list keeps none */
  readonly scan?: object | undefined;
  readonly consents: readonly DeskConsent[];
}

/** The file of the leaving, opened on what the request, or the row, found at the desk. */
export async function filedAtDesk(
  file: Whose,
  { id, by, identityDocument, seenBy, scan, consents }: Filing,
  { actor, now, requestId }: Acting,
  deps: Pick<LeaveAtDeskDeps, 'cases' | 'register' | 'people' | 'keyring' | keyof PaperDeps>,
) {
  const { entry, record, request, row, holder, beside } = (await entryOf(file, deps)) ?? {};
  const said = request ?? row;
  if (!entry || !said || !seenBy) return refused(refusal('ENTRY_UNKNOWN'));
  const agreed = consents.map(({ ref, identity }) => ({
    ...(ref === undefined ? {} : { ref }),
    identityDocument: identity.content,
  }));
  const shown = { by, identityDocument, ...(scan ? { scan } : {}), ...(agreed.length > 0 ? { consents: agreed } : {}) };
  const paper = await formPaper(file, statementContent('LEAVING_STATEMENT', entry, shown)(now), now, deps);
  const centre = 'organisation' in actor ? actor.organisation : '';
  const command = {
    type: 'FileLeaving',
    ...{ entry, record, holder, beside, paper, consents },
    adults: await adultsIn(said, now, deps),
    atDesk: { of: personIn(file) as PersonId, centre, confirmation: seenBy.id },
  } as const;
  return plan(amendment, undefined, { fileId: id, command, actor, now, requestId });
}

/** X153: whose entry it is takes a leaving back at any desk against identity; nothing is lost by it, so one operator suffices. */
export async function stayAtDesk(
  { amendmentId, iin, identityDocument }: OfAmendment & ShownAtDesk,
  acting: Acting,
  deps: WritingDeps & PaperDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const [person, { record, ref }, theCase] = await Promise.all([
      deps.keyring.personOf(iin),
      typed('identity', identityDocument, { caseId: amendmentId, now }, deps),
      requestOf(before, deps),
    ]);
    const identity = { record: ref, content: identityDocument, iin };
    const fault = presentFault(before, { person, identity, paragraph: '73(3)' }, now);
    if (fault) return refused(fault);
    const content = statementContent('STAYING_STATEMENT', before.entry, { identityDocument })(now);
    const paper = await formPaper(theCase, content, now, deps);
    return ok({ command: { type: 'RevokeLeaving', paper, person, identity }, records: [record] });
  };
  const done = await perform(amendmentId, { type: 'RevokeLeaving', ask }, acting, deps);
  return done.ok ? done : refused(heardAtDesk(done.error, now));
}
