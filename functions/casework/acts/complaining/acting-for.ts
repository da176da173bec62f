import { type PowerDeps, powerToday } from '#casework/filing/presence-today.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { actingFor } from '#domain/application/rules/filing/representing/power.ts';
import type { Matter } from '#domain/complaint/command.ts';
import type { PersonId } from '#domain/ids.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export type ActingDeps = PowerDeps & { readonly cases: Pick<CaseStore, 'load'> };

/** The request that says whose a file is and who acts for him; undefined: of such a file nobody does. */
async function requestOf(file: string, { cases }: Pick<ActingDeps, 'cases'>): Promise<Application | undefined> {
  const loadedOf = (id: string | undefined) =>
    id?.startsWith(`${application.prefix}_`) ? cases.load(application, id) : undefined;
  if (file.startsWith(`${amendment.prefix}_`)) return loadedOf((await cases.load(amendment, file))?.request);
  if (file.startsWith(`${offer.prefix}_`)) return loadedOf((await cases.load(offer, file))?.request);
  return loadedOf(file);
}

/** Who complains, and when. */
export interface Complaining {
  readonly complainant: string;
  readonly now: Instant;
}

type ActsFor = Pick<Matter, 'actsFor' | 'power'>;

/**
 * Who acts that day for whose the request is, by a power that holds; a power that is over or was refuted lets nobody complain.
 * Of the power by which whoever complains acts the notary register is asked, as before each act of a representative (X9, X301).
 */
export async function actingForIn(
  request: Application,
  { complainant, now }: Complaining,
  deps: ActingDeps,
): Promise<ActsFor> {
  const actsFor = actingFor(request, localDate(now));
  const isHis = request.applicant === complainant;
  const present = { by: 'representative', person: complainant as PersonId } as const;
  const power = isHis ? undefined : await powerToday(request, present, now, deps);
  return { actsFor, ...(power ? { power } : {}) };
}

/** The same of whose the file is. */
export async function actingForWhose(file: string, by: Complaining, deps: ActingDeps): Promise<ActsFor> {
  const request = await requestOf(file, deps);
  return request ? actingForIn(request, by, deps) : { actsFor: [] };
}

/** Who goes on with a complaint about this file that somebody has made: he himself while he may act, and whose the file is. */
export async function goingOnWith(
  { complainant, file }: { readonly complainant: string; readonly file: string | undefined },
  by: Complaining,
  deps: ActingDeps,
): Promise<ActsFor & Pick<Matter, 'subject'>> {
  const request = file && (await requestOf(file, deps));
  if (!request) return { subject: complainant, actsFor: [] };
  return { subject: request.applicant, ...(await actingForIn(request, by, deps)) };
}
