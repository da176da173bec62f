import { isInterested, isRecusedFrom } from '../../file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '../../file/refusal.ts';
import { absentUntil, isAtPost, officialOf, type StaffMember } from '../../staff/staff.ts';
import type { PlainDate } from '../../time/instant.ts';
import { words } from '../../words.ts';
import type { Complaint } from '../complaint.ts';
import { rights } from '../rights.ts';
import { isDependent } from './hands.ts';
import { officeOf, roleOf } from './offices.ts';

const ofThisOffice = words(
  'Осы ұйымның бүгін жұмыс істейтін қызметкерін таңдаңыз',
  'Выберите работника этой организации, который сегодня работает',
  'Choose an official of this office who serves today',
);

interface Named {
  readonly reviewer: string;
  /** the one named, in the staff register */
  readonly official: StaffMember | undefined;
  readonly today: PlainDate;
}

/** Who may review: an official of the office before which it lies, there that day, whose act it is not, nor who was chosen for that act (X162). */
export function reviewerFault(file: Complaint, { reviewer, official, today }: Named): Refusal | undefined {
  const role = roleOf(file, 'reviewer');
  const isOne = official?.id === reviewer && official.role === role && official.organisation === officeOf(file, role);
  if (!isOne || !isAtPost(official, today) || absentUntil(official, today) !== undefined)
    return fieldsWrong('11', { field: 'reviewer', problem: 'NOT_AN_EXECUTOR_HERE', cure: ofThisOffice });
  if (isInterested(rights, file, official) || isRecusedFrom(rights, file, officialOf(official)))
    return refusal('EXECUTOR_RECUSED', { paragraph: 'APPK 67' });
  return isDependent(file, { staff: official.id, person: official.person })
    ? refusal('REVIEWER_NOT_INDEPENDENT')
    : undefined;
}
