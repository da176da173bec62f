import { type OpenDeps, openOnPortal } from '#casework/acts/open-request.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

/** 10.5: an empty request, or an ended one to be mended (X7). */
export const openRequest: Operation<Call<unknown, unknown, { refiles?: string }>, CommandDeps & OpenDeps> = (
  call,
  deps,
) => command(call, deps, (acting) => openOnPortal(call.body, acting, deps), 201);
