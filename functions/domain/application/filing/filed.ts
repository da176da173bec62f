import type { Instant } from '#domain/time/instant.ts';
import { lastOfMinute } from '#domain/time/local-date.ts';
import type { Application } from '../application.ts';
import type { EventOf } from '../event.ts';

/** The paper in place of the last of its type. */
export const keepPaper = (theCase: Application, paper: EventOf<'PackageAccepted'>['paper']): Application => ({
  ...theCase,
  papers: { ...theCase.papers, [paper.type]: paper },
});

/** Before keeping was claimed and confirmed, what was kept was kept for good. */
function keepingOf({
  keptFrom,
  ownSequence,
  notKept,
}: Pick<EventOf<'PackageHanded'>, 'keptFrom' | 'ownSequence' | 'notKept'>): Partial<Application> {
  if (notKept) return { keeping: { state: 'lost', why: notKept } };
  if (!keptFrom) return {};
  return { keptFrom, keeping: ownSequence === undefined ? { state: 'confirmed' } : { state: 'claimed', ownSequence } };
}

/** The request takes the moment of its own filing (X66). */
export function ownMoment(theCase: Application, why: EventOf<'KeptMomentRefuted'>['why']): Application {
  const { keptFrom: _, keeping, ...rest } = theCase;
  if (keeping?.state !== 'claimed') throw new Error(`${theCase.id} claims no older moment`);
  const { ownSequence } = keeping;
  const { filedAt, paperMoment } = rest;
  return {
    ...rest,
    ...(paperMoment && filedAt ? { paperMoment: { ...paperMoment, before: filedAt } } : { priorityMoment: filedAt }),
    intakeSequence: ownSequence,
    keeping: { state: 'refuted', why },
  };
}

/** The moment of a package taken in paper comes to the request that bars it; its own is remembered (X107). */
export function withPaperMoment(
  theCase: Application,
  { from, centre, taken }: Pick<EventOf<'MomentCarried'>, 'from' | 'centre' | 'taken'>,
): Application {
  const { priorityMoment: before } = theCase;
  if (!before) throw new Error(`${theCase.id} is not filed and has no moment`);
  return { ...theCase, paperMoment: { from, centre, taken, before }, priorityMoment: lastOfMinute(taken.at) };
}

/** The moment that a filed request has without the package whose moment came to it; by it its documents are judged (X107). */
export const ownMomentOf = ({
  priorityMoment,
  paperMoment,
}: Pick<Application, 'paperMoment'> & { readonly priorityMoment: Instant }): Instant =>
  paperMoment?.before ?? priorityMoment;

/** The request as its filing leaves it, at the desk or on the portal. */
export const filed = (
  theCase: Application,
  event: EventOf<'PackageHanded'> | EventOf<'RequestSubmitted'>,
): Application => ({
  ...keepPaper(theCase, event.request),
  number: event.number,
  ...foundBy(event),
  filedAt: event.filedAt,
  priorityMoment: event.priorityMoment,
  intakeSequence: event.intakeSequence,
  ...keepingOf(event),
  ...(event.form ? { form: event.form } : {}),
  ...(event.family ? { family: event.family, familyNames: event.familyNames } : {}),
  ...(event.list ? { list: event.list } : {}),
  ...(event.representative && theCase.representative
    ? { representative: { ...theCase.representative, record: event.representative } }
    : {}),
  request: event.request,
});

/** It is found by the name that its papers bear. */
export const foundBy = ({ nameKey }: { readonly nameKey?: string | undefined }): Pick<Application, 'nameKey'> =>
  nameKey ? { nameKey } : {};
