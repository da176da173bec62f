import type { Reached } from '#domain/form/old-row-mended.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { rowContactsMessage } from '#domain/regulation/messages/old-entry-messages.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ContentAt } from './paper-to-sign.ts';

/** X224: the statement by which whoever came from an old list says how he is reached. */
export const rowContactsContent =
  ({ entry, record }: OldEntry, contacts: Reached): ContentAt =>
  (issuedAt) => {
    const { provider, registerNumber } = entry;
    const message = rowContactsMessage({
      registerNumber,
      provider: providerName(provider, localDate(issuedAt)),
      agrees: contacts.consent === true,
    });
    return { type: 'CONTACTS_STATEMENT', organisation: provider, message, fields: { contacts, changes: record.id } };
  };
