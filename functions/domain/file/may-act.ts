import { type Actor, isStaff } from '../actor.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Kind, Row } from './kind.ts';
import type { Objection } from './refusal.ts';
import type { FileState } from './state.ts';

type Asked<F extends FileState> = Pick<Kind<F>, 'allowed' | 'relation' | 'conflict' | 'persons' | 'steps'>;

/** Recusal is declared even so, and the recused may still be told that the file exists. */
const despiteRecusal: readonly string[] = ['DeclareRecusal', 'SeeCase'];

/** The file of the person himself, of whom he represents or of his family, whatever office he holds (APPK 67). */
export function isInterested<F extends FileState>(
  kind: Pick<Kind<F>, 'persons'>,
  file: F,
  person: string | undefined,
): boolean {
  const { applicant, representative, interested = [] } = kind.persons(file);
  return person !== undefined && [applicant, representative, ...interested].includes(person);
}

/** Recused by declaration, or because the file is his own. */
export const isRecused = <F extends FileState>(kind: Pick<Kind<F>, 'persons'>, file: F, actor: Actor): boolean =>
  isStaff(actor) && (file.recused.includes(actor.staff) || isInterested(kind, file, actor.person));

const isClaimedByAnother = ({ task }: FileState, actor: Actor): boolean =>
  isStaff(actor) && task?.role === actor.kind && task.claimedBy !== undefined && task.claimedBy !== actor.staff;

const answersTask = <F extends FileState>({ steps }: Asked<F>, action: string): boolean =>
  action === 'ClaimTask' || Object.values(steps).some(({ answeredBy }) => answeredBy?.includes(action));

/**
 * May this actor do this now? The same answer hides what may not be seen and refuses what may not be done; objections
 * about the file itself come before objections about its status, so that a stranger learns nothing.
 */
export function mayAct<F extends FileState>(
  kind: Asked<F>,
  file: F,
  { actor, action }: { readonly actor: Actor; readonly action: string },
): Result<true, Objection> {
  const stranger = kind.relation(file, actor, action);
  if (stranger) return refused(stranger);
  if (isRecused(kind, file, actor) && !despiteRecusal.includes(action)) return refused('RECUSED');
  if (!rowOf(kind, file)[actor.kind]?.includes(action)) return refused('NOT_IN_THIS_STATUS');
  const conflict = kind.conflict?.(file, actor, action);
  if (conflict) return refused(conflict);
  if (answersTask(kind, action) && isClaimedByAnother(file, actor)) return refused('CLAIMED_BY_ANOTHER');
  return ok(true);
}

function rowOf<F extends FileState>({ allowed }: Pick<Asked<F>, 'allowed'>, { status }: F): Row {
  const row = allowed[status];
  if (!row) throw new Error(`no row for ${status}`);
  return row;
}

/** Everything this actor may do with the file now, in the order of the table. */
export const allowedActions = <F extends FileState>(kind: Asked<F>, file: F, actor: Actor): string[] =>
  (rowOf(kind, file)[actor.kind] ?? []).filter((action) => mayAct(kind, file, { actor, action }).ok);
