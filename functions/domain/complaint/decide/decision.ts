import type { Occasion } from '#domain/file/kind.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Result } from '../../result.ts';
import type { CommandOf, CommandType } from '../command.ts';
import type { Complaint } from '../complaint.ts';
import type { OwnEvent } from '../event.ts';

/** No event: the complaint knows this already, the command changes nothing. */
export type Decision = Result<readonly OwnEvent[], Refusal>;
export type Decide<T extends CommandType> = (file: Complaint, command: CommandOf<T>, occasion: Occasion) => Decision;
/** The commands one file answers; `decide.ts` joins the tables and does not compile while one is missing. */
export type DecisionTable<T extends CommandType> = { readonly [C in T]: Decide<C> };
