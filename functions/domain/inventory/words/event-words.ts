import { frameEventWords } from '../../file/words/event-words.ts';
import { type Words, words } from '../../words.ts';
import type { InventoryEvent } from '../event.ts';

interface EventRow {
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence, who did it left out; our own wording [O]. */
// biome-ignore format: a table, one event a row
export const eventWords: Readonly<Record<InventoryEvent['type'], EventRow>> = {
  InventoryStarted:   { paragraph: '71',   text: words('Тізімдерді түгендеу басталды', 'Начата инвентаризация списков', 'The inventory of the lists has begun') },
  PageInventoried:    { paragraph: '71',   text: words('Тізімнің бір беті тексерілді', 'Проверена страница списка', 'A page of a list was looked through') },
  InventoryStopped:   { paragraph: 'X220', text: words('Түгендеу тоқтатыла тұрды', 'Инвентаризация приостановлена', 'The inventory was stopped') },
  InventoryContinued: { paragraph: 'X220', text: words('Түгендеу жалғасты', 'Инвентаризация продолжена', 'The inventory goes on') },
  InventoryEnded:     { paragraph: '71',   text: words('Түгендеу аяқталды', 'Инвентаризация завершена', 'The inventory is over') },
  ...frameEventWords,
};
