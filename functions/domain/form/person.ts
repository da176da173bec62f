import * as z from 'zod/mini';
import { foreignersTooFault, parseIin } from '#domain/iin.ts';
import { hasUnseen } from '#domain/text/characters.ts';
import type { TextFault } from '#domain/text/text-faults.ts';
import { Name, Surname, text } from '#domain/text/texts.ts';

const iinText = (fault: (digits: string) => TextFault | undefined) =>
  text({
    kind: 'iin',
    longest: 40,
    normal: (typed) => typed.replaceAll(/[\p{Zs}\p{Pd}]/gu, ''),
    fault: (digits) => (hasUnseen(digits) ? 'TEXT_INVISIBLE' : fault(digits)),
  });

/** Twelve digits whose date, century and check digit agree (law.md 6). */
export const Iin = iinText((digits) => {
  const read = parseIin(digits);
  return read.ok ? undefined : read.error;
});
/** The same of whoever may be a foreigner: a member of the family, a representative (X62). */
export const ForeignersToo = iinText(foreignersTooFault);

/** X63: a person may have one name only, and says so. */
export const named = {
  surname: z.optional(Surname),
  hasNoSurname: z.optional(z.literal(true)),
  name: Name,
  patronymic: z.optional(Name),
};
type Named = { readonly surname?: string; readonly hasNoSurname?: true };

/** The surname, or the word that there is none: never neither nor both. */
export const saysSurname = z.superRefine<Named>(
  ({ surname, hasNoSurname }, context) => {
    const message: TextFault | undefined =
      surname === undefined ? (hasNoSurname ? undefined : 'NAME_NONE') : hasNoSurname && 'NAME_AND_NONE';
    if (message) context.addIssue({ code: 'custom', message, input: surname, path: ['surname'] });
  },
  { when: ({ value }) => typeof value === 'object' && value !== null },
);

/** Who represents somebody (8.3). */
export const Representative = z.strictObject({ iin: ForeignersToo, ...named }).check(saysSurname);
export const Person = z.strictObject({ iin: Iin, ...named }).check(saysSurname);
export type Person = z.infer<typeof Person>;
