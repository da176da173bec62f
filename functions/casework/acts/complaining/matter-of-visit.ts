import type { Matter } from '#domain/complaint/command.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { HomeVisitStatus } from '#domain/home-visit/status.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type HandsDeps, handsIn, named } from './hands-known.ts';

/** By what it ended, with a paper that says where to complain. */
const decided: readonly HomeVisitStatus[] = ['NOT_ENTITLED', 'NOT_FILED', 'CLOSED'];
const deciding = ['VisitBegun', 'VisitRefused', 'NobodyFoundHome'];

/** X234: that a visit was refused or closed, by whoever was at the door; else whatever the centre did of it, or did not. */
export async function ofVisit({ id, status, reached, subject, centre }: HomeVisit, deps: HandsDeps): Promise<Matter> {
  const isDecided = decided.includes(status);
  const commits = await deps.cases.journal(homeVisit, id);
  const acted = handsIn(commits, centre, isDecided ? deciding : undefined);
  const told = isDecided ? reached.find((one) => one.status === status) : undefined;
  return {
    ...{ file: id, act: isDecided ? 'VISIT' : 'CONDUCT', office: centre, subject },
    hands: await named({ acted, chosen: [] }, centre, deps),
    toldOn: told && localDate(told.at),
  };
}
