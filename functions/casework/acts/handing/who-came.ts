import type { WritingDeps } from '#casework/acting.ts';
import { typed } from '#casework/typed.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import type { Instant } from '#domain/time/instant.ts';

/** Whoever came, by the document that he showed. */
export interface Came {
  /** of that document */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** Whoever shows whose document he has, and the record that keeps it with that file. */
export async function whoCame(caseId: string, { iin, identityDocument }: Came, now: Instant, deps: WritingDeps) {
  const [person, { record, ref }] = await Promise.all([
    deps.keyring.personOf(iin),
    typed('identity', identityDocument, { caseId, now }, deps),
  ]);
  return { came: { person, identity: { record: ref, content: identityDocument, iin } }, record };
}

/** X290: the same of whoever was handed a paper, with who has confirmed it, which the same commit settles. */
export async function handedTo(
  fileId: string,
  handed: Came & { readonly confirmed: SecondPerson | undefined },
  now: Instant,
  deps: WritingDeps,
) {
  const { confirmed, ...came } = handed;
  const { came: shown, record } = await whoCame(fileId, came, now, deps);
  return { handed: { ...shown, confirmed }, kept: { records: [record], settles: confirmed } };
}
