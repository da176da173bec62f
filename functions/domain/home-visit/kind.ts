import type { Kind } from '../file/kind.ts';
import { officesAsked } from '../staff/holders-left.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { PlainDate } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { claims } from './claims.ts';
import type { HomeVisitCommand } from './command.ts';
import { decide } from './decide/decide.ts';
import { HomeVisitEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { HomeVisit } from './home-visit.ts';
import { rights } from './rights.ts';
import { hasEnded } from './status.ts';
import { terms } from './terms.ts';

/** Where a person's visits are found. */
export const visitsOf = (person: string): string => `homeVisit#${person}`;

/** The sheet of a centre's day, in Oral. */
export const daySheetOf = (centre: string, day: PlainDate): string => `homeVisit#${centre}#${day}`;

/** A visit to whoever cannot come to a desk (para 13). */
export const homeVisit: Kind<HomeVisit, HomeVisitCommand, OwnEvent> = {
  ...face,
  read: (stored) => HomeVisit.parse(stored),
  readEvent: (stored) => HomeVisitEvent.parse(stored),
  ...rights,
  decide,
  evolve,
  startsOn: { 'home-visit': ['HomeVisitRequested'] },
  terms: () => terms,
  isAtRest: ({ status }) => hasEnded(status),
  answerable: ({ centre }) => centre,
  listOf: visitsOf,
  claims,
  askedOfStaff: (file) => {
    const offices = officesAsked(rights, file);
    const command = (members: readonly StaffMember[]): HomeVisitCommand => ({ type: 'CheckStaff', members });
    return offices.length === 0 ? undefined : { offices, command };
  },
  receipts: ({ centre, window }) => window && { book: daySheetOf(centre, localDate(window.from)), at: window.from },
};
