import { copyOf, type RefileDeps } from '#casework/filing/refile.ts';
import { isStaff } from '#domain/actor.ts';
import { isRefilable, isSameRecipient } from '#domain/application/rules/refiling.ts';
import { newId } from '#domain/ids.ts';
import { ok, refused } from '#domain/result.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { actorOf, type CommandDeps, command, seen } from '#http/commanding.ts';
import { fieldsWrong } from '#http/fields.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

type Deps = CommandDeps & RefileDeps;
interface Ticket {
  readonly number: string;
  readonly takenAt: string;
  readonly calledAt: string;
}

/** 8.1–8.3: the operator opens a request for whoever sits before him; the ticket's times are kept (X23). */
export const openRequestAtDesk: Operation<
  Call<unknown, unknown, { iin: string; ticket: Ticket; refiles?: string }>,
  Deps
> = (call, deps) =>
  command(call, deps, async () => {
    const actor = actorOf(call);
    if (!isStaff(actor)) return refused(problem('FORBIDDEN'));
    const { iin, refiles } = call.body;
    const ticket = {
      number: call.body.ticket.number,
      takenAt: toInstant(call.body.ticket.takenAt),
      calledAt: toInstant(call.body.ticket.calledAt),
    };
    if (ticket.calledAt < ticket.takenAt)
      return refused(fieldsWrong([{ field: 'body.ticket.calledAt', problem: 'BEFORE_TAKEN' }]));
    if (ticket.calledAt > call.now)
      return refused(fieldsWrong([{ field: 'body.ticket.calledAt', problem: 'IN_FUTURE' }]));
    const caseId = newId('case', Date.parse(call.now));
    const applicant = await deps.keyring.personOf(iin);
    const opening = {
      type: 'OpenRequest',
      channel: 'corporation',
      applicant,
      centre: actor.organisation,
      ticket,
    } as const;
    if (!refiles) return ok({ caseId, command: opening, status: 201 });
    const ended = await seen(refiles, actor, deps);
    if (!ended.ok) return ended;
    if (!isRefilable(ended.value)) return refused(problem('NOT_REFILABLE', { paragraph: 'X41' }));
    if (!isSameRecipient(ended.value, applicant))
      return refused(fieldsWrong([{ field: 'body.iin', problem: 'OTHER_PERSON' }]));
    const corrected = ended.value.applicant === applicant ? undefined : iin;
    const { copied, records } = await copyOf(
      ended.value,
      { caseId, channel: 'corporation', iin: corrected, now: call.now },
      deps,
    );
    return ok({ caseId, command: { ...opening, ...copied, refiles }, records, status: 201 });
  });
