import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { thereAgain } from '../../staff/head-left.ts';
import type { Amendment } from '../amendment.ts';
import type { AmendmentCommand, CommandType } from '../command.ts';
import { rights } from '../rights.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';
import { examining } from './examining.ts';
import { leave, leaving } from './leaving.ts';
import { answering, propose } from './proposing.ts';
import { suspending } from './suspending.ts';
import { telling } from './telling.ts';

const table: DecisionTable<Exclude<CommandType, 'ProposeAmendment' | 'FileLeaving'>> = {
  ...answering,
  ...examining,
  ...telling,
  ...leaving,
  ...suspending,
};

/** The rule of each command of an amendment; rights were asked before. Whoever acts is there, whatever was looked for before. */
export function decide(file: Amendment | undefined, command: AmendmentCommand, occasion: Occasion): Decision {
  if (command.type === 'ProposeAmendment') return file ? ok([]) : propose(command, occasion);
  if (command.type === 'FileLeaving') return file ? ok([]) : leave(command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as Decide<CommandType>;
  const decided = rule(file, command, occasion);
  const isAct = decided.ok && decided.value.length > 0 && command.type !== 'DeclareRecusal';
  return isAct ? ok([...thereAgain(rights, file, occasion.actor), ...decided.value]) : decided;
}
