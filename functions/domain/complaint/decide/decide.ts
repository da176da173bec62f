import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { thereAgain } from '../../staff/head-left.ts';
import { draftReturned, isOfDrafter, staffingOf } from '../../staff/staffing.ts';
import type { CommandType, ComplaintCommand } from '../command.ts';
import type { Complaint } from '../complaint.ts';
import { rights } from '../rights.ts';
import { answering } from './answering.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';
import { file as fileComplaint } from './filing.ts';
import { reviewing } from './reviewing.ts';

/** The draft of whoever is recused before it is signed goes back (X70); what was conceded is nobody’s draft. */
const staffing = staffingOf(rights, ({ status, draft, isConceded }: Complaint, recused, reason) =>
  draftReturned(status === 'AWAITING_SIGNATURE' && !isConceded && isOfDrafter(draft, recused), reason),
);

const table: DecisionTable<Exclude<CommandType, 'FileComplaint'>> = { ...reviewing, ...answering, ...staffing };

/** The rule of each command of a complaint; rights were asked before. Whoever acts is there, whatever was looked for before. */
export function decide(file: Complaint | undefined, command: ComplaintCommand, occasion: Occasion): Decision {
  if (command.type === 'FileComplaint') return file ? ok([]) : fileComplaint(command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as Decide<CommandType>;
  const decided = rule(file, command, occasion);
  const isAct = decided.ok && decided.value.length > 0 && command.type !== 'DeclareRecusal';
  return isAct ? ok([...thereAgain(rights, file, occasion.actor), ...decided.value]) : decided;
}
