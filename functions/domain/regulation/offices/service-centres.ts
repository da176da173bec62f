import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { districtOf, type ProviderId, providerIds } from './providers.ts';

/** The Corporation's branch for the oblast (para 1); its number is made up, of valid structure [I]. */
export const stateCorporation = {
  bin: '160441000010',
  name: words(
    '«Азаматтарға арналған үкімет» мемлекеттік корпорациясының Батыс Қазақстан облысы бойынша филиалы',
    'Филиал Государственной корпорации «Правительство для граждан» по Западно-Казахстанской области',
    'West Kazakhstan branch of the State Corporation "Government for Citizens"',
  ),
} as const;

export type ServiceCentreId = `centre-${ProviderId}`;

/** One public service centre (ХҚКО, ЦОН) in each provider's district [I]. */
export const centreOf = (provider: ProviderId): ServiceCentreId => `centre-${provider}`;

export const serviceCentreIds: readonly ServiceCentreId[] = providerIds.map(centreOf);

export const isServiceCentre = (text: string): text is ServiceCentreId =>
  (serviceCentreIds as readonly string[]).includes(text);

export const centreName = (provider: ProviderId, date: PlainDate): Words => {
  const { kk, ru, en } = districtOf(provider, date);
  return words(
    `${kk}, халыққа қызмет көрсету орталығы`,
    `${ru}, центр обслуживания населения`,
    `${en}, public service centre`,
  );
};

/** The same for a centre by its own id. */
export const centreNameOf = (centre: ServiceCentreId, date: PlainDate): Words =>
  // without its prefix a centre's id is its provider's
  centreName(centre.replace(/^centre-/, '') as ProviderId, date);
