import type { CaseStore } from '#casework/ports/case-store.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { actingFor } from '#domain/application/rules/filing/representing/power.ts';
import { offer } from '#domain/offer/kind.ts';
import type { PlainDate } from '#domain/time/instant.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
}

/** The request that says whose a file is and who acts for him; undefined: of such a file nobody does. */
async function requestOf(file: string, { cases }: Deps): Promise<Application | undefined> {
  const loadedOf = (id: string | undefined) =>
    id?.startsWith(`${application.prefix}_`) ? cases.load(application, id) : undefined;
  if (file.startsWith(`${amendment.prefix}_`)) return loadedOf((await cases.load(amendment, file))?.request);
  if (file.startsWith(`${offer.prefix}_`)) return loadedOf((await cases.load(offer, file))?.request);
  return loadedOf(file);
}

/** Who acts that day for whose the file is, by a power that holds; a power that is over or was refuted lets nobody complain. */
export async function actingForWhose(file: string, today: PlainDate, deps: Deps): Promise<readonly string[]> {
  const request = await requestOf(file, deps);
  return request ? actingFor(request, today) : [];
}

/** Who goes on with a complaint about this file that somebody has made: he himself while he may act, and whose the file is. */
export async function goingOnWith(
  { complainant, file }: { readonly complainant: string; readonly file: string | undefined },
  today: PlainDate,
  deps: Deps,
): Promise<{ readonly subject?: string; readonly actsFor: readonly string[] }> {
  const request = file && (await requestOf(file, deps));
  if (!request) return { subject: complainant, actsFor: [] };
  return { subject: request.applicant, actsFor: actingFor(request, today) };
}
