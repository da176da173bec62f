import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { thereAgain } from '../../staff/head-left.ts';
import { draftReturned, isOfDrafter, staffingOf } from '../../staff/staffing.ts';
import type { Application } from '../application.ts';
import type { ApplicationCommand, CommandOf, CommandType } from '../command.ts';
import { rights } from '../rights.ts';
import { openingFault } from '../rules/filing/opening.ts';
import { carrying } from './carrying.ts';
import { correcting } from './correcting.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';
import { delivery } from './delivery.ts';
import { drafting, opening } from './drafting.ts';
import { examination } from './examination.ts';
import { intake } from './intake.ts';
import { mending } from './mending.ts';

/** The draft of whoever is recused before it is signed goes back (X70). */
const staffing = staffingOf(rights, ({ draft, result }: Application, recused, reason) =>
  draftReturned(result === undefined && isOfDrafter(draft, recused), reason),
);

const table: DecisionTable<CommandType> = {
  ...drafting,
  ...intake,
  ...carrying,
  ...examination,
  ...delivery,
  ...mending,
  ...correcting,
  ...staffing,
};

/**
 * The rule of each command of a request; rights were asked before. Whoever acts is there, whatever was looked for before
 * (X74, X98), and where it is the own head, another provider's acts no more (X77): if he could do the step that is open (X111).
 */
export function decide(theCase: Application | undefined, command: ApplicationCommand, occasion: Occasion): Decision {
  if (command.type === 'OpenRequest') return theCase ? ok([]) : open(command, occasion);
  if (!theCase) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as Decide<CommandType>;
  const decided = rule(theCase, command, occasion);
  const isAct = decided.ok && decided.value.length > 0 && command.type !== 'DeclareRecusal';
  return isAct ? ok([...thereAgain(rights, theCase, occasion.actor), ...decided.value]) : decided;
}

function open(command: CommandOf<'OpenRequest'>, { actor, now }: Occasion): Decision {
  const fault = openingFault(command, actor, now);
  return fault ? refused(fault) : ok(opening(command, now));
}
