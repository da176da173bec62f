import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import type { AccountEntry } from '#casework/ports/identity.ts';
import { type Words as Trilingual, words } from '#domain/words.ts';

/** What happened to an account, in words; who did it by the office's id of him alone. */
export const AccountEntryView = z.object({
  at: z.string(),
  kind: z.enum(['OPENED', 'PASSWORD_REPLACED', 'REPLACEMENT_ASKED']),
  by: z.enum(['certificate', 'operator', 'operators']),
  staff: z.array(z.string()),
  told: Words,
});

const sentences = {
  OPENED: words('Жеке кабинет ашылды.', 'Личный кабинет открыт.', 'The cabinet was opened.'),
  PASSWORD_REPLACED: words('Пароль ауыстырылды.', 'Пароль заменен.', 'The password was replaced.'),
  REPLACEMENT_ASKED: words(
    'Оператор пароліңізді ауыстыруды сұрады; екінші оператор растауы тиіс. Бұл сіз болмасаңыз, 1414 нөміріне хабарлаңыз.',
    'Оператор просит заменить ваш пароль; должен подтвердить второй оператор. Если это не вы, сообщите по номеру 1414.',
    'An operator asks to replace your password; a second operator must confirm. If this was not you, tell 1414.',
  ),
} as const satisfies Record<AccountEntry['kind'], Trilingual>;

/** By which proof, and which officials took part. */
function handsOf(entry: AccountEntry): Pick<z.infer<typeof AccountEntryView>, 'by' | 'staff'> {
  if (entry.kind === 'REPLACEMENT_ASKED') return { by: 'operator', staff: [entry.staff] };
  const { proven } = entry;
  if (proven.by === 'certificate') return { by: 'certificate', staff: [] };
  const { staff, confirmedBy } = proven;
  return confirmedBy === undefined
    ? { by: 'operator', staff: [staff] }
    : { by: 'operators', staff: [staff, confirmedBy] };
}

export const accountEntryView = (entry: AccountEntry) => ({
  at: entry.at,
  kind: entry.kind,
  ...handsOf(entry),
  told: sentences[entry.kind],
});
