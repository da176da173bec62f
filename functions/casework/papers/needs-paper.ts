import type { Contacts } from '#domain/form/contacts.ts';
import type { NeedsSaid } from '#domain/needs/needs.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { needsMessage } from '#domain/regulation/messages/allocations/needs-messages.ts';
import { type ProviderId, providerName } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ContentAt } from './paper-to-sign.ts';

/** How he is reached, and the record that says it as yet, so that it undoes nothing that was changed since (X101). */
export interface ReachedAs {
  readonly contacts: Contacts;
  readonly changes: string;
}

/** By which somebody says what his family needs of a dwelling, and confirms the family on record, and how he is reached (X207, X315). */
export const needsContent =
  (
    { provider, list, registerNumber }: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>,
    needs: NeedsSaid,
    reached?: ReachedAs,
  ): ContentAt =>
  (issuedAt) => {
    const office = providerName(provider as ProviderId, localDate(issuedAt));
    const message = needsMessage({ provider: office, registerNumber, saysContacts: reached !== undefined }, needs);
    return {
      type: 'NEEDS_STATEMENT',
      organisation: provider,
      message,
      fields: { needs, entry: { provider, list, registerNumber }, ...reached },
    };
  };
