import { isInterested, isRecusedFrom } from '../file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import type { FileState } from '../file/state.ts';
import type { PlainDate } from '../time/instant.ts';
import { words } from '../words.ts';
import type { Staffed } from './head-left.ts';
import { absentUntil, isAtPost, officialOf, type StaffMember } from './staff.ts';

const ofThisOffice = words(
  'Осы бөлімнің бүгін жұмыс істейтін орындаушысын тізімнен таңдаңыз',
  'Выберите из списка исполнителя этого отдела, который сегодня работает',
  'Choose from the list an executor of this office who serves today',
);

const whoIsThere = words(
  'Бұл орындаушы қазір жоқ: тізімнен бүгін жұмыс істейтін басқасын таңдаңыз; ешкім болмаса, әкімші басқа қызметкерді енгізеді не болмаған күндерін аяқтайды',
  'Этот исполнитель отсутствует: выберите из списка другого, который сегодня работает; если никого нет, администратор внесет другого сотрудника или закончит дни отсутствия',
  'This executor is away: choose another of the list who is there today; where there is none, the administrator enters another official or ends the days away',
);

interface Named {
  readonly executor: string;
  /** the one named, in the staff register */
  readonly official: StaffMember | undefined;
  readonly today: PlainDate;
  /** where he was named */
  readonly field: string;
}

/** 5.3, X97: whoever is named executor is one, of this provider and there that day, not recused and not in a file of his own. */
export function executorFault<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  { executor, official, today, field }: Named,
): Refusal | undefined {
  if (official && isInterested(kind, file, official)) return refusal('EXECUTOR_RECUSED', { paragraph: 'APPK 67' });
  const isExecutor =
    official?.id === executor && official.role === 'executor' && official.organisation === kind.officeOf(file, 'head');
  if (!isExecutor || !isAtPost(official, today))
    return fieldsWrong('5.3', { field, problem: 'NOT_AN_EXECUTOR_HERE', cure: ofThisOffice });
  if (isRecusedFrom(kind, file, officialOf(official))) return refusal('EXECUTOR_RECUSED', { paragraph: '5.3' });
  return absentUntil(official, today) === undefined
    ? undefined
    : fieldsWrong('5.3', { field, problem: 'AWAY', cure: whoIsThere });
}
