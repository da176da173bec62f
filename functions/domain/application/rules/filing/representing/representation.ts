import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import { powerTodayFault } from '#domain/file/papers/power-today.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Representation } from '#domain/form/form.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { identityFault } from '../../seeing/presence.ts';

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
  recipient: words(
    'Өтініш алушысының ЖСН-ін көрсетіңіз: сенімхатты беруші сол болуы тиіс',
    'Укажите ИИН услугополучателя из заявления: доверенность должна быть выдана им',
    'Give the IIN of the recipient of the request, who must be the one who gave the power',
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

/**
 * X87: after filing a representative is entered by a power alone that a notary certified, and that the notary register has in
 * force at that moment. Whoever names the number and whose request it is has proven enough to be told why not.
 */
export function namingFault(
  theCase: Application,
  { representation, person, recipient, power, identity }: CommandOf<'NameRepresentative'>,
  now: Instant,
): Refusal | undefined {
  if (recipient !== theCase.applicant)
    return fieldsWrong('X87', { field: 'recipientIin', problem: 'OTHER_PERSON', cure: cures.recipient });
  const isRecipient = person === theCase.applicant;
  const wrong =
    identityFault(identity, { now, paragraph: 'X87' }) ??
    representationFault(representation.content, { isRecipient, today: localDate(now) });
  if (wrong) return { ...wrong, isProven: true };
  if (power === undefined) throw new Error('the notary register is asked before a representative is named');
  const code = powerTodayFault(power, now);
  return code && refusal(code, { paragraph: 'X87', isProven: true });
}
