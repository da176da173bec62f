import type { Actor } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import type { OfferCommand } from '#domain/offer/command.ts';
import { decide } from '#domain/offer/decide/decide.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { writtenOut } from '#test/builders/words/written-out.ts';

/** Tuesday, two in the afternoon in Oral. */
export const now = '2026-11-24T09:00:00.000Z';
/** The last moment of that day in Oral, and the first of Wednesday. */
export const [dayEnds, tomorrow] = ['2026-11-24T18:59:59.999Z', '2026-11-24T19:00:00.000Z'];

export const record = { id: 'record_1', mac: 'mac' };
export const paper = { id: 'paper_1', type: 'COMMISSION_MINUTES', sha256: 's', versionId: 'v' };
export const signature = { sha256: 'sha_1', versionId: 'v' };
export const written = (content = 'Себебі бар') => ({ record, content });
export const subject = 'person_subject' as PersonId;
export const stranger = 'person_other' as PersonId;

export const machine = actorOf('machine');
export const [registrar, head, recipient, operator] = [
  actorOf('registrar'),
  actorOf('head'),
  actorOf('recipient'),
  actorOf('operator'),
];

/** Somebody of the commission, at its office. */
export const seat = (name: string): Actor => actorOf('executor', { staff: `staff_${name}`, person: `person_${name}` });

export type CommandOf<T extends OfferCommand['type']> = Extract<OfferCommand, { type: T }>;

export interface Told {
  readonly of?: Offer;
  readonly command: OfferCommand;
  readonly actor?: Actor;
  readonly at?: string;
}

/** What comes of it, written out in a line. */
export const heard = ({ of, command, actor = machine, at = now }: Told): string =>
  writtenOut(decide(of, command, { actor, now: at }));
