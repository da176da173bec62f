import type { NeedsSaid } from '#domain/needs/needs.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { needsMessage } from '#domain/regulation/messages/allocations/needs-messages.ts';
import { type ProviderId, providerName } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ContentAt } from './paper-to-sign.ts';

/** By which somebody says what his family needs of a dwelling, and confirms the family on record (X207). */
export const needsContent =
  (
    { provider, list, registerNumber }: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>,
    needs: NeedsSaid,
  ): ContentAt =>
  (issuedAt) => {
    const office = providerName(provider as ProviderId, localDate(issuedAt));
    const message = needsMessage({ provider: office, registerNumber }, needs);
    return {
      type: 'NEEDS_STATEMENT',
      organisation: provider,
      message,
      fields: { needs, entry: { provider, list, registerNumber } },
    };
  };
