import { climb, onceMore, reach, unclaimed } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import type { PaperRef } from '../file/refs.ts';
import { opened } from '../file/state.ts';
import { staffed, withNewHolder } from '../file/tasks/staffing.ts';
import { seatsOf } from '../staff/commission.ts';
import { withRecused } from '../staff/recusal.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import type { Offer } from './offer.ts';
import { rights } from './rights.ts';
import { inOrder } from './rules/letters.ts';

type Evolve<T extends OwnEventType> = (file: Offer, event: EventOf<T>, recorded: Recorded) => Offer;

const keepPaper = (file: Offer, paper: PaperRef | undefined): Offer =>
  paper ? { ...file, papers: { ...file.papers, [paper.type]: paper } } : file;

const told = (file: Offer, how: NonNullable<Offer['told']>['how'], recorded: Recorded): Offer =>
  reach({ ...file, told: { how, at: recorded.at } }, 'OPEN', recorded);

const answered = (
  file: Offer,
  { paper, centre, type }: EventOf<'OfferConsented' | 'OfferRefused'>,
  recorded: Recorded,
): Offer => {
  const consents = type === 'OfferConsented';
  const after = { ...keepPaper(file, paper), answered: { consents, at: recorded.at, ...(centre ? { centre } : {}) } };
  return reach(after, consents ? 'CONSENTED' : 'REFUSED', recorded);
};

function signedByChair(file: Offer, { signature, by, person }: EventOf<'MinutesSigned' | 'VotedAgainst'>): Offer {
  const { minutes } = file;
  if (!minutes) throw new Error(`${file.id} has no minutes`);
  return { ...file, minutes: { ...minutes, chair: { by, ...(person ? { person } : {}), signature } } };
}

/** Minutes that stand keep whoever sat as they were drawn, by the person he is (X201). */
function withLeft({ minutes, ...file }: Offer, commission: Offer['commission']): Offer {
  if (!minutes) return file;
  const stays = new Set(seatsOf(commission).map(({ staff }) => staff));
  const left = seatsOf(file.commission).filter(({ staff }) => !stays.has(staff));
  return { ...file, minutes: { ...minutes, ...(left.length > 0 ? { left: [...(minutes.left ?? []), ...left] } : {}) } };
}

function drawnAnew({ minutes: _, ...file }: Offer, _event: unknown, recorded: Recorded): Offer {
  return reach(onceMore(file, 'draw-minutes', 'sign-minutes', 'sign-allocation'), 'CONSENTED', recorded);
}

const evolvers: { [T in Exclude<OwnEventType, 'OfferMade'>]: Evolve<T> } = {
  OfferHeld: ({ proposed = [], ...file }, { amendment, fact }, { at }) => ({
    ...file,
    held: { amendment, at },
    ...(fact || proposed.length > 0 ? { proposed: fact ? [...proposed, fact] : proposed } : {}),
  }),
  CandidateChecked: ({ held: _, ...file }, { facts }, recorded) => {
    const after = { ...file, checked: { facts, at: recorded.at } };
    const hasConsented = file.status === 'CONSENTED' || file.answered?.consents === true;
    return reach(after, hasConsented ? 'BEFORE_COMMISSION' : 'CHECKED', recorded);
  },
  CandidateDied: ({ minutes: _, toPost: __, ...file }, { amendment }, recorded) => {
    const held = file.held ?? { ...(amendment ? { amendment } : {}), at: recorded.at };
    return reach({ ...file, held }, 'DIED', recorded);
  },
  SilenceChecked: (file, { paper }, { at }) => ({
    ...keepPaper(file, paper),
    silenceChecked: true,
    ...(paper ? { notProvenToldAt: at } : {}),
  }),
  /** older offers were told of no death, and lapsed */
  SuccessorLacking: ({ held: _, ...file }, _event, recorded) =>
    file.status === 'DIED'
      ? reach({ ...file, overtakenBy: 'DIED' }, 'OVERTAKEN', recorded)
      : reach(file, 'LAPSED', recorded),
  OfferOvertaken: ({ held: _, ...file }, { why, paper }, recorded) =>
    reach({ ...keepPaper(file, paper), overtakenBy: why }, 'OVERTAKEN', recorded),
  OfferTold: (file, { paper }, recorded) => told(keepPaper(file, paper), 'cabinet', recorded),
  OfferUnsent: (file, { paper }, recorded) => reach(keepPaper(file, paper), 'UNSENT', recorded),
  OfferHandedOver: (file, _event, recorded) => told(file, 'desk', recorded),
  OfferPosted: (file, { type: _, confirmation: __, confirmedBy: ___, ...posted }, recorded) =>
    reach({ ...file, posted: { ...posted, at: recorded.at } }, 'ON_ITS_WAY', recorded),
  OfferDelivered: (file, { deliveredOn }, recorded) => {
    const told = { how: 'post', at: recorded.at, deliveredOn } as const;
    return file.status === 'OPEN' ? { ...file, told } : reach({ ...file, told }, 'OPEN', recorded);
  },
  OfferNotProven: (file, _event, recorded) => reach(climb(file, 'transit', 'breach'), 'NOT_REACHED', recorded),
  TryRecorded: ({ tries = [], ...file }, { type: _, ...made }) => ({ ...file, tries: [...tries, made] }),
  OfferNotReached: (file, { paper }, recorded) => reach(keepPaper(file, paper), 'NOT_REACHED', recorded),
  OfferConsented: answered,
  OfferRefused: answered,
  SilenceRefuted: ({ settled, ...file }, { deliveredOn }, recorded) => {
    const told = { how: 'post', at: recorded.at, deliveredOn } as const;
    return reach({ ...file, told, ...(settled ? { settled: 'NOT_SILENT' } : {}) }, 'NOT_SILENT', recorded);
  },
  OfferLapsed: (file, _event, recorded) => reach(climb(file, 'consent', 'breach'), 'LAPSED', recorded),
  MinutesDrawn: (file, { number, votes, reasons, paper, signature, by, person }, recorded) => {
    const secretary = { by, ...(person ? { person } : {}), signature };
    const minutes = { number, votes, ...(reasons ? { reasons } : {}), paper, at: recorded.at, secretary };
    return reach({ ...keepPaper(file, paper), minutes }, 'MINUTES_DRAWN', recorded);
  },
  MinutesSigned: (file, event, recorded) => reach(signedByChair(file, event), 'AWAITING_SIGNATURE', recorded),
  VotedAgainst: (file, event, recorded) =>
    reach(signedByChair(keepPaper(file, event.paper), event), 'NOT_PROVIDED', recorded),
  CommissionReseated: (file, { commission }) => {
    const after = { ...withLeft(file, commission), commission };
    const claimed = file.task?.role === 'executor' && file.task.claimedBy;
    return claimed && !seatsOf(commission).some(({ staff }) => staff === claimed) ? unclaimed(after) : after;
  },
  MinutesUndone: drawnAnew,
  MinutesReturned: drawnAnew,
  AllocationDecided: (
    { isBeside: before, ...file },
    { type: _, certificateSha256: __, isBeside = before, ...decision },
    recorded,
  ) => {
    const held = isBeside ? { isBeside } : {};
    const after = { ...keepPaper(file, decision.paper), ...held, decision: { ...decision, at: recorded.at } };
    return reach(after, 'AWAITING_CONTRACT', recorded);
  },
  OfferSettled: (file, { how }) => ({ ...file, settled: how }),
  ContractSigned: (file, { number, signedOn }, recorded) =>
    reach({ ...file, contract: { number, signedOn, at: recorded.at } }, 'AWAITING_KEYS', recorded),
  ContractTermEnded: (file) => ({ ...climb(file, 'contract', 'breach'), contractLapsed: true }),
  KeysGiven: (file, _event, recorded) => reach({ ...file, keysAt: recorded.at }, 'GIVEN', recorded),
  AllocationRevoked: (file, { paper }, recorded) => reach(keepPaper(file, paper), 'REVOKED', recorded),
  AllocationAnnulled: (file, { court, ofCourt, number, decidedOn, falseData, paper }, recorded) => {
    const whose = ofCourt ? { ofCourt } : {};
    const annulled = { court, number, decidedOn, ...whose, ...(falseData ? { falseData } : {}) };
    return reach({ ...keepPaper(file, paper), annulled }, 'ANNULLED', recorded);
  },
  PaperUnsent: ({ toPost = [], ...file }, { paper }) => ({ ...file, toPost: inOrder([...toPost, paper]) }),
  PaperPosted: ({ toPost: papers = [], letters = [], ...file }, { number, by, person }, { at }) => ({
    ...file,
    letters: [...letters, { number, by, ...(person ? { person } : {}), at, papers }],
  }),
  ...staffed,
  RecusalDeclared: (file, recusal) => {
    const recused = { ...file, ...withRecused(file, recusal) };
    return file.task?.claimedBy === recusal.staff ? unclaimed(recused) : recused;
  },
};

const first = ({ type: _, ...made }: EventOf<'OfferMade'>, { id, at }: Recorded): Offer => ({
  ...opened(id, at),
  status: 'MADE',
  reached: [{ status: 'MADE', at }],
  ...made,
});

/** The offer after one more event of its own; status is folded, never assigned. */
export function evolve(file: Offer | undefined, event: OwnEvent, recorded: Recorded): Offer {
  if (event.type === 'OfferMade') return first(event, recorded);
  if (!file) throw new Error(`a journal begins with OfferMade, not ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return withNewHolder(file, step(file, event, recorded), (one) => rights.personal?.executor?.staff(one));
}
