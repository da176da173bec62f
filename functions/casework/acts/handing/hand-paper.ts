import type { WritingDeps } from '#casework/acting.ts';
import { handOverOffer } from '#casework/acts/allocating/offers/send-offer.ts';
import { handOverDecision, handOverProposal } from '#casework/acts/amending/send-decision.ts';
import { handOverAnswer } from '#casework/acts/complaining/send-answer.ts';
import type { Acting } from '#casework/execute.ts';
import { permitted } from '#casework/permitted.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { StaffActor } from '#domain/actor.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import { heardBy } from '#domain/file/may-act.ts';
import { presentFault } from '#domain/file/present.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { offer } from '#domain/offer/kind.ts';
import { type Result, refused } from '#domain/result.ts';
import { concernedOf } from '#domain/second-person/concerned.ts';
import type { HandedPaper } from '#domain/second-person/paper-handed.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Came, whoCame } from './who-came.ts';

/** Which paper of which file, and who came for it. */
interface Handed extends Came {
  readonly paper: HandedPaper;
  readonly file: string;
}

interface Asking {
  readonly by: StaffActor;
  readonly now: Instant;
}

type Asks = (handed: Handed, asking: Asking, deps: WritingDeps & AskDeps) => Asked;
type Asked = Promise<Result<SecondPerson, Refusal | SecondPersonFault>>;
type Hands = (
  handed: Handed,
  acting: Acting,
  deps: WritingDeps,
  confirmed: SecondPerson | undefined,
) => Promise<Result<unknown, Refusal>>;

/** Whoever may hand it over now asks another, of whoever came himself only. */
const asksOf =
  <F extends FileState, C extends Typed, E extends Typed>(
    kind: Kind<F, C, E>,
    { action, paragraph }: { readonly action: C['type']; readonly paragraph: string },
  ): Asks =>
  async (content, { by, now }, deps) => {
    const found = await permitted(kind, { fileId: content.file, action, actor: by, now }, deps);
    if (!found.ok) return found;
    const persons = kind.persons(found.value);
    const { came } = await whoCame(content.file, content, now, deps);
    const fault = presentFault({ subject: persons.applicant }, { ...came, paragraph }, now);
    if (fault) return refused(heardBy(kind, found.value, { actor: by, now }, fault));
    return askSecondPerson({ kind: 'paperHanded', ...concernedOf(persons), content }, { by, now }, deps);
  };

/** A row a paper: where another is asked for it, and what is done once he has confirmed it. */
const papers: Readonly<Record<HandedPaper, { readonly asks: Asks; readonly hands: Hands }>> = {
  offer: {
    asks: asksOf(offer, { action: 'HandOverOffer', paragraph: 'X204' }),
    hands: ({ file: offerId, ...came }, ...rest) => handOverOffer({ offerId, ...came }, ...rest),
  },
  proposal: {
    asks: asksOf(amendment, { action: 'HandOverProposal', paragraph: '73(3)' }),
    hands: ({ file: amendmentId, ...came }, ...rest) => handOverProposal({ amendmentId, ...came }, ...rest),
  },
  decision: {
    asks: asksOf(amendment, { action: 'HandOverDecision', paragraph: '73(3)' }),
    hands: ({ file: amendmentId, ...came }, ...rest) => handOverDecision({ amendmentId, ...came }, ...rest),
  },
  answer: {
    asks: asksOf(complaint, { action: 'HandOverAnswer', paragraph: '11' }),
    hands: ({ file: complaintId, ...came }, ...rest) => handOverAnswer({ complaintId, ...came }, ...rest),
  },
};

/** X290: asks another, who sees whoever came or the receipt that he signed, to confirm that he was given this paper. */
export const askHandingOver: Asks = (handed, asking, deps) => papers[handed.paper].asks(handed, asking, deps);

/** X290: it is handed over as it was asked, once another has confirmed it. */
export const handPaper: Hands = (handed, ...rest) => papers[handed.paper].hands(handed, ...rest);
