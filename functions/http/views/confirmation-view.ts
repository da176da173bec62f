import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { staffRoles } from '#domain/actor.ts';
import { secondPersonKinds } from '#domain/second-person/acts.ts';
import { type SecondPerson, stateOf } from '#domain/second-person/second-person.ts';
import { whoConfirms } from '#domain/second-person/second-words.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const hand = { staff: text, role: z.enum(staffRoles), at: text };

/** An act that waits for a second person, or had one: ids only; what exactly was asked is read apart. */
export const ConfirmationView = z.object({
  id: text,
  kind: z.enum(secondPersonKinds),
  organisation: text,
  state: z.enum(['WAITING', 'EXPIRED', 'CONFIRMED', 'DECLINED']),
  asked: z.object(hand),
  expiresAt: text,
  /** of what exactly is asked: whoever confirms names it */
  hash: text,
  /** whom to turn to */
  confirmedBy: Words,
  settled: z.optional(z.object({ ...hand, outcome: z.enum(['confirmed', 'declined']) })),
});

/** What is answered where a second person is awaited; the half of a secret where it ends in one that is made by two. */
export const Waits = z.object({ confirmation: ConfirmationView, half: z.optional(text) });

export const confirmationView = (request: SecondPerson, now: Instant) => ({
  ...request,
  state: stateOf(request, now),
  hash: request.content.mac,
  confirmedBy: whoConfirms(request),
});
