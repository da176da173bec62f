import * as z from 'zod/mini';
import type { PersonStanding } from '#casework/asking/standing-of-person.ts';
import { Words } from '#casework/asking/status-answer.ts';
import type { Actor } from '#domain/actor.ts';
import { foundBy } from '#domain/application/rules/seeing/found.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { problemRow } from '#http/problems/problem.ts';

const text = z.string();
const told = { office: text, name: Words, title: Words, cure: Words };

/** What filing would be refused for, told before anything is typed or scanned; in the words of that very refusal. */
export const PersonStandingView = z.object({
  /** its id and number to whoever may see it; to others only at which office it is */
  openRequest: z.optional(z.object({ caseId: z.optional(text), number: z.optional(text), ...told })),
  entries: z.array(z.object(told)),
});

export function personStandingView(
  { openRequest, entriesAt }: PersonStanding,
  to: Actor,
  now: Instant,
): z.infer<typeof PersonStandingView> {
  const at = (office: string) => ({ office, name: officeName(office, localDate(now)) });
  const found = openRequest && foundBy(openRequest, [to]);
  const office = openRequest?.task?.organisation ?? openRequest?.provider;
  return {
    openRequest:
      found && office
        ? {
            ...(found.told === 'line' ? { caseId: openRequest.id, number: openRequest.number } : {}),
            ...at(office),
            ...problemRow('DUPLICATE_REQUEST'),
          }
        : undefined,
    entries: entriesAt.map((provider) => ({ ...at(provider), ...problemRow('ALREADY_REGISTERED') })),
  };
}
