import * as z from 'zod/mini';
import type { People } from '#casework/ports/people.ts';
import { lastDayToEnter, type Outage } from '#domain/outages/outage.ts';

const text = z.string();
const maybe = z.optional(text);

/** A recorded outage: when and where the system was away, who told so, and till when what was taken in it is entered (X60). */
export const OutageView = z.object({
  id: text,
  from: text,
  to: maybe,
  centres: z.union([z.literal('all'), z.array(text)]),
  ground: text,
  recordedBy: z.enum(['supervisor', 'service']),
  recordedAt: text,
  endedBy: z.optional(z.enum(['supervisor', 'service'])),
  endedAt: maybe,
  lastDayToEnter: maybe,
});

export async function outageView(
  outage: Outage,
  { people }: { readonly people: People },
): Promise<z.infer<typeof OutageView>> {
  const { id, from, to, centres, ground, recorded, ended } = outage;
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
    lastDayToEnter: lastDayToEnter(outage),
  };
}
