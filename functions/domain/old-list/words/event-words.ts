import { frameEventWords } from '../../file/words/event-words.ts';
import { type Words, words } from '../../words.ts';
import type { OldListEvent } from '../event.ts';

interface EventRow {
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence, who did it left out; our own wording [O]. */
// biome-ignore format: a table, one event a row
export const eventWords: Readonly<Record<OldListEvent['type'], EventRow>> = {
  OldListOpened:    { paragraph: 'X217', text: words('Ескі тізімді енгізу басталды', 'Начато внесение старого списка', 'The taking in of an old list has begun') },
  RowsBrought:      { paragraph: 'X215', text: words('Ескі тізімнің жолдары жіберілді', 'Переданы строки старого списка', 'Rows of the old list were brought') },
  OldListSealed:    { paragraph: 'X217', text: words('Ескі тізім толық жіберілді', 'Старый список передан целиком', 'The old list is there whole') },
  OldListConfirmed: { paragraph: 'X217', text: words('Ескі тізімді басшы мен бақылаушы растады', 'Старый список подтвержден руководителем и контролирующим лицом', 'Head and supervisor have confirmed the old list') },
  RowsTakenIn:      { paragraph: 'X215', text: words('Ескі тізімнің жазбалары тізілімге енгізілді', 'Записи старого списка внесены в реестр', 'Rows of the old list have come onto the list') },
  OldListDiscarded: { paragraph: 'X217', text: words('Ескі тізімді енгізу тоқтатылды', 'Внесение старого списка прекращено', 'The taking in of the old list was given up') },
  ...frameEventWords,
};
