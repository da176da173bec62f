import * as z from 'zod/mini';
import type { EntryStatus } from '#domain/queue/list.ts';
import { type CategoryId, queueListIds } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import type { PersonId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import { idOf, type PaperRef, type SignatureRef } from './refs.ts';

/** An entry that is decided about, by the list that gave its number. */
export const EntryOf = z.object({
  provider: z.enum(providerIds),
  list: z.enum(queueListIds),
  registerNumber: z.number(),
  /** the list it stood on when that began */
  onList: z.enum(queueListIds),
});
export type EntryOf = z.infer<typeof EntryOf>;

/** How an entry stands now: by its last act on the list, and of which category whoever holds it is by the last granted request. */
export interface EntryFound {
  readonly status: EntryStatus;
  readonly since?: Instant | undefined;
  readonly category?: CategoryId | undefined;
}

/** Where it is written whose entry it is: a request, or a row of an old list. */
export const ofWhom = idOf('case', 'oldentry');

/** Whose entry it is, and who stands beside him on record: keyed hashes. */
export const people = {
  subject: idOf('person'),
  representatives: z.optional(z.array(idOf('person'))),
  family: z.optional(z.array(idOf('person'))),
  familyNames: z.optional(z.array(z.string())),
  notKin: z.optional(z.array(idOf('person'))),
  namedSince: z.optional(z.array(z.string())),
};

/** Whoever did it, by his entry in the staff register and the person he is. */
export const hand = { by: idOf('staff'), person: z.optional(idOf('person')) };

/** Whose entry it is and who stands beside him, as the last request has them that was granted about it (X139). */
export interface OnRecord {
  readonly request: string;
  readonly subject: string;
  readonly representatives?: readonly string[] | undefined;
  readonly family?: readonly string[] | undefined;
  readonly familyNames?: readonly string[] | undefined;
  readonly notKin?: readonly string[] | undefined;
  readonly namedSince?: readonly string[] | undefined;
}

/** The same as an event keeps them. */
export const recorded = ({ request, subject, representatives, family, familyNames, notKin, namedSince }: OnRecord) => ({
  request,
  subject,
  ...(representatives ? { representatives: [...representatives] } : {}),
  ...(family ? { family: [...family] } : {}),
  ...(familyNames ? { familyNames: [...familyNames] } : {}),
  ...(notKin ? { notKin: [...notKin] } : {}),
  ...(namedSince ? { namedSince: [...namedSince] } : {}),
});

/** The same, as recusal asks it of whoever acts. */
export const concerned = ({ subject, representatives, family, familyNames, notKin, namedSince }: OnRecord) => ({
  applicant: subject,
  ...{ representatives, interested: family, interestedNames: familyNames, notKin, namedSince },
});

/** A paper that its person has signed. */
export interface SignedStatement {
  readonly paper: PaperRef;
  readonly signature: SignatureRef;
  readonly by: PersonId;
}
