import type { RefusalCode } from '../file/refusal.ts';
import type { DwellingStatus } from './status.ts';

interface Move {
  readonly from: readonly DwellingStatus[];
  readonly to: DwellingStatus;
  readonly event: string;
  /** whoever holds it must be who moves it: the round that took it, or the offer that it is in */
  readonly by: 'allocation' | 'offer';
}

/**
 * What rounds and offers do with a dwelling, each in the commit of the act that it follows from: it is in one round and before
 * one candidate at a time, whatever comes at once.
 */
// biome-ignore format: a table, one move a row
export const moves = {
  TakeDwelling:    { from: ['FREE'],                      to: 'IN_ALLOCATION', event: 'DwellingTaken',    by: 'allocation' },
  ReturnDwelling:  { from: ['IN_ALLOCATION'],             to: 'FREE',          event: 'DwellingReturned', by: 'allocation' },
  OfferDwelling:   { from: ['IN_ALLOCATION'],             to: 'OFFERED',       event: 'DwellingOffered',  by: 'allocation' },
  HoldDwelling:    { from: ['OFFERED'],                   to: 'HELD',          event: 'DwellingHeld',     by: 'offer' },
  ReleaseDwelling: { from: ['OFFERED', 'HELD'],           to: 'IN_ALLOCATION', event: 'DwellingReleased', by: 'offer' },
  GoOnWithDwelling: { from: ['HELD'],                     to: 'OFFERED',       event: 'DwellingHeldNoMore', by: 'offer' },
  AssignDwelling:  { from: ['OFFERED', 'HELD'],           to: 'ASSIGNED',      event: 'DwellingAssigned', by: 'offer' },
  GiveDwelling:    { from: ['ASSIGNED'],                  to: 'GIVEN',         event: 'DwellingGiven',    by: 'offer' },
  FreeDwelling:    { from: ['ASSIGNED', 'GIVEN'],         to: 'FREE',          event: 'DwellingFreed',    by: 'offer' },
} as const satisfies Record<string, Move>;

/** X246: what is done with it only from the day on which it may be given: taken into a round, offered, handed over. */
export const fromItsDay: readonly MoveType[] = ['TakeDwelling', 'OfferDwelling', 'GiveDwelling'];

export type MoveType = keyof typeof moves;
export const moveTypes = Object.keys(moves) as [MoveType, ...MoveType[]];
export type MoveEventType = (typeof moves)[MoveType]['event'];

export const moveOf = (type: MoveType): Move => moves[type];

export const isMove = (type: string): type is MoveType => Object.hasOwn(moves, type);

/** Another act came first: another round has it, another candidate is asked, or it is somebody's. */
export const elsewhere: RefusalCode = 'DWELLING_ELSEWHERE';
