import { type Escalation, escalationOf } from '#domain/file/oversight.ts';
import type { TermState } from '#domain/file/state.ts';
import { taskHolder } from '#domain/file/tray.ts';
import type { Actor } from '../../../actor.ts';
import { namesFamily } from '../../allowed-actions.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';
import { isTerm, type TermId } from '../../terms.ts';

/** Why an open task lies before somebody beside its holder. */
export type PutBefore =
  /** a term was missed, and it is his turn to see to it */
  | { readonly reason: 'OVERDUE'; readonly to: Escalation['to']; readonly term: TermId }
  /** its holder's service has ended */
  | { readonly reason: 'ORPHANED' }
  /** whoever could do it is away or recused that day (X97) */
  | { readonly reason: 'NOBODY_LEFT' }
  /** nobody is left who may act as the head (X74); `naming`: until when the supervisor names one, once it is recorded */
  | { readonly reason: 'NO_HEAD'; readonly naming?: Naming; readonly namesFamily: boolean };

type Naming = Pick<TermState, 'lastDay' | 'missedAt' | 'mayMove' | 'movedFrom'>;

const overseers: readonly string[] = ['head', 'administrator', 'supervisor'];

/**
 * Why the open task lies before this overseer too, the gravest reason first; undefined: it does not, or it is his own.
 * `holderServes`: whether whoever's own tray holds it is in service that day; `isLeft`: whether anybody may do it that day.
 */
export function putBefore(
  theCase: Application,
  viewer: Actor,
  { holderServes, isLeft }: { readonly holderServes: boolean; readonly isLeft: boolean },
): PutBefore | undefined {
  const holder = taskHolder(rights, theCase);
  if (!holder || !overseers.includes(viewer.kind) || holder.role === viewer.kind) return undefined;
  const lacksHead = theCase.lacksHead !== undefined || (holder.role === 'head' && !isLeft);
  if (lacksHead && viewer.kind !== 'head') {
    const { actingHead } = theCase.terms;
    return {
      reason: 'NO_HEAD',
      namesFamily: namesFamily(theCase),
      ...(actingHead?.state === 'running' ? { naming: actingHead } : {}),
    };
  }
  if (!holderServes) return { reason: 'ORPHANED' };
  if (!isLeft && holder.role !== 'head') return { reason: 'NOBODY_LEFT' };
  const escalation = escalationOf(theCase);
  if (!escalation || !isTerm(escalation.term)) return undefined;
  if (viewer.kind === 'administrator' && escalation.to !== 'administrator') return undefined;
  return { reason: 'OVERDUE', to: escalation.to, term: escalation.term };
}
