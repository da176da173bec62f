import { frameEventWords } from '../../file/words/event-words.ts';
import { type Words, words } from '../../words.ts';
import type { OldEntryEvent } from '../old-entry.ts';

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
    ...frameEventWords,
  };

export const statusWords = words('Ескі тізімнен', 'Из старого списка', 'From an old list');
