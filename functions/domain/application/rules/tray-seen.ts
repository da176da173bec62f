import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { taskHolder, trayOf } from '#domain/file/tray.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { StaffActor, StaffRole } from '../../actor.ts';
import type { Application } from '../application.ts';
import { rights } from '../rights.ts';

export interface Tray {
  readonly organisation: string;
  readonly role: StaffRole;
  /** an executor's tray is his own */
  readonly executor?: string;
}

export interface TraySeen {
  readonly tray: Tray;
  readonly viewer: StaffActor;
}

/**
 * Supervisor and administrator name the tray they look into, the administrator one of his own organisation; others see
 * their own, or that of whom they stand in for that day (X34, X43).
 */
export function traySeen(
  { role, organisation, executor }: Partial<Tray>,
  actor: StaffActor,
  standings: readonly StaffActor[],
): Result<TraySeen, Refusal> {
  const isOverseer = actor.kind === 'supervisor' || actor.kind === 'administrator';
  const at = organisation ?? actor.organisation;
  if (actor.kind !== 'supervisor' && at !== actor.organisation) return refused(refusal('FORBIDDEN'));
  if (isOverseer) return overseen({ role, organisation: at, executor }, actor);
  const viewer = role === undefined ? actor : standings.find(({ kind }) => kind === role);
  if (!viewer || executor !== undefined) return refused(refusal('FORBIDDEN'));
  const own = viewer.kind === 'executor' ? viewer.staff : undefined;
  return ok({ viewer, tray: { organisation: at, role: viewer.kind, executor: own } });
}

function overseen(
  { role, organisation, executor }: Partial<Tray> & { readonly organisation: string },
  viewer: StaffActor,
): Result<TraySeen, Refusal> {
  const missing = [...(role ? [] : ['role']), ...(role === 'executor' && !executor ? ['executor'] : [])];
  if (!role || missing.length > 0)
    return refused(refusal('FIELDS_WRONG', { fields: missing.map((field) => ({ field, problem: 'MISSING' })) }));
  return ok({ viewer, tray: { organisation, role, executor: role === 'executor' ? executor : undefined } });
}

/** Is the case's open task in that tray? */
export const isInTray = (theCase: Application, tray: Tray): boolean => {
  const holder = taskHolder(rights, theCase);
  return (
    holder !== undefined &&
    trayOf(holder.organisation, holder.role, holder.staff) === trayOf(tray.organisation, tray.role, tray.executor)
  );
};
