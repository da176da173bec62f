import * as z from 'zod/mini';
import { type Iin, parseIin } from '#domain/iin.ts';
import { day } from '#domain/text/dates.ts';
import { DocumentNumber, line } from '#domain/text/texts.ts';
import type { PlainDate } from '#domain/time/instant.ts';

/** The document by which somebody tells who he is. */
export const IdentityDocument = z.strictObject({
  number: DocumentNumber,
  issuedOn: day,
  issuedBy: z.optional(line(100)),
});
export type IdentityDocument = z.infer<typeof IdentityDocument>;

/** X85: the Republic has given documents of its own since then, and none of before is valid. */
const firstDocuments: PlainDate = '1991-12-16';

type IssueFault = 'IN_FUTURE' | 'BEFORE_BIRTH' | 'BEFORE_DOCUMENTS';

/** Whose document it is: by the number it bears, or by the day of birth where it bears none (X94). */
export type Bearer = { readonly iin: Iin['iin'] } | { readonly bornOn: PlainDate };

/** X85: why no document of that bearer can have been issued that day; the same wherever one is shown or typed. */
export function issueFault(
  { issuedOn }: Pick<IdentityDocument, 'issuedOn'>,
  bearer: Bearer,
  today: PlainDate,
): IssueFault | undefined {
  if (issuedOn > today) return 'IN_FUTURE';
  if (issuedOn < firstDocuments) return 'BEFORE_DOCUMENTS';
  const bornOn = dayOfBirth(bearer);
  return bornOn !== undefined && issuedOn < bornOn ? 'BEFORE_BIRTH' : undefined;
}

function dayOfBirth(bearer: Bearer): PlainDate | undefined {
  if ('bornOn' in bearer) return bearer.bornOn;
  const read = parseIin(bearer.iin);
  return read.ok ? read.value.bornOn : undefined;
}
