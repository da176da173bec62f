import * as z from 'zod/mini';
import { Deed } from '#domain/application/filing/done-in-name.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { termIds } from '#domain/application/terms.ts';
import { contactFields } from '#domain/form/contact-fields.ts';
import { slipFields } from '#domain/form/slip.ts';
import { changeKinds } from '#domain/regulation/changes.ts';

const text = z.string();
const instant = z.string();
const date = z.string();
const Status = z.enum(applicationStatuses);
const Term = z.enum(termIds);

/** One meaning in the three languages. */
export const Words = z.object({ kk: text, ru: text, en: text });

/** What is open on an entry: a request beside it, a change of it, what is decided about it (X140), or a complaint (X174). */
export const OpenMatter = z.object({
  matter: z.enum(['application', 'change', 'amendment', 'complaint']),
  /** of an amendment, by which it is answered in the cabinet or at a desk */
  amendmentId: z.optional(text),
  purpose: z.optional(text),
  status: z.optional(text),
  text: Words,
  /** the last day on which its person may act */
  until: z.optional(date),
  complaintId: z.optional(text),
  /** the last day for the answer to a complaint, or for what that decided */
  answeredUntil: z.optional(date),
});
export type OpenMatter = z.infer<typeof OpenMatter>;

/** Where and until when it may be appealed. */
const Appeal = z.object({
  organisation: Words,
  lastDay: date,
  mayMove: z.optional(Words),
  /** it is handed in below and considered by the higher body */
  isHeardAbove: z.optional(z.boolean()),
  /** the day is over when it is read */
  hasPassed: z.optional(z.boolean()),
});

/** One step of the reckoning of a term, in all languages. */
const Reckoning = z.array(z.object({ rule: text, source: text, text: Words }));

const Span = { acceptedOn: date, countedFrom: date, nominalLastDay: date, lastDay: date, dueAt: instant };
/** A day that may still move, and one that has moved since it was told (X61). */
const Moving = { mayMove: z.optional(Words), moved: z.optional(Words) };
const Left = z.object({ isLate: z.boolean(), daysLeft: z.number(), text: Words });

const RunningTerm = z.object({
  term: Term,
  name: Words,
  paragraph: text,
  startedAt: instant,
  lastDay: date,
  dueAt: instant,
  ...Moving,
  left: Left,
});

/** Of whose field a slip is; what it was and is stands in the form alone (X57). */
const Slip = { personRef: text, field: z.enum(slipFields) };

/** Para 16: the status of a request, in words and without a name; the same for the cabinet, the desk and the contact centre. */
export const StatusAnswer = z.object({
  caseId: text,
  number: z.optional(text),
  channel: z.object({ id: z.enum(['portal', 'corporation']), name: Words }),
  /** what it asks to change; absent: it is for registration (X55) */
  change: z.optional(z.object({ kind: z.enum(changeKinds), name: Words })),
  asOf: instant,
  status: Status,
  publicStatus: Words,
  /** what stands beside the status: held, overdue, executor named */
  flags: z.array(z.object({ id: z.enum(['held', 'overdue', 'executorNamed']), label: Words })),
  reached: z.array(z.object({ status: Status, label: Words, at: instant })),
  nextStep: z.optional(z.object({ paragraph: text, label: Words })),
  heldBy: z.optional(
    z.object({
      role: Words,
      organisation: z.optional(Words),
      /** X74, X98: nobody is there for it now, and who finds somebody */
      lacking: z.optional(z.object({ since: z.optional(instant), text: Words })),
    }),
  ),
  stepTerm: z.optional(RunningTerm),
  legalDueDate: z.optional(
    z.object({
      paragraph: text,
      state: z.enum(['running', 'met', 'lapsed']),
      ...Span,
      ...Moving,
      derivation: Reckoning,
      left: z.optional(Left),
    }),
  ),
  holds: z.array(z.object({ paragraph: text, since: instant, nextTryAt: instant, text: Words })),
  missed: z.array(
    z.object({ term: Term, name: Words, paragraph: text, missedAt: instant, cause: z.enum(['OVERDUE', 'HELD']) }),
  ),
  /** X42: silence past the whole term may be appealed as a refusal, and work goes on */
  deemedRefusal: z.optional(z.object({ source: text, since: instant, text: Words, appeal: Appeal })),
  result: z.optional(
    z.object({
      /** which of the two it is, with its number and appeal, once it has arrived: it is not read before (9.4, 10.11) */
      kind: z.optional(z.enum(['NOTICE', 'REFUSAL'])),
      name: z.optional(Words),
      signedAt: instant,
      state: z.enum(['onItsWay', 'waiting', 'issued']),
      where: Words,
      keptUntil: z.optional(date),
      archived: z.optional(z.boolean()),
      registerNumber: z.optional(z.number()),
      appeal: z.optional(Appeal),
      /** a paper that came in its place, in which a slip is corrected; both are printed (X57) */
      corrected: z.optional(
        z.object({ paperType: text, signedAt: instant, code: z.optional(text), ...Slip, text: Words }),
      ),
    }),
  ),
  place: z.optional(
    z.object({
      list: text,
      listName: Words,
      registerNumber: z.number(),
      place: z.number(),
      listSize: z.number(),
      asOf: instant,
    }),
  ),
  /** what is open on the entry that it brought about, what is decided about it (X140), and what is complained of (X174) */
  open: z.optional(z.array(OpenMatter)),
  /** the end of that entry is decided and told, and not in force (X53) */
  pending: z.optional(Words),
  /** what became of the older moment that a request filed again came for (X66) */
  moment: z.optional(Words),
  /** X56: so that whoever did not change them can object */
  contactsChanged: z.optional(z.object({ at: instant, fields: z.array(z.enum(contactFields)), text: Words })),
  /** what was done in the recipient's name, by himself or his representative, when and at which desk or in the cabinet */
  doneInName: z.optional(z.array(z.extend(Deed, { place: Words, text: Words }))),
  /** X57: what an official corrected, so that whose request it is can object */
  slipsCorrected: z.optional(z.array(z.object({ at: instant, ...Slip, text: Words }))),
  /** X149: a slip found in the signed result, and until when the head signs the paper that comes in its place */
  correction: z.optional(z.object({ at: instant, ...Slip, term: RunningTerm, text: Words })),
  messages: z.array(
    z.object({
      id: z.enum(['M1', 'M2', 'M7', 'M8', 'M10']),
      at: instant,
      heading: Words,
      body: Words,
      defects: z.optional(
        z.array(
          z.object({ documentKind: text, document: Words, personRef: z.optional(text), text: Words, cure: Words }),
        ),
      ),
    }),
  ),
  whatToDo: z.array(Words),
  contacts: Words,
});
export type StatusAnswer = z.infer<typeof StatusAnswer>;
