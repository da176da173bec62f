import type { TermEnd, TermRow } from '../file/kind.ts';
import { actingHeadTerm } from '../file/tasks/staffing.ts';
import { lasting, namesIn } from '../file/terms/lasting.ts';
import { periods } from '../regulation/periods.ts';
import { endOfDay, localDate } from '../time/local-date.ts';
import { words } from '../words.ts';
import type { OwnEventType } from './event.ts';
import type { Offer } from './offer.ts';

export const termIds = [
  'telling',
  'transit',
  'consent',
  'minutes',
  'chair',
  'signature',
  'contract',
  'keys',
  'letter',
  'actingHead',
] as const;
export type TermId = (typeof termIds)[number];

interface Term extends TermRow<Offer> {
  readonly from: readonly OwnEventType[];
  readonly metBy: readonly OwnEventType[];
  readonly endsIn?: OwnEventType;
}

/** With the end of the day of its receipt, whenever that was recorded; handed over or in the cabinet, at once (X204). */
const sinceReceipt = ({ told }: Offer): string | undefined =>
  told?.deliveredOn === undefined || told.deliveredOn === localDate(told.at)
    ? undefined
    : new Date(Date.parse(endOfDay(told.deliveredOn)) - 1).toISOString();

const ends = [
  'OfferOvertaken',
  'CandidateDied',
  'SuccessorLacking',
  'AllocationAnnulled',
] as const satisfies readonly OwnEventType[];

// biome-ignore format: a table, one term a row
const rows = {
  telling:   { name: words('Ұсынысты тапсыру мерзімі', 'Срок вручения предложения', 'Term for telling the offer'),                        paragraph: 'X204', ...lasting(periods.offerSent),       from: ['OfferUnsent'],    metBy: ['OfferHandedOver', 'OfferPosted', 'OfferNotReached'], lapsesOn: ends },
  transit:   { name: words('Тапсырылғанын растау мерзімі', 'Срок подтверждения вручения', 'Term for the proof of delivery'),               paragraph: 'X204', ...lasting(periods.offerProven),     from: ['OfferPosted'],    metBy: ['OfferDelivered', 'OfferNotReached', 'OfferConsented', 'OfferRefused'], endsIn: 'OfferNotProven', lapsesOn: ends },
  consent:   { name: words('Келісім беру мерзімі', 'Срок для согласия', 'Term for the consent'),                                           paragraph: 'X59',  ...lasting(periods.offerAnswered),   from: ['OfferTold', 'OfferHandedOver', 'OfferDelivered'], metBy: ['OfferConsented', 'OfferRefused'], startedAt: sinceReceipt, endsIn: 'OfferLapsed', lapsesOn: ends },
  minutes:   { name: words('Комиссия отырысының мерзімі', 'Срок заседания комиссии', 'Term for the commission’s sitting'),                paragraph: 'X205', ...lasting(periods.commissionSits),  from: ['OfferConsented'], metBy: ['MinutesDrawn'], goesOnAfter: ['MinutesReturned', 'MinutesUndone'], lapsesOn: ends },
  chair:     { name: words('Хаттамаға қол қою мерзімі', 'Срок подписания протокола', 'Term for the chair’s signature'),                   paragraph: 'X205', ...lasting(periods.minutesSigned),   from: ['MinutesDrawn'],   metBy: ['MinutesSigned', 'VotedAgainst', 'MinutesReturned'], lapsesOn: [...ends, 'MinutesUndone'] },
  signature: { name: words('Шешімге қол қою мерзімі', 'Срок подписания решения', 'Term for the signature of the decision'),               paragraph: '5.5',  ...lasting(periods.allocationSigned), from: ['MinutesSigned'], metBy: ['AllocationDecided', 'MinutesReturned'], lapsesOn: ends },
  contract:  { name: words('Жалдау шартын жасау мерзімі', 'Срок заключения договора найма', 'Term for the tenancy contract'),             paragraph: '77',   ...lasting(periods.tenancyContract), from: ['AllocationDecided'], metBy: ['ContractSigned'], endsIn: 'ContractTermEnded', lapsesOn: ends },
  keys:      { name: words('Кілт беру мерзімі', 'Срок выдачи ключей', 'Term for the keys'),                                                paragraph: 'X205', ...lasting(periods.keysGiven),       from: ['ContractSigned'], metBy: ['KeysGiven'], lapsesOn: ends },
  letter:    { name: words('Құжатты поштамен жіберу мерзімі', 'Срок отправки документа почтой', 'Term for posting what tells of the end'),          paragraph: 'X294', ...lasting(periods.offerSent),       from: ['PaperUnsent'],    metBy: ['PaperPosted'], lapsesOn: ['CandidateDied'], owesNothingBy: ['CandidateDied'] },
  actingHead: { ...actingHeadTerm,                                                                                                        paragraph: 'APPK 67; X74', from: ['HeadLacking'], metBy: ['ActingHeadNamed', 'HeadReturned'], lapsesOn: [] },
} as const satisfies Record<TermId, Term>;

export const isTerm = (text: string): text is TermId => (termIds as readonly string[]).includes(text);

/** How each is called. */
export const namesOfTerms = namesIn<TermId>(rows);

/** The paragraph, or the reading, that sets a term. */
export const paragraphOfTerm = (term: TermId): string => rows[term].paragraph;

/** The same terms in every offer. */
export const termsOf = (): Readonly<Record<string, TermRow<Offer>>> => rows;

/** What the end of each term means, in the alarm's own words. */
export const termTable: Readonly<Record<TermId, TermEnd>> = {
  telling: { whenMissed: 'Whoever is next for a dwelling has not been told of it, and it stands empty.' },
  transit: { endsIn: rows.transit.endsIn },
  consent: {
    endsIn: rows.consent.endsIn,
    whenOver: 'Whoever was next for a dwelling has not answered in five working days, and it goes to the next.',
  },
  minutes: {
    whenMissed: 'Somebody has taken the dwelling that was offered him, and the commission has not sat about it.',
  },
  chair: {
    whenMissed: 'Minutes of the commission wait for the chair’s signature, and a family waits for its dwelling.',
  },
  signature: { whenMissed: 'A decision to give a dwelling waits for the head’s signature.' },
  contract: { endsIn: rows.contract.endsIn },
  keys: { whenMissed: 'A tenancy contract is signed, and its family has no keys.' },
  letter: {
    whenMissed:
      'An offer has ended, or a dwelling was taken from somebody who has no cabinet, and the letter that tells him so is not posted.',
  },
  actingHead: {
    whenMissed:
      'Nobody may act as the head, the supervisor has named no other in three working days, and a decision to give a dwelling stands still (APPK 67).',
  },
};
