import * as z from 'zod/mini';
import { DocumentNumber, Name } from '#domain/text/texts.ts';
import { type Words, words } from '#domain/words.ts';
import type { Form } from './form.ts';
import { isSameName, lettersAlike, type PersonName } from './full-name.ts';
import { repeatedIn } from './same-person.ts';

/** What may be corrected as a slip: a letter of a name, a digit of a document's number; never an IIN (X57). */
export const slipFields = ['surname', 'name', 'patronymic', 'documentNumber'] as const;

export interface Slip {
  /** 'applicant' or a member's ref */
  readonly personRef: string;
  readonly field: (typeof slipFields)[number];
  /** as it should have been */
  readonly value: string;
}

/** The evidence of a slip corrected: what stood there and what stands there now, and why (X57). */
export interface Correction {
  readonly personRef: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Beyond so many letters of a person's names together, or digits of a number, it is another name or number, not a slip. */
const mostLetters = 2;
const names = ['surname', 'name', 'patronymic'] as const;

const faults = {
  personRef: words(
    'Нысанда мұндай адам жоқ: applicant не отбасы мүшесінің белгісі',
    'В форме нет такого человека: applicant или обозначение члена семьи',
    'Nobody in the form is called so: applicant, or the ref of a member',
  ),
  nothing: words(
    'Нысанда бұл өріс бос: түзететін ештеңе жоқ',
    'В форме это поле пусто: исправлять нечего',
    'The form has nothing there: there is no slip to correct',
  ),
  other: words(
    'Бір адамның аты-жөнінде не нөмірінде көп дегенде екі әріпті не цифрды, қысқасында жартысын ғана түзетуге болады; басқа есім не құжат болса, өтініш қайта беріледі',
    'В именах одного человека вместе или в номере исправляют не более двух букв или цифр, в коротких не больше половины; если имя или документ другие, заявление подают заново',
    'Of one person’s names together, or of a number, at most two letters or digits are a slip, of a short one at most half; another name or document needs a new request',
  ),
  known: words(
    'Мемлекеттік дерекқорда немесе ЭЦҚ куәлігінде аты-жөні басқаша: тек сондағыдай түзетіледі',
    'В реестре или в регистрационном свидетельстве ЭЦП записано иначе: исправляют только так, как там',
    'The register, or the certificate, has the name otherwise: it is corrected to what stands there alone',
  ),
  repeated: words(
    'Нысанда бұл адам бұрыннан бар: әрқайсысы бір рет көрсетіледі',
    'Этот человек уже есть в форме: каждого указывают один раз',
    'This person stands in the form already: each is named once',
  ),
  format: words('Құжаттағыдай жазыңыз', 'Напишите, как в документе', 'Write it as in the document'),
} as const;

export interface SlipFault {
  readonly field: 'personRef' | 'field' | 'value';
  readonly problem: string;
  readonly cure: Words;
}

/** What stands there now; undefined where nothing does, or nobody is called so. */
export function typedAt({ applicant, members }: Form, { personRef, field }: Omit<Slip, 'value'>): string | undefined {
  const person = personIn({ applicant, members }, personRef);
  if (!person) return undefined;
  if (field !== 'documentNumber') return person[field];
  return 'identityDocument' in person ? person.identityDocument.number : person.otherDocument?.number;
}

const personIn = ({ applicant, members }: Pick<Form, 'applicant' | 'members'>, ref: string) =>
  ref === 'applicant' ? applicant : members.find((member) => member.ref === ref);

/** What a slip is judged by: the form, what was filed, and how others have the recipient's name, the register or his certificate. */
export interface SlipFacts {
  readonly form: Form;
  readonly filed: Form;
  readonly known: readonly PersonName[];
}

/**
 * Why this is no slip: measured from what was filed, so that one slip after another makes no other name; and what others
 * have of the recipient's name is spoiled by nobody (X57).
 */
export function slipFault({ form, filed, known }: SlipFacts, slip: Slip): SlipFault | undefined {
  if (!personIn(form, slip.personRef)) return { field: 'personRef', problem: 'UNKNOWN', cure: faults.personRef };
  const before = typedAt(form, slip);
  if (before === undefined) return { field: 'field', problem: 'NOTHING_THERE', cure: faults.nothing };
  const shape = slip.field === 'documentNumber' ? DocumentNumber : Name;
  const read = z.safeParse(shape, slip.value);
  if (!read.success || read.data !== slip.value) return { field: 'value', problem: 'FORMAT', cure: faults.format };
  if (isAnother({ form, filed, known }, before, slip))
    return { field: 'value', problem: 'NOT_A_SLIP', cure: faults.other };
  if (repeatedIn(corrected(form, slip)).length > repeatedIn(form).length)
    return { field: 'value', problem: 'REPEATED', cure: faults.repeated };
  return isOtherwise(known, before, slip) ? { field: 'value', problem: 'NOT_AS_KNOWN', cure: faults.known } : undefined;
}

/**
 * Is it another name or number? Letters are those by which two spellings of a name are one; what is left of a short one is at
 * least half, and of somebody whom no other knows all names count together.
 */
function isAnother({ form, filed, known }: SlipFacts, before: string, slip: Slip): boolean {
  const { personRef, field, value } = slip;
  const was = typedAt(filed, slip) ?? before;
  const mended = distance(alike(was, field), alike(value, field));
  if (mended > mostLetters) return true;
  if (personRef === 'applicant' && isTheirs(known, field, value)) return false;
  if (mended > Math.max(was.length, value.length) / 2) return true;
  return field !== 'documentNumber' && changedNames(filed, corrected(form, slip), personRef) > mostLetters;
}

const alike = (text: string, field: Slip['field']): string =>
  field === 'documentNumber' ? sized(text) : lettersAlike(text);

/** How many letters of one person's names are otherwise than they were filed. */
const changedNames = (filed: Form, now: Form, personRef: string): number =>
  names
    .map((field) =>
      distance(
        ...([filed, now].map((form) => lettersAlike(typedAt(form, { personRef, field }) ?? '')) as [string, string]),
      ),
    )
    .reduce((sum, letters) => sum + letters, 0);

/**
 * Do others have this part of the recipient's name, and none of them so? Nor is it a slip how large the letters are of a
 * name that stands as they have it, unless they write it just so.
 */
function isOtherwise(known: readonly PersonName[], before: string, { personRef, field, value }: Slip): boolean {
  if (personRef !== 'applicant' || field === 'documentNumber') return false;
  const theirs = namesKnown(known, field);
  const isRight = isTheirs(known, field, before) && isSameName({ name: before }, { name: value });
  return theirs.length > 0 && (isRight ? !theirs.includes(value) : !isTheirs(known, field, value));
}

const namesKnown = (known: readonly PersonName[], field: Slip['field']): readonly string[] =>
  field === 'documentNumber' ? [] : known.flatMap((name) => name[field] ?? []);

const isTheirs = (known: readonly PersonName[], field: Slip['field'], name: string): boolean =>
  namesKnown(known, field).some((one) => isSameName({ name: one }, { name }));

/** How large a letter is written makes no other name. */
const sized = (text: string): string => text.toLocaleUpperCase('kk');

/** How many letters are added, left out or written otherwise. */
function distance(one: string, other: string): number {
  const letters = [...other];
  let row = [0, ...letters.map((_, index) => index + 1)];
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of letters.entries()) {
      const replaced = (row[at] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The form as it should have been typed. */
export function corrected(form: Form, { personRef, field, value }: Slip): Form {
  const { applicant, members } = form;
  if (personRef === 'applicant') {
    const identityDocument = { ...applicant.identityDocument, number: value };
    return {
      ...form,
      applicant: { ...applicant, ...(field === 'documentNumber' ? { identityDocument } : { [field]: value }) },
    };
  }
  return {
    ...form,
    members: members.map((member) => {
      if (member.ref !== personRef) return member;
      if (field !== 'documentNumber') return { ...member, [field]: value };
      return member.otherDocument ? { ...member, otherDocument: { ...member.otherDocument, number: value } } : member;
    }),
  };
}
