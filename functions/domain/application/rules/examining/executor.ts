import { isInterested, isRecusedFrom } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { absentUntil, isAtPost, officialOf, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

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

/** 5.3, X97: whoever is named executor is one, of this provider and there that day, not recused and not in a case of his own. */
export function executorFault(
  theCase: Application,
  { executor, official }: { readonly executor: string; readonly official: StaffMember | undefined },
  today: PlainDate,
): Refusal | undefined {
  if (official && isInterested(rights, theCase, official)) return refusal('EXECUTOR_RECUSED', { paragraph: 'APPK 67' });
  const isExecutor =
    official?.id === executor && official.role === 'executor' && official.organisation === theCase.provider;
  if (!isExecutor || !isAtPost(official, today))
    return fieldsWrong('5.3', { field: 'executor', problem: 'NOT_AN_EXECUTOR_HERE', cure: ofThisOffice });
  if (isRecusedFrom(rights, theCase, officialOf(official))) return refusal('EXECUTOR_RECUSED', { paragraph: '5.3' });
  return absentUntil(official, today) === undefined
    ? undefined
    : fieldsWrong('5.3', { field: 'executor', problem: 'AWAY', cure: whoIsThere });
}

/** Was an executor named who is not there? One who is recused has given the request back to the head (X43). */
export const isExecutorGone = ({ executor, recused, lacksHolder }: Application): boolean =>
  executor !== undefined && (recused.includes(executor) || lacksHolder !== undefined);
