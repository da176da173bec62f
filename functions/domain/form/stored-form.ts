import * as z from 'zod/mini';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categoryIds } from '#domain/regulation/categories.ts';
import { changeKinds } from '#domain/regulation/changes.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { otherDocuments } from '#domain/regulation/other-documents.ts';
import { relations } from '#domain/regulation/relations.ts';
import type { Contacts } from './contacts.ts';
import { correspondenceLanguages } from './correspondence.ts';
import type { Form, Representation } from './form.ts';

// A record is written once and never changed, so what was typed under older rules is read as it stands: the texts are
// looked at where they are typed and made one line where they are printed.
const text = z.string();
const keys = <T extends string>(table: Record<T, unknown>): [T, ...T[]] => Object.keys(table) as [T, ...T[]];
const named = {
  surname: z.optional(text),
  hasNoSurname: z.optional(z.literal(true)),
  name: text,
  patronymic: z.optional(text),
};
const person = z.strictObject({ iin: text, ...named });

const contacts = {
  phone: text,
  email: z.optional(text),
  actualAddress: z.optional(text),
  language: z.optional(z.enum(correspondenceLanguages)),
};

/** How a person is reached, as a statement of his holds it. */
export const StoredContacts: z.ZodMiniType<Contacts> = z.strictObject(contacts);

/** A form as its record holds it. */
export const StoredForm: z.ZodMiniType<Form> = z.strictObject({
  provider: z.enum(providerIds),
  category: z.enum(categoryIds),
  ground: z.optional(z.enum(keys(applicationGrounds))),
  applicant: z.strictObject({
    iin: text,
    ...named,
    ...contacts,
    registeredAddress: text,
    identityDocument: z.strictObject({ number: text, issuedOn: text, issuedBy: text, validTo: z.optional(text) }),
  }),
  change: z.optional(z.strictObject({ kind: z.enum(changeKinds), reason: text })),
  members: z.array(
    z.strictObject({
      ref: text,
      iin: z.optional(text),
      otherDocument: z.optional(z.strictObject({ kind: z.enum(keys(otherDocuments)), number: text })),
      ...named,
      relation: z.enum(keys(relations)),
      bornOn: text,
      isDisabledChild: z.optional(z.boolean()),
    }),
  ),
  declaresOldCertificates: z.optional(z.array(z.enum(['marriage', 'death', 'birth']))),
  consent: z.literal(true),
});

/** A power as its record holds it. */
export const StoredRepresentation: z.ZodMiniType<Representation> = z.discriminatedUnion('power', [
  z.strictObject({
    power: z.literal('notarised'),
    representative: person,
    number: text,
    issuedOn: text,
    validTo: text,
  }),
  z.strictObject({ power: z.literal('other'), representative: person, validTo: z.optional(text) }),
  z.strictObject({ power: z.literal('guardianship'), representative: person }),
]);

/** What a slip was and is, and why it is one (X57). */
export const StoredCorrection = z.strictObject({
  personRef: z.string(),
  field: z.string(),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
});
