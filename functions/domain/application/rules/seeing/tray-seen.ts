import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Tray } from '#domain/file/tasks/tray.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { StaffActor } from '../../../actor.ts';

export interface TraySeen {
  readonly tray: Tray;
  readonly viewer: StaffActor;
}

/** Into which office somebody looks: a supervisor names it, everybody else's is his own. */
export function officeSeen(organisation: string | undefined, actor: StaffActor): Result<string, Refusal> {
  if (actor.kind === 'supervisor' && organisation === undefined)
    return refused(
      refusal('FIELDS_WRONG', {
        paragraph: 'X43',
        fields: [{ field: 'organisation', problem: 'MISSING', cure: textFaults.TEXT_BLANK }],
      }),
    );
  const at = organisation ?? actor.organisation;
  return actor.kind === 'supervisor' || at === actor.organisation ? ok(at) : refused(refusal('FORBIDDEN'));
}

/**
 * Supervisor and administrator look into every task of an office, or into the tray that they name, the administrator of his
 * own, the supervisor, where he names nothing, into what waits for supervisors (X143); others see their own, or that of whom
 * they stand in for that day (X34, X43).
 */
export function traySeen(
  { role, organisation, executor }: Partial<Tray>,
  actor: StaffActor,
  standings: readonly StaffActor[],
): Result<TraySeen, Refusal> {
  const isOwn = [role, organisation, executor].every((named) => named === undefined);
  const office = isOwn ? ok(actor.organisation) : officeSeen(organisation, actor);
  if (!office.ok) return office;
  const at = office.value;
  if (actor.kind === 'supervisor' || actor.kind === 'administrator')
    return ok({
      viewer: actor,
      tray: { organisation: at, role, executor: role === 'executor' ? executor : undefined },
    });
  const viewer = role === undefined ? actor : standings.find(({ kind }) => kind === role);
  if (!viewer || executor !== undefined) return refused(refusal('FORBIDDEN'));
  const own = viewer.kind === 'executor' ? viewer.staff : undefined;
  return ok({ viewer, tray: { organisation: at, role: viewer.kind, executor: own } });
}
