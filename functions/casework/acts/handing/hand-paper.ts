import type { ActedOn, WritingDeps } from '#casework/acting.ts';
import { giveKeys, recordContract } from '#casework/acts/allocating/offers/giving.ts';
import { handOverOffer, postOffer } from '#casework/acts/allocating/offers/send-offer.ts';
import { moving } from '#casework/acts/allocating/rounds/moving.ts';
import type { ProposeDeps } from '#casework/acts/amending/propose-amendment.ts';
import {
  handOverDecision,
  handOverProposal,
  postDecision,
  postProposal,
} from '#casework/acts/amending/send-decision.ts';
import { answeredAbove, resumeAmendment } from '#casework/acts/amending/suspending.ts';
import { handOverAnswer, postAnswer } from '#casework/acts/complaining/send-answer.ts';
import type { Acting } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { complaintText } from '#casework/papers/complaint-paper.ts';
import { personOn } from '#casework/papers/whose.ts';
import { permitted } from '#casework/permitted.ts';
import type { People } from '#casework/ports/people.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { answeredNow, answerFault } from '#domain/amendment/rules/answer-of-above.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { presentFault } from '#domain/file/present.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { fullName } from '#domain/form/full-name.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { sinceDecisionFault } from '#domain/offer/rules/days.ts';
import { type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { HandedPaper, PostedPaper } from '#domain/second-person/paper-handed.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Came, whoCame } from './who-came.ts';

type Content = ContentOf<'paperHanded'>;
/** Which paper of which file, under which number it was posted. */
type Letter = Extract<Content, { letter: string }>;

/** What came of a complaint about which removal, as the answer of above says it. */
type Seen = Extract<Content, { outcome: string }>;

/** Which contract was signed of which offer, under which number and day. */
type Contract = Extract<Content, { signedOn: string }>;

/** Which paper of which file, and who came for it. */
interface Handed extends Came {
  readonly paper: HandedPaper;
  readonly file: string;
}

interface Asking {
  readonly by: StaffActor;
  readonly now: Instant;
}

type Asked = Promise<Result<SecondPerson, Refusal | SecondPersonFault>>;
export type HandDeps = WritingDeps & AskDeps & { readonly people: Pick<People, 'read'> };
type Asks<T> = (asked: T, asking: Asking, deps: HandDeps) => Asked;
type Does<T> = (
  content: T,
  acting: Acting,
  deps: ProposeDeps,
  confirmed: SecondPerson | undefined,
) => ActedOn<FileState>;

/** Where another is asked for it, and what is done once he has confirmed it. */
interface Row<T> {
  readonly asks: Asks<T>;
  readonly does: Does<T>;
}

type Of<F extends FileState> = (file: F, now: Instant, deps: WritingDeps) => Promise<Refusal | undefined>;

/** Whoever may hand it over asks another, of whoever came himself only, and of nothing that is barred as he asks. */
const handing =
  <F extends FileState, C extends Typed, E extends Typed>(
    kind: Kind<F, C, E>,
    { action, paragraph }: { readonly action: C['type']; readonly paragraph: string },
    barred: Of<F> = async () => undefined,
  ): Asks<Handed> =>
  async (content, { by, now }, deps) => {
    const found = await permitted(kind, { fileId: content.file, action, actor: by, now }, deps);
    if (!found.ok) return found;
    const persons = kind.persons(found.value);
    const { came } = await whoCame(content.file, content, now, deps);
    const fault =
      presentFault({ subject: persons.applicant }, { ...came, paragraph }, now) ??
      (await barred(found.value, now, deps));
    if (fault) return refused(heardBy(kind, found.value, { actor: by, now }, fault));
    return askSecondPerson({ kind: 'paperHanded', ...concernedOf(persons), content }, { by, now }, deps);
  };

/** X246: before its day no keys to a dwelling are given. */
const keyless: Of<Offer> = async ({ id, dwelling }, now, deps) => {
  const moved = await moving(dwelling, { type: 'GiveDwelling', offer: id }, { now, requestId: id }, deps);
  return moved.ok ? undefined : moved.error;
};

interface Posting<F, C extends Typed> {
  readonly action: C['type'];
  /** the name of whoever it is for */
  readonly to: (file: F, deps: HandDeps) => Promise<string>;
  readonly which?: (file: F) => Pick<Letter, 'paper' | 'ends'> | undefined;
}

/** Whoever may post it asks another, of the very letter that the file waits for, and to whom it goes. */
const posting =
  <F extends FileState, C extends Typed, E extends Typed>(
    kind: Kind<F, C, E>,
    { action, to, which }: Posting<F, C>,
  ): Asks<Letter> =>
  async (letter, { by, now }, deps) => {
    const found = await permitted(kind, { fileId: letter.file, action, actor: by, now }, deps);
    if (!found.ok) return found;
    const content = { ...letter, ...which?.(found.value), to: await to(found.value, deps) };
    const concerned = concernedOf(kind.persons(found.value));
    return askSecondPerson({ kind: 'paperHanded', ...concerned, content }, { by, now }, deps);
  };

/** As papers bear his name whose entry it is. */
const toWhose = async (file: Pick<Amendment, 'request'>, deps: HandDeps): Promise<string> =>
  printedLine(fullName((await personOn(await requestOf(file, deps), deps)).name));

/** The offer itself, or what tells of its end, by what is to be posted as it is asked (X294). */
const postingOffer = posting(offer, {
  action: 'PostOffer',
  to: toWhose,
  which: ({ toPost }) => toPost && { paper: 'offerEnd', ends: toPost },
});

const postsOffer: Does<Letter> = ({ file: offerId, letter: number, ends = [] }, ...rest) =>
  postOffer({ offerId, number, ends }, ...rest);

const handed: Readonly<Record<HandedPaper, Row<Handed>>> = {
  offer: {
    asks: handing(offer, { action: 'HandOverOffer', paragraph: 'X204' }),
    does: ({ file: offerId, ...came }, ...rest) => handOverOffer({ offerId, ...came }, ...rest),
  },
  proposal: {
    asks: handing(amendment, { action: 'HandOverProposal', paragraph: '73(3)' }),
    does: ({ file: amendmentId, ...came }, ...rest) => handOverProposal({ amendmentId, ...came }, ...rest),
  },
  decision: {
    asks: handing(amendment, { action: 'HandOverDecision', paragraph: '73(3)' }),
    does: ({ file: amendmentId, ...came }, ...rest) => handOverDecision({ amendmentId, ...came }, ...rest),
  },
  answer: {
    asks: handing(complaint, { action: 'HandOverAnswer', paragraph: '11' }),
    does: ({ file: complaintId, ...came }, ...rest) => handOverAnswer({ complaintId, ...came }, ...rest),
  },
  keys: {
    asks: handing(offer, { action: 'GiveKeys', paragraph: '77' }, keyless),
    does: ({ file: offerId, ...came }, ...rest) => giveKeys({ offerId, ...came }, ...rest),
  },
};

const posted: Readonly<Record<PostedPaper, Row<Letter>>> = {
  offer: { asks: postingOffer, does: postsOffer },
  offerEnd: { asks: postingOffer, does: postsOffer },
  proposal: {
    asks: posting(amendment, { action: 'PostProposal', to: toWhose }),
    does: ({ file: amendmentId, letter: number }, ...rest) => postProposal({ amendmentId, number }, ...rest),
  },
  decision: {
    asks: posting(amendment, { action: 'PostDecision', to: toWhose }),
    does: ({ file: amendmentId, letter: number }, ...rest) => postDecision({ amendmentId, number }, ...rest),
  },
  answer: {
    asks: posting(complaint, {
      action: 'PostAnswer',
      to: async (file, deps) => printedLine((await complaintText(file, deps)).name),
    }),
    does: ({ file: complaintId, letter: number }, ...rest) => postAnswer({ complaintId, number }, ...rest),
  },
};

/** X155: asks another, who sees the answer of above, to confirm what came of the very complaint that suspends a removal now. */
export const askAnswerOfAbove: Asks<Omit<Seen, 'complaint'>> = async (seen, { by, now }, deps) => {
  const { file: fileId, outcome, ...answer } = seen;
  const found = await permitted(amendment, { fileId, action: 'ResumeAmendment', actor: by, now }, deps);
  if (!found.ok) return found;
  const { isOpen, isOfFirst } = await answeredAbove(found.value, deps);
  const fault = answerFault(found.value, { outcome, answer, isOpen }, { actor: by, now });
  if (fault) return refused(heardBy(amendment, found.value, { actor: by, now }, fault));
  const content = { ...seen, complaint: answeredNow(found.value, { isOfFirst }) };
  const concerned = concernedOf(amendment.persons(found.value));
  return askSecondPerson({ kind: 'paperHanded', ...concerned, content }, { by, now }, deps);
};

const resumes: Does<Seen> = (
  { file: amendmentId, complaint: of, outcome, number, deliveredOn },
  acting,
  deps,
  confirmed,
) => resumeAmendment({ amendmentId, of, outcome, answer: { number, deliveredOn } }, acting, deps, confirmed);

/** X309: asks another, who sees the signed contract, to confirm that it is signed with that number and day. */
export const askContract: Asks<Contract> = async (content, { by, now }, deps) => {
  const found = await permitted(offer, { fileId: content.file, action: 'RecordContract', actor: by, now }, deps);
  if (!found.ok) return found;
  const fault = sinceDecisionFault(found.value, ['signedOn', content.signedOn], now);
  if (fault) return refused(heardBy(offer, found.value, { actor: by, now }, fault));
  const concerned = concernedOf(offer.persons(found.value));
  return askSecondPerson({ kind: 'paperHanded', ...concerned, content }, { by, now }, deps);
};

const contracts: Does<Contract> = ({ file: offerId, number, signedOn }, ...rest) =>
  recordContract({ offerId, number, signedOn }, ...rest);

/** X290: asks another, who sees whoever came or the receipt that he signed, to confirm that he was given this. */
export const askHandingOver: Asks<Handed> = (asked, ...rest) => handed[asked.paper].asks(asked, ...rest);

/** X305: asks another, who sees the receipt of the post office, to confirm that this was posted. */
export const askPosting: Asks<Letter> = (asked, ...rest) => posted[asked.paper].asks(asked, ...rest);

/** X155, X290, X305, X309: it is handed over, posted or recorded as it was asked, once another has confirmed it. */
export const handPaper: Does<Content> = (content, ...rest) => {
  if ('outcome' in content) return resumes(content, ...rest);
  if ('signedOn' in content) return contracts(content, ...rest);
  return 'letter' in content
    ? posted[content.paper].does(content, ...rest)
    : handed[content.paper].does(content, ...rest);
};
