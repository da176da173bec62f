import * as z from 'zod/mini';
import { caseNumber } from '#domain/codes/case-number.ts';
import { newId } from '#domain/ids.ts';
import { checkDigitOf } from '#domain/iin.ts';
import type { TypedField } from './typed-fields.ts';

/** A number that belongs to nobody, of a man born that day. */
export const iinBorn = (date: string, ordinal: number): string => {
  const digits = `${date}3${String(ordinal).padStart(4, '0')}`;
  const check = checkDigitOf(digits);
  return check === undefined ? iinBorn(date, ordinal + 1) : `${digits}${check}`;
};

type Kind = NonNullable<TypedField['kind']>;

/** What is typed into each kind of field, so that it is found wherever it does not belong; what stands in cases sings of nobody. */
export const canaries: Readonly<
  Record<Exclude<Kind, 'officeNumber' | 'login' | 'word' | 'cursor' | 'signature' | 'code'>, string>
> = {
  name: 'Қанарейқызы-Тұмар',
  line: 'Сайрауық көшесі, 77-үй, 7-пәтер',
  paragraph: 'Қарар: қызыл канарейка ұясын тексеріңіз',
  email: 'kanareika@sairauyq.kz',
  phone: '+77774445566',
  iin: iinBorn('910509', 7000),
  documentNumber: 'N98761234',
  powerNumber: '77-98761',
  secret: 'Kanareika-password-77',
};

/** Whoever stands beside the recipient: a member of his family, a representative. */
export const otherIin = iinBorn('910509', 7100);
const otherNumber = 'N98761253';
/** What tells of him. */
export const ofOthers: readonly string[] = [otherIin, otherNumber];

/** Texts of people that somebody may try to type where they do not belong, in every guise. */
export const strays: readonly string[] = [
  canaries.name,
  canaries.iin,
  canaries.iin.replace(/(.{6})/, '$1 '),
  [...canaries.iin].join('-'),
  [...canaries.name].join('.'),
  canaries.paragraph,
  canaries.email,
];

const words: Readonly<Record<string, string>> = {
  ground: 'requirements-not-met',
  bornOn: '1991-05-09',
  issuedOn: '2018-01-15',
  on: '2018-02-01',
  validTo: '2019-01-14',
  takenAt: '2018-03-02T05:40:00.000Z',
  calledAt: '2018-03-02T05:55:00.000Z',
  from: '2018-03-05',
  to: '2018-03-09',
  lastDay: '2018-03-30',
  filedOn: '2010-05-09',
  filedAt: '10:30',
  registerNumber: '1',
  personRef: 'applicant',
  ref: 'member-1',
  contentType: 'application/pdf',
  sha256: '0'.repeat(64),
  cms: Buffer.from('no signature').toString('base64'),
  nonceId: '6f0c5a0e-5d0b-4b0e-9d8e-0f4c2b7a1d00',
  number: 'вх-12/7',
  receiptNumber: '17',
  document: '12/7',
  login: 'uralsk-executor-3',
  code: 'ABCD-2345',
  paperId: newId('paper', 1),
  term: 'total',
};

/** Where a moment is asked for, and not a day: an outage that is over, and what was taken in it. */
const instants: Readonly<Record<string, string>> = {
  from: '2018-03-01T05:00:00.000Z',
  at: '2018-03-01T06:00:00.000Z',
  to: '2018-03-01T10:00:00.000Z',
};

/** What a field is filled with: its kind's canary where it may hold one, else what it asks for by its name. */
export function canaryFor({ path, kind, schema }: Pick<TypedField, 'path' | 'kind' | 'schema'>): string {
  const canary = kind && (canaries as Readonly<Record<string, string>>)[kind];
  const name = path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? '';
  const instant = instants[name];
  if (instant && z.safeParse(schema as z.ZodMiniType, instant).success) return instant;
  if (kind === 'code' && name === 'number') return caseNumber(2018, [1, 2, 3, 4, 5, 6, 7, 8]);
  const isOther = path.some((part) => part === 'members' || part === 'representative');
  if (isOther && kind === 'iin') return otherIin;
  if (isOther && kind === 'documentNumber') return otherNumber;
  return (name === 'ground' && kind !== 'paragraph' ? undefined : canary) ?? words[name] ?? '';
}
