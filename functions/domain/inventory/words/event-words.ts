import { frameEventWords, namingTerm } from '../../file/words/event-words.ts';
import { holdSentence } from '../../file/words/hold-sentence.ts';
import { inventoryStops } from '../../regulation/inventory-stops.ts';
import { type Words, words } from '../../words.ts';
import type { InventoryEvent } from '../event.ts';
import { steps } from '../steps.ts';
import { isTerm, terms } from '../terms.ts';

interface EventRow {
  readonly paragraph: string;
  readonly text: Words;
}

/** What each event says in one sentence, who did it left out; our own wording [O]. */
// biome-ignore format: a table, one event a row
const eventWords: Readonly<Record<InventoryEvent['type'], EventRow>> = {
  InventoryStarted:   { paragraph: '71',   text: words('Тізімдерді түгендеу басталды', 'Начата инвентаризация списков', 'The inventory of the lists has begun') },
  PageInventoried:    { paragraph: '71',   text: words('Тізімнің бір беті тексерілді', 'Проверена страница списка', 'A page of a list was looked through') },
  InventoryStopped:   { paragraph: 'X253', text: words('Түгендеу тоқтатыла тұрды', 'Инвентаризация приостановлена', 'The inventory was stopped') },
  InventoryContinued: { paragraph: 'X253', text: words('Түгендеу жалғасты', 'Инвентаризация продолжена', 'The inventory goes on') },
  InventoryEnded:     { paragraph: '71',   text: words('Түгендеу аяқталды', 'Инвентаризация завершена', 'The inventory is over') },
  ...frameEventWords,
};

/** Under which paragraph, or by which reading, it happens: a term's own, else the row's. */
export const paragraphOfEvent = (event: InventoryEvent): string =>
  'term' in event && isTerm(event.term) ? terms[event.term].paragraph : eventWords[event.type].paragraph;

const because = (text: Words, why: Words): Words =>
  words(`${text.kk}: ${why.kk}`, `${text.ru}: ${why.ru}`, `${text.en}: ${why.en}`);

/** The sentence of one event; a term is named, and what a hold waits for, and of a stop the reason is told. */
export function sentenceOf(event: InventoryEvent): Words {
  const { text } = eventWords[event.type];
  if ('term' in event && isTerm(event.term)) return namingTerm(event, text, terms[event.term].name);
  const held = holdSentence({ steps }, event);
  if (held) return held;
  if (event.type !== 'InventoryStopped' || !event.reason) return text;
  return because(text, inventoryStops[event.reason]);
}
