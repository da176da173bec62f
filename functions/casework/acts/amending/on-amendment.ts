import { type ActedOn, actsOn } from '#casework/acting.ts';
import type { Asking } from '#casework/execute.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import type { AmendmentCommand } from '#domain/amendment/command.ts';
import { amendment } from '#domain/amendment/kind.ts';

/** What every act on an amendment is made of. */
export const { perform, performWriting, performNaming } = actsOn(amendment);
export type Acted = ActedOn<Amendment>;
export type Ask = Asking<Amendment, AmendmentCommand>['ask'];

export interface OfAmendment {
  readonly amendmentId: string;
}
