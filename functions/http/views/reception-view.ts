import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { publicStatusOf } from '#casework/asking/status/status-of.ts';
import type { Reception } from '#casework/identity/open-reception.ts';
import type { ToldOffer } from '#casework/identity/told/offers-told.ts';
import { statusWords } from '#domain/offer/words/status-words.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { problemRow } from '#http/problems/problem-rows.ts';
import { ConfirmationView, confirmationView } from './confirmation-view.ts';
import { paperText } from './paper-text.ts';
import { barredRows, ReceivedRow, receivedRows } from './received-rows.ts';

const text = z.string();
const maybe = z.optional(text);

/** A request of whoever came without its number: what is needed to choose it, and to receive him with it. */
const ReceivedLine = z.object({
  caseId: text,
  number: maybe,
  list: maybe,
  provider: maybe,
  status: text,
  publicStatus: Words,
  /** of the recipient whose document bears none */
  iin: maybe,
});

const ReceivedOffer = z.object({
  offerId: text,
  provider: text,
  status: text,
  publicStatus: Words,
  papers: z.array(z.object({ type: text, text })),
});

/** What waits for a second operator; `requests`: once he has confirmed, that day. */
export const ReceptionView = z.object({
  confirmation: ConfirmationView,
  requests: z.optional(z.array(ReceivedLine)),
  /** where whoever came stands named in a request, and why he may not act on it */
  barred: z.optional(z.array(z.object({ name: z.optional(Words), title: Words, cure: Words }))),
  /** where he stands from an old list, and what is done for him there (X276) */
  oldEntries: z.optional(z.array(ReceivedRow)),
  /** what he was offered, and what was written to him of it, to be printed and handed to him (X289) */
  offers: z.optional(z.array(ReceivedOffer)),
});

export function receptionView(
  { request, requests, rows = [], offers = [] }: Reception,
  now: Instant,
): z.infer<typeof ReceptionView> {
  const confirmation = confirmationView(request, now);
  if (!requests) return { confirmation };
  return {
    confirmation,
    requests: requests.flatMap((one) =>
      one.told === 'line'
        ? [{ ...one.theCase, caseId: one.theCase.id, iin: one.iin, publicStatus: publicStatusOf(one.theCase, now) }]
        : [],
    ),
    barred: [
      ...requests.flatMap(({ theCase: { provider }, ...one }) =>
        one.told === 'why'
          ? [{ name: provider && officeName(provider, localDate(now)), ...problemRow(one.why.code) }]
          : [],
      ),
      ...barredRows(rows, now),
    ],
    ...receivedRows(rows),
    ...(offers.length > 0 ? { offers: offers.map(receivedOffer) } : {}),
  };
}

const receivedOffer = ({ file: { id, provider, status, overtakenBy }, papers }: ToldOffer) => ({
  ...{ offerId: id, provider, status, publicStatus: statusWords(status, overtakenBy) },
  papers: papers.map(({ type, bytes }) => ({ type, text: paperText(bytes) })),
});
