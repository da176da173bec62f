import { shownFault } from '#domain/file/identity-shown.ts';
import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { Written } from '../../file/refs.ts';
import type { IdentityDocument } from '../../form/identity-document.ts';
import { parseIin } from '../../iin.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Amendment } from '../amendment.ts';

/** An identity document that was shown, and the number it bears. */
export type ShownDocument = Written<IdentityDocument> & { readonly iin: string };

interface Present {
  readonly person: string | undefined;
  readonly identity: ShownDocument | undefined;
}

/** Whoever is told, or answers, before an official is whose entry it is, by the document he shows. */
export function presentFault({ subject }: Amendment, { person, identity }: Present, now: Instant): Refusal | undefined {
  if (!identity || person !== subject) return fieldsWrong('73(3)', { field: 'iin', problem: 'OTHER_PERSON' });
  const read = parseIin(identity.iin);
  if (!read.ok) return fieldsWrong('73(3)', { field: 'iin', problem: 'OTHER_PERSON' });
  const shown = { identityDocument: identity.content, iin: read.value.iin };
  const fault = shownFault(shown, { today: localDate(now), paragraph: '73(3)' });
  return fault && { ...fault, isProven: true };
}
