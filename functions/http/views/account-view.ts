import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
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
    'Мемлекеттік корпорация қызметкері пароліңізді ауыстыруды сұрады; оны екінші қызметкер растауы тиіс. Мұны сіз өтінбеген болсаңыз, 1414 нөміріне хабарлаңыз.',
    'Работник Государственной корпорации просит заменить ваш пароль; это должен подтвердить второй работник. Если вы об этом не просили, сообщите по номеру 1414.',
    'A Corporation worker asks to replace your password; a second worker must confirm. If you did not ask for it, tell 1414.',
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
