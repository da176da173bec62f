import type { Written } from '../file/refs.ts';
import type { WithdrawalGroundId } from '../regulation/allocations/withdrawal-grounds.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { PlainDate } from '../time/instant.ts';
import type { Dwelling } from './dwelling.ts';
import type { ComplainedOf } from './event.ts';
import type { MoveType } from './moves.ts';

export type DwellingFacts = Pick<
  Dwelling,
  'fund' | 'locality' | 'rooms' | 'area' | 'floor' | 'hasLift' | 'isComfortable' | 'suitsWheelchair'
> & { readonly availableFrom: PlainDate };

export type DwellingCommand =
  | {
      readonly type: 'EnterDwelling';
      readonly facts: DwellingFacts;
      readonly address: Written<string>;
      /** the keyed hash of where it is, by which it is found to be entered already */
      readonly addressKey: string;
    }
  | { readonly type: 'WithdrawDwelling'; readonly reason: Written<string> }
  /** confirmed: by whom, beside who asks it */
  | {
      readonly type: 'WithdrawFromRound';
      readonly ground: WithdrawalGroundId;
      readonly reason: Written<string>;
      readonly confirmed: SecondPerson | undefined;
    }
  /** till the end of which day it waits, or waits now, before it is decided whose it is */
  | ({ readonly type: 'HoldByComplaint' } & ComplainedOf)
  | { readonly type: 'LetGoByComplaint'; readonly complaint: string }
  | { readonly type: MoveType; readonly allocation?: string | undefined; readonly offer?: string | undefined };

export type CommandType = DwellingCommand['type'];
export type CommandOf<T extends CommandType> = Extract<DwellingCommand, { type: T }>;
