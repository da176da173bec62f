import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { mayAct } from '../allowed-actions.ts';
import type { Application } from '../application.ts';
import type { ApplicationCommand, CommandOf, CommandType } from '../command.ts';
import { openingFault } from '../rules/opening.ts';
import type { Decide, Decision, DecisionTable, Occasion } from './decision.ts';
import { delivery } from './delivery.ts';
import { drafting, opening } from './drafting.ts';
import { examination } from './examination.ts';
import { intake } from './intake.ts';
import { procedure } from './procedure.ts';

const table: DecisionTable<CommandType> = { ...drafting, ...intake, ...examination, ...delivery, ...procedure };

/**
 * Turns a command into events, or says why not. Rights first, then the rule of the command itself; pure, so that any
 * decision can be made again from the journal.
 */
export function decide(theCase: Application | undefined, command: ApplicationCommand, occasion: Occasion): Decision {
  if (command.type === 'OpenRequest') return theCase ? ok([]) : open(command, occasion);
  if (!theCase) return refused(refusal('CASE_NOT_FOUND'));
  const may = mayAct(theCase, occasion.actor, command.type);
  if (!may.ok) return refused(refusal(may.error, { status: theCase.status }));
  const rule = table[command.type] as Decide<CommandType>;
  return rule(theCase, command, occasion);
}

function open(command: CommandOf<'OpenRequest'>, { actor, now }: Occasion): Decision {
  const fault = openingFault(command, actor, now);
  return fault ? refused(fault) : ok(opening(command, now));
}
