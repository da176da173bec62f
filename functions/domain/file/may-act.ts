import { type Actor, isStaff } from '../actor.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Kind, Row } from './kind.ts';
import { isStrange, type Objection, type Refusal, type RefusalCode, refusal } from './refusal.ts';
import type { FileState } from './state.ts';
import { type ClaimJudged, claimStands } from './tasks/task-claim.ts';

/** Who asks for what, and when; for a claim, what is known of whoever holds it: without that it is taken to stand. */
export interface Wish {
  readonly actor: Actor;
  readonly action: string;
  readonly now?: Instant;
  readonly claim?: ClaimJudged;
}

type Asked<F extends FileState> = Pick<
  Kind<F>,
  'allowed' | 'relation' | 'conflict' | 'cureOf' | 'outranksClaim' | 'persons' | 'steps'
>;

/** What the recused may do even so, of himself alone: the rule of the act sees to that. */
export const despiteRecusal: readonly string[] = ['DeclareRecusal'];

/** Keyed hashes of whom somebody is: of his IIN, and of his day of birth with each name that is known of him. */
export interface Person {
  readonly person?: string | undefined;
  readonly nameKeys?: readonly string[] | undefined;
}

/** Does the form name him as family, and is it not found that he is no relative (X81)? */
export function isNamedAsFamily<F extends FileState>(kind: Pick<Kind<F>, 'persons'>, file: F, person: Person): boolean {
  return isOfFamily(kind.persons(file), person);
}

type Persons = ReturnType<Kind['persons']>;

function isOfFamily(
  { interested = [], interestedNames = [], notKin = [], namedSince = [] }: Persons,
  { person, nameKeys = [] }: Person,
): boolean {
  if (person === undefined) return false;
  const names = notKin.includes(person) ? namedSince : interestedNames;
  const isNamed = nameKeys.some((key) => names.includes(key));
  return isNamed || (interested.includes(person) && !notKin.includes(person));
}

/** The file of the person himself, of whom he represents or of his family, whatever office he holds (APPK 67). */
export const isInterested = <F extends FileState>(kind: Pick<Kind<F>, 'persons'>, file: F, person: Person): boolean =>
  isAmong(kind.persons(file), person);

/** The same of people who are named before there is a file. */
export function isAmong(persons: Persons, person: Person): boolean {
  const { applicant, representatives = [] } = persons;
  const isHis = person.person !== undefined && [applicant, ...representatives].includes(person.person);
  return isHis || isOfFamily(persons, person);
}

/** An official as recusal knows him: by his entry in the staff register, and by the person he is whatever the entry. */
export interface Official extends Person {
  readonly staff: string;
}

/** Recused by declaration, also under another entry of the same person, or because the file is his own (X70). */
export const isRecusedFrom = <F extends FileState>(
  kind: Pick<Kind<F>, 'persons'>,
  file: F,
  official: Official,
): boolean =>
  file.recused.includes(official.staff) ||
  (official.person !== undefined && (file.recusedPersons ?? []).includes(official.person)) ||
  isInterested(kind, file, official);

/** The same of whoever acts; a citizen is no official. */
export const isRecused = <F extends FileState>(kind: Pick<Kind<F>, 'persons'>, file: F, actor: Actor): boolean =>
  isStaff(actor) && isRecusedFrom(kind, file, actor);

/** Does the claim still keep the task from others? Not where its own holder has become one who may not work on it (X70, X81). */
export const keepsClaim = <F extends FileState>(
  kind: Pick<Kind<F>, 'persons'>,
  file: F,
  judged: ClaimJudged,
): boolean => {
  const { holder } = judged;
  if (!claimStands(file, judged)) return false;
  if (holder?.staff !== file.task?.claimedBy) return true;
  return !holder?.actsAs.some((own) => isRecusedFrom(kind, file, { staff: holder.staff, ...own }));
};

const isClaimedByAnother = ({ task }: FileState, actor: Actor): boolean =>
  isStaff(actor) && task?.role === actor.kind && task.claimedBy !== undefined && task.claimedBy !== actor.staff;

const answersTask = <F extends FileState>({ steps }: Asked<F>, action: string): boolean =>
  action === 'ClaimTask' || Object.values(steps).some(({ answeredBy }) => answeredBy?.includes(action));

/**
 * Is this official, of those whose turn it is, one who could do the open task? Not who is recused, nor whom a rule bars from
 * an answer to it, as it bars him when he tries: who may only hand a task on is not one who could do it (X97, X111).
 */
export const couldAnswer = <F extends FileState>(kind: Asked<F>, file: F, actor: Actor): boolean =>
  barToAnswer(kind, file, actor) === undefined;

/** What bars him from an answer to the open task; undefined: nothing does. */
export function barToAnswer<F extends FileState>(kind: Asked<F>, file: F, actor: Actor): Objection | undefined {
  if (isRecused(kind, file, actor)) return 'RECUSED';
  const { answeredBy = [], answeredFreely = [], answeredEither = [] } = (file.task && kind.steps[file.task.step]) ?? {};
  const barsTo = (actions: readonly string[]) => actions.map((action) => kind.conflict?.(file, actor, action));
  const either = barsTo(answeredEither);
  return (
    barsTo([...answeredBy, ...answeredFreely]).find((bar) => bar !== undefined) ??
    (either.includes(undefined) ? undefined : either[0])
  );
}

/**
 * May this actor do this now? The same answer hides what may not be seen and refuses what may not be done; objections
 * about the file itself come before objections about its status, so that a stranger learns nothing. Nobody keeps a task from
 * others that he may not do himself.
 */
export function mayAct<F extends FileState>(
  kind: Asked<F>,
  file: F,
  { actor, action, now, claim }: Wish,
): Result<true, Objection> {
  const stranger = kind.relation(file, actor, action, now);
  if (stranger) return refused(stranger);
  if (isRecused(kind, file, actor) && !despiteRecusal.includes(action)) return refused('RECUSED');
  if (!rowOf(kind, file)[actor.kind]?.includes(action)) return refused('NOT_IN_THIS_STATUS');
  const barred = action === 'ClaimTask' ? barToAnswer(kind, file, actor) : undefined;
  const conflict = kind.conflict?.(file, actor, action, now) ?? barred;
  if (conflict) return refused(conflict);
  const isOver =
    (action === 'ClaimTask' && claim !== undefined && !keepsClaim(kind, file, claim)) ||
    kind.outranksClaim?.(file, actor, action, now) === true;
  if (answersTask(kind, action) && isClaimedByAnother(file, actor) && !isOver) return refused('CLAIMED_BY_ANOTHER');
  return ok(true);
}

function rowOf<F extends FileState>({ allowed }: Pick<Asked<F>, 'allowed'>, { status }: F): Row {
  const row = allowed[status];
  if (!row) throw new Error(`no row for ${status}`);
  return row;
}

type Hearer = Pick<Wish, 'actor' | 'now'>;

/**
 * May this actor know that the file exists? Whoever may see it, and of those the recused, who are told that and nothing
 * else (X70). Machines and the clock know every file.
 */
function knows<F extends FileState>(kind: Asked<F>, file: F, { actor, now }: Hearer): boolean {
  if (actor.kind === 'machine' || actor.kind === 'clock') return true;
  const may = mayAct(kind, file, { actor, action: 'SeeCase', now });
  return may.ok || (may.error === 'RECUSED' && rowOf(kind, file)[actor.kind]?.includes('SeeCase') === true);
}

/** A refusal as this actor may hear it: whoever may not know the file, and has proven nothing, is told what he would be told of none. */
export const heardBy = <F extends FileState>(kind: Asked<F>, file: F, hearer: Hearer, refused: Refusal): Refusal =>
  refused.isProven || knows(kind, file, hearer) ? withState(kind, file, hearer, refused) : refusal('CASE_NOT_FOUND');

/** What the file as it stands refuses, and another state of it might not. */
const ofState: readonly RefusalCode[] = [
  'NOT_IN_THIS_STATUS',
  'CLAIMED_BY_ANOTHER',
  'HEAD_NOT_LACKING',
  'NO_OPEN_TASK',
  'TASK_NOT_CLAIMED_BY_YOU',
  'VERSION_CHANGED',
];

/**
 * A refusal by the state says that state and what may be done in it, to whoever sees the file; the recused do not (X70), nor
 * does who may free a task unseen.
 */
export function withState<F extends FileState>(
  kind: Asked<F>,
  file: F,
  { actor, now }: Hearer,
  refused: Refusal,
): Refusal {
  const isSeen = mayAct(kind, file, { actor, action: 'SeeCase', now }).ok;
  if (!ofState.includes(refused.code) || !isSeen) return refused;
  return { ...refused, status: file.status, allowed: allowedActions(kind, file, actor, { now }) };
}

/** Why this actor may not do this now, as he may hear it; undefined: he may. */
export function barTo<F extends FileState>(kind: Asked<F>, file: F, asked: Wish): Refusal | undefined {
  const may = mayAct(kind, file, asked);
  if (may.ok) return undefined;
  if (isStrange(may.error)) return refusal('CASE_NOT_FOUND');
  const cure = asked.now && kind.cureOf?.(may.error, asked.now);
  return heardBy(kind, file, asked, refusal(may.error, { status: file.status, ...(cure && { cure }) }));
}

/** Everything this actor may do with the file now, in the order of the table. */
export const allowedActions = <F extends FileState>(
  kind: Asked<F>,
  file: F,
  actor: Actor,
  judged: Pick<Wish, 'now' | 'claim'> = {},
): string[] =>
  (rowOf(kind, file)[actor.kind] ?? []).filter((action) => mayAct(kind, file, { actor, action, ...judged }).ok);
