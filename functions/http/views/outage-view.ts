import * as z from 'zod/mini';
import type { Told } from '#casework/acts/record-outage.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { Observations } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import { Observed, type Seen, seenFrom, seenIn } from '#domain/outages/observed.ts';
import { evidenceWords, observedWords } from '#domain/outages/observed-words.ts';
import { type Outage, toEnterUntil } from '#domain/outages/outage.ts';
import { entryWaits } from '#domain/outages/outage-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { ConfirmationView, confirmationView } from './confirmation-view.ts';

const text = z.string();
const maybe = z.optional(text);
/** The released API has a second teller, by whom nothing was ever recorded; clients need not part with it. */
const teller = z.enum(['supervisor', 'service']);

/** A time in which the service had no right answer of itself, and how that is known (X106). */
export const ObservedView = z.extend(Observed, { told: Words });

/** What the service itself saw while an outage lasted; none is no denial, and `told` says what it cannot see. */
export const Evidence = z.object({ times: z.array(ObservedView), told: Words });

/** A recorded outage: when and where the system was away, who told so, who confirmed it, and till when what was taken in it is entered (X60). */
export const OutageView = z.object({
  id: text,
  from: text,
  to: maybe,
  centres: z.union([z.literal('all'), z.array(text)]),
  ground: text,
  recordedBy: teller,
  recordedAt: text,
  endedBy: z.optional(teller),
  endedAt: maybe,
  /** when a second person confirmed it; until then it covers nothing */
  confirmedAt: maybe,
  lastDayToEnter: maybe,
  /** why no last day is told: a year of the calendar is waited for (X89) */
  entryWaits: z.optional(Words),
  observed: z.optional(Evidence),
});

/** The same to whoever told of it, with what now waits for a second person. */
export const ToldView = z.extend(OutageView, { confirmation: z.optional(ConfirmationView) });

export interface EvidenceDeps {
  readonly people: People;
  readonly observations: Pick<Observations, 'since'>;
}

export const toldView = async (
  { outage, confirmation }: Told,
  now: Instant,
  { people, observations }: EvidenceDeps,
): Promise<z.infer<typeof ToldView>> => ({
  ...(await outageView(outage, { seen: await observations.since(seenFrom(now)), now }, { people })),
  confirmation: confirmation && confirmationView(confirmation, now),
});

export const observedView = (time: Observed): z.infer<typeof ObservedView> => ({ ...time, told: observedWords(time) });

/** What the service saw, and when that is read. */
export interface Reading {
  readonly seen: Seen;
  readonly now: Instant;
}

/** None of an outage that is over for good: nobody decides on it any more, and what was seen then is not read. */
export function evidenceOf(
  outage: Pick<Outage, 'from' | 'to'>,
  { seen, now }: Reading,
): z.infer<typeof Evidence> | undefined {
  if (outage.from < seenFrom(now)) return undefined;
  const times = seenIn(outage, seen, now);
  return { times: times.map(observedView), told: evidenceWords(outage, seen, times) };
}

export async function outageView(
  outage: Outage,
  reading: Reading,
  { people }: { readonly people: People },
): Promise<z.infer<typeof OutageView>> {
  const { id, from, to, centres, ground, recorded, ended, confirmed } = outage;
  const record = await people.read(ground.id);
  return {
    id,
    from,
    to,
    centres,
    ground: text.parse(record?.content),
    recordedBy: recorded.by,
    recordedAt: recorded.at,
    endedBy: ended?.by,
    endedAt: ended?.at,
    confirmedAt: confirmed?.at,
    ...toEnter(outage),
    observed: evidenceOf(outage, reading),
  };
}

function toEnter(outage: Outage): Pick<z.infer<typeof OutageView>, 'lastDayToEnter' | 'entryWaits'> {
  const { lastDay, waits } = toEnterUntil(outage) ?? {};
  return waits ? { entryWaits: entryWaits(waits) } : { lastDayToEnter: lastDay };
}
