import { isRecused, isRecusedFrom } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import { actorsOf, isServing, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { StaffActor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/** Who of these officials may act as the head of the case's provider that day: its heads, and who stands in for one. */
export const headsLeft = (theCase: Application, members: readonly StaffMember[], today: PlainDate): StaffActor[] =>
  members
    .flatMap((member) => actorsOf(member, today))
    .filter(
      (actor) => actor.kind === 'head' && actor.organisation === theCase.provider && !isRecused(rights, theCase, actor),
    );

/** Does this recusal leave nobody who may act as the head? Without the officials of the provider nobody can tell. */
export function leavesNoHead(
  before: Application,
  after: Pick<Application, 'recused' | 'recusedPersons'>,
  members: readonly StaffMember[] | undefined,
  today: PlainDate,
): boolean {
  if (!members || before.lacksHead || before.actingHead) return false;
  return (
    headsLeft(before, members, today).length > 0 && headsLeft({ ...before, ...after }, members, today).length === 0
  );
}

const headElsewhere = words(
  'Басқа көрсетілетін қызметті берушінің қызметтегі басшысын көрсетіңіз',
  'Укажите действующего руководителя другого услугодателя',
  'Name a head in service at another provider',
);

interface Naming {
  readonly head: string;
  readonly official: StaffMember | undefined;
  readonly members: readonly StaffMember[];
}

/** APPK 67, X74: another provider's head is named only where nobody is left here, and is neither recused nor of the family. */
export function actingHeadFault(
  theCase: Application,
  { head, official, members }: Naming,
  today: PlainDate,
): Refusal | undefined {
  if (headsLeft(theCase, members, today).length > 0) return refusal('HEAD_NOT_LACKING', { paragraph: 'APPK 67' });
  const isHead = official?.id === head && official.role === 'head' && isServing(official, today);
  if (!isHead || !isProvider(official.organisation) || official.organisation === theCase.provider)
    return fieldsWrong('APPK 67', { field: 'head', problem: 'NOT_A_HEAD_ELSEWHERE', cure: headElsewhere });
  return isRecusedFrom(rights, theCase, { staff: head, person: official.person })
    ? refusal('RECUSED', { paragraph: 'APPK 67' })
    : undefined;
}
