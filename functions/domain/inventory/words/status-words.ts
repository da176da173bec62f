import { type Words, words } from '../../words.ts';
import type { InventoryStatus } from '../status.ts';

/** How far an inventory is, as its office is told it; our own wording [O]. */
const labels: Readonly<Record<InventoryStatus, Words>> = {
  RUNNING: words('Тізімдер түгенделуде', 'Идет инвентаризация списков', 'The lists are looked through'),
  STOPPED: words('Түгендеу тоқтатыла тұрды', 'Инвентаризация приостановлена', 'The inventory is stopped'),
  DONE: words('Түгендеу аяқталды', 'Инвентаризация завершена', 'The inventory is over'),
};

export const statusWords = (status: InventoryStatus): Words => labels[status];
