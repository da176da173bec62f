import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { thereAgain } from '../../staff/head-left.ts';
import { staffingOf } from '../../staff/staffing.ts';
import type { CommandType, OfferCommand } from '../command.ts';
import type { Offer } from '../offer.ts';
import { rights } from '../rights.ts';
import { asking, make } from './asking.ts';
import { deciding } from './deciding.ts';
import type { Decide, Decision, DecisionTable } from './decision.ts';
import { giving } from './giving.ts';

const table: DecisionTable<Exclude<CommandType, 'MakeOffer'>> = {
  ...asking,
  ...deciding,
  ...giving,
  ...staffingOf(rights, () => []),
};

/** The rule of each command of an offer; rights were asked before. Whoever acts is there, whatever was looked for before. */
export function decide(file: Offer | undefined, command: OfferCommand, occasion: Occasion): Decision {
  if (command.type === 'MakeOffer') return file ? ok([]) : make(command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as Decide<CommandType>;
  const decided = rule(file, command, occasion);
  const isAct = decided.ok && decided.value.length > 0 && command.type !== 'DeclareRecusal';
  return isAct ? ok([...thereAgain(rights, file, occasion.actor), ...decided.value]) : decided;
}
