// What is decided about an entry of the register: removals and restorations by the provider, leaving by its person.
import { answerAtDesk, answerInCabinet, prepareAnswer } from '#casework/acts/amending/answer-proposal.ts';
import { draftAmendment, recordHearing, returnAmendment } from '#casework/acts/amending/draft-amendment.ts';
import { leaveAtDesk, stayAtDesk } from '#casework/acts/amending/leave-at-desk.ts';
import { leaveQueue, prepareLeaving, prepareStaying, stayInQueue } from '#casework/acts/amending/leave-queue.ts';
import { nameExaminer } from '#casework/acts/amending/name-examiner.ts';
import { proposeAmendment } from '#casework/acts/amending/propose-amendment.ts';
import {
  handOverDecision,
  handOverProposal,
  postDecision,
  postProposal,
} from '#casework/acts/amending/send-decision.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { Fact } from '#domain/amendment/command.ts';
import type { Application } from '#domain/application/application.ts';
import type { PersonId } from '#domain/ids.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/a-citizen.ts';
import { laySeen } from '#test/builders/seen-by-two.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { executors, officials } from '#test/scenarios/harness/cast.ts';
import { attaches, shown } from './filing-sessions.ts';
import { asks, at, does, knocksFor, numberOf, recipient, type Walk } from './walk.ts';

const { head, registrar, operator, colleague } = officials;

const factsOf = ({ time }: Walk, purpose: Amendment['purpose']): Fact[] => {
  const on = localDate(at(time.now, -3));
  return [
    purpose === 'RESTORATION'
      ? { kind: 'COURT_RESTORED', fact: 'Сот шешті', source: { kind: 'COURT', name: 'Орал соты' }, on }
      : { kind: 'BOUGHT', fact: 'Пәтер сатып алды', source: { kind: 'REGISTER', name: 'Тіркелім' }, on },
  ];
};
const cure = 'Растайтын құжат әкеліңіз';

/** Whoever stands is proposed to be removed, whoever does not to be restored. */
export async function proposes(walk: Walk, entry: EntryIdentity): Promise<void> {
  const { list, registerNumber, status } = entry;
  const purpose = status === 'ACTIVE' ? 'REMOVAL' : 'RESTORATION';
  const ground = purpose === 'REMOVAL' ? 'NEED_ENDED' : 'COURT_ACT';
  const proposal = { purpose, list, registerNumber, ground, facts: factsOf(walk, purpose), cure } as const;
  await does(walk, `proposes ${purpose}`, officials.executor, (acting, deps) =>
    proposeAmendment(proposal, acting, deps),
  );
}

const signedBy = (subject: string, paper: { id: string; sha256: string; bytes: Uint8Array }) => ({
  paperId: paper.id,
  sha256: paper.sha256,
  cms: aCms({ iin: citizen(numberOf(subject) ?? 0).iin, role: 'individual' }, paper.bytes),
});

/** X152: on a scanned statement, once two have seen who came. */
async function leavesAtDesk(walk: Walk, theCase: Application): Promise<void> {
  const { id: caseId, applicant } = theCase;
  const documentId = await attaches(walk, { caseId, kind: 'leaving-statement', actor: operator });
  if (!documentId) return;
  const iin = citizen(numberOf(applicant) ?? 0).iin;
  const came = { by: 'recipient', iin, identityDocument: shown } as const;
  await knocksFor(walk, 'two see who leaves', (now, deps) =>
    laySeen(deps, theCase, came, { at: now, staff: operator.staff, ends: 'leaves' }),
  );
  await does(walk, 'leaves at the desk', operator, (acting, deps) =>
    leaveAtDesk({ caseId, ...came, documentId }, acting, deps),
  );
}

/** X127: by the request that put him on the list. */
export async function leaves(walk: Walk, { caseId, heldBy }: EntryIdentity): Promise<void> {
  const of = heldBy ?? caseId;
  const theCase = walk.ledger.files.get(of) as Application | undefined;
  if (theCase?.channel === 'corporation') return leavesAtDesk(walk, theCase);
  const subject = theCase?.applicant ?? '';
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares to leave', actor, (asker, deps) =>
    prepareLeaving({ caseId: of }, asker, deps),
  );
  if (!paper) return;
  const signed = signedBy(subject, paper);
  await does(walk, 'leaves the list', actor, (acting, deps) => leaveQueue({ caseId: of, signed }, acting, deps));
}

type AmendmentAct = (walk: Walk, file: Amendment) => Promise<unknown>;

const names: AmendmentAct = (walk, { id: amendmentId }) => {
  const examiner = walk.dice().chance(0.9) ? colleague.staff : officials.executor.staff;
  return does(walk, 'names the examiner', head, (acting, deps) =>
    nameExaminer({ amendmentId, examiner, reason: 'Қараңыз' }, acting, deps),
  );
};

const answers: AmendmentAct = async (walk, { id: amendmentId, subject }) => {
  const answer = 'Пәтер менікі емес';
  if (walk.dice().chance(0.3))
    return does(walk, 'answers at the desk', operator, (acting, deps) =>
      answerAtDesk(
        { amendmentId, answer, iin: citizen(numberOf(subject) ?? 0).iin, identityDocument: shown },
        acting,
        deps,
      ),
    );
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares an answer', actor, (asker, deps) =>
    prepareAnswer({ amendmentId, answer }, asker, deps),
  );
  if (!paper) return undefined;
  const signed = signedBy(subject, paper);
  return does(walk, 'answers', actor, (acting, deps) => answerInCabinet({ amendmentId, answer, signed }, acting, deps));
};

const stays: AmendmentAct = async (walk, { id: amendmentId, subject }) => {
  if (!walk.dice().chance(0.6)) return undefined;
  const iin = citizen(numberOf(subject) ?? 0).iin;
  if (walk.dice().chance(0.3))
    return does(walk, 'stays, at the desk', operator, (acting, deps) =>
      stayAtDesk({ amendmentId, iin, identityDocument: shown }, acting, deps),
    );
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares to stay', actor, (asker, deps) =>
    prepareStaying({ amendmentId }, asker, deps),
  );
  if (!paper) return undefined;
  const signed = signedBy(subject, paper);
  return does(walk, 'stays', actor, (acting, deps) => stayInQueue({ amendmentId, signed }, acting, deps));
};

const drafts: AmendmentAct = (walk, { id: amendmentId, examiner, purpose }) => {
  const actor = examinerOf(examiner);
  if (!actor) return names(walk, { id: amendmentId } as Amendment);
  const outcome = walk.dice().chance(0.85) ? 'AMENDED' : 'LEFT';
  const text = { facts: factsOf(walk, purpose), cure };
  return does(walk, `drafts ${outcome}`, actor, (acting, deps) =>
    draftAmendment({ amendmentId, outcome, ...text }, acting, deps),
  );
};

const examinerOf = (staff: string | undefined): StaffActor | undefined =>
  Object.values(executors).find((one) => one.staff === staff);

const hears: AmendmentAct = (walk, { id: amendmentId, examiner }) =>
  does(walk, 'hears', examinerOf(examiner) ?? colleague, (acting, deps) =>
    recordHearing({ amendmentId, record: 'Тыңдалды' }, acting, deps),
  );

const returns: AmendmentAct = async (walk, { id: amendmentId }) =>
  walk.dice().chance(0.15)
    ? does(walk, 'returns the decision', head, (acting, deps) =>
        returnAmendment({ amendmentId, reason: 'Толықтырыңыз' }, acting, deps),
      )
    : undefined;

const sends =
  (what: 'proposal' | 'decision'): AmendmentAct =>
  (walk, { id: amendmentId, subject }) => {
    const [hand, post] = what === 'proposal' ? [handOverProposal, postProposal] : [handOverDecision, postDecision];
    const iin = citizen(numberOf(subject) ?? 0).iin;
    return walk.dice().chance(0.5)
      ? does(walk, `hands over the ${what}`, registrar, (acting, deps) =>
          hand({ amendmentId, iin, identityDocument: shown }, acting, deps),
        )
      : does(walk, `posts the ${what}`, registrar, (acting, deps) =>
          post({ amendmentId, number: 'RR 1-44' }, acting, deps),
        );
  };

const table: Readonly<Record<string, readonly AmendmentAct[]>> = {
  PROPOSED: [names],
  PROPOSAL_UNSENT: [sends('proposal'), names],
  PROPOSAL_ON_ITS_WAY: [names],
  ANSWER_AWAITED: [answers, names],
  HEARING_AWAITED: [hears],
  UNDER_EXAMINATION: [drafts],
  AWAITING_SIGNATURE: [returns],
  AWAITING_SENDING: [sends('decision')],
  REVOCABLE: [stays],
};
const everything = Object.values(table).flat();

/** The next act on an amendment, or now and then one for which it is not the time. */
export async function decidesOn(walk: Walk, file: Amendment): Promise<void> {
  const { dice } = walk;
  const act = dice().chance(0.03) ? dice().pick(everything) : dice().pick(table[file.status] ?? []);
  await act?.(walk, file);
}
