import type { Actor } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';

/** How much of a request whoever has found it is told: its line, in the role that lets him see it, or where it is and no more. */
export type Found =
  | { readonly told: 'line'; readonly to: Actor }
  | { readonly told: 'office'; readonly office: string };

/** Undefined: what was never filed is its own people's alone. */
export function foundBy(theCase: Application, standings: readonly Actor[]): Found | undefined {
  const to = standings.find((actor) => mayAct(rights, theCase, { actor, action: 'SeeCase' }).ok);
  if (to) return { told: 'line', to };
  const { provider, task, filedAt } = theCase;
  return provider && filedAt ? { told: 'office', office: task?.organisation ?? provider } : undefined;
}

/** The auditor reads what was done by ids alone; whoever else sees a request is told whose it is. */
export const isToldName = ({ kind }: Actor): boolean => kind !== 'auditor';
