import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import type { Application } from '../application.ts';
import type { ApplicationCommand, CommandType } from '../command.ts';
import type { Circumstances, Decide, Decision, DecisionTable } from './decision.ts';
import { delivery } from './delivery.ts';
import { drafting, opening } from './drafting.ts';
import { examination } from './examination.ts';
import { intake } from './intake.ts';

const table: DecisionTable<CommandType> = { ...drafting, ...intake, ...examination, ...delivery };

/**
 * The rule of each command of a request; rights were asked before.
 */
export function decide(
  theCase: Application | undefined,
  command: ApplicationCommand,
  circumstances: Circumstances,
): Decision {
  if (command.type === 'OpenRequest') return theCase ? ok([]) : open(command, circumstances);
  if (!theCase) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as Decide<CommandType>;
  return rule(theCase, command, circumstances);
}

/** A recipient opens on the portal for himself; an operator at the desk of his own centre. */
function open(command: Extract<ApplicationCommand, { type: 'OpenRequest' }>, { actor }: Circumstances): Decision {
  if (command.channel === 'portal' && !(actor.kind === 'recipient' && actor.person === command.applicant))
    return refused(refusal('NOT_YOUR_CASE'));
  if (command.channel === 'corporation' && !(actor.kind === 'operator' && actor.organisation === command.centre))
    return refused(refusal('OTHER_ORGANISATION'));
  return ok(opening(command));
}
