import type { FiledApplication } from '#domain/application/stages.ts';
import { hasEnded } from '#domain/application/status.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Delay } from './delays.ts';

/** By what somebody is served: registered by the provider (5.2), decided by the head (5.5). */
export const servings = {
  registered: { paragraph: '5.2', at: ({ reached }: FiledApplication) => firstAt(reached, 'AWAITING_RESOLUTION') },
  decided: { paragraph: '5.5', at: ({ result }: FiledApplication) => result?.at },
} as const satisfies Record<string, { paragraph: string; at: (theCase: FiledApplication) => Instant | undefined }>;
export type Serving = keyof typeof servings;
export const servingIds = Object.keys(servings) as Serving[];

const firstAt = (reached: FiledApplication['reached'], status: string): Instant | undefined =>
  reached.find((one) => one.status === status)?.at;

/** Where a request stands, and when it was served. */
export interface Standing {
  readonly id: string;
  readonly list: QueueListId;
  readonly provider: string;
  readonly priorityMoment: Instant;
  readonly intakeSequence: number;
  readonly registerNumber?: number;
  readonly served: Readonly<Partial<Record<Serving, number>>>;
  /** it ended, and is not waited with any more */
  readonly hasEnded: boolean;
  readonly delays: readonly Delay[];
}

/** Where a request for a place stands; a change of an entry asks for none (X55). */
export function standingOf(theCase: FiledApplication, delays: readonly Delay[]): Standing | undefined {
  if (theCase.change) return undefined;
  const { id, list, provider, priorityMoment, intakeSequence, result, status } = theCase;
  const at = servingIds.flatMap((serving) => {
    const served = servings[serving].at(theCase);
    return served ? [[serving, Date.parse(served)] as const] : [];
  });
  return {
    ...{ id, list, provider, priorityMoment, intakeSequence, delays },
    ...(result?.entry ? { registerNumber: result.entry.registerNumber } : {}),
    served: Object.fromEntries(at),
    hasEnded: hasEnded(status),
  };
}
