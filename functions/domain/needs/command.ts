import type { OnRecord, SignedStatement } from '../file/on-entry.ts';
import type { Adult, Consent } from '../file/papers/consent.ts';
import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, Written } from '../file/refs.ts';
import type { ContactField } from '../form/contact-fields.ts';
import type { PersonId } from '../ids.ts';
import type { EntryIdentity } from '../queue/list.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { NeedsSaid } from './needs.ts';

/** What somebody says of his family’s needs, with whose entry it is and who of age stands on record with him. */
export interface NeedsCommand {
  readonly type: 'SayNeeds';
  readonly entry: EntryIdentity | undefined;
  readonly record: OnRecord | undefined;
  readonly needs: Written<NeedsSaid>;
  readonly paper: PaperRef;
  /** how he is reached, where he said that as well: what of it the same commit changes (X56, X315) */
  readonly contacts?: { readonly changed: readonly ContactField[] } | undefined;
  readonly signed?: SignedStatement;
  readonly identity?: ShownDocument;
  /** whose IIN that document bears */
  readonly person?: PersonId;
  readonly adults: readonly Adult[];
  readonly consents: readonly Consent[];
  readonly found?: string | undefined;
  /** who has seen him and heard what he said, beside the operator who takes it down (X291) */
  readonly confirmed?: SecondPerson | undefined;
}
