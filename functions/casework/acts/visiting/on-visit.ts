import { type ActedOn, actsOn } from '#casework/acting.ts';
import type { Asking } from '#casework/execute.ts';
import type { HomeVisitCommand } from '#domain/home-visit/command.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';

/** How visits at home change. */
export const { perform, performWriting } = actsOn(homeVisit);

export type Acted = ActedOn<HomeVisit>;
export type Ask = Asking<HomeVisit, HomeVisitCommand>['ask'];

/** The visit that an act is about. */
export interface OfVisit {
  readonly visitId: string;
}
