import { type Words, words } from '#domain/words.ts';
import { type ProviderId, providerIds, providers } from './providers.ts';

/** Where a dwelling lies: in the seat of the city’s or a district’s office, or in another settlement, which its address names. */
export const localityIds = [...providerIds, 'other'] as const;
export type LocalityId = (typeof localityIds)[number];

const other = words('басқа елді мекен', 'другой населенный пункт', 'another settlement');

export const localityName = (locality: LocalityId): Words =>
  locality === 'other' ? other : (providers[locality as ProviderId].seat.at(-1)?.words ?? other);

/** The same by what a record says of it; what is none of ours is called as it is. */
export function localityNamed(text: string): Words {
  const known = localityIds.find((id) => id === text);
  return known ? localityName(known) : words(text, text, text);
}
