import type { ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';
import type { Application } from '../../application.ts';

/** The centre at which a request was opened; on the portal there is none. */
export function centreOfFiling({ centre }: Pick<Application, 'centre'>): ServiceCentreId {
  if (!centre) throw new Error('a request at the desk names its centre');
  return centre;
}

/** Whose people answer for a request that waits for nobody's act: the provider once it has it, its centre before. */
export const answerableOffice = ({
  channel,
  centre,
  provider,
  reached,
}: Pick<Application, 'channel' | 'centre' | 'provider' | 'reached'>): string | undefined =>
  channel === 'portal' || reached.some(({ status }) => status === 'ACCEPTED') ? provider : centre;
