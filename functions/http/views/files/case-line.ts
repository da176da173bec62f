import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { publicStatusOf } from '#casework/asking/status/status-of.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { seesResult } from '#domain/application/rules/seeing/need-to-know.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const maybe = z.optional(text);

/** A request in one line, to whoever may see it: whose it is, where it lies and how it stands. */
export const CaseLine = z.object({
  caseId: text,
  number: maybe,
  name: maybe,
  publicStatus: Words,
  status: text,
  channel: text,
  provider: maybe,
  centre: maybe,
  category: maybe,
  list: maybe,
  openedAt: text,
  filedAt: maybe,
  incomingNumber: maybe,
  executor: maybe,
  registerNumber: z.optional(z.number()),
});

interface Shown {
  readonly theCase: Application;
  readonly to: Actor;
  readonly name?: string | undefined;
}

/** A signed result that has not arrived gives no number to whoever will hand it over (9.4). */
export function caseLine({ theCase, to, name }: Shown, now: Instant): z.infer<typeof CaseLine> {
  const { id, registrations } = theCase;
  const result = seesResult(theCase, to) ? theCase.result : undefined;
  return {
    ...theCase,
    caseId: id,
    name,
    publicStatus: publicStatusOf(theCase, now),
    incomingNumber: registrations.provider,
    registerNumber: result?.entry?.registerNumber,
  };
}
