import { type Words, words } from '../../words.ts';
import type { DwellingStatus } from '../status.ts';

/** What everybody is told of each status. */
const labels: Readonly<Record<DwellingStatus, Words>> = {
  FREE: words('Бос', 'Свободно', 'Free'),
  IN_ALLOCATION: words('Бөлінуде', 'Распределяется', 'In a round'),
  OFFERED: words('Ұсынылды', 'Предложено', 'Offered'),
  HELD: words('Сақталып тұр', 'Удерживается', 'Kept'),
  ASSIGNED: words('Бекітілді', 'Закреплено', 'Assigned'),
  GIVEN: words('Тапсырылды', 'Передано', 'Given'),
  WITHDRAWN: words('Бөлуден алынды', 'Снято с распределения', 'Withdrawn'),
};

export const statusWords = (status: DwellingStatus): Words => labels[status];
