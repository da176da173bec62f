import * as z from 'zod/mini';
import type { Register } from '#casework/ports/register.ts';
import type { EntryAsked } from '#casework/procedure/ask-entry.ts';
import { type EndsBeside, type ReconcileDeps, resumeMissing, serveOldWork } from '#casework/procedure/reconcile.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import {
  cases,
  forgetting,
  lists,
  machines,
  metrics,
  owed,
  register,
  running,
  staffRegister,
  stepDeps,
  tokens,
} from '#runtime/container.ts';
import { kindOf } from '#runtime/kinds.ts';
import { follow, leave } from '#runtime/log.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

const Call = z.object({ nightly: z.optional(z.boolean()) });

interface Deps extends ReconcileDeps, EntryAsked, EndsBeside {
  readonly register: Register;
  readonly metrics: (counts: Readonly<Record<string, number>>, options?: { zeros?: boolean }) => Promise<void>;
}

/**
 * Every minute: owed work older than two minutes. Nightly, and after a restart: open cases against running executions, the
 * inventories that are due, offers that have not learnt who sits in their round (X275), and families without their year (74(3)).
 */
export async function reconcile(event: unknown, deps: Deps, requestId: string): Promise<{ readonly count: number }> {
  const { nightly } = z.parse(Call, event ?? {});
  const aged = new Date(Date.now() - lengthOf('owedWorkAges')).toISOString();
  const served = await serveOldWork(aged, deps);
  const findings = nightly ? await resumeMissing(requestId, deps) : 0;
  if (nightly) await (await import('#casework/acts/inventorying/begin-due.ts')).beginDue(requestId, deps);
  if (nightly)
    await (await import('#casework/acts/allocating/rounds/naming-commissioner.ts')).reseatRounds(requestId, deps);
  if (nightly) await (await import('#casework/procedure/begin-housing-terms.ts')).beginHousingTerms(requestId, deps);
  const counts = { ReconcilerFindings: served, ...(nightly ? { NightlyFindings: findings } : {}) };
  await deps.metrics(counts, { zeros: true });
  return { count: served + findings };
}

export const reconcileDeps = (): ReconcileDeps => ({
  ...stepDeps(),
  kindOf,
  cases: cases(),
  staff: staffRegister(),
  lists: lists(),
  owed: owed(),
  tokens: tokens(),
  machines: machines(),
  documents: forgetting(),
  follow,
  leave,
  running,
});

export const handler = streamHandler(reconcile, () => ({
  ...reconcileDeps(),
  metrics: metrics(),
  register: register(),
  besideEnding: async (ended, of) =>
    (await import('#casework/acts/visiting/beside-ending.ts')).besideEnding(ended, of, { cases: cases() }),
}));
