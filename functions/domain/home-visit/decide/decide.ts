import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import type { CommandType, HomeVisitCommand } from '../command.ts';
import type { HomeVisit } from '../home-visit.ts';
import { atHome } from './at-home.ts';
import type { Decision, DecisionTable } from './decision.ts';
import { requestVisit, scheduling } from './scheduling.ts';

const table: DecisionTable<Exclude<CommandType, 'RequestVisit'>> = { ...scheduling, ...atHome };

/** The rule of each command of a visit; rights were asked before. */
export function decide(file: HomeVisit | undefined, command: HomeVisitCommand, occasion: Occasion): Decision {
  if (command.type === 'RequestVisit') return file ? ok([]) : requestVisit(command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as (file: HomeVisit, command: HomeVisitCommand, occasion: Occasion) => Decision;
  return rule(file, command, occasion);
}
