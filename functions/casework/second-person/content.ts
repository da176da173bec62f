import * as z from 'zod/mini';
import { canonical } from '#casework/papers/canonical.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import { staffRoles } from '#domain/actor.ts';
import { answeredComplaints, complaintOutcomes } from '#domain/amendment/answer-of-above.ts';
import { StoredContacts } from '#domain/form/stored-form.ts';
import { NeedsSaid } from '#domain/needs/needs.ts';
import { courts } from '#domain/offer/courts.ts';
import { papersOfEnd } from '#domain/offer/rules/papers-of-person.ts';
import { SeenOfList } from '#domain/old-list/old-list.ts';
import { Outage } from '#domain/outages/outage.ts';
import { courtIds } from '#domain/regulation/allocations/courts-of-law.ts';
import { withdrawalGroundIds } from '#domain/regulation/allocations/withdrawal-grounds.ts';
import { sourceKinds } from '#domain/regulation/amendments/sources.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import type { SecondPersonKind } from '#domain/second-person/acts.ts';
import { handedPapers, postedPapers } from '#domain/second-person/paper-handed.ts';
import type { SecondPerson } from '#domain/second-person/second-person.ts';
import { ToldDays } from '#domain/staff/staff.ts';

const text = z.string();
const maybe = z.optional(text);

const shownDocument = z.object({ number: text, issuedOn: text, issuedBy: maybe });

const enrolment = z.object({
  organisation: text,
  role: z.enum(staffRoles),
  person: z.object({ iin: text, surname: maybe, name: maybe, patronymic: maybe }),
  login: maybe,
  from: text,
  to: maybe,
});
/** What exactly is asked, as it was typed; a row a kind. */
export const secondPersonContents = {
  enrolment,
  restoring: enrolment,
  relieving: z.object({ id: text, reason: text, lastDay: maybe, span: z.optional(ToldDays) }),
  prolonging: z.object({ id: text, lastDay: text }),
  ending: z.object({ id: text, lastDay: maybe }),
  absence: z.object({ id: text, span: ToldDays }),
  substitution: z.object({ id: text, substitute: text, span: ToldDays }),
  password: z.object({ id: text }),
  account: z.object({
    iin: text,
    identityDocument: z.object({ number: text, issuedOn: text, issuedBy: text }),
  }),
  reception: z.object({
    by: z.enum(['recipient', 'representative']),
    iin: maybe,
    name: z.optional(
      z.object({ surname: maybe, hasNoSurname: z.optional(z.literal(true)), name: text, patronymic: maybe }),
    ),
    bornOn: maybe,
    recipientIin: maybe,
    /** the request, by id or number, that is to be withdrawn, where he came for that (X112) */
    withdraws: maybe,
    /** the one by which he leaves the list, where he came for that (X152) */
    leaves: maybe,
    /** the offer whose dwelling he refuses, where he came for that (X282) */
    refuses: maybe,
    power: z.optional(z.object({ number: text, issuedOn: text })),
    identityDocument: shownDocument,
  }),
  takenInPaper: z.object({
    caseId: text,
    takenAt: text,
    outage: maybe,
    visit: maybe,
    receiptNumber: text,
    contents: z.array(text),
  }),
  needsAtDesk: z.object({
    caseId: text,
    needs: NeedsSaid,
    /** how he is reached, where he said that as well (X315) */
    contacts: z.optional(StoredContacts),
    iin: text,
    identityDocument: shownDocument,
    /** of the family, who of age came too, and agrees */
    consents: z.optional(z.array(z.object({ ref: maybe, iin: maybe, identityDocument: shownDocument }))),
  }),
  answerAtDesk: z.object({
    amendmentId: text,
    answer: text,
    /** of two lists, the one he would stand on */
    list: z.optional(z.enum(queueListIds)),
    iin: text,
    identityDocument: shownDocument,
  }),
  handedAtHome: z.object({
    caseId: text,
    visit: text,
    handedAt: text,
    to: z.enum(['recipient', 'representative']),
    iin: text,
    identityDocument: shownDocument,
    receiptNumber: text,
    /** of the receipt that was signed by hand */
    scan: text,
  }),
  notReached: z.object({ offerId: text, tries: text }),
  paperHanded: z.union([
    z.object({
      paper: z.enum(handedPapers),
      file: text,
      iin: text,
      identityDocument: shownDocument,
    }),
    z.object({
      paper: z.enum(postedPapers),
      file: text,
      /** under which number it was posted (X305) */
      letter: text,
      /** whose name the receipt of the post office bears; absent: it was asked before that was said */
      to: maybe,
      /** which papers of an offer’s end lie in it */
      ends: z.optional(z.array(z.enum(papersOfEnd))),
    }),
    z.object({
      paper: z.literal('answerOfAbove'),
      file: text,
      /** which of its complaints is answered, and how (X155) */
      complaint: z.enum(answeredComplaints),
      outcome: z.enum(complaintOutcomes),
      number: text,
      deliveredOn: text,
    }),
    /** the signed tenancy contract of an offer (X309) */
    z.object({ paper: z.literal('contract'), file: text, number: text, signedOn: text }),
  ]),
  annulment: z.object({
    offerId: text,
    court: z.enum(courts),
    ofCourt: z.optional(z.enum(courtIds)),
    number: text,
    decidedOn: text,
    falseData: z.optional(z.boolean()),
  }),
  dwellingWithdrawal: z.object({ dwellingId: text, ground: z.enum(withdrawalGroundIds), reason: text }),
  kinship: z.object({ caseId: text, staff: text, reason: text }),
  /** by what the file is known, and the numbers that its rows will have */
  oldList: z.object({
    oldList: text,
    provider: text,
    list: text,
    sha256: text,
    rows: z.number(),
    chain: text,
    /** of the rows, as whoever has the list makes it too, and what of their moments to look at (X330) */
    digest: maybe,
    seen: z.optional(SeenOfList),
    numbersFrom: z.number(),
  }),
  rowPerson: z.object({
    oldEntryId: text,
    value: text,
    reason: text,
    source: z.object({ kind: z.enum(sourceKinds), name: text, complaint: maybe }),
  }),
  outage: z.object({
    id: text,
    from: text,
    to: text,
    centres: Outage.shape.centres,
    ground: text,
  }),
} as const satisfies Record<SecondPersonKind, z.ZodMiniType>;

export type ContentOf<K extends SecondPersonKind> = z.infer<(typeof secondPersonContents)[K]>;

/** What was typed, proven to be what was asked. Throws when the record is not the one that the request names. */
export async function contentOf<K extends SecondPersonKind>(
  kind: K,
  { content }: Pick<SecondPerson, 'content'>,
  { people, keyring }: { readonly people: People; readonly keyring: Keyring },
): Promise<ContentOf<K>> {
  const typed = (await people.read(content.id))?.content;
  const mac = typed === undefined ? undefined : await keyring.macOf(new TextDecoder().decode(canonical(typed)));
  if (mac !== content.mac) throw new Error(`record ${content.id} is not what was asked`);
  return secondPersonContents[kind].parse(typed) as ContentOf<K>;
}
