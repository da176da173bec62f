import { frameEventWords } from '../../file/words/event-words.ts';
import { type Words, words } from '../../words.ts';
import type { OldEntryEvent } from '../event.ts';

/** What each event says in one sentence; our own wording [O]. */
export const eventWords: Readonly<Record<OldEntryEvent['type'], { readonly paragraph: string; readonly text: Words }>> =
  {
    RowTakenIn: {
      paragraph: 'X215',
      text: words(
        'Адам ескі тізімнен есепке алынды',
        'Человек поставлен на учет из старого списка',
        'Somebody has come onto the list from an old one',
      ),
    },
    RowContactsChanged: {
      paragraph: 'X56',
      text: words(
        'Ескі тізімнен келген адаммен қалай хабарласуға болатыны өзгертілді',
        'Изменено, как связаться с человеком из старого списка',
        'How somebody from an old list is reached was changed',
      ),
    },
    RowLeavingTaken: {
      paragraph: 'X332',
      text: words(
        'Бөлімде ескі тізімнен келген адамның кезектен шығу туралы мәлімдемесі екі қызметкердің алдында қабылданды',
        'В отделе при двух работниках принято заявление человека из старого списка о выходе из очереди',
        'At a desk, before two operators, a statement of leaving the queue was taken of somebody from an old list',
      ),
    },
    RowCorrected: {
      paragraph: 'X57',
      text: words(
        'Ескі тізімнен қате көшірілген мәлімет дәлелмен түзетілді',
        'Сведение, неверно перенесенное из старого списка, исправлено по документу',
        'What was taken over wrongly from an old list was corrected on evidence',
      ),
    },
    RowPersonCorrected: {
      paragraph: 'X265',
      text: words(
        'Ескі тізімнің жолы басқа адамның ЖСН-імен көшірілген: дәлелмен және екінші адамның растауымен түзетілді',
        'Строка старого списка была перенесена под ИИН другого человека: исправлено по документу с подтверждением второго лица',
        'A row of an old list had been taken over under another’s IIN: it was corrected on evidence that a second person confirmed',
      ),
    },
    ...frameEventWords,
  };

export const statusWords = words('Ескі тізімнен', 'Из старого списка', 'From an old list');
