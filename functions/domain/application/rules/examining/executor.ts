import { isInterested, isRecusedFrom } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isAtPost, officialOf, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

const ofThisOffice = words(
  'Осы бөлімнің бүгін жұмыс істейтін орындаушысын тізімнен таңдаңыз',
  'Выберите из списка исполнителя этого отдела, который сегодня работает',
  'Choose from the list an executor of this office who serves today',
);

/** 5.3: whoever is named executor is one, of this provider and serving that day, not recused and not in a case of his own. */
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
  return isRecusedFrom(rights, theCase, officialOf(official))
    ? refusal('EXECUTOR_RECUSED', { paragraph: '5.3' })
    : undefined;
}
