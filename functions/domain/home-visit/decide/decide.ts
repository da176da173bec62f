import type { Occasion } from '#domain/file/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '../../result.ts';
import { thereAgain } from '../../staff/head-left.ts';
import { holderChanges } from '../../staff/holders-left.ts';
import { localDate } from '../../time/local-date.ts';
import type { CommandType, HomeVisitCommand } from '../command.ts';
import type { HomeVisit } from '../home-visit.ts';
import { rights } from '../rights.ts';
import { atHome } from './at-home.ts';
import type { Decision, DecisionTable } from './decision.ts';
import { bringAsWished, requestVisit, scheduling } from './scheduling.ts';

const table: DecisionTable<Exclude<CommandType, 'RequestVisit' | 'BringAsWished'>> = {
  ...scheduling,
  ...atHome,
  /** X98: whether anybody of the centre is there who can make the visit */
  CheckStaff: (file, { members }, { now }) =>
    ok(holderChanges(rights, file, { members, today: localDate(now) }).map((type) => ({ type }))),
};

/** The rule of each command of a visit; rights were asked before. Whoever acts is there, whatever was looked for before. */
export function decide(file: HomeVisit | undefined, command: HomeVisitCommand, occasion: Occasion): Decision {
  if (command.type === 'RequestVisit') return file ? ok([]) : requestVisit(command, occasion);
  if (command.type === 'BringAsWished') return file ? ok([]) : bringAsWished(command);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  const rule = table[command.type] as (file: HomeVisit, command: HomeVisitCommand, occasion: Occasion) => Decision;
  const decided = rule(file, command, occasion);
  const isAct = decided.ok && decided.value.length > 0 && file.lacksHolder;
  return isAct && isThere(file, occasion) ? ok([{ type: 'HolderReturned' }, ...decided.value]) : decided;
}

/** By acting he shows that he is there (X98). */
const isThere = (file: HomeVisit, { actor }: Occasion): boolean =>
  thereAgain(rights, file, actor).some(({ type }) => type === 'HolderReturned');
