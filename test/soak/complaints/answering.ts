// What is done with a complaint, from the naming of its reviewer to the doing of what was decided.
import { concedeComplaint, draftAnswer, passUp, returnAnswer } from '#casework/acts/complaining/draft-answer.ts';
import { passOn, prepareComplaintWithdrawal, withdrawComplaint } from '#casework/acts/complaining/end-complaint.ts';
import { nameReviewer } from '#casework/acts/complaining/name-reviewer.ts';
import { recordFulfilment } from '#casework/acts/complaining/send-answer.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { originOf } from '#domain/complaint/rules/answer.ts';
import type { PersonId } from '#domain/ids.ts';
import { owedActIds } from '#domain/regulation/complaints/acts.ts';
import { complaintOutcomes } from '#domain/regulation/complaints/outcomes.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { sendsByTwo } from '../handing.ts';
import { officeOf } from '../offices.ts';
import { signedBy } from '../proposals.ts';
import { asks, does, numberOf, recipient, type Walk } from '../walk.ts';
import { holdersOf, oneOf } from './offices.ts';

type ComplaintAct = (walk: Walk, file: Complaint) => Promise<unknown>;

const names: ComplaintAct = (walk, file) => {
  const reviewer = walk.dice().pick(holdersOf(file, 'reviewer'))?.staff ?? '';
  const said = { complaintId: file.id, reviewer, reason: 'Қараңыз' };
  return does(walk, 'names the reviewer', oneOf(walk, file, 'addressee'), (acting, deps) =>
    nameReviewer(said, acting, deps),
  );
};

/** What the law may let be owed, and now and then what it does not. */
function owedIn({ dice }: Walk, { about }: Complaint) {
  const fit = ({ REMOVAL: 'RESTORE', REGISTRATION: 'CORRECT_MOMENT', OVERDUE: 'ANSWER_NOW' } as const)[
    originOf(about).act as 'REMOVAL'
  ];
  return dice().chance(0.8) ? (fit ?? dice().pick(['KEEP_MOMENT', 'OTHER_ACT'] as const)) : dice().pick(owedActIds);
}

const text = { reasons: 'Шешім заңды', act: 'Шешім қайта қаралады', rest: 'Қалғаны негізсіз' };

const concedes: ComplaintAct = (walk, file) => {
  const said = { complaintId: file.id, owed: owedIn(walk, file) ?? 'OTHER_ACT', ...text } as const;
  return does(walk, 'concedes', officeOf(file).heads[0], (acting, deps) => concedeComplaint(said, acting, deps));
};

const passesUp: ComplaintAct = (walk, { id: complaintId, ...file }) => {
  const [head, substitute] = officeOf({ id: complaintId, ...file }).heads;
  return does(walk, 'passes up', walk.dice().chance(0.8) ? head : substitute, (acting, deps) =>
    passUp({ complaintId, reason: 'Шешім заңды' }, acting, deps),
  );
};

const passesOn: ComplaintAct = (walk, file) => {
  const said = { complaintId: file.id, to: 'Еңбек инспекциясы', reason: 'Құзырымызда емес' };
  return does(walk, 'passes on', oneOf(walk, file, 'sender'), (acting, deps) => passOn(said, acting, deps));
};

const drafts: ComplaintAct = (walk, file) => {
  const actor = holdersOf(file, 'reviewer').find(({ staff }) => staff === file.reviewer);
  if (!actor || walk.dice().chance(0.1)) return names(walk, file);
  const outcome = walk.dice().pick(complaintOutcomes) ?? 'NOT_SATISFIED';
  const owed = owedIn(walk, file);
  return does(walk, `drafts the answer ${outcome}`, actor, (acting, deps) =>
    draftAnswer({ complaintId: file.id, outcome, owed, why: 'DECIDED_BEFORE', ...text }, acting, deps),
  );
};

const returns: ComplaintAct = async (walk, file) =>
  walk.dice().chance(0.15) &&
  does(walk, 'returns the answer', oneOf(walk, file, 'addressee'), (acting, deps) =>
    returnAnswer({ complaintId: file.id, reason: 'Толықтырыңыз' }, acting, deps),
  );

/** Handed over or posted where another has confirmed it: the supervisor may for any office. */
const sends: ComplaintAct = async (walk, file) => {
  const { id: complaintId, complainant } = file;
  const sender = oneOf(walk, file, 'sender');
  const iin = citizen(numberOf(walk, complainant) ?? 0).iin;
  const of = { paper: 'answer', file: complaintId } as const;
  const sent = walk.dice().chance(0.5) ? { ...of, letter: 'RR 1-46' } : { ...of, iin };
  return sendsByTwo(walk, sent, [sender, officials.supervisor]);
};

/** The file that shows it, where it has one: what was proposed about his entry since. */
const fulfils: ComplaintAct = (walk, file) => {
  const { complainant, answer } = file;
  const shows = walk.ledger
    .filesOf(amendment)
    .find(({ openedAt, subject }) => openedAt >= (answer?.at ?? '') && subject === complainant);
  return does(walk, 'does what is owed', oneOf(walk, file, 'debtor'), (acting, deps) =>
    recordFulfilment({ complaintId: file.id, record: 'Орындалды', file: shows?.id }, acting, deps),
  );
};

const withdraws =
  (chance: number): ComplaintAct =>
  async (walk, { id: complaintId, complainant }) => {
    if (!walk.dice().chance(chance)) return;
    const actor = recipient(complainant as PersonId);
    const paper = await asks(walk, 'prepares to withdraw a complaint', actor, (asker, deps) =>
      prepareComplaintWithdrawal({ complaintId }, asker, deps),
    );
    if (!paper) return;
    const signed = signedBy(walk, complainant, paper);
    await does(walk, 'withdraws a complaint', actor, (acting, deps) =>
      withdrawComplaint({ complaintId, signed }, acting, deps),
    );
  };

const table: Readonly<Record<string, readonly ComplaintAct[]>> = {
  AWAITING_REVIEWER: [names, names, names, concedes, passesUp, passesOn, withdraws(0.4)],
  UNDER_REVIEW: [drafts, drafts, drafts, withdraws(0.2)],
  AWAITING_SIGNATURE: [returns, withdraws(0.2)],
  AWAITING_SENDING: [sends],
  AWAITING_FULFILMENT: [fulfils],
};
const everything = Object.values(table).flat();

/** The next act on a complaint, or now and then one for which it is not the time. */
export async function answers(walk: Walk, file: Complaint): Promise<void> {
  const { dice } = walk;
  const act = dice().chance(0.03) ? dice().pick(everything) : dice().pick(table[file.status] ?? []);
  await act?.(walk, file);
}

/** Who signs the answer: the head, or who stands in for him; the head of the branch; one of those above. */
export const signersOf = (file: Complaint) => {
  const [first, second] = holdersOf(file, 'addressee');
  return [first ?? officials.head, second ?? first ?? officials.head] as const;
};
