import type { Actor } from '../../actor.ts';
import type { Kind } from '../kind.ts';
import type { FileState, TermState } from '../state.ts';
import { taskHolder } from '../tasks/tray.ts';
import { type Escalation, escalationOf } from './oversight.ts';

/** Why an open task lies before somebody beside its holder. */
export type PutBefore =
  /** a term was missed, and it is his turn to see to it */
  | { readonly reason: 'OVERDUE'; readonly to: Escalation['to']; readonly term: string }
  /** its holder's service has ended */
  | { readonly reason: 'ORPHANED' }
  /** whoever could do it is away or recused that day (X97) */
  | { readonly reason: 'NOBODY_LEFT' }
  /** nobody is left who may act as the head (X74); `naming`: until when the supervisor names one, once it is recorded */
  | { readonly reason: 'NO_HEAD'; readonly naming?: Naming; readonly namesFamily: boolean };

type Naming = Pick<TermState, 'lastDay' | 'missedAt' | 'mayMove' | 'movedFrom'>;

const overseers: readonly string[] = ['head', 'administrator', 'supervisor'];

/** Is anybody named as family, by number or by name? */
export function namesFamily<F extends FileState>(kind: Pick<Kind<F>, 'persons'>, file: F): boolean {
  const { interested = [], interestedNames = [] } = kind.persons(file);
  return interested.length + interestedNames.length > 0;
}

interface Known {
  /** whether whoever's own tray holds it is in service that day */
  readonly holderServes: boolean;
  /** whether anybody may do it that day */
  readonly isLeft: boolean;
}

/** Why the open task lies before this overseer too, the gravest reason first; undefined: it does not, or it is his own. */
export function putBefore<F extends FileState>(
  kind: Pick<Kind<F>, 'personal' | 'persons' | 'termTable'>,
  file: F,
  { viewer, holderServes, isLeft }: Known & { readonly viewer: Actor },
): PutBefore | undefined {
  const holder = taskHolder(kind, file);
  if (!holder || !overseers.includes(viewer.kind) || holder.role === viewer.kind) return undefined;
  const lacksHead = file.lacksHead !== undefined || (holder.role === 'head' && !isLeft);
  if (lacksHead && viewer.kind !== 'head') {
    const { actingHead } = file.terms;
    return {
      reason: 'NO_HEAD',
      namesFamily: namesFamily(kind, file),
      ...(actingHead?.state === 'running' ? { naming: actingHead } : {}),
    };
  }
  if (!holderServes) return { reason: 'ORPHANED' };
  if (!isLeft && holder.role !== 'head') return { reason: 'NOBODY_LEFT' };
  const escalation = escalationOf(file);
  if (!escalation || !kind.termTable[escalation.term]) return undefined;
  if (viewer.kind === 'administrator' && escalation.to !== 'administrator') return undefined;
  return { reason: 'OVERDUE', to: escalation.to, term: escalation.term };
}
