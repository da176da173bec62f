import type { Draft } from '#casework/filing/draft.ts';
import type { Application } from '#domain/application/application.ts';
import type { Form } from '#domain/form/form.ts';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categoryOn } from '#domain/regulation/categories.ts';
import { requestMessage, withdrawalMessage } from '#domain/regulation/messages/application-texts.ts';
import type { Message } from '#domain/regulation/messages/messages.ts';
import { type ProviderId, providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ContentAt } from './paper-to-sign.ts';

/** What the form asks for, in words (4, Annex 1 of the Standard). */
export function requestedIn({ provider, category, ground }: Form, at: Instant): Message {
  const today = localDate(at);
  return requestMessage({
    provider: providerName(provider, today),
    category: categoryOn(category, today).name,
    ground: ground && applicationGrounds[ground].name,
  });
}

/** The request as an e-document (4, 8.7, 10.5): the whole form, the power, every document with its hash and version. */
export const requestContent =
  ({ documents }: Application, { form, representation }: Draft): ContentAt =>
  (issuedAt) => ({
    type: 'REQUEST',
    organisation: form.provider,
    message: requestedIn(form, issuedAt),
    fields: { form, representation, documents },
  });

/** The statement by which the recipient takes the request back (X21); at the desk it names who came and what was scanned. */
export const withdrawalContent =
  ({ number = '', provider = '' }: Application, fields: Readonly<Record<string, unknown>> = {}): ContentAt =>
  (issuedAt) => ({
    type: 'WITHDRAWAL_STATEMENT',
    organisation: provider,
    message: withdrawalMessage({ number, provider: providerName(provider as ProviderId, localDate(issuedAt)) }),
    fields,
  });
