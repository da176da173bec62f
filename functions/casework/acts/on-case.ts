import { type ActedOn, actsOn } from '#casework/acting.ts';
import type { Asking } from '#casework/execute.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';

/** What every act on a request is made of. */
export const { perform, performWriting, performNaming } = actsOn(application);
export type Acted = ActedOn<Application>;
export type Ask = Asking<Application, ApplicationCommand>['ask'];
