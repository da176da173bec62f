import type { Amendment } from '#domain/amendment/amendment.ts';
import { leavingMessage, statementMessages } from '#domain/regulation/messages/leaving-messages.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { type ProviderId, providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { PaperContent } from './paper.ts';

interface EntryName {
  readonly provider: string;
  readonly list: string;
  readonly registerNumber: number;
}

/** What such a statement says. */
export function statementMessage(type: keyof typeof statementMessages, entry: EntryName, on: Instant): Message {
  const provider = providerName(entry.provider as ProviderId, localDate(on));
  return statementMessages[type]({ provider, registerNumber: entry.registerNumber });
}

/**
 * By which somebody leaves a list, or takes that back: that names which leaving, so that it undoes no later one (X101). At a
 * desk it says who came, and what was scanned.
 */
export const statementContent =
  (type: keyof typeof statementMessages, entry: EntryName, shown: Readonly<Record<string, unknown>> = {}) =>
  (issuedAt: Instant): PaperContent => {
    const { provider, list, registerNumber } = entry;
    const message = statementMessage(type, entry, issuedAt);
    return { type, organisation: provider, message, fields: { ...shown, entry: { provider, list, registerNumber } } };
  };

/** That it was taken, and until when it may be taken back. */
export function leavingContent({ id, entry, terms }: Amendment, now: Instant): PaperContent {
  const office = providerName(entry.provider, localDate(now));
  const until = terms.force?.lastDay ?? localDate(now);
  const message = leavingMessage({ office, until });
  return {
    type: 'LEAVING_ACKNOWLEDGMENT',
    organisation: entry.provider,
    message,
    fields: { amendment: id, entry, until },
  };
}
