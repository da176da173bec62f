import type { Occasion } from '#domain/file/kind.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { Who } from '../../event.ts';
import { receptionOf } from './reception.ts';

/** Who acts, and the document by which the operator knows him. */
interface Acting {
  readonly by: Who;
  readonly identity: { readonly record: RecordRef } | undefined;
}

interface At extends Occasion {
  readonly paragraph: string;
  /** the field that says who acts */
  readonly field?: string;
}

/**
 * Whoever acts before an operator who has received somebody is whom he received, by the very document that he was shown
 * then; for anybody else, or by another document, a reception of its own is held (X109).
 */
export function receivedFault(
  theCase: Pick<Application, 'receptions'>,
  { by, identity }: Acting,
  { actor, now, paragraph, field = 'by' }: At,
): Refusal | undefined {
  const reception = receptionOf(theCase, actor, now);
  if (!reception) return undefined;
  if (reception.by !== by) return fieldsWrong(paragraph, { field, problem: 'NOT_RECEIVED', cure: otherReceived });
  return reception.identity === undefined || reception.identity.mac === identity?.record.mac
    ? undefined
    : fieldsWrong(paragraph, { field: 'identityDocument', problem: 'NOT_RECEIVED', cure: otherDocument });
}

const otherReceived = words(
  'Бүгін осы өтініш бойынша басқа адам қабылданған: енді келген адамды алдымен өз құжаты бойынша қабылдаңыз',
  'Сегодня по этому заявлению принят другой человек: пришедшего теперь сначала примите по его документу',
  'Somebody else was received with this request today: first receive whoever has come now, by his own document',
);

const otherDocument = words(
  'Бұл құжат қабылдау кезінде көрсетілген құжат емес: сол құжатты енгізіңіз немесе келген адамды осы құжат бойынша қайта қабылдаңыз',
  'Это не тот документ, который показан при приеме: укажите тот же или примите пришедшего заново по этому',
  'This is not the document that was shown at the reception: enter that one, or receive whoever came anew by this one',
);
