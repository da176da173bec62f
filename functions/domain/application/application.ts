import * as z from 'zod/mini';
import { keptOfHead } from '#domain/staff/signed-by-head.ts';
import { idOf, PaperRef, RecordRef, SignatureRef } from '../file/refs.ts';
import { fileShape } from '../file/state.ts';
import { contactFields } from '../form/contact-fields.ts';
import { slipFields } from '../form/slip.ts';
import { documentKindIds } from '../regulation/documents/document-kinds.ts';
import { Change } from './change.ts';
import {
  Category,
  Centre,
  Channel,
  ConfirmedIntake,
  Ground,
  PaperIntake,
  Power,
  Provider,
  Purpose,
  QueueList,
  ResultKind,
  Ticket,
  Who,
} from './event.ts';
import { DefectRef, DocumentRef } from './filing/document-ref.ts';
import { Deed } from './filing/done-in-name.ts';
import { lostReasons } from './filing/lost-reasons.ts';
import { Resolution } from './resolution.ts';
import { CorrectedPaper, OpenCorrection } from './result/correction.ts';
import { ChangedEntry, SignedEntry } from './result/signed-entry.ts';
import { applicationStatuses } from './status.ts';

const text = z.string();
const instant = z.string();
const date = z.string();
const Status = z.enum(applicationStatuses);
/** `person`: who drafted, whatever his entry in the staff register; drafts of before it was kept have none */
const draft = { record: RecordRef, by: idOf('staff'), person: z.optional(idOf('person')), at: instant };

/** What became of the right to an older moment; `refuted` and `lost`: the request has its own (X66). */
const Keeping = z.discriminatedUnion('state', [
  z.object({ state: z.literal('claimed'), ownSequence: z.number() }),
  z.object({ state: z.literal('confirmed') }),
  z.object({ state: z.literal('refuted'), why: z.enum(lostReasons) }),
  z.object({ state: z.literal('lost'), why: z.enum(lostReasons) }),
]);

/** A request under paras 4–10, folded from its journal; ids and hashes only, no personal data. */
export const Application = z.object({
  ...fileShape,
  status: Status,
  reached: z.array(z.object({ status: Status, at: instant })),
  channel: Channel,
  applicant: idOf('person'),
  centre: z.optional(Centre),
  ticket: z.optional(Ticket),
  /** whom an operator of any centre received, and for what; of each operator the last */
  receptions: z.optional(
    z.array(
      z.object({
        staff: idOf('staff'),
        centre: Centre,
        by: Who,
        purpose: Purpose,
        at: instant,
        /** the document that was shown then */
        identity: z.optional(RecordRef),
      }),
    ),
  ),
  /** at whose home its result is, by which visit and operator, and till when he finishes there what he began (X263) */
  metAtHome: z.optional(z.object({ visit: idOf('visit'), staff: idOf('staff'), until: instant })),
  /** in the place of a ticket; `confirmation` once another official has confirmed it (X60) */
  taken: z.optional(z.extend(PaperIntake, { confirmation: z.optional(idOf('confirmation')) })),
  /** in the place of a ticket: at which visit it was opened at home (13) */
  visit: z.optional(idOf('visit')),
  /** of a package taken in paper that is not filed: which request of its person had its moment last (X107) */
  lentTo: z.optional(idOf('case')),
  /** the same: which request of its person keeps the word of two beside it, and its scans (X104, X115) */
  keptBy: z.optional(idOf('case')),
  /** when the operator had the complete package in his hands, or entered what was taken in paper (X23, X60) */
  handedAt: z.optional(instant),
  refiles: z.optional(idOf('case')),
  /** absent: it is for registration; else what it changes, and of which entry (X55) */
  change: z.optional(Change),
  /** which of its person's drafts of that channel or centre it is, or was before it was filed (X45) */
  draftSlot: z.optional(z.number()),
  form: z.optional(RecordRef),
  /** the form as it was filed, once something in it was mended (X56, X57) */
  formAsFiled: z.optional(RecordRef),
  /** when they were last changed after filing, which of them, and by which signed paper: who did not do it can object (X56) */
  contactsChanged: z.optional(
    z.object({
      at: instant,
      fields: z.array(z.enum(contactFields)),
      /** when anything that he is sought by last was (X316) */
      otherwiseAt: z.optional(instant),
      statement: z.optional(idOf('paper')),
    }),
  ),
  /** what was done in the name of whose request it is, by whom and where: who did not do it can object */
  doneInName: z.optional(z.array(Deed)),
  /** each slip corrected, with the record of what it was: whose request it is, is told (X57) */
  slips: z.optional(z.array(z.object({ at: instant, personRef: text, field: z.enum(slipFields), record: RecordRef }))),
  /** a slip in what is signed, which waits for the head; then the papers that came in the place of the result (X57) */
  correction: z.optional(OpenCorrection),
  corrections: z.optional(z.array(CorrectedPaper)),
  /** those of the form beside the recipient who have a number; a form of before they were kept has none */
  family: z.optional(z.array(idOf('person'))),
  /** keyed hashes of the name and the day of birth of each of them, as it was filed and as it was corrected (X81) */
  familyNames: z.optional(z.array(text)),
  /** of the family as the form says, and found to be no relatives (X81) */
  notKin: z.optional(z.array(idOf('person'))),
  /** of the names, those that came by a slip after that was found of somebody, and of whom nothing is found since */
  namedSince: z.optional(z.array(text)),
  provider: z.optional(Provider),
  category: z.optional(Category),
  list: z.optional(QueueList),
  representative: z.optional(
    z.object({
      record: RecordRef,
      person: idOf('person'),
      power: Power,
      validTo: z.optional(date),
      check: z.optional(z.enum(['confirmed', 'refuted'])),
    }),
  ),
  /** who may act in the place of whoever filed, by a power that came later; what was filed stays his who filed it (X87) */
  newRepresentative: z.optional(z.object({ record: RecordRef, person: idOf('person'), validTo: date, at: instant })),
  documents: z.array(DocumentRef),
  /** what the executor could not open or read, until when it may be brought once more, and what came (5.4) */
  asked: z.optional(
    z.array(
      z.object({
        kind: z.enum(documentKindIds),
        personRef: text,
        /** which of the form's members, from 1; of before it was kept, none */
        member: z.optional(z.number()),
        until: date,
        at: instant,
        arrived: z.optional(idOf('document')),
        /** from a draft to its return nobody could bring it (X110) */
        shut: z.optional(z.array(z.object({ from: date, to: date }))),
      }),
    ),
  ),
  number: z.optional(text),
  /** keyed hash of name and day of birth; of before it was kept, none */
  nameKey: z.optional(text),
  filedAt: z.optional(instant),
  priorityMoment: z.optional(instant),
  intakeSequence: z.optional(z.number()),
  /** whose moment it has, claimed or confirmed (X66) */
  keptFrom: z.optional(idOf('case')),
  keeping: z.optional(Keeping),
  /** by a satisfied complaint about how it ended: until when it is filed again with its moment (X58) */
  granted: z.optional(z.object({ complaint: idOf('complaint'), until: date })),
  /** the package taken in paper whose moment it has, and the moment that was its own (X107) */
  paperMoment: z.optional(z.object({ from: idOf('case'), centre: Centre, taken: ConfirmedIntake, before: instant })),
  /** a package taken in paper for another place, which this request bars (X104) */
  paperBeside: z.optional(
    z.object({ from: idOf('case'), centre: Centre, taken: ConfirmedIntake, scans: z.optional(z.array(DocumentRef)) }),
  ),
  request: z.optional(PaperRef),
  requestSignature: z.optional(SignatureRef),
  registers: z.optional(
    z.object({
      persons: z.enum(['found', 'absent']),
      notary: z.optional(z.enum(['found', 'absent'])),
      facts: z.optional(RecordRef),
    }),
  ),
  signature: z.optional(
    z.discriminatedUnion('confirmed', [
      z.object({ confirmed: z.literal(true), facts: z.optional(RecordRef) }),
      z.object({
        confirmed: z.literal(false),
        fault: text,
        on: z.optional(instant),
        /** whose certificate it was, where that is proven though the signature does not hold (X66) */
        signedBy: z.optional(idOf('person')),
      }),
    ]),
  ),
  sent: z.optional(z.object({ messageId: text, receivedAt: instant })),
  /** the four registrations of X12; none of them fixes the priority */
  registrations: z.object({ desk: z.optional(text), provider: z.optional(text), eAkimat: z.optional(text) }),
  /** who entered it in the provider's register; of before it was kept, nobody is known */
  registeredBy: z.optional(idOf('staff')),
  defects: z.optional(z.array(DefectRef)),
  executor: z.optional(idOf('staff')),
  resolution: z.optional(RecordRef),
  /** of each difference of the evidence, the last (X64, X71) */
  resolutions: z.optional(z.array(Resolution)),
  draft: z.optional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('NOTICE'), ...draft }),
      z.object({ kind: z.literal('REFUSAL'), ground: Ground, ...draft }),
    ]),
  ),
  result: z.optional(
    z.object({
      kind: ResultKind,
      ...keptOfHead,
      entry: z.optional(SignedEntry),
      /** of a notice of change: where the entry stands by it, under the number that it has (X52) */
      stands: z.optional(ChangedEntry),
    }),
  ),
  /** the gateway's message that brought the result to the desk, where it is then made ready (5.7) */
  arrived: z.optional(text),
  /** the head of another provider who acts in this case */
  actingHead: z.optional(z.object({ staff: idOf('staff'), organisation: Provider })),
  /** when its family was given a dwelling, where the law sets a term for that (74(3)) */
  housing: z.optional(z.object({ housedAt: instant })),
  carried: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
});
export type Application = z.infer<typeof Application>;
