import { isRecused, isRecusedFrom } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { taskHolder } from '#domain/file/tray.ts';
import { isProvider, type ProviderId } from '#domain/regulation/offices/providers.ts';
import { absentUntil, actorsOf, isAtPost, type StaffMember } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { StaffActor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/**
 * Who of these officials may act as the head of the case that day: its provider's heads, who stands in for one, and the
 * head of another provider who was named to it; nobody who is away.
 */
export const headsLeft = (theCase: Application, members: readonly StaffMember[], today: PlainDate): StaffActor[] =>
  members
    .filter((member) => absentUntil(member, today) === undefined)
    .flatMap((member) => actorsOf(member, today))
    .filter((actor) => isHeadOf(theCase, actor) && !isRecused(rights, theCase, actor));

const isHeadOf = (
  { provider, actingHead }: Application,
  { kind, organisation, staff, standsFor }: StaffActor,
): boolean =>
  kind === 'head' &&
  (organisation === provider ||
    (staff === actingHead?.staff && organisation === actingHead.organisation && standsFor === undefined));

/** The offices whose officials `headsLeft` must be asked of. */
export const officesOfHeads = ({ provider, actingHead }: Pick<Application, 'provider' | 'actingHead'>): ProviderId[] =>
  [provider, actingHead?.organisation].filter((office) => office !== undefined);

/** Is it the head's turn, so that somebody must be there? Or was nobody, so that it must be told when somebody is again? */
export const asksForHead = (theCase: Application): boolean =>
  theCase.lacksHead !== undefined || taskHolder(rights, theCase)?.role === 'head';

/**
 * X74, however the head was lost or came back: that nobody is left is told once the head's turn has come, and that somebody
 * is again as soon as it is seen.
 */
export function headChange(
  theCase: Application,
  members: readonly StaffMember[],
  today: PlainDate,
): 'HeadLacking' | 'HeadReturned' | undefined {
  if (!asksForHead(theCase)) return undefined;
  const isLeft = headsLeft(theCase, members, today).length > 0;
  if (isLeft) return theCase.lacksHead ? 'HeadReturned' : undefined;
  return theCase.lacksHead ? undefined : 'HeadLacking';
}

/** Does this recusal leave nobody who may act as the head? Without the officials of the provider nobody can tell. */
export function leavesNoHead(
  before: Application,
  after: Pick<Application, 'recused' | 'recusedPersons'>,
  members: readonly StaffMember[] | undefined,
  today: PlainDate,
): boolean {
  if (!members || before.lacksHead) return false;
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
  const isThere = official && isAtPost(official, today) && absentUntil(official, today) === undefined;
  const isHead = isThere && official.id === head && official.role === 'head';
  if (!isHead || !isProvider(official.organisation) || official.organisation === theCase.provider)
    return fieldsWrong('APPK 67', { field: 'head', problem: 'NOT_A_HEAD_ELSEWHERE', cure: headElsewhere });
  return isRecusedFrom(rights, theCase, { staff: head, person: official.person })
    ? refusal('RECUSED', { paragraph: 'APPK 67' })
    : undefined;
}
