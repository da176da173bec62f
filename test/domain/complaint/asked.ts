import type { Actor, StaffRole } from '#domain/actor.ts';
import type { ComplaintCommand } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { decide } from '#domain/complaint/decide/decide.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';

/** Tuesday, two in the afternoon in Oral; and Sunday. */
export const [now, sunday] = ['2026-11-24T09:00:00.000Z', '2026-11-29T09:00:00.000Z'];
export const record = { id: 'record_1', mac: 'mac' };
export const paper = { id: 'paper_1', type: 'COMPLAINT', sha256: 's', versionId: 'v' };
export const signature = { sha256: 's', versionId: 'v' };
export const written = (content = 'Себебі бар') => ({ record, content });
export const complainant = 'person_complainant' as PersonId;

export const staff = (kind: StaffRole, organisation = 'uralsk'): Actor => ({
  ...{ kind, staff: `staff_${kind}` as StaffId, person: `person_${kind}`, organisation },
});
export const recipient = (alone?: true): Actor => ({
  kind: 'recipient',
  person: complainant,
  ...(alone ? { provenAlone: alone } : {}),
});

export interface Told {
  readonly of?: Complaint;
  readonly command: ComplaintCommand;
  readonly actor?: Actor;
  readonly at?: string;
}

/** What comes of it: the code of the refusal with the fields that it names, or the types of the events. */
export function heard({ of, command, actor = staff('head'), at = now }: Told): string {
  const decided = decide(of, command, { actor, now: at });
  if (decided.ok) return decided.value.map(({ type }) => type).join(' ') || 'nothing';
  const { code, fields = [], missing = [] } = decided.error;
  return [code, ...fields.map(({ field, problem }) => `${field} ${problem}`), ...missing].join(' ');
}
