import { outOfOrder, overrideGroundIds, overrideGrounds } from '../regulation/allocations/override-grounds.ts';
import { groundName } from '../regulation/amendments/ground-names.ts';
import type { AmendmentGroundId } from '../regulation/amendments/grounds.ts';
import { queueListIds, queueLists } from '../regulation/categories.ts';
import { notCounted, type Reported, staffingNotCounted } from '../reports/reported.ts';
import { words } from '../words.ts';
import type { OwnEvent } from './event.ts';
import type { Offer } from './offer.ts';
import { byWithdrawal } from './rules/settling.ts';
import { namesOfTerms } from './terms.ts';

const list = (_: unknown, { entry }: Offer): string => entry.onList;

const deceived: AmendmentGroundId = 'FALSE_DATA';

/** He has come to stand by another entry since, which becomes one with what he gets back. */
const joined = {
  figure: 'merged',
  when: ({ instead }: { readonly instead?: string | undefined }) => instead !== undefined,
} as const;

/** What of an offer is counted in the month’s report: each event, and under which figure. */
export const reportedOffer: Reported<Offer, OwnEvent> = {
  office: ({ provider }) => provider,
  names: {
    ...Object.fromEntries(queueListIds.map((id) => [id, queueLists[id].name])),
    ...Object.fromEntries(overrideGroundIds.map((id) => [outOfOrder(id), overrideGrounds[id].text])),
    [deceived]: groundName(deceived),
    MADE: words('Жасалғаны', 'Сделано', 'Made'),
    CONSENTED: words('Келісім берілді', 'Согласие дано', 'Consented'),
    REFUSED: words('Бас тартылды', 'Отклонено', 'Refused'),
    LAPSED: words('Мерзімінде жауап болмады', 'Ответа в срок не было', 'No answer in its term'),
    CANDIDATE_DIED: words('Кандидат қайтыс болды', 'Кандидат умер', 'The candidate died'),
    NOT_SILENT: words('Үнсіздік болмаған', 'Молчания не было', 'No silence after all'),
    NOT_REACHED: words('Тапсыру мүмкін болмады', 'Не удалось вручить', 'Not reached'),
    [byWithdrawal]: words('Тұрғын үй бөлуден алынды', 'Жилище снято с распределения', 'The dwelling was withdrawn'),
  },
  termNames: namesOfTerms,
  supervisors: ['actingHead'],
  officeOfTerm: (term, { provider }) => (term === 'actingHead' ? 'oblast' : provider),
  // biome-ignore format: a table, one event a row
  events: {
    OfferMade: [{ figure: 'offers', of: () => 'MADE' }],
    CandidateChecked: notCounted,
    OfferHeld: notCounted,
    CandidateDied: notCounted,
    SilenceChecked: notCounted,
    SuccessorLacking: [{ figure: 'offers', of: (_, { status }) => (status === 'OVERTAKEN' ? 'CANDIDATE_DIED' : 'LAPSED') }],
    OfferOvertaken: [{ figure: 'offers', when: ({ why }) => why === byWithdrawal, of: () => byWithdrawal }],
    OfferTold: notCounted,
    OfferUnsent: notCounted,
    OfferHandedOver: notCounted,
    OfferPosted: notCounted,
    OfferDelivered: notCounted,
    OfferNotProven: notCounted,
    TryRecorded: notCounted,
    OfferNotReached: [{ figure: 'offers', of: () => 'NOT_REACHED', official: (_, __, { id }) => id }],
    OfferConsented: [{ figure: 'offers', of: () => 'CONSENTED' }],
    OfferRefused: [{ figure: 'offers', of: () => 'REFUSED' }],
    SilenceRefuted: [{ figure: 'offers', of: () => 'NOT_SILENT', official: ({ by }) => by }],
    OfferLapsed: [{ figure: 'offers', of: () => 'LAPSED' }],
    MinutesDrawn: notCounted,
    MinutesSigned: notCounted,
    VotedAgainst: notCounted,
    AllocationDecided: [
      { figure: 'housed', of: list },
      { figure: 'overridden', when: (_, { override }) => override !== undefined, of: (_, { override }) => override && outOfOrder(override.ground), official: ({ by }) => by },
    ],
    CommissionReseated: notCounted,
    MinutesUndone: notCounted,
    MinutesReturned: notCounted,
    OfferSettled: notCounted,
    ContractSigned: notCounted,
    ContractTermEnded: notCounted,
    KeysGiven: notCounted,
    AllocationRevoked: [{ figure: 'housingUndone', of: list, official: ({ by }) => by }, joined],
    // whoever deceived stands on no list by it: what was undone is removed in that commit (X212)
    AllocationAnnulled: [{ figure: 'housingUndone', of: list, official: ({ by }) => by }, joined, { figure: 'removed', when: ({ falseData }) => falseData === true, of: () => deceived }],
    PaperUnsent: notCounted,
    PaperPosted: notCounted,
    ...staffingNotCounted,
    RecusalDeclared: notCounted,
  },
};
