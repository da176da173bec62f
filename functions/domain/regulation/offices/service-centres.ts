import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { inDistrict, type ProviderId, providerIds } from './providers.ts';

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

const centre = words('халыққа қызмет көрсету орталығы', 'Центр обслуживания населения', 'Public service centre');

export const centreName = (provider: ProviderId, date: PlainDate): Words => inDistrict(provider, date, centre);

/** The same for a centre by its own id. */
export const centreNameOf = (id: ServiceCentreId, date: PlainDate): Words =>
  // without its prefix a centre's id is its provider's
  centreName(id.replace(/^centre-/, '') as ProviderId, date);
