import { actingHeadSigned, headSigned, substituteSigned } from '#domain/regulation/messages/application-texts.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Words } from '#domain/words.ts';
import type { Application } from '../application.ts';

/**
 * In what office the result was signed: the provider's own head, who stood in for him, or another's who acted for him, of
 * which and by whose naming (APPK 80).
 */
export const signerWords = ({
  result,
  actingHead,
}: Pick<Application, 'actingHead'> & { readonly result: NonNullable<Application['result']> }): Words => {
  if (actingHead && result.by === actingHead.staff)
    return actingHeadSigned(providerName(actingHead.organisation, localDate(result.at)));
  return result.standsFor === undefined ? headSigned : substituteSigned;
};
