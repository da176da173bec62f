import { shownFault } from '#domain/file/identity-shown.ts';
import type { Written } from '#domain/file/refs.ts';
import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { parseIin } from '#domain/iin.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { HomeVisit } from '../home-visit.ts';

/** An identity document that was shown, and the number it bears. */
export type ShownDocument = Written<IdentityDocument> & { readonly iin: string };

interface Present {
  readonly person: string;
  readonly identity: ShownDocument;
}

/** 13: at home the operator stands before whoever asked for the visit, by the document he shows. */
export function presentFault({ subject }: HomeVisit, { person, identity }: Present, now: Instant): Refusal | undefined {
  const read = parseIin(identity.iin);
  if (!read.ok || person !== subject) return fieldsWrong('13', { field: 'iin', problem: 'OTHER_PERSON' });
  const shown = { identityDocument: identity.content, iin: read.value.iin };
  return shownFault(shown, { today: localDate(now), paragraph: '13' });
}
