import { type Actor, handOf, isStaff } from '#domain/actor.ts';
import type { Occasion } from '#domain/file/kind.ts';
import { EntryOf, recorded } from '#domain/file/on-entry.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { presentFault } from '#domain/file/present.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { isHeldReception } from '#domain/second-person/held-reception.ts';
import { handedOver, postedByTwo } from '#domain/second-person/paper-handed.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { confirmationOf, unconfirmed } from '../../second-person/unconfirmed.ts';
import { localDate } from '../../time/local-date.ts';
import type { CommandOf } from '../command.ts';
import type { OwnEvent } from '../event.ts';
import type { Offer } from '../offer.ts';
import { areSame, isUntold, type Told, unsent } from '../rules/letters.ts';
import { bySuccession, byWithdrawal, isBeyondReceipt, isDone, isSilent, wasSilentFrom } from '../rules/settling.ts';
import { triesFault, tryFault } from '../rules/tries.ts';
import type { Decision, DecisionTable } from './decision.ts';

/** X59: the next candidate is asked, by his round alone; whoever stands on the list no more is not. */
export function make(command: CommandOf<'MakeOffer'>, { actor }: Occasion): Decision {
  const { entry, record, isBeside, provider } = command;
  if (actor.kind !== 'machine' || !isProvider(provider)) return refused(refusal('FORBIDDEN'));
  if (entry.status !== 'ACTIVE') return refused(refusal('ENTRY_NOT_STANDING'));
  const { list, registerNumber, onList } = entry;
  const { allocation, dwelling, commission, order, passedOver, refusedBefore, override, overrideBefore } = command;
  return ok([
    {
      type: 'OfferMade',
      ...{ provider, allocation, dwelling, commission, order, passedOver },
      entry: EntryOf.parse({ provider: entry.provider, list, registerNumber, onList }),
      ...(isBeside ? { isBeside } : {}),
      ...(refusedBefore > 0 ? { refusedBefore } : {}),
      ...(override ? { override } : {}),
      ...(overrideBefore ? { overrideBefore } : {}),
      ...recorded(record),
    },
  ]);
}

/** The centre whose operator took it. */
const takenBy = (actor: Actor) => (isStaff(actor) ? { centre: actor.organisation } : {});

/** X311: he is known to live, and where no receipt of his letter came he is told so in that commit. */
const silenceChecked = (facts: RecordRef, told: Told | undefined): OwnEvent[] => [
  { type: 'SilenceChecked', facts, ...(told?.paper ? { paper: told.paper } : {}) },
  ...(told ? unsent('OFFER_NOT_REACHED', told) : []),
];

/** X282: nobody gives up a dwelling at a desk by the word of one operator: another has seen him, and that he came for this. */
function refusedByOne(
  { subject }: Offer,
  seenBy: SecondPerson | undefined,
  { actor, now }: Occasion,
): Refusal | undefined {
  if (actor.kind === 'recipient') return undefined;
  const isSeen = seenBy !== undefined && isStaff(actor) && isHeldReception(seenBy, actor, now);
  return isSeen && seenBy.concerns.includes(subject) ? undefined : refusal('REFUSAL_BY_ONE', { isProven: true });
}

/** Whoever is asked is told with a term, and answers by his signature or at a desk; undelivered is no silence. */
export const asking: DecisionTable<
  | 'RecordCheck'
  | 'HoldOffer'
  | 'TellDeath'
  | 'LoseDwelling'
  | 'EndWaiting'
  | 'TellOffer'
  | 'HandOverOffer'
  | 'PostOffer'
  | 'RecordDelivery'
  | 'RecordTry'
  | 'ReportNotReached'
  | 'AnswerOffer'
> = {
  RecordCheck: (file, { facts, entry, subject, notProven }) => {
    if (isSilent(file)) return ok(silenceChecked(facts, isUntold(file) ? notProven : undefined));
    if (entry?.status !== 'ACTIVE') return ok([{ type: 'OfferOvertaken', why: entry?.status ?? 'ENTRY_UNKNOWN' }]);
    const isAnother = subject !== undefined && subject !== file.subject;
    return ok([isAnother ? { type: 'OfferOvertaken', why: bySuccession } : { type: 'CandidateChecked', facts }]);
  },
  TellDeath: ({ status }, { amendment }) =>
    ok(status === 'DIED' ? [] : [{ type: 'CandidateDied', ...(amendment ? { amendment } : {}) }]),
  LoseDwelling: (file, told) => {
    if (isDone(file)) return ok([]);
    const paper = told.paper ? { paper: told.paper } : {};
    return ok([{ type: 'OfferOvertaken', why: byWithdrawal, ...paper }, ...unsent('OFFER_WITHDRAWN', told)]);
  },
  EndWaiting: (_file, { since, asksSuccession }, { now }) => {
    const isOver = localDate(now) > lastDayOf('successorAwaited', localDate(since));
    return ok(isOver && !asksSuccession ? [{ type: 'SuccessorLacking' }] : []);
  },
  HoldOffer: ({ held, proposed = [] }, { amendment, fact }) =>
    ok(
      held?.amendment === amendment || (fact !== undefined && proposed.includes(fact))
        ? []
        : [{ type: 'OfferHeld', amendment, ...(fact ? { fact } : {}) }],
    ),
  TellOffer: (file, { paper, hasCabinet }) =>
    ok(file.status === 'CHECKED' ? [{ type: hasCabinet ? 'OfferTold' : 'OfferUnsent', paper }] : []),
  HandOverOffer: (file, handed, { now }) => {
    const by = handedOver(file, handed, { now, paragraph: 'X204' });
    return by.ok ? ok([{ type: 'OfferHandedOver', ...by.value }]) : by;
  },
  PostOffer: ({ toPost, status }, { ends, ...posted }, { actor }) => {
    if (!areSame(ends, toPost)) return refused(refusal('NOT_IN_THIS_STATUS', { paragraph: 'X294', status }));
    const by = postedByTwo(posted);
    return by.ok ? ok([{ type: toPost ? 'PaperPosted' : 'OfferPosted', ...by.value, ...handOf(actor) }]) : by;
  },
  RecordDelivery: (file, { deliveredOn, shows }, { actor, now }) => {
    const { posted, told, status } = file;
    const isOutside = deliveredOn > localDate(now) || (posted && deliveredOn < localDate(posted.at));
    if (isOutside) return refused(fieldsWrong('X204', { field: 'deliveredOn', problem: 'DATE_OUTSIDE' }));
    if (!told) return ok([{ type: 'OfferDelivered', deliveredOn }]);
    if (deliveredOn === told.deliveredOn) return ok([]);
    if (deliveredOn < (told.deliveredOn ?? localDate(told.at)))
      return refused(fieldsWrong('X245', { field: 'deliveredOn', problem: 'DATE_OUTSIDE' }));
    if (!shows || isBlank(shows.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X245' }));
    if (status !== 'LAPSED')
      return isBeyondReceipt(file, deliveredOn)
        ? refused(fieldsWrong('X245', { field: 'deliveredOn', problem: 'DATE_OUTSIDE' }))
        : ok([{ type: 'OfferDelivered', deliveredOn, shows: shows.record }]);
    if (wasSilentFrom(file, deliveredOn))
      return refused(fieldsWrong('X251', { field: 'deliveredOn', problem: 'NOTHING_BY_IT' }));
    return ok([{ type: 'SilenceRefuted', deliveredOn, shows: shows.record, ...handOf(actor) }]);
  },
  RecordTry: (file, { channel, madeAt, said }, { actor, now }) => {
    if (isBlank(said.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X204' }));
    const fault = tryFault(file, { channel, madeAt }, now);
    return fault ? refused(fault) : ok([{ type: 'TryRecorded', channel, madeAt, said: said.record, ...handOf(actor) }]);
  },
  ReportNotReached: (file, { tries, reachedOtherwiseAt, confirmed, ...told }) => {
    const fault = triesFault(file, reachedOtherwiseAt);
    if (fault) return refused(fault);
    const by = confirmationOf('notReached', confirmed);
    if (!by) return refused(unconfirmed('notReached'));
    if (isBlank(tries.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X204' }));
    const paper = told.paper ? { paper: told.paper } : {};
    return ok([
      { type: 'OfferNotReached', tries: tries.record, ...paper, ...by },
      ...unsent('OFFER_NOT_REACHED', told),
    ]);
  },
  AnswerOffer: (file, { consents, signed, paper, identity, person, seenBy }, { actor, now }) => {
    const stranger =
      actor.kind === 'recipient'
        ? signerFault(signed?.by, file.subject, 'citizen')
        : presentFault(file, { person, identity, paragraph: 'X59' }, now);
    if (stranger) return refused(stranger);
    const shown = signed
      ? { paper: signed.paper, signature: signed.signature }
      : { ...(paper ? { paper } : {}), identity: identity?.record, ...takenBy(actor) };
    if (consents) return ok([{ type: 'OfferConsented', ...shown }]);
    const fault = refusedByOne(file, seenBy, { actor, now });
    const seen = !signed && seenBy ? { confirmation: seenBy.id } : {};
    return fault ? refused(fault) : ok([{ type: 'OfferRefused', ...shown, ...seen }]);
  },
};
