import { notCounted, type Reported } from '../reports/reported.ts';
import type { Needs, OwnEvent } from './needs.ts';

/** What a family needs is nobody’s work to be counted. */
export const reportedNeeds: Reported<Needs, OwnEvent> = {
  office: ({ entry }) => entry.provider,
  names: {},
  termNames: {},
  officeOfTerm: () => undefined,
  events: { NeedsSaid: notCounted },
};
