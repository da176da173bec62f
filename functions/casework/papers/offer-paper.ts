import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import type { Offer } from '#domain/offer/offer.ts';
import {
  allocationMessage,
  consentMessage,
  type Home,
  offerMessage,
} from '#domain/regulation/messages/allocations/offer-messages.ts';
import { groundWords } from '#domain/regulation/messages/allocations/override-messages.ts';
import { localityName } from '#domain/regulation/offices/localities.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { PaperContent } from './paper.ts';

/** What its person and outsiders may read of a dwelling. */
export const homeOf = ({ locality, rooms, area, floor }: Dwelling): Home => ({
  locality: localityName(locality),
  rooms,
  area,
  floor,
});

/** Which offer a paper is about, for machines. */
export const ofOffer = ({ id, allocation, dwelling, entry }: Offer) => ({ offer: id, allocation, dwelling, entry });

/** X59: which dwelling is offered, and until when it may be taken. */
export function offerContent(
  file: Offer,
  { home, now, hasCabinet }: { readonly home: Dwelling; readonly now: Instant; readonly hasCabinet: boolean },
): PaperContent {
  const today = localDate(now);
  const days = hasCabinet ? tellsLastDay('offerAnswered', today) : {};
  const office = providerName(file.provider, today);
  const message = offerMessage({ home: homeOf(home), office, ...days });
  return { type: 'OFFER', organisation: file.provider, message, fields: { ...ofOffer(file), ...days } };
}

/** What a candidate says of it, as he signs it or an operator writes it down. */
export const consentContent =
  (file: Offer, { home, consents }: { readonly home: Dwelling; readonly consents: boolean }) =>
  (_issuedAt: Instant): PaperContent => ({
    type: 'OFFER_ANSWER',
    organisation: file.provider,
    message: consentMessage(consents, homeOf(home)),
    fields: { ...ofOffer(file), consents },
  });

export const byOverride = ({ override }: Offer) => (override ? { override } : {});

/** By which ground and act he is asked out of the order, as papers tell it. */
export const overrideTold = ({ override }: Offer) =>
  override && {
    ground: groundWords(override),
    number: printedLine(override.number),
    decidedOn: override.decidedOn,
  };

interface Decided {
  readonly home: Dwelling;
  readonly address: string;
  readonly now: Instant;
}

/** 77: the decision that the head signs; it names the order used and the minutes. */
export function allocationContent(file: Offer, { home, address, now }: Decided): PaperContent {
  const { minutes, entry, provider } = file;
  if (!minutes) throw new Error(`no minutes of ${file.id}`);
  const today = localDate(now);
  const days = tellsLastDay('tenancyContract', today);
  const order = { registerNumber: entry.registerNumber, passedOver: file.passedOver };
  const message = allocationMessage({
    home: { ...homeOf(home), address: printedLine(address) },
    number: printedLine(minutes.number),
    order: { ...order, override: overrideTold(file) },
    office: providerName(provider, today),
    ...days,
  });
  const said = {
    ...ofOffer(file),
    minutes: minutes.paper.sha256,
    order: { ...order, sha256: file.order.sha256 },
    ...byOverride(file),
    ...days,
  };
  return { type: 'ALLOCATION_DECISION', organisation: provider, message, fields: said };
}
