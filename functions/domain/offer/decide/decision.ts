import type { Occasion } from '#domain/file/kind.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '../../result.ts';
import type { CommandOf, CommandType } from '../command.ts';
import type { OwnEvent } from '../event.ts';
import type { Offer } from '../offer.ts';

/** No event: the offer knows this already, the command changes nothing. */
export type Decision = Result<readonly OwnEvent[], Refusal>;
export type Decide<T extends CommandType> = (file: Offer, command: CommandOf<T>, occasion: Occasion) => Decision;
/** The commands one file answers; `decide.ts` joins the tables and does not compile while one is missing. */
export type DecisionTable<T extends CommandType> = { readonly [C in T]: Decide<C> };
