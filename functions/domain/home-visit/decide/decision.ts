import type { Occasion } from '#domain/file/kind.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '../../result.ts';
import type { CommandOf, CommandType } from '../command.ts';
import type { OwnEvent } from '../event.ts';
import type { HomeVisit } from '../home-visit.ts';

/** No event: the visit knows this already, the command changes nothing. */
export type Decision = Result<readonly OwnEvent[], Refusal>;
type Decide<T extends CommandType> = (file: HomeVisit, command: CommandOf<T>, occasion: Occasion) => Decision;
/** The commands that are answered of a visit that is there. */
export type DecisionTable<T extends CommandType> = { readonly [C in T]: Decide<C> };
