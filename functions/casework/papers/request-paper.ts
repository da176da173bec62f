import type { Application } from '#domain/application/application.ts';
import { packageOf } from '#domain/application/rules/filing/brought.ts';
import type { Refiled } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { defectsAtDesk } from '#domain/application/rules/filing/package.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import { endingMessage } from '#domain/application/words/ending-message.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import type { Form } from '#domain/form/form.ts';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categoryOn } from '#domain/regulation/categories.ts';
import { contactsMessage, requestMessage, withdrawalMessage } from '#domain/regulation/messages/application-texts.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { printedValue } from '#domain/regulation/messages/printed-value.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { FormSoFar } from './form.ts';
import type { ContentAt } from './paper-to-sign.ts';

/** What the form asks for, in words (4, Annex 1 of the Standard). */
export function requestedIn({ provider, category, ground, change }: Form, at: Instant): Message {
  const today = localDate(at);
  return requestMessage({
    provider: providerName(provider, today),
    category: categoryOn(category, today).name,
    ground: ground && applicationGrounds[ground].name,
    change: change && { kind: change.kind, reason: printedValue(change.reason) },
  });
}

/** The request as an e-document (4, 8.7, 10.5): the whole form, the power, every document with its hash and version. */
export const requestContent =
  (theCase: Application, { form, representation }: FormSoFar): ContentAt =>
  (issuedAt) => ({
    type: 'REQUEST',
    organisation: form.provider,
    message: requestedIn(form, issuedAt),
    fields: { form, representation, documents: packageOf(theCase) },
  });

/** The receipt of refusal to accept a package (M10): each defect with its cure, and where to appeal. */
export const refusedPackageContent =
  (theCase: Application, refiled: Refiled): ContentAt =>
  (issuedAt) => {
    const centre = centreOfFiling(theCase);
    const defects = defectsAtDesk(theCase, refiled, issuedAt);
    const { message, appeal } = endingMessage('PACKAGE_REFUSED', { theCase, at: issuedAt, defects });
    return { type: 'INTAKE_REFUSAL_RECEIPT', organisation: centre, message, fields: { defects, appeal, copies: 2 } };
  };

/**
 * The statement by which the recipient says how he is to be reached from now on (X56). It names what it changes, so that it
 * undoes nothing that was changed since (X101).
 */
export const contactsContent =
  ({ number, provider, form }: FiledApplication, contacts: Contacts): ContentAt =>
  (issuedAt) => {
    const message = contactsMessage({ number, provider: providerName(provider, localDate(issuedAt)) });
    return { type: 'CONTACTS_STATEMENT', organisation: provider, message, fields: { contacts, changes: form.id } };
  };

/** The statement by which the recipient takes the request back (X21); at the desk it names who came and what was scanned. */
export const withdrawalContent =
  ({ number, provider }: FiledApplication, fields: Readonly<Record<string, unknown>> = {}): ContentAt =>
  (issuedAt) => {
    const message = withdrawalMessage({ number, provider: providerName(provider, localDate(issuedAt)) });
    return { type: 'WITHDRAWAL_STATEMENT', organisation: provider, message, fields };
  };
