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

/** X85: why no document of the bearer of that number can have been issued that day; the same wherever one is shown or typed. */
export function issueFault(
  { issuedOn }: Pick<IdentityDocument, 'issuedOn'>,
  iin: Iin['iin'],
  today: PlainDate,
): IssueFault | undefined {
  if (issuedOn > today) return 'IN_FUTURE';
  if (issuedOn < firstDocuments) return 'BEFORE_DOCUMENTS';
  const bearer = parseIin(iin);
  return bearer.ok && issuedOn < bearer.value.bornOn ? 'BEFORE_BIRTH' : undefined;
}
