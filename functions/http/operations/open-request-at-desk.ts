import { type OpenDeps, openAtDesk } from '#casework/acts/open-request.ts';
import { toInstant } from '#domain/time/local-date.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Body {
  readonly iin: string;
  readonly ticket: { readonly number: string; readonly takenAt: string; readonly calledAt: string };
  readonly refiles?: string;
}

/** 8.1–8.3: the operator opens a request for whoever sits before him. */
export const openRequestAtDesk: Operation<Call<unknown, unknown, Body>, CommandDeps & OpenDeps> = (call, deps) => {
  const { number, takenAt, calledAt } = call.body.ticket;
  const ticket = { number, takenAt: toInstant(takenAt), calledAt: toInstant(calledAt) };
  return command(call, deps, (acting) => openAtDesk({ ...call.body, ticket }, acting, deps), 201);
};
