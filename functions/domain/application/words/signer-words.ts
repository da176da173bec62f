import { actingHeadSigned, headSigned, substituteSigned } from '#domain/regulation/messages/application-texts.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Words } from '#domain/words.ts';

interface Signed {
  readonly result: { readonly by: string; readonly standsFor?: string | undefined; readonly at: Instant };
  readonly actingHead?: { readonly staff: string; readonly organisation: ProviderId } | undefined;
}

/**
 * In what office the result was signed: the provider's own head, who stood in for him, or another's who acted for him, of
 * which and by whose naming (APPK 80).
 */
export const signerWords = ({ result, actingHead }: Signed): Words => {
  if (actingHead && result.by === actingHead.staff)
    return actingHeadSigned(providerName(actingHead.organisation, localDate(result.at)));
  return result.standsFor === undefined ? headSigned : substituteSigned;
};
