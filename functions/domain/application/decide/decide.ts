import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import type { Application } from '../application.ts';
import type { ApplicationCommand, CommandOf, CommandType } from '../command.ts';
import { openingFault } from '../rules/filing/opening.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';
import { delivery } from './delivery.ts';
import { drafting, opening } from './drafting.ts';
import { examination } from './examination.ts';
import { intake } from './intake.ts';
import { mending } from './mending.ts';

const table: DecisionTable<CommandType> = { ...drafting, ...intake, ...examination, ...delivery, ...mending };

/**
 * The rule of each command of a request; rights were asked before. Whoever acts as the head is there, whatever was looked
 * for before (X74).
 */
export function decide(theCase: Application | undefined, command: ApplicationCommand, occasion: Occasion): Decision {
  if (command.type === 'OpenRequest') return theCase ? ok([]) : open(command, occasion);
  if (!theCase) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as Decide<CommandType>;
  const decided = rule(theCase, command, occasion);
  const isHeadBack = theCase.lacksHead && occasion.actor.kind === 'head' && decided.ok && decided.value.length > 0;
  return isHeadBack && command.type !== 'DeclareRecusal' ? ok([{ type: 'HeadReturned' }, ...decided.value]) : decided;
}

function open(command: CommandOf<'OpenRequest'>, { actor, now }: Occasion): Decision {
  const fault = openingFault(command, actor, now);
  return fault ? refused(fault) : ok(opening(command, now));
}
