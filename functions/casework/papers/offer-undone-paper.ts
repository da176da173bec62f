import { appealTo } from '#domain/application/words/appeal.ts';
import type { Dwelling } from '#domain/dwelling/dwelling.ts';
import { type courts, courtWords } from '#domain/offer/courts.ts';
import type { Offer } from '#domain/offer/offer.ts';
import {
  allocationUndoneMessage,
  byCourt,
  uncontracted,
} from '#domain/regulation/messages/allocations/allocation-undone-message.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { homeOf } from './offer-paper.ts';
import type { PaperContent } from './paper.ts';

interface CourtAct {
  readonly court: (typeof courts)[number];
  readonly number: string;
  readonly decidedOn: PlainDate;
  readonly falseData: boolean;
}

/** Why a decision is undone: by a court’s act, or because no contract was signed in its days. */
export type UndoneBy = CourtAct | { readonly reason: string };

const whyOf = (by: UndoneBy) =>
  'reason' in by
    ? uncontracted(printedLine(by.reason))
    : byCourt({ court: courtWords[by.court], number: printedLine(by.number), decidedOn: by.decidedOn });

/** X283: that a decision to give somebody a dwelling is undone, by what, and where he complains of that. */
export function undoneContent(
  { id, allocation, dwelling, entry, provider }: Offer,
  { home, by, now }: { readonly home: Dwelling; readonly by: UndoneBy; readonly now: Instant },
): PaperContent {
  const appeal = appealTo({ provider }, now);
  const isRemoved = 'falseData' in by && by.falseData;
  const message = allocationUndoneMessage({ home: homeOf(home), why: whyOf(by), isRemoved, appeal });
  const fields = { offer: id, allocation, dwelling, entry, by, appeal };
  return { type: 'ALLOCATION_UNDONE', organisation: provider, message, fields };
}
