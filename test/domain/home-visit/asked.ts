import type { Actor } from '#domain/actor.ts';
import type { HomeVisitCommand } from '#domain/home-visit/command.ts';
import { decide } from '#domain/home-visit/decide/decide.ts';
import type { HomeVisit } from '#domain/home-visit/home-visit.ts';
import type { PersonId } from '#domain/ids.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { aVisit, aWindow } from '#test/builders/visits/a-visit.ts';
import { writtenOut } from '#test/builders/words/written-out.ts';

/** Tuesday, two in the afternoon in Oral: the day before the window. */
export const now = '2026-11-24T09:00:00.000Z';
/** The window’s first moment, and one millisecond before it. */
export const [begins, before] = ['2026-11-25T09:00:00.000Z', '2026-11-25T08:59:59.999Z'];
/** In it; the last moment of its day in Oral, and the first of the next. */
export const [within, dayEnds, nextDay] = [
  '2026-11-25T10:00:00.000Z',
  '2026-11-25T18:59:59.999Z',
  '2026-11-25T19:00:00.000Z',
];
/** The last moment of the three working days for entering what came of it, and the first after them (X60). */
export const [lastMoment, over] = ['2026-11-30T18:59:59.999Z', '2026-11-30T19:00:00.000Z'];

export const record = { id: 'record_1', mac: 'mac' };
export const paper = { id: 'paper_1', type: 'VISIT', sha256: 's', versionId: 'v' };
export const written = (content = 'Себебі бар') => ({ record, content });
export const subject = 'person_subject' as PersonId;

export const operator = actorOf('operator');
export const recipient = actorOf('recipient');
export const telephone = actorOf('contactCentre');

export const set = { ...aWindow, by: 'staff_operator', at: now };
export const scheduled = aVisit({ status: 'SCHEDULED', window: set });
export const atHome = aVisit({ status: 'AT_HOME', window: set });
export const nobodyCame = aVisit({ status: 'NOBODY_CAME', unmade: [{ ...set, missedAt: over }] });

export interface Told {
  readonly of?: HomeVisit;
  readonly command: HomeVisitCommand;
  readonly actor?: Actor;
  readonly at?: string;
}

/** What comes of it, written out in a line. */
export const heard = ({ of, command, actor = operator, at = now }: Told): string =>
  writtenOut(decide(of, command, { actor, now: at }));
