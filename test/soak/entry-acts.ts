// What is decided about an entry of the register, from the proposal to the end of the days for a complaint.
import {
  answerAtDesk,
  answerInCabinet,
  askAnswerAtDesk,
  prepareAnswer,
} from '#casework/acts/amending/answer-proposal.ts';
import {
  confirmAmendment,
  draftAmendment,
  recordHearing,
  returnAmendment,
} from '#casework/acts/amending/draft-amendment.ts';
import { stayAtDesk } from '#casework/acts/amending/leave-at-desk.ts';
import { prepareStaying, stayInQueue } from '#casework/acts/amending/leave-queue.ts';
import { nameExaminer } from '#casework/acts/amending/name-examiner.ts';
import { suspendAmendment } from '#casework/acts/amending/suspending.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { listsToChoose } from '#domain/amendment/rules/merging.ts';
import type { PersonId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { atNextDesk, byTwo } from './by-two.ts';
import { shown } from './filing-sessions.ts';
import { recordsByTwo, sendsByTwo } from './handing.ts';
import { officeElsewhere, officeOf } from './offices.ts';
import { cure, factsOf, signedBy } from './proposals.ts';
import { asks, at, does, knocksFor, numberOf, recipient, type Walk } from './walk.ts';

const { operator, supervisor } = officials;

const headOf = (file: Amendment): StaffActor => officeOf(file).heads[0];
/** Now and then somebody tries whose provider has nothing to do with it. */
const registrarOf = ({ dice }: Walk, file: Amendment): StaffActor =>
  (dice().chance(0.02) ? officeElsewhere(file) : officeOf(file)).registrar;

type AmendmentAct = (walk: Walk, file: Amendment) => Promise<unknown>;

const names: AmendmentAct = (walk, file) => {
  const [executor, colleague] = officeOf(file).executors;
  const named = { amendmentId: file.id, examiner: (walk.dice().chance(0.9) ? colleague : executor).staff };
  return does(walk, 'names the examiner', headOf(file), (acting, deps) =>
    nameExaminer({ ...named, reason: 'Қараңыз' }, acting, deps),
  );
};

const answers: AmendmentAct = async (walk, file) => {
  const { id: amendmentId, subject } = file;
  const answer = 'Пәтер менікі емес';
  const list = walk.dice().pick([undefined, ...listsToChoose(file)]);
  if (walk.dice().chance(0.3)) {
    const iin = citizen(numberOf(walk, subject) ?? 0).iin;
    const said = { amendmentId, answer, list, iin, identityDocument: shown };
    const { by, seen } = await byTwo(walk, [operator, atNextDesk], (asker) =>
      knocksFor(walk, 'asks to confirm his answer', (now, deps) => askAnswerAtDesk(said, { by: asker, now }, deps)),
    );
    const heard = walk.dice().chance(0.95) ? seen : undefined;
    return does(walk, 'answers at the desk', by, (acting, deps) => answerAtDesk(said, acting, deps, heard));
  }
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares an answer', actor, (asker, deps) =>
    prepareAnswer({ amendmentId, answer, list }, asker, deps),
  );
  if (!paper) return undefined;
  const signed = signedBy(walk, subject, paper);
  return does(walk, 'answers', actor, (acting, deps) =>
    answerInCabinet({ amendmentId, answer, list, signed }, acting, deps),
  );
};

const stays: AmendmentAct = async (walk, { id: amendmentId, subject }) => {
  if (!walk.dice().chance(0.6)) return undefined;
  const iin = citizen(numberOf(walk, subject) ?? 0).iin;
  if (walk.dice().chance(0.3))
    return does(walk, 'stays, at the desk', operator, (acting, deps) =>
      stayAtDesk({ amendmentId, iin, identityDocument: shown }, acting, deps),
    );
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares to stay', actor, (asker, deps) =>
    prepareStaying({ amendmentId }, asker, deps),
  );
  if (!paper) return undefined;
  const signed = signedBy(walk, subject, paper);
  return does(walk, 'stays', actor, (acting, deps) => stayInQueue({ amendmentId, signed }, acting, deps));
};

const drafts: AmendmentAct = (walk, file) => {
  const { id: amendmentId, ground } = file;
  const actor = examinerOf(file);
  if (!actor) return names(walk, file);
  const outcome = walk.dice().chance(0.85) ? 'AMENDED' : 'LEFT';
  const text = { facts: factsOf(walk, ground), cure };
  return does(walk, `drafts ${outcome}`, actor, (acting, deps) =>
    draftAmendment({ amendmentId, outcome, ...text }, acting, deps),
  );
};

const examinerOf = (file: Amendment): StaffActor | undefined =>
  officeOf(file).executors.find(({ staff }) => staff === file.examiner);

const hears: AmendmentAct = (walk, file) => {
  const actor = examinerOf(file);
  if (!actor) return names(walk, file);
  return does(walk, 'hears', actor, (acting, deps) =>
    recordHearing({ amendmentId: file.id, record: 'Тыңдалды' }, acting, deps),
  );
};

const returns =
  (chance: number, by: (file: Amendment) => StaffActor): AmendmentAct =>
  async (walk, file) =>
    walk.dice().chance(chance)
      ? does(walk, 'returns the decision', by(file), (acting, deps) =>
          returnAmendment({ amendmentId: file.id, reason: 'Толықтырыңыз' }, acting, deps),
        )
      : undefined;

/** X143: what takes more than a head. */
const confirms: AmendmentAct = (walk, { id: amendmentId }) =>
  does(walk, 'confirms the draft', supervisor, (acting, deps) => confirmAmendment({ amendmentId }, acting, deps));

/** APPK 96: a complaint comes, in time or not, and with the second instance once more. */
const suspends =
  (chance: number): AmendmentAct =>
  async (walk, file) => {
    if (!walk.dice().chance(chance)) return undefined;
    const filedOn = localDate(at(walk.time.now, -walk.dice().below(3)));
    const complaint = { amendmentId: file.id, number: 'Ш-7', filedOn };
    return does(walk, 'suspends', registrarOf(walk, file), (acting, deps) => suspendAmendment(complaint, acting, deps));
  };

const resumes: AmendmentAct = (walk, file) => {
  const outcome = walk.dice().chance(0.4) ? 'UPHELD' : 'DISMISSED';
  const answer = { outcome, number: 'Ж-7', deliveredOn: localDate(at(walk.time.now)) } as const;
  const actor = outcome === 'UPHELD' && walk.dice().chance(0.9) ? headOf(file) : registrarOf(walk, file);
  return recordsByTwo(walk, file, answer, [actor, supervisor]);
};

const sends =
  (what: 'proposal' | 'decision'): AmendmentAct =>
  async (walk, file) => {
    const of = { paper: what, file: file.id };
    const iin = citizen(numberOf(walk, file.subject) ?? 0).iin;
    const sent = walk.dice().chance(0.5) ? { ...of, letter: 'RR 1-44' } : { ...of, iin };
    return sendsByTwo(walk, sent, [registrarOf(walk, file), headOf(file)]);
  };

const table: Readonly<Record<string, readonly AmendmentAct[]>> = {
  PROPOSED: [names],
  PROPOSAL_UNSENT: [sends('proposal'), names],
  PROPOSAL_ON_ITS_WAY: [names],
  ANSWER_AWAITED: [answers, names],
  HEARING_AWAITED: [hears],
  UNDER_EXAMINATION: [drafts],
  AWAITING_CONFIRMATION: [confirms, returns(0.3, () => supervisor)],
  AWAITING_SIGNATURE: [returns(0.15, headOf)],
  AWAITING_SENDING: [sends('decision')],
  REVOCABLE: [stays],
  AWAITING_FORCE: [suspends(0.5)],
  SUSPENDED: [resumes, suspends(0.2)],
  IN_FORCE: [suspends(0.2)],
};
const everything = Object.values(table).flat();

/** The next act on an amendment, or now and then one for which it is not the time. */
export async function decidesOn(walk: Walk, file: Amendment): Promise<void> {
  const { dice } = walk;
  const act = dice().chance(0.03) ? dice().pick(everything) : dice().pick(table[file.status] ?? []);
  await act?.(walk, file);
}
