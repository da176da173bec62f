import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isInterested } from '#domain/file/may-act.ts';
import { isServing } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Call } from './operation.ts';
import { type Problem, problem } from './problem.ts';
import { staffActorOf } from './staff-keeping.ts';

/** 5.3: whoever is named executor is one, in this organisation and today, and not in a case of his own. */
export async function executorFault(
  id: string,
  theCase: Application,
  call: Call,
  staff: Pick<StaffRegister, 'get'>,
): Promise<Problem | undefined> {
  const member = await staff.get(id);
  const isExecutor = member?.role === 'executor' && member.organisation === staffActorOf(call).organisation;
  if (isInterested(application, theCase, member?.person)) return problem('EXECUTOR_RECUSED', { paragraph: 'APPK 67' });
  if (isExecutor && isServing(member, localDate(call.now))) return undefined;
  return problem('FIELDS_WRONG', {
    paragraph: '5.3',
    fields: [{ field: 'body.executor', problem: 'NOT_AN_EXECUTOR_HERE' }],
  });
}
