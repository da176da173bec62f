import * as z from 'zod/mini';
import { Phone } from '#domain/text/phone.ts';
import { Email, line } from '#domain/text/texts.ts';
import { correspondenceLanguages } from './correspondence.ts';
import type { Form } from './form.ts';

/** How a person is reached, whole as it is to be: what is left out he has no more (X56). */
const contactShape = {
  phone: Phone,
  email: z.optional(Email),
  actualAddress: z.optional(line(300)),
  language: z.optional(z.enum(correspondenceLanguages)),
};
export const Contacts = z.strictObject(contactShape);
export type Contacts = z.infer<typeof Contacts>;

/** The same form under other contact data; nothing else of it can be changed this way. */
export function withContacts({ applicant, ...form }: Form, { phone, email, actualAddress, language }: Contacts): Form {
  const { phone: _, email: __, actualAddress: ___, language: ____, ...rest } = applicant;
  const given = { ...(email ? { email } : {}), ...(actualAddress ? { actualAddress } : {}) };
  return { ...form, applicant: { ...rest, phone, ...given, ...(language ? { language } : {}) } };
}
