import * as z from 'zod/mini';
import type { OldColumn } from '#domain/form/old-row.ts';
import { pageSize } from '#domain/form/old-row.ts';
import { Iin, named, saysSurname } from '#domain/form/person.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { day } from '#domain/text/dates.ts';
import { line, lineOrNothing, word } from '#domain/text/texts.ts';

/** An old list of one's own office, by the list of the register that it is of. */
export const OfOldList = z.strictObject({ list: z.enum(queueListIds) });

const maybe = (longest: number) => z.optional(lineOrNothing(longest));

/** A row as the office has it; whatever is wrong with how its person is reached is shown and refuses nothing (X219). */
const cells = {
  number: line(40),
  iin: Iin,
  ...named,
  filedOn: day,
  filedAt: z.optional(word(5, 'timeOfDay', /^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  phone: maybe(60),
  email: maybe(200),
  registeredAddress: maybe(300),
  actualAddress: maybe(300),
  family: maybe(400),
  consent: z.optional(z.boolean()),
} as const satisfies Record<OldColumn | 'hasNoSurname', z.ZodMiniType>;

/** The same as it is shown to the office. */
const text = z.string();
const maybeText = z.optional(text);
export const OldRowShown = z.object({
  ...{ number: text, iin: text, surname: maybeText, name: text, patronymic: maybeText, filedOn: text },
  ...{ hasNoSurname: z.optional(z.literal(true)), filedAt: maybeText, phone: maybeText, email: maybeText },
  ...{ registeredAddress: maybeText, actualAddress: maybeText, family: maybeText, consent: z.optional(z.boolean()) },
  language: maybeText,
});

/** An ordinal number, as a path has it. */
export const RegisterNumber = word(8, 'registerNumber', /^[1-9]\d{0,7}$/);

/** Rows in the order of the file, none left out. */
export const OldRows = z.array(z.strictObject(cells).check(saysSurname)).check(z.minLength(1), z.maxLength(pageSize));

/** More rows than all lists of the oblast together have. */
export const rowsOfFile = z.int().check(z.gte(1), z.lte(1_000_000));
