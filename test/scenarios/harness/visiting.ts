import { onTestFinished } from 'vitest';
import { handOverResult } from '#casework/acts/examining/hand-over-result.ts';
import { handPackage } from '#casework/acts/filing/hand-package.ts';
import { openAtDesk } from '#casework/acts/filing/open-request.ts';
import { refusePackage } from '#casework/acts/filing/refuse-package.ts';
import { saveForm } from '#casework/acts/filing/save-form.ts';
import { requestVisit } from '#casework/acts/visiting/request-visit.ts';
import { cancelVisit, declineWindow, offerWindow } from '#casework/acts/visiting/schedule-visit.ts';
import { beginVisit, noteNobody, refuseVisit } from '#casework/acts/visiting/visit-at-home.ts';
import type { Actor, StaffActor } from '#domain/actor.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { StaffId } from '#domain/ids.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import type { VisitRefusalId } from '#domain/regulation/visits/refusals.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { paperText } from '#http/views/paper-text.ts';
import { aForm, citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from './cast.ts';
import { recipientOf } from './filing.ts';
import { attach } from './package.ts';
import { settle } from './relay.ts';
import { serviceOver } from './service.ts';
import { resumeTime, stopTime } from './skipped-time.ts';
import { actAtOnce, aStory } from './story.ts';
import { carryToDecision } from './ways.ts';
import { aWorld } from './world.ts';

export const contactCentre: StaffActor = {
  kind: 'contactCentre',
  staff: 'staff_1414' as StaffId,
  organisation: 'oblast',
};

const { operator } = officials;
const identityDocument = { number: '012345678', issuedOn: '2015-03-01' };

export const asked = (person = citizen()) => {
  const { iin, surname, name, patronymic } = person;
  const where = { district: 'uralsk' as ProviderId, address: 'Орал, Достық 1', phone: '+77011234567' };
  const who = { person: { iin, surname, name, patronymic }, cannotCome: true } as const;
  return { ...who, ...where, documents: 'Өтініш, куәлік, 7-құжат' };
};

/** A service at whose desk nobody can come, and the people of a visit to him. */
export async function aHomeVisit(
  start: { readonly on: string; readonly at: string } = { on: '2018-02-19', at: '10:00' },
  world = aWorld(),
) {
  stopTime(localInstant(start.on, start.at));
  onTestFinished(resumeTime);
  const story = aStory(world);
  const service = serviceOver(story);
  const { deps } = service;
  const person = citizen();
  const recipient = await recipientOf(story, person);
  const act = async (...on: Parameters<typeof actAtOnce> extends [unknown, ...infer Rest] ? Rest : never) => {
    const id = await actAtOnce(service, ...on);
    await settle();
    return id;
  };
  const file = async (visitId: string) => {
    const found = await deps.cases.load(homeVisit, visitId);
    if (!found) throw new Error(`no visit ${visitId}`);
    return found;
  };
  return {
    ...{ service, person, recipient, file, act },
    /** the readings of the service are about it, until a request is opened at home */
    asks: async (
      by: Actor = recipient,
      more: Partial<ReturnType<typeof asked>> & { brings?: string; resultToo?: true } = {},
    ) => {
      const id = await act(by, (acting) => requestVisit({ ...asked(person), ...more }, acting, deps));
      service.turnsTo(id);
      return id;
    },
    offers: (visitId: string, on: string, at: string, by: Actor = operator) =>
      act(by, (acting) => offerWindow({ visitId, from: localInstant(on, at) }, acting, deps)),
    moves: (visitId: string, on: string, at: string, reason?: string) =>
      act(operator, (acting) => offerWindow({ visitId, from: localInstant(on, at), reason }, acting, deps)),
    declines: (visitId: string, by: Actor = recipient) =>
      act(by, (acting) => declineWindow({ visitId, wishes: 'Жұма күні, таңертең' }, acting, deps)),
    cancels: (visitId: string, by: Actor = recipient, reason?: string) =>
      act(by, (acting) => cancelVisit({ visitId, reason }, acting, deps)),
    /** the visit stays, and its result is not to be brought */
    takesWishBack: (visitId: string, by: Actor = recipient, reason?: string) =>
      act(by, (acting) => cancelVisit({ visitId, reason, wishAlone: true }, acting, deps)),
    begins: (visitId: string, { iin } = person) =>
      act(operator, (acting) => beginVisit({ visitId, iin, identityDocument, shown: 'SEEN' }, acting, deps)),
    refuses: (
      visitId: string,
      reason: VisitRefusalId = 'NOT_PERSISTENT',
      explanation = 'Қолы сынған, бір айда жазылады',
      request?: string,
    ) => act(operator, (acting) => refuseVisit({ visitId, reason, explanation, request }, acting, deps)),
    findsNobody: (visitId: string) => act(operator, (acting) => noteNobody({ visitId }, acting, deps)),
    opensAtHome: async (
      visitId: string,
      documents: readonly DocumentKind[] = ['application', 'identity-document', 'D7'],
      { iin } = person,
    ) => {
      const caseId = await act(operator, (acting) => openAtDesk({ iin, visit: visitId }, acting, deps));
      service.turnsTo(caseId);
      const form = aForm(person);
      await act(operator, (acting) => saveForm({ caseId, form }, acting, deps));
      for (const kind of documents) await attach(story, operator, kind);
      return caseId;
    },
    handsAtHome: (caseId: string, visit: string, receiptNumber = '18', { iin } = person) =>
      act(operator, (acting) =>
        handOverResult(
          { caseId, to: 'recipient', iin, identityDocument, atHome: { visit, receiptNumber } },
          acting,
          deps,
        ),
      ),
    handsAtDesk: (caseId: string, { iin } = person) =>
      act(operator, (acting) => handOverResult({ caseId, to: 'recipient', iin, identityDocument }, acting, deps)),
    givesUp: (visitId: string, reason: string) =>
      act(operator, (acting) => cancelVisit({ visitId, reason }, acting, deps)),
    takes: (caseId: string) => act(operator, (acting) => handPackage({ caseId }, acting, deps)),
    givesM10: (caseId: string) => act(operator, (acting) => refusePackage({ caseId }, acting, deps)),
  };
}

type Home = Awaited<ReturnType<typeof aHomeVisit>>;

/** He filed at the desk of his centre; his notice is signed and sent there, and lies there on 13 March. */
export async function readyForHome({ service, person }: Home): Promise<string> {
  const caseId = await service.handsPackageAtDesk({ citizen: person });
  await service.operator.signs();
  await carryToDecision(service);
  await service.head.signs();
  await service.registrar.sends();
  await service.skipTo('2018-03-13', '10:00');
  return caseId;
}

/** He asks, and on Thursday 15 March from two till four somebody comes with it. */
export async function scheduledToBring(home: Home, brings: string): Promise<string> {
  const visitId = await home.asks(home.recipient, { brings });
  await home.offers(visitId, '2018-03-15', '14:00');
  return visitId;
}

/** A paper of a visit, as its person reads it. */
export async function printedIn(
  { service, file }: Awaited<ReturnType<typeof aHomeVisit>>,
  visitId: string,
  type: string,
): Promise<string> {
  const paper = (await file(visitId)).papers[type];
  if (!paper) throw new Error(`no ${type}`);
  return paperText(await service.deps.documents.readPaper(paper));
}
