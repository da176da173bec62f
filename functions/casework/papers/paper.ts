import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { People } from '#casework/ports/people.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { fullName } from '#domain/form/full-name.ts';
import { newId } from '#domain/ids.ts';
import type { Message } from '#domain/regulation/messages/message.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { canonical } from './canonical.ts';
import { numberOn, personOn, type Whose } from './whose.ts';

type PaperType =
  | 'REQUEST'
  | 'DATA_UNAVAILABLE'
  | 'SIGNATURE_NOT_CONFIRMED'
  | 'DOCUMENT_DEFECTS_REFUSAL'
  | 'RECEIPT'
  | 'INTAKE_REFUSAL_RECEIPT'
  | 'REGISTRATION_NOTICE'
  | 'REASONED_REFUSAL'
  | 'CHANGE_NOTICE'
  | 'CORRECTED_PAPER'
  | 'WITHDRAWAL_STATEMENT'
  | 'CONTACTS_STATEMENT'
  | 'AMENDMENT_PROPOSAL'
  | 'PROPOSAL_ANSWER'
  | 'AMENDMENT_DECISION'
  | 'LEAVING_STATEMENT'
  | 'STAYING_STATEMENT'
  | 'LEAVING_ACKNOWLEDGMENT'
  | 'VISIT_WINDOW'
  | 'VISIT_REFUSAL'
  | 'VISIT_NOBODY'
  | 'VISIT_CLOSED'
  | 'VISIT_RESULT'
  | 'COMPLAINT'
  | 'COMPLAINT_RECEIPT'
  | 'COMPLAINT_ANSWER'
  | 'COMPLAINT_PASSED_ON'
  | 'NEEDS_STATEMENT'
  | 'COMPLAINT_WITHDRAWAL'
  | 'OFFER'
  | 'OFFER_ANSWER'
  | 'OFFER_NOT_REACHED'
  | 'OFFER_WITHDRAWN'
  | 'OFFER_NOT_PROVIDED'
  | 'COMMISSION_MINUTES'
  | 'ALLOCATION_DECISION'
  | 'ALLOCATION_UNDONE';

export interface PaperContent {
  readonly type: PaperType;
  readonly organisation: string;
  readonly message?: Message;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Under which id a paper stands, and as of when. */
export interface Issue {
  readonly id: string;
  readonly issuedAt: Instant;
}

export interface PaperDeps {
  readonly people: People;
  readonly documents: Documents;
}

/** What a result is formed of beside its file: what was typed, and of a change the file that said the family before. */
export interface FormingDeps extends Pick<PaperDeps, 'people'> {
  readonly cases: Pick<CaseStore, 'load'>;
  /** the paper that a corrected one replaces */
  readonly documents: Pick<Documents, 'readPaper'>;
}

/**
 * Forms and stores a paper, in canonical bytes. What is printed is served from this very document.
 */
export async function formPaper(
  theCase: Whose,
  content: PaperContent,
  now: Instant,
  deps: PaperDeps,
): Promise<PaperRef> {
  const id = newId('paper', Date.parse(now));
  return deps.documents.storePaper(content.type, id, await paperBytes(theCase, content, { id, issuedAt: now }, deps));
}

/**
 * The bytes of a paper under a given id and moment; the same case and content give the same bytes again. The recipient's
 * name is the register's or the certificate's, once they have said it (X64).
 */
export async function paperBytes(
  theCase: Whose,
  content: PaperContent,
  issue: Issue,
  deps: Pick<PaperDeps, 'people'>,
): Promise<Uint8Array> {
  const { iin, name } = await personOn(theCase, deps);
  const recipient = { iin, name: printedLine(fullName(name)) };
  return bytesTo({ caseId: theCase.id, number: numberOn(theCase), recipient }, content, issue);
}

/** To whom a paper is, and of which file. */
export interface Addressed {
  readonly caseId: string;
  readonly number?: string | undefined;
  readonly recipient: { readonly iin: string; readonly name: string };
}

/** The same to whoever stands in no form: who he is, whoever asks knows. */
export const bytesTo = (
  addressed: Addressed,
  { type, organisation, message, fields = {} }: PaperContent,
  { id, issuedAt }: Issue,
): Uint8Array =>
  canonical({
    type,
    version: 1,
    id,
    ...addressed,
    organisation,
    edition: procedureEdition,
    issuedAt,
    ...(message ? inLanguages(message) : {}),
    ...fields,
  });

const inLanguages = ({ heading, body }: Message) => ({
  kk: { heading: heading.kk, body: body.kk },
  ru: { heading: heading.ru, body: body.ru },
  en: { heading: heading.en, body: body.en },
});
