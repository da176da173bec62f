import * as z from 'zod/mini';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categoryIds } from '#domain/regulation/categories.ts';
import { changeKinds } from '#domain/regulation/changes.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { otherDocuments } from '#domain/regulation/other-documents.ts';
import { relations } from '#domain/regulation/relations.ts';
import { day } from '#domain/text/dates.ts';
import type { FormatFault } from '#domain/text/format-faults.ts';
import { Phone } from '#domain/text/phone.ts';
import { DocumentNumber, Email, line, PowerNumber } from '#domain/text/texts.ts';
import { correspondenceLanguages } from './correspondence.ts';
import { IdentityDocument } from './identity-document.ts';
import { ForeignersToo, Iin, named, Representative, saysSurname } from './person.ts';

/** A member of the family, as his form names him. */
export const MemberRef = z.string().check(z.regex(/^member-\d{1,2}$/, 'member' satisfies FormatFault));

const keys = <T extends string>(table: Record<T, unknown>): [T, ...T[]] => Object.keys(table) as [T, ...T[]];
const address = line(300);

/** X62: who has no number is known by another document, and a foreigner's number does not tell the century of his birth. */
const FamilyMember = z
  .strictObject({
    ref: MemberRef,
    iin: z.optional(ForeignersToo),
    otherDocument: z.optional(z.strictObject({ kind: z.enum(keys(otherDocuments)), number: DocumentNumber })),
    ...named,
    relation: z.enum(keys(relations)),
    bornOn: day,
    isDisabledChild: z.optional(z.boolean()),
  })
  .check(saysSurname);

/** The application of Annex 1 to the Standard, as the portal's and the desk's form (4, 8.3, 10.5; fields of law.md 2.8). */
export const Form = z.strictObject({
  provider: z.enum(providerIds),
  category: z.enum(categoryIds),
  ground: z.optional(z.enum(keys(applicationGrounds))),
  applicant: z
    .strictObject({
      iin: Iin,
      ...named,
      phone: Phone,
      email: z.optional(Email),
      registeredAddress: address,
      actualAddress: z.optional(address),
      /** in which he is written to */
      language: z.optional(z.enum(correspondenceLanguages)),
      identityDocument: z.strictObject({
        ...IdentityDocument.shape,
        issuedBy: line(100),
        validTo: z.optional(day),
      }),
    })
    .check(saysSurname),
  /** of a request for a change alone: which, and why (X55) */
  change: z.optional(z.strictObject({ kind: z.enum(changeKinds), reason: line(300) })),
  members: z.array(FamilyMember).check(z.maxLength(20)),
  /** each event once */
  declaresOldCertificates: z.optional(
    z
      .array(z.enum(['marriage', 'death', 'birth']))
      .check(z.refine((events) => new Set(events).size === events.length, { error: 'REPEATED' })),
  ),
  /** consent to the use of data held by the information systems (law.md 2.5) */
  consent: z.literal(true),
});
export type Form = z.infer<typeof Form>;

/** A power that a notary certified, as it is entered (8.3). */
export const NotarisedPower = z.strictObject({
  power: z.literal('notarised'),
  representative: Representative,
  number: PowerNumber,
  issuedOn: day,
  validTo: day,
});
export type NotarisedPower = z.infer<typeof NotarisedPower>;

const powers = [
  NotarisedPower,
  z.strictObject({ power: z.literal('other'), representative: Representative, validTo: z.optional(day) }),
  z.strictObject({ power: z.literal('guardianship'), representative: Representative }),
] as const;

/** A power of attorney, or a guardian's document; its data are entered only when a notary certified it (8.3, X9). */
export const Representation = z.discriminatedUnion('power', powers);
export type Representation = z.infer<typeof Representation>;

/** Who comes: a representative by his power, or `none`, the recipient himself. */
export const RepresentationSaid = z.discriminatedUnion('power', [
  ...powers,
  z.strictObject({ power: z.literal('none') }),
]);
export type RepresentationSaid = z.infer<typeof RepresentationSaid>;
