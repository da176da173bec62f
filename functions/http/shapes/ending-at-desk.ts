import * as z from 'zod/mini';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { who } from './identity.ts';
import { DocumentId } from './of-case.ts';

/** By which whoever came to a desk gives up a place: who he is, and the scan of the statement that he signed. */
export const EndingAtDesk = z.strictObject({
  by: who,
  iin: ForeignersToo,
  documentId: DocumentId,
  identityDocument: IdentityDocument,
});
