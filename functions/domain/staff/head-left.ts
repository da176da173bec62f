import { type Actor, isStaff, type StaffActor } from '../actor.ts';
import type { Kind } from '../file/kind.ts';
import { barToAnswer, couldAnswer, isRecusedFrom } from '../file/may-act.ts';
import { fieldsWrong, isStrange, type Refusal, refusal } from '../file/refusal.ts';
import type { FileState } from '../file/state.ts';
import { taskHolder } from '../file/tasks/tray.ts';
import { isProvider } from '../regulation/offices/providers.ts';
import type { PlainDate } from '../time/instant.ts';
import { words } from '../words.ts';
import { actorsOf, isThereOn, officialOf, type StaffMember, thereOn } from './staff.ts';

/** What is asked of a kind about whoever has a step of its files. */
export type Staffed<F extends FileState> = Pick<
  Kind<F>,
  'allowed' | 'relation' | 'conflict' | 'outranksClaim' | 'persons' | 'steps' | 'personal' | 'officeOf' | 'isSigned'
>;

/** Its kind, the file, and the officials of its offices as they are that day. */
export interface Roll {
  readonly members: readonly StaffMember[];
  readonly today: PlainDate;
}

/**
 * Who of these officials may act as the head of the file that day: its provider's heads, who stands in for one, and the
 * head of another provider who was named to it; nobody who is away, nor whom a rule bars from the step that is open (X111).
 */
export const headsLeft = <F extends FileState>(kind: Staffed<F>, file: F, { members, today }: Roll): StaffActor[] =>
  thereOn(members, today).filter((actor) => isHeadOf(kind, file, actor) && couldAnswer(kind, file, actor));

const isHeadOf = <F extends FileState>(
  kind: Staffed<F>,
  file: F,
  { kind: role, organisation, staff, standsFor }: StaffActor,
): boolean =>
  role === 'head' &&
  (organisation === kind.officeOf(file, 'head') ||
    (staff === file.actingHead?.staff && organisation === file.actingHead.organisation && standsFor === undefined));

/** The offices whose officials `headsLeft` must be asked of. */
export const officesOfHeads = <F extends FileState>(kind: Staffed<F>, file: F): string[] =>
  [kind.officeOf(file, 'head'), file.actingHead?.organisation].filter((office) => office !== undefined);

/** X77: another provider's head acts only while the own is lacking, so this is asked until the result is signed. */
export const isHeadNamed = <F extends FileState>({ isSigned }: Pick<Staffed<F>, 'isSigned'>, file: F): boolean =>
  file.actingHead !== undefined && !isSigned?.(file);

/** Does he use, or by acting end, a power that was given for as long as the own head is lacking (X77)? */
export const actsByNaming = <F extends FileState>(kind: Staffed<F>, file: F, actor: Actor): boolean =>
  isHeadNamed(kind, file) &&
  actor.kind === 'head' &&
  (actor.staff === file.actingHead?.staff || actor.organisation === kind.officeOf(file, 'head'));

/** The provider's own head, who acts, whatever was looked for before. */
export const isOwnHead = <F extends FileState>(kind: Staffed<F>, file: F, actor: Actor): boolean =>
  actor.kind === 'head' && actor.organisation === kind.officeOf(file, 'head') && actor.staff !== file.actingHead?.staff;

/**
 * Is it the head's turn, be it to find another executor, so that somebody must be there? Or was nobody, so that it must be told
 * when somebody is again?
 */
export function asksForHead<F extends FileState>(kind: Pick<Staffed<F>, 'personal' | 'persons'>, file: F): boolean {
  const role = taskHolder(kind, file)?.role;
  return file.lacksHead !== undefined || role === 'head' || (role === 'executor' && file.lacksHolder !== undefined);
}

/** Who of them may act as the head without anybody from another provider. */
const ownHeadsLeft = <F extends FileState>(kind: Staffed<F>, file: F, roll: Roll) =>
  headsLeft(kind, { ...file, actingHead: undefined } as F, roll);

/**
 * X74, however the head was lost or came back: that nobody is left is told once the head's turn has come, and that somebody
 * is again as soon as it is seen. Once one of the own heads is there, whoever was named from elsewhere acts no more (X77).
 */
export function headChanges<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  roll: Roll,
): readonly ('HeadLacking' | 'HeadReturned' | 'ActingHeadEnded')[] {
  const isOver = isHeadNamed(kind, file) && ownHeadsLeft(kind, file, roll).length > 0;
  const ended = isOver ? (['ActingHeadEnded'] as const) : [];
  if (!asksForHead(kind, file)) return ended;
  const isLeft = headsLeft(kind, file, roll).length > 0;
  if (isLeft) return file.lacksHead ? ['HeadReturned', ...ended] : ended;
  return file.lacksHead ? [] : ['HeadLacking'];
}

/** Does this recusal leave nobody who may act as the head? Without the officials of the provider nobody can tell. */
export function leavesNoHead<F extends FileState>(
  kind: Staffed<F>,
  before: F,
  { after, members, today }: AfterRecusal,
): boolean {
  if (!members || before.lacksHead) return false;
  const roll = { members, today };
  return headsLeft(kind, before, roll).length > 0 && headsLeft(kind, { ...before, ...after } as F, roll).length === 0;
}

/** Who is recused then; without the officials of the office nobody can tell who is left. */
export interface AfterRecusal {
  readonly after: Pick<FileState, 'recused' | 'recusedPersons'>;
  readonly members: readonly StaffMember[] | undefined;
  readonly today: PlainDate;
}

const headElsewhere = words(
  'Басқа көрсетілетін қызметті берушінің қызметтегі басшысын көрсетіңіз',
  'Укажите действующего руководителя другого услугодателя',
  'Name a head in service at another provider',
);

const anotherHead = words(
  'Ешкім өзін басшының орнына белгілемейді: басқа көрсетілетін қызметті берушінің өзге басшысын көрсетіңіз',
  'Никто не назначает руководителем себя: укажите другого руководителя другого услугодателя',
  'Nobody names himself: name another head of another provider',
);

interface Naming {
  readonly actor: Actor;
  readonly head: string;
  readonly official: StaffMember | undefined;
  readonly members: readonly StaffMember[];
}

/** APPK 67, X74: another provider's head is named only where nobody is left here, and is neither whoever names him, nor recused, nor of the family. */
export function actingHeadFault<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  { actor, head, official, members, today }: Naming & Pick<Roll, 'today'>,
): Refusal | undefined {
  if (headsLeft(kind, file, { members, today }).length > 0)
    return refusal('HEAD_NOT_LACKING', { paragraph: 'APPK 67' });
  const isHead = official && isThereOn(official, today) && official.id === head && official.role === 'head';
  if (!isHead || !isProvider(official.organisation) || official.organisation === kind.officeOf(file, 'head'))
    return fieldsWrong('APPK 67', { field: 'head', problem: 'NOT_A_HEAD_ELSEWHERE', cure: headElsewhere });
  if (isStaff(actor) && official.person === actor.person)
    return fieldsWrong('APPK 67', { field: 'head', problem: 'NOT_A_HEAD_ELSEWHERE', cure: anotherHead });
  if (isRecusedFrom(kind, file, officialOf(official))) return refusal('RECUSED', { paragraph: 'APPK 67' });
  const bars = actorsOf(official, today).map((actor) => barToAnswer(kind, file, actor));
  const [bar] = bars;
  if (bars.includes(undefined)) return undefined;
  return refusal(bar === undefined || isStrange(bar) ? 'FORBIDDEN' : bar);
}

/** Does whoever acts have the step that nobody was there for? Then he is there, whatever was looked for before. */
export function isHolder<F extends FileState>(
  kind: Pick<Staffed<F>, 'personal' | 'persons'>,
  file: F,
  actor: Actor,
): boolean {
  const holder = taskHolder(kind, file);
  if (!holder || !isStaff(actor) || actor.kind !== holder.role) return false;
  return actor.organisation === holder.organisation && (holder.staff === undefined || holder.staff === actor.staff);
}

/** By acting he shows that he is there; where it is the own head, another provider's acts no more (X74, X77, X98). */
export function thereAgain<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  actor: Actor,
): { readonly type: 'HeadReturned' | 'HolderReturned' | 'ActingHeadEnded' }[] {
  if (!couldAnswer(kind, file, actor)) return [];
  return [
    ...(file.lacksHead && actor.kind === 'head' ? [{ type: 'HeadReturned' as const }] : []),
    ...(file.lacksHolder && isHolder(kind, file, actor) ? [{ type: 'HolderReturned' as const }] : []),
    ...(isHeadNamed(kind, file) && isOwnHead(kind, file, actor) ? [{ type: 'ActingHeadEnded' as const }] : []),
  ];
}
