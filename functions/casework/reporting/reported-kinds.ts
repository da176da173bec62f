import { face as allocation } from '#domain/allocation/face.ts';
import { reportedAllocation } from '#domain/allocation/reported.ts';
import { face as amendment } from '#domain/amendment/face.ts';
import { reportedAmendment } from '#domain/amendment/reported.ts';
import { face as application } from '#domain/application/face.ts';
import { reportedApplication } from '#domain/application/reported.ts';
import { face as complaint } from '#domain/complaint/face.ts';
import { reportedComplaint } from '#domain/complaint/reported.ts';
import { face as dwelling } from '#domain/dwelling/face.ts';
import { reportedDwelling } from '#domain/dwelling/reported.ts';
import { face as homeVisit } from '#domain/home-visit/face.ts';
import { reportedHomeVisit } from '#domain/home-visit/reported.ts';
import { face as inventory } from '#domain/inventory/face.ts';
import { reportedInventory } from '#domain/inventory/reported.ts';
import { face as needs } from '#domain/needs/face.ts';
import { reportedNeeds } from '#domain/needs/reported.ts';
import { face as offer } from '#domain/offer/face.ts';
import { reportedOffer } from '#domain/offer/reported.ts';
import { face as oldEntry } from '#domain/old-entry/face.ts';
import { reportedOldEntry } from '#domain/old-entry/reported.ts';
import { face as oldList } from '#domain/old-list/face.ts';
import { reportedOldList } from '#domain/old-list/reported.ts';
import type { ReportedFace } from '#domain/reports/count-file.ts';
import { type FigureId, figureIds, isOfGround } from '#domain/reports/figures.ts';
import type { Words } from '#domain/words.ts';

/** Every kind of file, as the month’s report counts it; one line each. */
export const reportedKinds: readonly ReportedFace[] = [
  { kind: application, reported: reportedApplication },
  { kind: amendment, reported: reportedAmendment },
  { kind: complaint, reported: reportedComplaint },
  { kind: homeVisit, reported: reportedHomeVisit },
  { kind: dwelling, reported: reportedDwelling },
  { kind: allocation, reported: reportedAllocation },
  { kind: offer, reported: reportedOffer },
  { kind: oldList, reported: reportedOldList },
  { kind: oldEntry, reported: reportedOldEntry },
  { kind: inventory, reported: reportedInventory },
  { kind: needs, reported: reportedNeeds },
];

/** Everything that a number of acts may be of: a ground, a list, a channel. */
export const ofNumbers = [...new Set(reportedKinds.flatMap(({ reported }) => Object.keys(reported.names)))] as [
  string,
  ...string[],
];

const isByOfficial = (figure: FigureId): boolean =>
  reportedKinds.some(({ reported }) =>
    Object.values(reported.events).some((counts) => counts.some((one) => one.figure === figure && one.official)),
  );

/** The figures behind which acts are kept: by their grounds, or by whoever decided. */
export const figuresWithActs = figureIds.filter((figure) => isOfGround(figure) || isByOfficial(figure)) as [
  FigureId,
  ...FigureId[],
];

/** What a number is of, in words: the term of a kind by its own name, all else by that of whichever kind knows it. */
export function nameOfColumn(of: string): Words | undefined {
  const [prefix, term = ''] = of.split('.');
  const kind = reportedKinds.find((one) => one.kind.prefix === prefix);
  return kind?.reported.termNames[term] ?? reportedKinds.map(({ reported }) => reported.names[of]).find(Boolean);
}
