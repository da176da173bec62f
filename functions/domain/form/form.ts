import * as z from 'zod/mini';
import { parseIin } from '#domain/iin.ts';
import { applicationGrounds } from '#domain/regulation/application-grounds.ts';
import { categoryIds } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { relations } from '#domain/regulation/relations.ts';

const keys = <T extends string>(table: Record<T, unknown>): [T, ...T[]] => Object.keys(table) as [T, ...T[]];
const date = z.iso.date();
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const address = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

/** Twelve digits whose checksum, date and century agree (law.md 6). */
export const Iin = z.string().check(z.refine((text) => parseIin(text).ok, { error: 'IIN_INVALID' }));

export const Person = z.strictObject({ iin: Iin, surname: name, name, patronymic: z.optional(name) });
export type Person = z.infer<typeof Person>;

const FamilyMember = z.strictObject({
  ref: z.string().check(z.regex(/^member-\d{1,2}$/)),
  iin: Iin,
  surname: name,
  name,
  patronymic: z.optional(name),
  relation: z.enum(keys(relations)),
  bornOn: date,
  isDisabledChild: z.optional(z.boolean()),
});

/** The application of Annex 1 to the Standard, as the portal's and the desk's form (4, 8.3, 10.5; fields of law.md 2.8). */
export const Form = z.strictObject({
  provider: z.enum(providerIds),
  category: z.enum(categoryIds),
  ground: z.optional(z.enum(keys(applicationGrounds))),
  applicant: z.strictObject({
    iin: Iin,
    surname: name,
    name,
    patronymic: z.optional(name),
    phone: z.string().check(z.regex(/^\+7\d{10}$/)),
    email: z.optional(z.email().check(z.maxLength(254))),
    registeredAddress: address,
    actualAddress: z.optional(address),
    identityDocument: z.strictObject({
      number: z.string().check(z.regex(/^[0-9A-ZА-Я]{6,12}$/)),
      issuedOn: date,
      issuedBy: name,
      validTo: z.optional(date),
    }),
  }),
  members: z.array(FamilyMember).check(z.maxLength(20)),
  declaresOldCertificates: z.optional(z.array(z.enum(['marriage', 'death', 'birth']))),
  /** consent to the use of data held by the information systems (law.md 2.5) */
  consent: z.literal(true),
});
export type Form = z.infer<typeof Form>;

/** A power of attorney, or a guardian's document; its data are entered only when a notary certified it (8.3, X9). */
export const Representation = z.discriminatedUnion('power', [
  z.strictObject({
    power: z.literal('notarised'),
    representative: Person,
    number: z.string().check(z.minLength(1), z.maxLength(60)),
    issuedOn: date,
    validTo: date,
  }),
  z.strictObject({ power: z.literal('other'), representative: Person, validTo: z.optional(date) }),
  z.strictObject({ power: z.literal('guardianship'), representative: Person }),
]);
export type Representation = z.infer<typeof Representation>;

/** A name as a register or a certificate has it; a person may have one name only. */
export interface PersonName {
  readonly surname?: string;
  readonly name?: string;
  readonly patronymic?: string;
}

const plainName = (text = ''): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02BC\u0060\u00B4]/gu, "'")
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .toLocaleUpperCase('kk');

/** The same person's name, however it is written; a patronymic that one of them does not say is no difference [I]. */
export const isSameName = (one: PersonName, other: PersonName): boolean =>
  plainName(one.surname) === plainName(other.surname) &&
  plainName(one.name) === plainName(other.name) &&
  (!one.patronymic || !other.patronymic || plainName(one.patronymic) === plainName(other.patronymic));

export const fullName = ({
  surname,
  name: given,
  patronymic,
}: Pick<Person, 'surname' | 'name' | 'patronymic'>): string => [surname, given, patronymic].filter(Boolean).join(' ');
