import { frameEventWords } from '../../file/words/event-words.ts';
import { type Words, words } from '../../words.ts';
import type { DwellingEvent } from '../event.ts';

interface EventRow {
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence; our own wording [O]. */
// biome-ignore format: a table, one event a row
const eventWords = {
  DwellingEntered:    { paragraph: 'X200', text: words('Тұрғын үй қорға енгізілді', 'Жилище внесено в фонд', 'The dwelling is entered') },
  DwellingWithdrawn:  { paragraph: 'X200', text: words('Тұрғын үй бөлуден алынды', 'Жилище снято с распределения', 'The dwelling is withdrawn') },
  DwellingTaken:      { paragraph: 'X202', text: words('Тұрғын үй бөлуге алынды', 'Жилище включено в распределение', 'A round has taken it') },
  DwellingReturned:   { paragraph: 'X202', text: words('Тұрғын үй ешкімге берілмеді', 'Жилище никому не предоставлено', 'Nobody is left for it; it is free') },
  DwellingOffered:    { paragraph: 'X202', text: words('Тұрғын үй ұсынылды', 'Жилище предложено', 'It is offered') },
  DwellingHeld:       { paragraph: 'X203', text: words('Тұрғын үй сақталып тұр', 'Жилище удерживается', 'It is kept') },
  DwellingHeldNoMore: { paragraph: 'X203', text: words('Тұрғын үй бұдан былай сақталмайды', 'Жилище больше не удерживается', 'It is kept no more') },
  DwellingReleased:   { paragraph: 'X59',  text: words('Тұрғын үй келесі кандидатты күтеді', 'Жилище ждет следующего кандидата', 'It waits for the next candidate') },
  DwellingAssigned:   { paragraph: '77',   text: words('Тұрғын үй бекітілді', 'Жилище закреплено', 'It is assigned') },
  DwellingGiven:      { paragraph: '77',   text: words('Тұрғын үй тапсырылды', 'Жилище передано', 'It is given') },
  DwellingFreed:      { paragraph: '82',   text: words('Тұрғын үй қайта бос', 'Жилище снова свободно', 'It is free again') },
  DwellingComplainedOf: { paragraph: 'X326', text: words('Тұрғын үй шағым шешілгенше бекітілмейді', 'Жилище не закрепляется до исхода жалобы', 'It waits until it is known what comes of a complaint') },
  ComplaintLetGo:     { paragraph: 'X326', text: words('Тұрғын үй бұдан былай шағымды күтпейді', 'Жилище больше не ждет исхода жалобы', 'It waits for a complaint no more') },
  ...frameEventWords,
} as const satisfies Record<DwellingEvent['type'], EventRow>;

export const paragraphOfEvent = ({ type }: DwellingEvent): string => eventWords[type].paragraph;
export const sentenceOf = ({ type }: DwellingEvent): Words => eventWords[type].text;
