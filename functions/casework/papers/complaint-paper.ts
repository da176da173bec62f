import * as z from 'zod/mini';
import type { People } from '#casework/ports/people.ts';
import type { AnswerText, ComplaintText, Matter } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { type ComplaintActId, complaintActs } from '#domain/regulation/complaints/acts.ts';
import { complaintAttachments } from '#domain/regulation/complaints/attachments.ts';
import type { KeepsNone } from '#domain/regulation/complaints/keeps-none.ts';
import { passedOnMessage, withdrawalMessage } from '#domain/regulation/messages/complaint-endings.ts';
import { answerMessage, complaintMessage } from '#domain/regulation/messages/complaint-messages.ts';
import { receiptMessage, type Taker } from '#domain/regulation/messages/complaint-receipt.ts';
import { addresseeName } from '#domain/regulation/offices/quality-body.ts';
import { tellsLastDay } from '#domain/regulation/periods.ts';
import { oblast } from '#domain/staff/staff.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Addressed, bytesTo, type Issue, type PaperContent } from './paper.ts';

/** What whoever complains wrote, as its record holds it. */
export const StoredComplaint = z.object({
  iin: z.string(),
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  against: z.string(),
  happened: z.string(),
  asked: z.string(),
});

/** What the reviewer wrote, as its record holds it. */
export const StoredAnswer = z.object({ reasons: z.string(), act: z.string(), rest: z.string() });

type Reading = { readonly people: Pick<People, 'read'> };

export async function complaintText(
  { content }: Pick<Complaint, 'content'>,
  { people }: Reading,
): Promise<ComplaintText> {
  return StoredComplaint.parse((await people.read(content.id))?.content);
}

export async function answerText(record: { readonly id: string }, { people }: Reading): Promise<AnswerText> {
  return StoredAnswer.parse((await people.read(record.id))?.content);
}

interface Stated {
  readonly id: string;
  readonly text: ComplaintText;
  readonly matter: Pick<Matter, 'file' | 'act' | 'office' | 'isAbove'>;
}

const addressed = (caseId: string, { iin, name }: ComplaintText, number?: string): Addressed => ({
  caseId,
  ...(number ? { number } : {}),
  recipient: { iin, name: printedLine(name) },
});

/** The complaint as whoever complains signs it. */
export function complaintBytes({ id, text, matter }: Stated, issue: Issue): Uint8Array {
  const { address, phone, against, happened, asked } = text;
  const content: PaperContent = {
    type: 'COMPLAINT',
    organisation: matter.office,
    message: complaintMessage({
      office: addresseeName(matter.isAbove ? oblast : matter.office, localDate(issue.issuedAt)),
      act: actName(matter.act),
      against: printedLine(against),
      happened: printedLine(happened),
      asked: printedLine(asked),
    }),
    fields: { about: { file: matter.file, act: matter.act }, address, phone, against, happened, asked },
  };
  return bytesTo(addressed(id, text), content, issue);
}

const actName = (act: ComplaintActId) => complaintActs[act].name;

interface Registered extends Stated {
  readonly number: string;
  readonly registeredOn: PlainDate;
  readonly lastDay: PlainDate;
  /** absent: it came by the cabinet */
  readonly taker?: Taker | undefined;
  readonly addressee: string;
  readonly suspends?: true;
  readonly keeps?: Complaint['keeps'];
  readonly keepsNone?: KeepsNone;
}

/** What is given at once: number, date, who took it, term and place of the answer (Standard, chapter 3). */
export function receiptBytes(
  { id, text, number, addressee, suspends, keeps, keepsNone, ...received }: Registered,
  issue: Issue,
) {
  const { registeredOn, lastDay, taker } = received;
  const on = localDate(issue.issuedAt);
  const above = addressee === oblast ? undefined : addresseeName(oblast, on);
  const named = addresseeName(addressee, on);
  const kept = { keptUntil: keeps?.until, keepsNone };
  const message = receiptMessage({ number, registeredOn, lastDay, taker, addressee: named, suspends, above, ...kept });
  const fields = {
    registeredOn,
    lastDay,
    addressee,
    ...(suspends ? { suspends } : {}),
    ...(keeps ? { keptUntil: keeps.until } : {}),
  };
  const content: PaperContent = { type: 'COMPLAINT_RECEIPT', organisation: addressee, message, fields };
  return bytesTo(addressed(id, text, number), content, issue);
}

/** Where one goes on from what becomes of it on that day. */
const nextAfter = ({ level }: Complaint, on: PlainDate) => ({
  isLast: level === 'second',
  ...tellsLastDay('appeal', on),
});

/** The answer that the addressee signs: outcome, reasons, what follows, and where one goes on from there. */
export async function answerBytes(file: Complaint, issue: Issue, deps: Reading): Promise<Uint8Array> {
  const { draft, office, documents = [] } = file;
  if (!draft) throw new Error(`nothing is drafted of ${file.id}`);
  const [text, said] = await Promise.all([complaintText(file, deps), answerText(draft.record, deps)]);
  const on = localDate(issue.issuedAt);
  const { outcome, owed, why } = draft;
  const next = nextAfter(file, on);
  const message = answerMessage({
    ...{ outcome, owed, why, next, suspends: file.suspends },
    reasons: printedLine(said.reasons),
    act: printedLine(said.act),
    rest: printedLine(said.rest),
    debtor: addresseeName(office, on),
    number: file.number,
    answeredOn: on,
    attachments: documents.map(({ kind }) => complaintAttachments[kind]),
  });
  const attachments = documents.map(({ id, kind, sha256 }) => ({ id, kind, sha256 }));
  const content: PaperContent = {
    type: 'COMPLAINT_ANSWER',
    organisation: file.office,
    message,
    fields: { complaint: file.id, outcome, owed, why, ...said, ...(attachments.length > 0 ? { attachments } : {}) },
  };
  return bytesTo(addressed(file.id, text, file.number), content, issue);
}

/** That another body answers it; to whom, in the words of whoever passes it on (APPK 65). */
export async function passedOnBytes(file: Complaint, to: string, issue: Issue, deps: Reading): Promise<Uint8Array> {
  const next = nextAfter(file, localDate(issue.issuedAt));
  const message = passedOnMessage({ number: file.number, to: printedLine(to), suspends: file.suspends, next });
  const content: PaperContent = { type: 'COMPLAINT_PASSED_ON', organisation: file.office, message, fields: { to } };
  return bytesTo(addressed(file.id, await complaintText(file, deps), file.number), content, issue);
}

/** By which whoever complains takes it back; he signs it. */
export async function withdrawalBytes(file: Complaint, issue: Issue, deps: Reading): Promise<Uint8Array> {
  const message = withdrawalMessage({ number: file.number });
  const content: PaperContent = { type: 'COMPLAINT_WITHDRAWAL', organisation: file.office, message };
  return bytesTo(addressed(file.id, await complaintText(file, deps), file.number), content, issue);
}
