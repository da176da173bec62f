import * as z from 'zod/mini';
import { courtIds } from '#domain/regulation/allocations/courts-of-law.ts';
import { event, type FrameEvent, frameEvents } from '../file/event.ts';
import { EntryOf, hand, ofWhom, people } from '../file/on-entry.ts';
import { byTwo, idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { staffingEvents } from '../file/tasks/staffing.ts';
import { familyReasons } from '../queue/allocating/family-reasons.ts';
import { OverrideBefore, OverrideGround } from '../queue/allocating/override-ground.ts';
import { tryChannelIds } from '../regulation/allocations/offer-tries.ts';
import { providerIds } from '../regulation/offices/providers.ts';
import { Commission } from '../staff/commission.ts';
import { signedByHead } from '../staff/signed-by-head.ts';
import { courts } from './courts.ts';
import { papersOfEnd } from './rules/papers-of-person.ts';

const text = z.string();

/** One of the commission, and how he voted. */
export const Vote = z.object({ staff: idOf('staff'), vote: z.enum(['FOR', 'AGAINST', 'RECUSED', 'ABSENT']) });
export type Vote = z.infer<typeof Vote>;

/** Why the dwelling does not suit whoever the commission votes down (75, 76). */
const reasons = z.optional(z.array(z.enum(familyReasons)));

/** Once that somebody was sought: what came of it stands in a record. */
export const Try = z.object({ channel: z.enum(tryChannelIds), madeAt: text, said: RecordRef, ...hand });

const signedBy = { paper: PaperRef, signature: SignatureRef };
/** In the cabinet by a signed paper, at a desk against identity. */
const shown = {
  paper: z.optional(PaperRef),
  signature: z.optional(SignatureRef),
  identity: z.optional(RecordRef),
  centre: z.optional(text),
};
/** at a desk by which two have seen whoever refuses (X282); older ones were one operator’s alone */
const seenBy = { confirmation: z.optional(idOf('confirmation')) };

/** What has happened to an offer; ids only. */
export const OfferEvent = z.discriminatedUnion('type', [
  ...frameEvents,
  event('OfferMade', {
    provider: z.enum(providerIds),
    allocation: idOf('allocation'),
    dwelling: idOf('dwelling'),
    commission: Commission,
    entry: EntryOf,
    /** it is the second one that its person holds there */
    isBeside: z.optional(z.literal(true)),
    request: ofWhom,
    ...people,
    /** the candidates in order, and by which reason each before him was passed over */
    order: PaperRef,
    passedOver: z.number(),
    /** how often he has refused before, where he has */
    refusedBefore: z.optional(z.number()),
    /** he is asked out of the order, by this ground */
    override: z.optional(OverrideGround),
    /** it was to be given to somebody else out of the order, and why it was not (X247) */
    overrideBefore: z.optional(OverrideBefore),
  }),
  /** the registers say that he lives, and nothing is being decided about his entry */
  event('CandidateChecked', { facts: RecordRef }),
  /** something is being decided about his entry: the dwelling is held for him until then */
  event('OfferHeld', { amendment: idOf('amendment'), fact: z.optional(text) }),
  /** he died before it was decided: the dwelling is held for his family, and he is asked nothing any more (X238) */
  event('CandidateDied', { amendment: z.optional(idOf('amendment')) }),
  /**
   * before his silence counts the register says that he lives, or lived as the days ended (X238); whoever no receipt came of is
   * told so by a paper, which older ones do not have (X311)
   */
  event('SilenceChecked', { facts: RecordRef, paper: z.optional(PaperRef) }),
  /** he died, and the days in which somebody of the family may ask for his place are over */
  event('SuccessorLacking', {}),
  /** another act came first: he stands on the list no more, another of the family in his place, or the dwelling is withdrawn */
  event('OfferOvertaken', { why: text, paper: z.optional(PaperRef) }),
  event('OfferTold', { paper: PaperRef }),
  event('OfferUnsent', { paper: PaperRef }),
  event('OfferHandedOver', { identity: RecordRef, ...byTwo }),
  /** older ones do not say by whom */
  event('OfferPosted', { number: text, by: z.optional(idOf('staff')), person: z.optional(idOf('person')), ...byTwo }),
  /** by the receipt that came back, or by what shows a later day: the days for his answer begin with it */
  event('OfferDelivered', { deliveredOn: text, shows: z.optional(RecordRef) }),
  /** the days for that receipt are over: he was not reached, which is no silence */
  event('OfferNotProven', {}),
  event('TryRecorded', Try.shape),
  /** the conclusion of one that another has confirmed; older ones were one registrar's alone */
  event('OfferNotReached', {
    tries: RecordRef,
    paper: z.optional(PaperRef),
    ...byTwo,
  }),
  event('OfferConsented', shown),
  event('OfferRefused', { ...shown, ...seenBy }),
  event('OfferLapsed', {}),
  /** it is shown that he had the letter so late that his days were not over: his silence was none (X251) */
  event('SilenceRefuted', { deliveredOn: text, shows: RecordRef, ...hand }),
  /** reasons: by which he is voted down, where he is; older ones do not say */
  event('MinutesDrawn', { number: text, votes: z.array(Vote), reasons, ...signedBy, ...hand }),
  event('MinutesSigned', { signature: SignatureRef, ...hand }),
  /** older ones told him by no paper */
  event('VotedAgainst', { signature: SignatureRef, paper: z.optional(PaperRef), ...hand }),
  event('AllocationDecided', {
    ...signedByHead,
    /** it is decided to be his family's, too; older ones were his alone */
    withFamily: z.optional(z.literal(true)),
    /** where he has come to hold his entry otherwise than when he was offered it: beside another of his, or alone */
    isBeside: z.optional(z.boolean()),
  }),
  /** the commission of its round has another in a seat (X239) */
  event('CommissionReseated', { commission: Commission }),
  /** nobody had signed them as the chair, and another commission draws them anew */
  event('MinutesUndone', {}),
  event('MinutesReturned', { reason: RecordRef }),
  /** its round and its dwelling have been told how it ended */
  event('OfferSettled', { how: text }),
  /** older ones were one registrar’s alone (X309) */
  event('ContractSigned', { number: text, signedOn: text, ...byTwo }),
  event('ContractTermEnded', {}),
  event('KeysGiven', { identity: RecordRef, ...byTwo }),
  /** instead: the entry that its person had come to stand by meanwhile */
  event('AllocationRevoked', {
    ...{ reason: RecordRef, instead: z.optional(text), paper: z.optional(PaperRef) },
    /** the head’s, of that paper; older ones bear none (X293) */
    signature: z.optional(SignatureRef),
    ...hand,
  }),
  event('AllocationAnnulled', {
    ...{ court: z.enum(courts), number: text, decidedOn: text },
    /** which court, of the table; older ones named the instance alone (X283) */
    ofCourt: z.optional(z.enum(courtIds)),
    /** the court has found that he knowingly deceived: he stands on the list no more (73(1)(5)) */
    falseData: z.optional(z.literal(true)),
    instead: z.optional(text),
    paper: z.optional(PaperRef),
    ...byTwo,
    ...hand,
  }),
  /** in that commit: whoever it was written to has no cabinet, so it is to be posted (X294) */
  event('PaperUnsent', { paper: z.enum(papersOfEnd) }),
  /** all that was to be, in one letter */
  event('PaperPosted', { number: text, ...byTwo, ...hand }),
  ...staffingEvents,
  event('RecusalDeclared', { staff: idOf('staff'), person: z.optional(idOf('person')), reason: RecordRef }),
]);
export type OfferEvent = z.infer<typeof OfferEvent>;
export type OwnEvent = Exclude<OfferEvent, FrameEvent>;
export type OwnEventType = OwnEvent['type'];
export type EventOf<T extends OwnEventType> = Extract<OwnEvent, { type: T }>;
