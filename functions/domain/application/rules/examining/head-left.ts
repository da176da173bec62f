import { couldAnswer, isRecusedFrom } from '#domain/file/may-act.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { taskHolder } from '#domain/file/tray.ts';
import { isProvider, type ProviderId } from '#domain/regulation/offices/providers.ts';
import { actorsOf, isThereOn, officialOf, type StaffMember, thereOn } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import type { Actor, StaffActor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/**
 * Who of these officials may act as the head of the case that day: its provider's heads, who stands in for one, and the
 * head of another provider who was named to it; nobody who is away, nor whom a rule bars from the step that is open (X111).
 */
export const headsLeft = (theCase: Application, members: readonly StaffMember[], today: PlainDate): StaffActor[] =>
  thereOn(members, today).filter((actor) => isHeadOf(theCase, actor) && couldAnswer(rights, theCase, actor));

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

/** Who of them may act as the head without anybody from another provider. */
const ownHeadsLeft = ({ actingHead: _, ...own }: Application, members: readonly StaffMember[], today: PlainDate) =>
  headsLeft(own, members, today);

/** X77: another provider's head acts only while the own is lacking, so this is asked until the result is signed. */
export const isHeadNamed = ({ actingHead, result }: Pick<Application, 'actingHead' | 'result'>): boolean =>
  actingHead !== undefined && result === undefined;

/** Does he use, or by acting end, a power that was given for as long as the own head is lacking (X77)? */
export const actsByNaming = (theCase: Application, actor: Actor): boolean =>
  isHeadNamed(theCase) &&
  actor.kind === 'head' &&
  (actor.staff === theCase.actingHead?.staff || actor.organisation === theCase.provider);

/** The provider's own head, who acts, whatever was looked for before. */
export const isOwnHead = ({ provider, actingHead }: Application, actor: Actor): boolean =>
  actor.kind === 'head' && actor.organisation === provider && actor.staff !== actingHead?.staff;

/**
 * Is it the head's turn, be it to find another executor, so that somebody must be there? Or was nobody, so that it must be told
 * when somebody is again?
 */
export function asksForHead(theCase: Application): boolean {
  const role = taskHolder(rights, theCase)?.role;
  return (
    theCase.lacksHead !== undefined || role === 'head' || (role === 'executor' && theCase.lacksHolder !== undefined)
  );
}

/**
 * X74, however the head was lost or came back: that nobody is left is told once the head's turn has come, and that somebody
 * is again as soon as it is seen. Once one of the own heads is there, whoever was named from elsewhere acts no more (X77).
 */
export function headChanges(
  theCase: Application,
  members: readonly StaffMember[],
  today: PlainDate,
): readonly ('HeadLacking' | 'HeadReturned' | 'ActingHeadEnded')[] {
  const isOver = isHeadNamed(theCase) && ownHeadsLeft(theCase, members, today).length > 0;
  const ended = isOver ? (['ActingHeadEnded'] as const) : [];
  if (!asksForHead(theCase)) return ended;
  const isLeft = headsLeft(theCase, members, today).length > 0;
  if (isLeft) return theCase.lacksHead ? ['HeadReturned', ...ended] : ended;
  return theCase.lacksHead ? [] : ['HeadLacking'];
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
  const isHead = official && isThereOn(official, today) && official.id === head && official.role === 'head';
  if (!isHead || !isProvider(official.organisation) || official.organisation === theCase.provider)
    return fieldsWrong('APPK 67', { field: 'head', problem: 'NOT_A_HEAD_ELSEWHERE', cure: headElsewhere });
  if (isRecusedFrom(rights, theCase, officialOf(official))) return refusal('RECUSED', { paragraph: 'APPK 67' });
  const couldAct = actorsOf(official, today).some((actor) => couldAnswer(rights, theCase, actor));
  return couldAct ? undefined : refusal('DRAFTER_DOES_NOT_SIGN');
}
