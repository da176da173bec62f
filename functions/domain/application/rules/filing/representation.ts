import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { Representation } from '#domain/form/form.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';

const cures = {
  lapsed: words(
    'Қолданыстағы сенімхат қажет',
    'Нужна действующая доверенность',
    'A power that is still valid is needed',
  ),
  himself: words(
    'Алушының өзі болса, өкіл қажет емес',
    'Если пришел сам услугополучатель, представитель не нужен',
    'Who comes in person needs no representative',
  ),
} as const;

/** Until when a power holds, where it says so; a guardian's document does not. */
export const validityOf = (representation: Representation): PlainDate | undefined =>
  representation.power === 'guardianship' ? undefined : representation.validTo;

/** 8.3: a representative is another person than the recipient, with a power that holds that day. */
export function representationFault(
  representation: Representation,
  { isRecipient, today }: { readonly isRecipient: boolean; readonly today: PlainDate },
): Refusal | undefined {
  const validTo = validityOf(representation);
  if (validTo !== undefined && validTo < today)
    return fieldsWrong('8.3', { field: 'validTo', problem: 'LAPSED', cure: cures.lapsed });
  if (representation.power === 'notarised' && representation.issuedOn > today)
    return fieldsWrong('8.3', { field: 'issuedOn', problem: 'IN_FUTURE', cure: dateFaults.IN_FUTURE });
  return isRecipient
    ? fieldsWrong('8.3', { field: 'representative.iin', problem: 'RECIPIENT_HIMSELF', cure: cures.himself })
    : undefined;
}
