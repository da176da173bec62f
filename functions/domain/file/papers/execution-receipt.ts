import * as z from 'zod/mini';
import type { Typed } from '../kind.ts';
import type { FileState } from '../state.ts';

const text = z.string();

/** What was in force where something was decided: of each part of the law as data, and of the code, a digest of its sources. */
export const Editions = z.object({
  law: text,
  readings: text,
  terms: text,
  calendar: text,
  wording: text,
  code: text,
  /** the revision that was laid there, where it had one */
  revision: z.optional(text),
});
export type Editions = z.infer<typeof Editions>;

const Standing = z.object({
  list: text,
  registerNumber: z.number(),
  place: z.number(),
  listSize: z.number(),
  asOf: text,
});

/** What a decision says of itself, by the names that files and events have for it. */
const decided = {
  kind: z.optional(text),
  outcome: z.optional(text),
  ground: z.optional(text),
  fault: z.optional(text),
  absent: z.optional(z.array(text)),
  entry: z.optional(Standing),
  stands: z.optional(Standing),
};

/**
 * By what a decision can be made again: the act, the file as it was decided on, part by part, the last days of the terms that
 * ran, and what came of it. Digests are made without any keyed hash: they tell nothing of a person and outlive the key.
 */
export const ExecutionReceipt = z.object({
  act: text,
  file: text,
  /** of what the act itself told */
  event: text,
  facts: z.record(text, text),
  terms: z.record(text, text),
  result: z.object({ status: text, ...decided }),
  /** absent: what decided was made of no bundle */
  editions: z.optional(Editions),
});
export type ExecutionReceipt = z.infer<typeof ExecutionReceipt>;

type Told = Typed & { readonly paper?: unknown; readonly certificateSha256?: unknown };

/**
 * The event that decides, whatever the kind (X136): a paper that an official has signed by his certificate, or one by which the
 * machine ends a file. Whatever else a commit holds follows from it.
 */
export function decisionIn<E extends Typed>(
  { endings }: { readonly endings: readonly string[] },
  { events, status, by }: { readonly events: readonly E[]; readonly status: string; readonly by: string | undefined },
): E | undefined {
  const isByMachine = by === 'machine' && endings.includes(status);
  return events.find(({ paper, certificateSha256 }: Told) => paper && (certificateSha256 || isByMachine));
}

const Said = z.object(decided);
const Grounded = z.object({ ground: decided.ground, draft: z.optional(z.object({ ground: decided.ground })) });

/** What a deciding event says, and the ground that its draft or its file has. What says it otherwise keeps it in the event alone. */
export function resultOf(event: Typed, before: FileState, status: string): ExecutionReceipt['result'] {
  const [said, grounded] = [Said.safeParse(event), Grounded.safeParse(before)];
  const ground = grounded.success ? (grounded.data.draft?.ground ?? grounded.data.ground) : undefined;
  return { status, ...(ground ? { ground } : {}), ...(said.success ? said.data : {}) };
}
