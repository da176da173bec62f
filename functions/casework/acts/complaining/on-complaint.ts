import { type ActedOn, actsOn } from '#casework/acting.ts';
import type { Asking } from '#casework/execute.ts';
import type { ComplaintCommand } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';

/** What every act on a complaint is made of. */
export const { perform, performWriting, performNaming } = actsOn(complaint);
export type Acted = ActedOn<Complaint>;
export type Ask = Asking<Complaint, ComplaintCommand>['ask'];

export interface OfComplaint {
  readonly complaintId: string;
}
