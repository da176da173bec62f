import { type Words, words } from '../../words.ts';
import type { DecisionState } from '../rules/decision-state.ts';

/** What whoever holds a printed decision about an entry is told of it; our own wording [O]. */
export const decisionStateWords: Readonly<Record<DecisionState, Words>> = {
  IN_FORCE: words('Шешім күшінде', 'Решение действует', 'The decision is in force'),
  NOT_YET: words(
    'Шешім әлі күшіне енген жоқ: жазба кезекте тұр',
    'Решение еще не вступило в силу: запись стоит в очереди',
    'The decision is not in force yet: the entry stands in the queue',
  ),
  SUSPENDED: words(
    'Шешім шағым бойынша тоқтатыла тұрды: жазба кезекте тұр',
    'Решение приостановлено по жалобе: запись стоит в очереди',
    'The decision is suspended by a complaint: the entry stands in the queue',
  ),
  SET_ASIDE: words(
    'Шағым қанағаттандырылды: шешім қолданылмайды',
    'Жалоба удовлетворена: решение не действует',
    'A complaint was upheld: the decision is not in force',
  ),
  LEFT: words('Жазба өзгеріссіз қалдырылды', 'Запись оставлена без изменений', 'The entry was left as it was'),
  OVERTAKEN: words(
    'Шешім күшіне енбеді: оған дейін жазба басқа шешіммен өзгерген',
    'Решение не вступило в силу: до этого запись изменена другим решением',
    'The decision took no effect: another one changed the entry before',
  ),
  UNDONE: words(
    'Шешім енді қолданылмайды: жазба кейінгі шешіммен өзгерген',
    'Решение больше не действует: запись изменена более поздним решением',
    'The decision is in force no more: a later one has changed the entry',
  ),
};
