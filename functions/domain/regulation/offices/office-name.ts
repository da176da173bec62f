import type { PlainDate } from '#domain/time/instant.ts';
import type { Words } from '#domain/words.ts';
import { isProvider, providerName } from './providers.ts';
import { centreNameOf, isServiceCentre } from './service-centres.ts';

/** The name of an office that works on requests, on that date. Throws on any other organisation. */
export function officeName(office: string, date: PlainDate): Words {
  if (isProvider(office)) return providerName(office, date);
  if (isServiceCentre(office)) return centreNameOf(office, date);
  throw new Error(`no requests are worked on at ${office}`);
}
