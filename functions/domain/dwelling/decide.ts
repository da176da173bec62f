import { type Actor, isStaff } from '../actor.ts';
import type { Kind } from '../file/kind.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import { groundOfGiven, isOfLetting, type WithdrawalGroundId } from '../regulation/allocations/withdrawal-grounds.ts';
import { isProvider } from '../regulation/offices/providers.ts';
import { ok, refused } from '../result.ts';
import { confirmationOf, unconfirmed } from '../second-person/unconfirmed.ts';
import { isBlank } from '../text/characters.ts';
import { localDate } from '../time/local-date.ts';
import type { DwellingCommand } from './command.ts';
import { complained, waitingFault } from './complained-of.ts';
import type { Dwelling } from './dwelling.ts';
import type { OwnEvent } from './event.ts';
import { elsewhere, fromItsDay, moveOf } from './moves.ts';

type Rules = Kind<Dwelling, DwellingCommand, OwnEvent>;

/** Who may was asked before, but for whoever enters it: there is no file to ask then. */
export const decide: Rules['decide'] = (before, command, { actor, now }) => {
  if (command.type === 'EnterDwelling') return before ? ok([]) : entered(command, actor);
  if (!before) return refused(refusal('CASE_NOT_FOUND'));
  if (command.type === 'WithdrawDwelling')
    return isBlank(command.reason.content)
      ? refused(refusal('REASON_MISSING', { paragraph: 'X200' }))
      : ok([{ type: 'DwellingWithdrawn', reason: command.reason.record }]);
  if (command.type === 'WithdrawFromRound') return takenOut(before, command);
  if (command.type === 'HoldByComplaint' || command.type === 'LetGoByComplaint') return ok(complained(before, command));
  if (fromItsDay.includes(command.type) && localDate(now) < before.availableFrom)
    return refused(refusal('DWELLING_NOT_AVAILABLE', { missing: [before.id] }));
  const { event, by } = moveOf(command.type);
  if (before[by] !== undefined && before[by] !== command[by]) return refused(refusal(elsewhere));
  const waits = command.type === 'AssignDwelling' && waitingFault(before, localDate(now));
  if (waits) return refused(waits);
  const { allocation, offer } = command;
  return ok([{ type: event, ...(allocation ? { allocation } : {}), ...(offer ? { offer } : {}) } as OwnEvent]);
};

/** X285: what was given is withdrawn as vacant again alone, and nothing else is; only what the office rents ceases to be let to it (X266). */
export function groundFault(
  { status, fund }: Pick<Dwelling, 'status' | 'fund'>,
  ground: WithdrawalGroundId,
): Refusal | undefined {
  if (isOfLetting(ground) && fund !== 'RENTED') return fieldsWrong('X266', { field: 'ground', problem: 'NOT_LET' });
  if ((status === 'GIVEN') === (ground === groundOfGiven)) return undefined;
  return refusal(status === 'GIVEN' ? 'DWELLING_ASSIGNED' : 'NOT_IN_THIS_STATUS');
}

/** X266: by two, with a ground and what shows it. */
function takenOut(
  before: Dwelling,
  { ground, reason, confirmed }: Extract<DwellingCommand, { type: 'WithdrawFromRound' }>,
) {
  const fault = groundFault(before, ground);
  if (fault) return refused(fault);
  if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'X266' }));
  const by = confirmationOf('dwellingWithdrawal', confirmed);
  if (!by) return refused(unconfirmed('dwellingWithdrawal'));
  return ok([{ type: 'DwellingWithdrawn' as const, reason: reason.record, ground, ...by }]);
}

function entered({ facts, address, addressKey }: Extract<DwellingCommand, { type: 'EnterDwelling' }>, actor: Actor) {
  if (!isStaff(actor) || !['registrar', 'administrator'].includes(actor.kind)) return refused(refusal('FORBIDDEN'));
  const { organisation: provider, staff: by } = actor;
  if (!isProvider(provider)) return refused(refusal('FORBIDDEN'));
  if (isBlank(address.content)) return refused(fieldsWrong('X200', { field: 'address', problem: 'REQUIRED' }));
  return ok([{ type: 'DwellingEntered' as const, provider, ...facts, address: address.record, addressKey, by }]);
}
