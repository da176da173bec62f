import * as z from 'zod/mini';
import { allocation } from '#domain/allocation/kind.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { Iin } from '#domain/form/person.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { offer } from '#domain/offer/kind.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { owedActIds } from '#domain/regulation/complaints/acts.ts';
import { complaintAttachmentIds } from '#domain/regulation/complaints/attachments.ts';
import { complaintOutcomes, unconsideredIds } from '#domain/regulation/complaints/outcomes.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';
import { Phone } from '#domain/text/phone.ts';
import { cursor, line, lineOrNothing, paragraph, word } from '#domain/text/texts.ts';
import { Upload, UploadStart } from './documents.ts';
import { DocumentId, idOf } from './of-case.ts';

export const ComplaintId = idOf(complaint);
export const OfComplaint = z.strictObject({ complaintId: ComplaintId });

/** A file of ours that somebody complains of, or that was begun because of a complaint. */
export const AnyFile = z.union([
  idOf(application),
  idOf(amendment),
  idOf(oldEntry),
  ComplaintId,
  idOf(homeVisit),
  idOf(offer),
  idOf(allocation),
]);

const Office = z.union([z.enum(providerIds), z.enum(serviceCentreIds as [string, ...string[]])]);

/** The register of complaints against an office in a year, the present one if none is said. */
export const OfRegister = z.strictObject({
  organisation: Office,
  year: z.optional(word(4, 'year', /^20\d\d$/)),
  cursor: z.optional(cursor(2000)),
});

/** Against a file of ours, or against an office for whatever it did. */
const Against = z.union([z.strictObject({ file: AnyFile }), z.strictObject({ office: Office })]);

/** Who complains and where he is answered, against what, what happened, what is asked (Standard, chapter 3). */
export const ComplaintBody = {
  against: Against,
  text: z.strictObject({
    iin: Iin,
    name: line(200),
    address: line(300),
    phone: Phone,
    against: lineOrNothing(500),
    happened: paragraph(4000),
    asked: paragraph(2000),
  }),
};

export const OfAttachment = z.strictObject({ complaintId: ComplaintId, documentId: DocumentId });

/** What is attached, as it is said before its bytes are seen (X187). */
export const AttachmentBody = { kind: z.enum(complaintAttachmentIds), contentType: Upload.shape.contentType };
export const AttachmentStart = { contentType: Upload.shape.contentType, size: UploadStart.shape.size };

const said = paragraph(4000);

/** What is missing is named by the rule of the answer, not by the shape of the body. */
export const AnswerBody = {
  owed: z.optional(z.enum(owedActIds)),
  reasons: said,
  act: z.optional(said),
  rest: z.optional(said),
};
export const DraftBody = {
  outcome: z.enum(complaintOutcomes),
  /** why it is left without consideration */
  unconsidered: z.optional(z.enum(unconsideredIds)),
  ...AnswerBody,
};
