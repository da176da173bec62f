import type { ShownDocument } from '#domain/application/facts.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { record } from '#test/builders/requests/a-case.ts';
import { citizen } from './a-citizen.ts';

/** What whoever comes to a desk shows, kept in a record of its own. */
export const shown = (content: Partial<IdentityDocument> = {}): ShownDocument => ({
  record: record(),
  content: { number: '012345678', issuedOn: '2015-03-01', ...content },
  iin: citizen().iin,
});
