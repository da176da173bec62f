import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { thereAgain } from '../../staff/head-left.ts';
import { draftReturned, isOfDrafter, staffingOf } from '../../staff/staffing.ts';
import type { Amendment } from '../amendment.ts';
import type { AmendmentCommand, CommandType } from '../command.ts';
import { rights } from '../rights.ts';
import type { AmendmentStatus } from '../status.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';
import { examining } from './examining.ts';
import { leave, leaving } from './leaving.ts';
import { answering, propose } from './proposing.ts';
import { suspending } from './suspending.ts';
import { telling } from './telling.ts';

const drafted: readonly AmendmentStatus[] = ['AWAITING_CONFIRMATION', 'AWAITING_SIGNATURE'];

/** The draft of whoever is recused before it is signed goes back (X70). */
const staffing = staffingOf(rights, ({ status, draft }: Amendment, recused, reason) =>
  draftReturned(drafted.includes(status) && isOfDrafter(draft, recused), reason),
);

const table: DecisionTable<Exclude<CommandType, 'ProposeAmendment' | 'FileLeaving'>> = {
  ...answering,
  ...examining,
  ...telling,
  ...leaving,
  ...suspending,
  ...staffing,
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
