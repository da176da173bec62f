import { isProvider, type ProviderId } from '#domain/regulation/offices/providers.ts';
import { isServiceCentre, type ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';
import type { Application } from '../application.ts';

/** The provider a request is addressed to: no paper is given in the name of nobody. */
export function providerOf({ provider }: Pick<Application, 'provider'>): ProviderId {
  if (!provider || !isProvider(provider)) throw new Error('a filed request names its provider');
  return provider;
}

/** The centre at which a request was opened. */
export function centreOfFiling({ centre }: Pick<Application, 'centre'>): ServiceCentreId {
  if (!centre || !isServiceCentre(centre)) throw new Error('a request at the desk names its centre');
  return centre;
}
