import { appealTo } from '#domain/application/words/appeal.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import type { Vote } from '#domain/offer/event.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { isInFavour } from '#domain/offer/rules/minutes.ts';
import type { FamilyReason } from '#domain/queue/allocating/family-reasons.ts';
import { passWords } from '#domain/queue/allocating/pass-words.ts';
import { notProvidedMessage } from '#domain/regulation/messages/allocations/not-provided-message.ts';
import { minutesMessage } from '#domain/regulation/messages/allocations/offer-messages.ts';
import { overrideBeforeWords } from '#domain/regulation/messages/allocations/override-messages.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences } from '#domain/words.ts';
import { byOverride, homeOf, ofOffer, overrideTold } from './offer-paper.ts';
import type { PaperContent } from './paper.ts';

const counted = (votes: readonly Vote[], ...wanted: readonly Vote['vote'][]): number =>
  votes.filter(({ vote }) => wanted.includes(vote)).length;

interface Sat {
  readonly home: Dwelling;
  readonly number: string;
  readonly votes: readonly Vote[];
  /** by which the dwelling would not suit his family today: said where he is voted down */
  readonly reasons: readonly FamilyReason[];
}

/** 77: how the commission voted about him, and by which order his turn came. */
export const minutesContent =
  (file: Offer, { home, number, votes, reasons }: Sat) =>
  (_issuedAt: Instant): PaperContent => {
    const order = { registerNumber: file.entry.registerNumber, passedOver: file.passedOver };
    const used = { ...order, override: overrideTold(file) };
    const told = {
      inFavour: counted(votes, 'FOR'),
      against: counted(votes, 'AGAINST'),
      away: counted(votes, 'RECUSED', 'ABSENT'),
    };
    const { refusedBefore = 0, overrideBefore: before } = file;
    const outOfOrderBefore = overrideBeforeWords(before, printedLine(before?.number ?? ''));
    const against = isInFavour(votes, file.commission) ? [] : reasons;
    const counts = { votes: told, order: used, refusedBefore };
    const why = against.length > 0 ? sentences(...against.map((reason) => passWords(reason))) : undefined;
    const sat = { number: printedLine(number), home: homeOf(home), ...counts, outOfOrderBefore, against: why };
    const message = minutesMessage(sat);
    const said = {
      ...ofOffer(file),
      number,
      votes,
      ...(against.length > 0 ? { reasons: against } : {}),
      ...(refusedBefore > 0 ? { refusedBefore } : {}),
      ...(before ? { overrideBefore: before } : {}),
      order: { ...order, sha256: file.order.sha256 },
      ...byOverride(file),
    };
    return { type: 'COMMISSION_MINUTES', organisation: file.provider, message, fields: said };
  };

interface VotedDown {
  readonly home: Dwelling;
  readonly reasons: readonly FamilyReason[];
  readonly now: Instant;
}

/** X320: that the commission voted against whoever has taken a dwelling: by which minutes, why, and where he complains of that. */
export function notProvidedContent(file: Offer, { home, reasons, now }: VotedDown): PaperContent {
  const { id, provider, minutes } = file;
  if (!minutes) throw new Error(`no minutes of ${id}`);
  const appeal = appealTo({ provider }, now);
  const why = reasons.map((reason) => passWords(reason));
  const message = notProvidedMessage({ home: homeOf(home), number: printedLine(minutes.number), why, appeal });
  const fields = { ...ofOffer(file), minutes: minutes.paper.sha256, reasons, appeal };
  return { type: 'OFFER_NOT_PROVIDED', organisation: provider, message, fields };
}
