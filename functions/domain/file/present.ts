import type { IdentityDocument } from '../form/identity-document.ts';
import { parseIin } from '../iin.ts';
import type { Instant } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { shownFault } from './identity-shown.ts';
import type { Written } from './refs.ts';
import { fieldsWrong, type Refusal } from './refusal.ts';

/** An identity document that was shown, and the number it bears. */
export type ShownDocument = Written<IdentityDocument> & { readonly iin: string };

export interface Present {
  readonly person: string | undefined;
  readonly identity: ShownDocument | undefined;
}

/** Whoever stands before an official is whose file it is, by the document he shows. */
export function shownPersonFault(
  subject: string,
  { person, identity }: Present,
  { now, paragraph }: { readonly now: Instant; readonly paragraph: string },
): Refusal | undefined {
  const stranger = fieldsWrong(paragraph, { field: 'iin', problem: 'OTHER_PERSON' });
  if (!identity || person !== subject) return stranger;
  const read = parseIin(identity.iin);
  if (!read.ok) return stranger;
  const shown = { identityDocument: identity.content, iin: read.value.iin };
  const fault = shownFault(shown, { today: localDate(now), paragraph });
  return fault && { ...fault, isProven: true };
}
