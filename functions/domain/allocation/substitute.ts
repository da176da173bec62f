import { type Actor, handOf, isStaff, type StaffActor } from '../actor.ts';
import type { Occasion } from '../file/kind.ts';
import { fieldsWrong, type Refusal, refusal } from '../file/refusal.ts';
import { ok, type Result, refused } from '../result.ts';
import { isHeadOn, lackOf, seatsOf, substituteFault } from '../staff/commission.ts';
import { localDate } from '../time/local-date.ts';
import type { Allocation } from './allocation.ts';
import type { CommandOf } from './command.ts';
import type { OwnEvent } from './event.ts';

/**
 * X239: another sits in the seat of one who cannot. Nobody names who replaces himself: where the head himself has the seat, be
 * it that he heads the office only today, it is the supervisor's. So is the seat of whoever is recused by a declaration, which
 * the head may make of a subordinate: who takes a vote away does not give it; and every seat where no head who is there may work on an
 * offer that is before the commission, for he would choose who votes about it (APPK 67). Named again it changes nothing.
 */
export function named(
  { commission, substituted = [], provider }: Allocation,
  command: CommandOf<'NameCommissioner'>,
  { actor, now }: Occasion,
): Result<readonly OwnEvent[], Refusal> {
  const { instead } = command;
  if (substituted.some((one) => one.instead === instead && one.named === command.named?.id)) return ok([]);
  const wrong = (problem: string) => refused(fieldsWrong('X239', { field: 'instead', problem }));
  if (!isStaff(actor)) return refused(refusal('FORBIDDEN'));
  const held = seatsOf(commission).find(({ staff }) => staff === instead);
  if (!held) return wrong('SITS_NOT_HERE');
  const today = localDate(now);
  const because = lackOf(command, today);
  if (!because) return wrong('SEAT_IS_HELD');
  const isOwn = isSeatOf(held, actor);
  const isHeads = isOwn || (command.seat !== undefined && isHeadOn(command.seat, today));
  const isDeclared = because === 'RECUSED' && !command.isSeatInterested;
  const isAbove = isHeads || isDeclared || command.areHeadsRecused;
  if (isOwn || (actor.kind === 'supervisor') !== isAbove) return wrong(isAbove ? 'SUPERVISOR_NAMES' : 'HEAD_NAMES');
  if (command.isNamerRecused) return refused(refusal('RECUSED', { paragraph: 'APPK 67' }));
  const fault = substituteFault(command, { seat: instead, commission, office: provider, today });
  if (fault || !command.named) return refused(fault ?? refusal('FORBIDDEN'));
  const { id: staff, person } = command.named;
  return ok([{ type: 'CommissionerNamed', instead, named: { staff, person }, because, ...handOf(actor) }]);
}

const isSeatOf = (held: { readonly staff: string; readonly person: string }, actor: Actor & StaffActor): boolean =>
  held.staff === actor.staff || held.person === actor.person;
