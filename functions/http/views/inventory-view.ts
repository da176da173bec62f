import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { Inventory } from '#domain/inventory/inventory.ts';
import { inventory } from '#domain/inventory/kind.ts';
import { statusWords } from '#domain/inventory/words/status-words.ts';
import { groundName } from '#domain/regulation/amendments/ground-names.ts';
import { amendmentGround } from '#domain/regulation/amendments/grounds.ts';
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
  proposals: z.array(
    z.object({ ground: z.object({ id: text, article: text, text: Words }), amendments: z.array(text) }),
  ),
  /** a register that does not answer, and until when it is waited for */
  held: z.optional(z.object({ since: text, nextTryAt: text })),
  allowed: z.array(text),
});
export type InventoryView = z.infer<typeof InventoryView>;

export function inventoryView(
  file: Inventory,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): InventoryView {
  const byGround = Map.groupBy(file.proposed, ({ ground }) => ground);
  const hold = file.holds['inventory-page'];
  return {
    ...file,
    statusText: statusWords(file.status),
    proposals: [...byGround].map(([id, those]) => ({
      ground: { id, article: amendmentGround(id).article, text: groundName(id) },
      amendments: those.map(({ amendment }) => amendment),
    })),
    held: hold && { since: hold.since, nextTryAt: hold.nextTryAt },
    allowed: allowedActions(inventory, file, actor, { now }),
  };
}
