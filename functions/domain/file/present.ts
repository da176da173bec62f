import type { IdentityDocument } from '../form/identity-document.ts';
import { parseIin } from '../iin.ts';
import type { Instant } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { shownFault } from './papers/identity-shown.ts';
import type { Written } from './refs.ts';
import { fieldsWrong, type Refusal } from './refusal.ts';

/** An identity document that was shown, and the number it bears. */
export type ShownDocument = Written<IdentityDocument> & { readonly iin: string };

/** The same before it is kept. */
export type SeenShown = Omit<ShownDocument, 'record'>;

interface Present {
  readonly person: string | undefined;
  readonly identity: SeenShown | undefined;
  readonly paragraph: string;
}

/** Whoever is told, or answers, before an official is whom the file is about, by the document he shows. */
export function presentFault(
  { subject }: { readonly subject: string | undefined },
  { person, identity, paragraph }: Present,
  now: Instant,
): Refusal | undefined {
  if (!identity || person === undefined || person !== subject)
    return fieldsWrong(paragraph, { field: 'iin', problem: 'OTHER_PERSON' });
  const read = parseIin(identity.iin);
  if (!read.ok) return fieldsWrong(paragraph, { field: 'iin', problem: 'OTHER_PERSON' });
  const shown = { identityDocument: identity.content, iin: read.value.iin };
  const fault = shownFault(shown, { today: localDate(now), paragraph });
  return fault && { ...fault, isProven: true };
}
