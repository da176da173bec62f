import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { isTerm, terms } from '#domain/inventory/terms.ts';
import { statusWords } from '#domain/inventory/words/status-words.ts';
import { groundName } from '#domain/regulation/amendments/ground-names.ts';
import { amendmentGround, amendmentGroundIds } from '#domain/regulation/amendments/grounds.ts';
import { inventoryStops } from '#domain/regulation/inventory-stops.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();

/** An inventory as its office sees it: how far it is, what waits, and what it has proposed, by ground; no personal data. */
export const InventoryView = z.object({
  id: text,
  version: z.number(),
  status: text,
  statusText: Words,
  provider: text,
  openedAt: text,
  /** absent: it was begun by the clock */
  startedBy: z.optional(text),
  at: z.object({ list: text, upTo: z.number() }),
  pages: z.number(),
  looked: z.number(),
  unknown: z.number(),
  spared: z.number(),
  open: z.number(),
  /** how many by each ground; which they are is read page by page */
  proposals: z.array(z.object({ ground: z.object({ id: text, article: text, text: Words }), count: z.number() })),
  /** while it stands still: who stopped it and why */
  stopped: z.optional(z.object({ by: text, at: text, reason: z.optional(z.object({ id: text, text: Words })) })),
  /** of the house, no law: till when it goes on */
  terms: z.array(z.object({ term: text, name: Words, state: text, lastDay: text, isMissed: z.boolean() })),
  /** a register that does not answer, and until when it is waited for */
  held: z.optional(z.object({ since: text, nextTryAt: text })),
  allowed: z.array(text),
});
export type InventoryView = z.infer<typeof InventoryView>;

export function inventoryView(
  file: Inventory,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): InventoryView {
  const { stopped } = file;
  const reason = stopped?.reason;
  const hold = file.holds['inventory-page'];
  return {
    ...file,
    statusText: statusWords(file.status),
    proposals: amendmentGroundIds.flatMap((id) => {
      const count = file.proposed[id] ?? 0;
      return count > 0 ? [{ ground: { id, article: amendmentGround(id).article, text: groundName(id) }, count }] : [];
    }),
    stopped: stopped && { ...stopped, reason: reason && { id: reason, text: inventoryStops[reason] } },
    terms: Object.values(file.terms).flatMap(({ term, state, lastDay, missedAt }) =>
      isTerm(term) ? [{ term, name: terms[term].name, state, lastDay, isMissed: missedAt !== undefined }] : [],
    ),
    held: hold && { since: hold.since, nextTryAt: hold.nextTryAt },
    allowed: allowedActions(inventory, file, actor, { now }),
  };
}
