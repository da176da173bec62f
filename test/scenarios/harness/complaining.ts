import { concedeComplaint, draftAnswer, passUp, returnAnswer } from '#casework/acts/complaining/draft-answer.ts';
import { passOn, prepareComplaintWithdrawal, withdrawComplaint } from '#casework/acts/complaining/end-complaint.ts';
import { fileComplaint, prepareComplaint } from '#casework/acts/complaining/file-complaint.ts';
import type { Against } from '#casework/acts/complaining/matter.ts';
import { nameReviewer } from '#casework/acts/complaining/name-reviewer.ts';
import { recordFulfilment } from '#casework/acts/complaining/send-answer.ts';
import { fileComplaintAtDesk, registerComplaint } from '#casework/acts/complaining/take-complaint.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { ComplaintText } from '#domain/complaint/command.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { PersonId } from '#domain/ids.ts';
import type { OwedActId } from '#domain/regulation/complaints/acts.ts';
import type { ComplaintOutcome, UnconsideredId } from '#domain/regulation/complaints/outcomes.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { sendingIn } from './by-two.ts';
import { head, officials, operator, registrar } from './cast.ts';
import { settle } from './relay.ts';
import type { aService } from './service.ts';
import { sheetsOf, signSheets } from './signing.ts';
import { actAtOnce, granted } from './story.ts';

type Service = ReturnType<typeof aService>;

/** What somebody writes who complains. */
const textOf = (who = citizen()): ComplaintText => ({
  iin: who.iin,
  name: [who.surname, who.name].join(' '),
  address: 'Орал қаласы, Достық даңғылы, 10-үй',
  phone: '+77111234567',
  against: '',
  happened: 'Шешім дәлелсіз шығарылған',
  asked: 'Шешімді қайта қарауды сұраймын',
});

interface Said {
  readonly outcome?: ComplaintOutcome;
  readonly owed?: OwedActId;
  readonly why?: UnconsideredId;
  readonly act?: string;
  readonly rest?: string;
}

const shown = { number: '012345678', issuedOn: '2015-05-05' };

/** What people do with complaints. */
export function complaining(service: Service) {
  const { deps } = service;
  const act = async (...asked: Parameters<typeof actAtOnce> extends [unknown, ...infer Rest] ? Rest : never) => {
    const id = await actAtOnce(service, ...asked);
    await settle();
    return id;
  };
  return {
    complains: async (against: Against, who = citizen(), signer = who) => {
      const actor = { kind: 'recipient', person: (await deps.keyring.personOf(who.iin)) as PersonId } as const;
      const text = textOf(who);
      const asked = { against, text };
      const {
        id: paperId,
        sha256,
        bytes,
      } = granted(await prepareComplaint(asked, { actor, now: deps.clock.now() }, deps));
      const signed = { paperId, sha256, cms: aCms({ iin: signer.iin, role: 'individual' }, bytes) };
      let file = '';
      for (const _ of ['once', 'brought again'])
        file = await act(actor, (acting) => fileComplaint({ ...asked, signed }, acting, deps));
      service.turnsTo(file);
      return file;
    },
    complainsAtDesk: async (against: Against, who = citizen(), shownIin = who.iin) => {
      const asked = { against, text: { ...textOf(who), iin: shownIin }, identityDocument: shown };
      const id = await act(operator, (acting) => fileComplaintAtDesk(asked, acting, deps));
      service.turnsTo(id);
      return id;
    },
    complainsByPost: async (against: Against, postedOn?: string, by: StaffActor = registrar, who = citizen()) => {
      const asked = { against, text: textOf(who), letter: { number: '12-18', postedOn } };
      const id = await act(by, (acting) => registerComplaint(asked, acting, deps));
      service.turnsTo(id);
      return id;
    },
    theComplaint: async (id: string) => {
      const file = await deps.cases.load(complaint, id);
      if (!file) throw new Error(`no complaint ${id}`);
      return file;
    },
    namesReviewer: (complaintId: string, reviewer: string = officials.colleague.staff, by: StaffActor = head) =>
      act(by, (acting) => nameReviewer({ complaintId, reviewer, reason: 'Қараңыз' }, acting, deps)),
    draftsAnswer: (complaintId: string, said: Said = {}, by: StaffActor = officials.colleague) => {
      const answer = { outcome: 'NOT_SATISFIED', reasons: 'Шешім заңды', act: '', rest: '', ...said } as const;
      return act(by, (acting) => draftAnswer({ complaintId, ...answer }, acting, deps));
    },
    concedes: (complaintId: string, owed: OwedActId = 'OTHER_ACT', by: StaffActor = head) => {
      const answer = { owed, reasons: 'Шешімде қате бар', act: 'Шешім қайта қаралады', rest: '' };
      return act(by, (acting) => concedeComplaint({ complaintId, ...answer }, acting, deps));
    },
    passesUp: (complaintId: string, by: StaffActor = head) =>
      act(by, (acting) => passUp({ complaintId, reason: 'Шешім заңды деп санаймын' }, acting, deps)),
    returnsAnswer: (complaintId: string, by: StaffActor = head) =>
      act(by, (acting) => returnAnswer({ complaintId, reason: 'Толықтырыңыз' }, acting, deps)),
    signsAnswer: async (complaintId: string, signer: StaffActor = head) =>
      signSheets(await sheetsOf([complaintId], signer, service), signer, service),
    /** he asks, and another of his office confirms it */
    handsAnswer: (file: string, { iin } = citizen(), sender: StaffActor = registrar) =>
      sendingIn(service).hands({ paper: 'answer', file, iin, identityDocument: shown }, sender),
    /** the same of what was posted */
    postsAnswer: (file: string, sender: StaffActor = registrar) =>
      sendingIn(service).posts({ paper: 'answer', file, letter: 'RR 1-46' }, sender),
    passesOn: (complaintId: string, by: StaffActor = registrar) =>
      act(by, (acting) =>
        passOn({ complaintId, to: 'Еңбек инспекциясы', reason: 'Біздің құзырымызда емес' }, acting, deps),
      ),
    withdraws: async (complaintId: string, who = citizen()) => {
      const actor = { kind: 'recipient', person: (await deps.keyring.personOf(who.iin)) as PersonId } as const;
      const {
        id: paperId,
        sha256,
        bytes,
      } = granted(await prepareComplaintWithdrawal({ complaintId }, { actor, now: deps.clock.now() }, deps));
      const signed = { paperId, sha256, cms: aCms({ iin: who.iin, role: 'individual' }, bytes) };
      for (const _ of ['once', 'brought again'])
        await act(actor, (acting) => withdrawComplaint({ complaintId, signed }, acting, deps));
      return complaintId;
    },
    fulfils: (complaintId: string, file?: string, by: StaffActor = head) =>
      act(by, (acting) => recordFulfilment({ complaintId, record: 'Орындалды', file }, acting, deps)),
  };
}
