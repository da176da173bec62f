import { shownFault } from '#domain/file/identity-shown.ts';
import { fieldsWrong, type Refusal, refusal, type WrongField } from '#domain/file/refusal.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { SignatureRef } from '../../file/refs.ts';
import type { Instant } from '../../time/instant.ts';
import type { ShownDocument } from './present.ts';

/** Somebody of age in the form beside whose entry it is; without IIN he signs nothing electronically (X62). */
export interface Adult {
  readonly ref: string;
  readonly person?: string | undefined;
}

/** By what somebody agreed: his signature of the same statement, or at a desk the document by which the operator knows him. */
export type Consent =
  | { readonly person: string; readonly signature: SignatureRef }
  | { readonly ref: string; readonly person: string; readonly identity: ShownDocument };

const isOf = (consent: Consent, { ref, person }: Adult): boolean =>
  'signature' in consent
    ? consent.person === person
    : consent.ref === ref && (person === undefined || consent.person === person);

const notOnRecord = words(
  'Өтініште көрсетілген, кәмелетке толған отбасы мүшелерінің ғана келісімін қосыңыз, әрқайсысынан біреу',
  'Приложите согласие лишь тех совершеннолетних, кто указан в заявлении, по одному от каждого',
  'Add the consents of those of age alone who stand in the application, one of each',
);

function strayOf(consents: readonly Consent[], adults: readonly Adult[]): WrongField | undefined {
  const owners = consents.map((consent) => adults.find((adult) => isOf(consent, adult))?.ref);
  const stray = owners.findIndex((owner, index) => owner === undefined || owners.indexOf(owner) < index);
  return stray < 0 ? undefined : { field: `consents.${stray}`, problem: 'NOT_ON_RECORD', cure: notOnRecord };
}

/**
 * Where adults stand on record beside whoever leaves, the place is theirs too: each of them agrees to this very statement, and
 * what nobody of them gave is refused (X131).
 */
export function consentFault(
  { adults, consents }: { readonly adults: readonly Adult[]; readonly consents: readonly Consent[] },
  now: Instant,
): Refusal | undefined {
  const stray = strayOf(consents, adults);
  if (stray) return fieldsWrong('X131', stray);
  for (const consent of consents) {
    if ('signature' in consent) continue;
    const { content: identityDocument, iin } = consent.identity;
    const fault = shownFault({ identityDocument, iin }, { today: localDate(now), paragraph: 'X131' });
    if (fault) return fault;
  }
  return adults.every((adult) => consents.some((consent) => isOf(consent, adult)))
    ? undefined
    : refusal('CONSENT_LACKING');
}
