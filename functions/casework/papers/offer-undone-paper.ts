import { appealTo } from '#domain/application/words/appeal.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { type courts, courtWords } from '#domain/offer/courts.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { type CourtId, courtName } from '#domain/regulation/allocations/courts-of-law.ts';
import {
  allocationUndoneMessage,
  byCourt,
  uncontracted,
} from '#domain/regulation/messages/allocations/allocation-undone-message.ts';
import type { ByTwo } from '#domain/regulation/messages/allocations/by-two-words.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { homeOf } from './offer-paper.ts';
import type { PaperContent } from './paper.ts';

interface CourtAct {
  readonly court: (typeof courts)[number];
  readonly ofCourt?: CourtId | undefined;
  readonly number: string;
  readonly decidedOn: PlainDate;
  readonly falseData: boolean;
}

/** Why a decision is undone: by a court’s act, or because no contract was signed in its days. */
export type UndoneBy = CourtAct | { readonly reason: string };

const whyOf = (by: UndoneBy, two: ByTwo | undefined) =>
  'reason' in by
    ? uncontracted(printedLine(by.reason))
    : byCourt({ court: courtOf(by), number: printedLine(by.number), decidedOn: by.decidedOn, by: two });

/** The instance, and the court as it was called on the day of its act. */
function courtOf({ court, ofCourt, decidedOn }: CourtAct): Words {
  const [instance, name] = [courtWords[court], ofCourt && courtName(ofCourt, decidedOn)];
  return name
    ? words(`${instance.kk} (${name.kk})`, `${instance.ru} (${name.ru})`, `${instance.en} (${name.en})`)
    : instance;
}

interface Undone {
  readonly home: Dwelling;
  readonly by: UndoneBy;
  /** by whose word a court’s act counts (X293) */
  readonly two?: ByTwo | undefined;
  readonly now: Instant;
}

/** X283: that a decision to give somebody a dwelling is undone, by what, and where he complains of that. */
export function undoneContent(
  { id, allocation, dwelling, entry, provider }: Offer,
  { home, by, two, now }: Undone,
): PaperContent {
  const appeal = appealTo({ provider }, now);
  const isRemoved = 'falseData' in by && by.falseData;
  const message = allocationUndoneMessage({ home: homeOf(home), why: whyOf(by, two), isRemoved, appeal });
  const fields = { offer: id, allocation, dwelling, entry, by, appeal };
  return { type: 'ALLOCATION_UNDONE', organisation: provider, message, fields };
}
