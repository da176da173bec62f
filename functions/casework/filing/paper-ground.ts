import type { Outages } from '#casework/ports/outages.ts';
import type { PaperIntake } from '#domain/application/event.ts';
import type { ConfirmedByAnother } from '#domain/application/facts.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { type FiledInsideDeps, filedInside } from './filed-inside.ts';

export interface GroundDeps extends FiledInsideDeps {
  readonly outages: Pick<Outages, 'get'>;
}

/** On what a taking in paper rests at this centre: the outage, or the visit at home, as they stand now (X60, X182). */
export async function paperGround(
  said: Pick<PaperIntake, 'outage' | 'visit'>,
  centre: string | undefined,
  deps: GroundDeps,
): Promise<Pick<ConfirmedByAnother, 'outage' | 'visit' | 'filedInside'>> {
  const { visit: id } = said;
  if (id !== undefined) return { visit: { id, file: await deps.cases.load(homeVisit, id) } };
  const outage = said.outage === undefined ? undefined : await deps.outages.get(said.outage);
  return { outage, filedInside: await filedInside(outage, centre, deps) };
}
