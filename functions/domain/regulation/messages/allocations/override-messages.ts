import { type CourtId, courtName } from '#domain/regulation/allocations/courts-of-law.ts';
import {
  type OverrideEnd,
  type OverrideGroundId,
  overrideGrounds,
} from '#domain/regulation/allocations/override-grounds.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

const gone = words('ол тізімде тұрмайды', 'его уже нет в списке', 'he stands on the list no more');

/** How it ended with what was to be given out of the order; our own wording [O]. */
export const overrideEndWords = {
  REMOVED: words('ол есептен шығарылған', 'он снят с учета', 'he was removed from the list'),
  HOUSED: words('оған тұрғын үй берілген', 'он уже обеспечен жильем', 'he is housed'),
  LEFT: words('ол кезектен өз еркімен шыққан', 'он вышел из очереди сам', 'he has left by his own wish'),
  TRANSFERRED: words('ол басқа әкімдікке ауысқан', 'он переведен в другой акимат', 'he went to another provider'),
  MERGED: words('оның жазбасы басқасымен біріктірілген', 'его запись объединена с другой', 'his entry was merged'),
  ENTRY_UNKNOWN: gone,
  TAKEN: words('тұрғын үй сақталып тұр', 'жилище уже удерживается', 'the dwelling is kept already'),
  PROVIDED: words('тұрғын үй берілді', 'жилище предоставлено', 'it was given'),
  REFUSED: words('ол бас тартты', 'он отказался', 'he refused it'),
  NOT_SILENT: words(
    'ол хатты кейін алған, үнсіздік болмаған',
    'он получил письмо позже, молчания не было',
    'he had the letter later, and was not silent',
  ),
  LAPSED: words('ол мерзімінде жауап бермеді', 'он не ответил в срок', 'he did not answer in the term'),
  NOT_REACHED: words('оған хабар жетпеді', 'его не удалось известить', 'he was not reached'),
  NOT_PROVIDED: words('комиссия қарсы болды', 'комиссия была против', 'the commission voted against'),
  OVERTAKEN: gone,
  DWELLING_WITHDRAWN: words('тұрғын үй бөлуден алынды', 'жилище снято с распределения', 'the dwelling was withdrawn'),
} as const satisfies Record<OverrideEnd, Words>;

interface Act {
  readonly ground: OverrideGroundId;
  readonly decidedOn: PlainDate;
  readonly court?: CourtId | undefined;
}

/** By which ground, and by the act of which court, where it names one (X292). */
export function groundWords({ ground, court, decidedOn }: Act): Words {
  const { text } = overrideGrounds[ground];
  if (court === undefined) return text;
  const { kk, ru, en } = courtName(court, decidedOn);
  return words(`${text.kk} (${kk})`, `${text.ru} (${ru})`, `${text.en} (${en})`);
}

interface Before extends Act {
  readonly cameTo: OverrideEnd;
}

/** X247: that the dwelling was to be given out of the order before, by which act, and why it was not. */
export function overrideBeforeWords(before: Before | undefined, number: string): Words | undefined {
  if (!before) return undefined;
  const [text, why, day] = [groundWords(before), overrideEndWords[before.cameTo], dateWords(before.decidedOn)];
  return words(
    `Бұл тұрғын үй кезектен тыс белгіленген еді: ${text.kk}, №\u00a0${number}, ${day.kk}; берілмеді: ${why.kk}.`,
    `Это жилище назначалось вне очереди: ${text.ru}, №\u00a0${number}, ${day.ru}; не предоставлено: ${why.ru}.`,
    `It was named out of the order: ${text.en}, No.\u00a0${number}, ${day.en}; not given: ${why.en}.`,
  );
}
